/**
 * From findings with a fix to edits of the plan file they lie in.
 *
 * Two guards stand between a rule and the user's file. The words that go must be those that stand there: a finding in
 * what a variable or the tool itself put into the model is not mended. And the file as it would be is read again: every
 * text of it must be what the fix says, and every other text as it was, or the edit is not made.
 */
import type { Diagnostic, Fix } from "../base/diagnostic.ts";
import type { Position } from "../base/place.ts";
import { parse } from "../source/read.ts";
import type { SourceNode, SourceScalar } from "../source/source.ts";
import { largestSound } from "./largest.ts";
import { compatible, patch, type Edit } from "./patch.ts";
import { partBehind, scalarAround, scalarsIn } from "./scalars.ts";
import { writtenIn } from "./write.ts";

export interface FixEdit extends Edit {
  readonly finding: Diagnostic;
  readonly fix: Fix;
  readonly start: Position;
  readonly end: Position;
}

export interface TextFile {
  readonly file: string;
  /** As decoded, without the byte order mark. */
  readonly text: string;
}

/** The edits that can be made together, in the order of the text; the rest waits for another run or for a person. */
export async function editsFor(
  file: TextFile,
  findings: readonly Diagnostic[],
  { unsafe }: { readonly unsafe: boolean },
): Promise<readonly FixEdit[]> {
  const mendable = findings.filter(({ fix, place }) => place.file === file.file && fix !== undefined && (unsafe || fix.kind === "safe"));
  if (mendable.length === 0) return [];
  const { value: source, diagnostics } = parse(file);
  if (source === undefined) return [];
  const scalars = scalarsIn(source.root);
  const planned = mendable.flatMap((finding) => {
    const step = stepFor(finding, scalars, file.text);
    return step === undefined ? [] : [{ ...step, start: source.positionAt(step.from), end: source.positionAt(step.to) }];
  });
  return largestSound(compatible(planned), (steps) => readsAsMeant(file, { root: source.root, complaints: diagnostics.length }, steps));
}

/** An edit, and what it does to the value of the scalar it lies in. */
interface Step extends Omit<FixEdit, "start" | "end"> {
  readonly scalar: SourceScalar;
  readonly inValue: Edit;
}

function stepFor(finding: Diagnostic, scalars: readonly SourceScalar[], text: string): Step | undefined {
  const { fix, place } = finding;
  if (fix === undefined || place.start === undefined || place.end === undefined) return undefined;
  const scalar = scalarAround(scalars, place.start.offset, place.end.offset);
  const part = scalar && partBehind(scalar, place.start.offset, place.end.offset);
  if (scalar === undefined || part === undefined || scalar.value.slice(...part) !== fix.replaces) return undefined;
  if (halves.test(fix.replaces)) return undefined;

  const { skip, drop } = holdsBreak(text, place.start.offset, place.end.offset) ? shared(fix.replaces, fix.replacement) : none;
  const words = fix.replacement.slice(skip, fix.replacement.length - drop);
  const inValue = { from: part[0] + skip, to: part[1] - drop, text: words };
  const { start: from, end: to } = scalar.within([inValue.from, inValue.to]);
  const written = writtenIn(scalar, text, words);
  return written === undefined || holdsBreak(text, from, to) ? undefined : { finding, fix, scalar, from, to, text: written, inValue };
}

const none = { skip: 0, drop: 0 };
const holdsBreak = (text: string, from: number, to: number): boolean => /[\r\n]/.test(text.slice(from, to));
const halves = /\p{Cs}/u;

/** How much of both ends can stay, so that a line break that YAML folds stays with it. Never half a character. */
function shared(before: string, after: string): { readonly skip: number; readonly drop: number } {
  const most = Math.min(before.length, after.length);
  let skip = 0;
  while (skip < most && before[skip] === after[skip]) skip += 1;
  if (isInside(before, skip) || isInside(after, skip)) skip -= 1;
  let drop = 0;
  while (drop < most - skip && before.at(-1 - drop) === after.at(-1 - drop)) drop += 1;
  if (isInside(before, before.length - drop) || isInside(after, after.length - drop)) drop -= 1;
  return { skip, drop };
}

const isInside = (text: string, at: number): boolean => /^[\udc00-\udfff]/.test(text.slice(at));

interface Before {
  readonly root: SourceNode;
  readonly complaints: number;
}

/** The source stage reads with patience: what it would have to mend or complain of anew is not as meant. */
function readsAsMeant(file: TextFile, { root, complaints }: Before, steps: readonly Step[]): boolean {
  const after = parse({ ...file, text: patch(file.text, steps) });
  if (after.value === undefined || after.diagnostics.length > complaints) return false;
  const changes = new Map<SourceScalar, Edit[]>();
  for (const { scalar, inValue } of steps) changes.set(scalar, [...(changes.get(scalar) ?? []), inValue]);
  const meant = written(root, (scalar) => patch(scalar.value, changes.get(scalar) ?? []));
  const read = written(after.value.root, ({ value }) => value);
  return meant.length === read.length && meant.every((token, index) => token === read[index]);
}

/** A tree as a list of its texts and brackets. */
function written(root: SourceNode, valueOf: (scalar: SourceScalar) => string): readonly string[] {
  const tokens: string[] = [];
  const visit = (node: SourceNode): void => {
    if (node.kind === "scalar") {
      tokens.push(`=${valueOf(node)}`);
      return;
    }
    tokens.push(node.kind);
    if (node.kind === "list") node.items.forEach(visit);
    else for (const { key, value } of node.entries) [key, value].forEach(visit);
    tokens.push("end");
  };
  visit(root);
  return tokens;
}
