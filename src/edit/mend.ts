/** Mends a plan's text pass by pass, reading and judging it anew after each, until nothing is left that can be mended. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import { editsFor, type FixEdit } from "./fixes.ts";
import { largestSound } from "./largest.ts";
import { onlyAsFixed } from "./only-as-fixed.ts";
import { patch } from "./patch.ts";

/** A plan as read and judged. */
export interface Judged {
  /** Absent where errors stand in the way of a plan. */
  readonly checked: { readonly plan: unknown } | undefined;
  /** Those of reading and of the rules, without what is suppressed. */
  readonly diagnostics: readonly Diagnostic[];
}

export interface Pass {
  /** The text that the edits of this pass were made in. */
  readonly text: string;
  readonly edits: readonly FixEdit[];
}

export interface Mended<J> {
  readonly text: string;
  readonly after: J;
  readonly passes: readonly Pass[];
}

/** Fixes that overlap, or that make room for others, need another pass; a fix that calls for itself again must end. */
const mostPasses = 10;

/** @param judge The reading that gave `before`, for other texts: the stages, the rules, the suppressions. */
export async function mend<J extends Judged>(
  file: string,
  { text, before }: { readonly text: string; readonly before: J },
  judge: (text: string) => Promise<J>,
  options: { readonly unsafe: boolean },
): Promise<Mended<J>> {
  const passes: Pass[] = [];
  let [base, now] = [text, before];
  while (passes.length < mostPasses && now.checked !== undefined) {
    const holds = async (edits: readonly FixEdit[]): Promise<boolean> => isSound(now, await judge(patch(base, edits)), edits);
    const edits = await largestSound(await editsFor({ file, text: base }, now.diagnostics, options), holds);
    if (edits.length === 0) break;
    passes.push({ text: base, edits });
    base = patch(base, edits);
    now = await judge(base);
  }
  return { text: base, after: now, passes };
}

/** The plan still holds, and differs from the one before only as the fixes say. */
const isSound = (before: Judged, after: Judged, edits: readonly FixEdit[]): boolean =>
  before.checked !== undefined &&
  after.checked !== undefined &&
  !hasErrors(ofReading(after)) &&
  onlyAsFixed(before.checked.plan, after.checked.plan, edits.map(({ finding }) => finding));

const ofReading = ({ diagnostics }: Judged): readonly Diagnostic[] => diagnostics.filter(({ code }) => !code.startsWith("lint/"));
