/** The source stage: bytes of a plan file → a tree of plain texts with their places, and every fault of the file at once. */
import type { Comment } from "../base/comment.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { andThen, stopped, type Outcome } from "../base/outcome.ts";
import { decode, type PlanBytes } from "./decode/decode.ts";
import { commentsOf } from "./comments.ts";
import { bounded, toDiagnostic, type Fault } from "./fault.ts";
import { escapedCharacters } from "./hygiene/escapes.ts";
import { strayCharacters, withoutControls } from "./hygiene/hygiene.ts";
import { explainedByFont, hasOldPair, legacyFonts } from "./hygiene/legacy-font.ts";
import { backThroughAll, identity } from "./mapped.ts";
import { normalise } from "./normalise.ts";
import { readPatiently } from "./patient.ts";
import { positionsIn } from "./positions.ts";
import { rootFault } from "./root.ts";
import type { Source, SourceMap } from "./source.ts";
import { treeOf } from "./tree.ts";

export { decode } from "./decode/decode.ts";

export const readSource = ({ file, bytes }: PlanBytes): Outcome<Source> =>
  andThen(decode({ file, bytes }), (text) => parse({ file, text }));

/**
 * Gives a tree together with errors wherever a root map could be recovered, so that check can go on: what stands in
 * faulty sentences is kept as typed. A line that could not be read is missing from the tree, so after an error here
 * "this entry is missing" is not certain.
 */
export function parse({ file, text }: { readonly file: string; readonly text: string }): Outcome<Source> {
  const positionAt = positionsIn(text);
  const fonts = [...legacyFonts(text)];
  const stray = [...strayCharacters(text)];
  const { text: composed, back: decomposed, composed: clusters } = normalise(text);
  const patient = readPatiently(stray.length === 0 ? composed : withoutControls(composed));

  const back = backThroughAll([decomposed, patient.back]);
  const disguised = patient.faults.length > 0;
  const root = patient.reading && treeOf(patient.reading.document, { text: patient.text, back, disguised });
  const escaped = root === undefined || !text.includes("\\") ? [] : escapedCharacters(root, text);
  const missing = root === undefined && !disguised ? rootFault(patient.reading?.document) : [];

  const at = { file, positionAt };
  if (fonts.length > 0 && (root === undefined || hasOldKey(root))) return stopped(fonts.map((fault) => toDiagnostic(fault, at, identity)));
  const reported = fonts.length === 0 ? stray : [...fonts, ...stray.filter(({ from }) => !explainedByFont(text.charAt(from)))];
  const diagnostics = bounded([
    ...[...reported, ...escaped, ...decomposition(text, clusters)].map((fault) => toDiagnostic(fault, at, identity)),
    ...missing.map((fault) => toDiagnostic(fault, at, back)),
    ...firstOfEachLine(patient.faults.map(({ fault, back: steps }) => toDiagnostic(fault, at, backThroughAll([decomposed, steps])))),
  ].sort(byPlace));
  const comments = (): readonly Comment[] =>
    root === undefined ? [] : commentsOf({ file, text, tokens: patient.reading?.tokens ?? [], root, back, positionAt });
  return { value: root && { file, text, root, positionAt, comments }, diagnostics };
}

/** A plan written for an old font throughout has no key that check could know: it must be converted before anything else. */
const hasOldKey = ({ entries }: SourceMap): boolean => entries.some(({ key }) => hasOldPair(key.value));

/** One finding for a file typed with marks of their own, as a Mac does; harmless, since it was composed. */
function decomposition(text: string, clusters: readonly number[]): Fault[] {
  const [from] = clusters;
  if (from === undefined) return [];
  const message = `Tệp có ${clusters.length} chữ viết dạng tách dấu (dấu đứng rời sau chữ, thường do máy Mac hoặc PDF), đã được ghép lại thành chữ liền dấu.`;
  const length = /^.\p{M}*/su.exec(text.slice(from, from + 32))?.[0].length ?? 1;
  return [{ code: "decomposed", severity: "info", message, from, to: from + length }];
}

/** A second finding on a line is nearly always what the first one left behind. */
function firstOfEachLine(all: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<number | undefined>();
  return [...all].sort(byPlace).filter(({ place: { start } }) => !seen.has(start?.line) && seen.add(start?.line));
}

const byPlace = (a: Diagnostic, b: Diagnostic): number => (a.place.start?.offset ?? 0) - (b.place.start?.offset ?? 0);
