/** The order findings are read in: by file, then from top to bottom. */
import type { Diagnostic } from "../base/diagnostic.ts";

export interface FileFindings {
  readonly file: string;
  readonly findings: readonly Diagnostic[];
}

/** Groups by file in code-unit order of the names; what concerns the whole file comes first. */
export function byFile(findings: readonly Diagnostic[]): readonly FileFindings[] {
  const groups = new Map<string, Diagnostic[]>();
  for (const finding of findings) {
    const group = groups.get(finding.place.file);
    if (group === undefined) groups.set(finding.place.file, [finding]);
    else group.push(finding);
  }
  return [...groups]
    .map(([file, group]) => ({ file, findings: group.toSorted(topDown) }))
    .toSorted((one, other) => compare(one.file, other.file));
}

export const inOrder = (findings: readonly Diagnostic[]): readonly Diagnostic[] =>
  byFile(findings).flatMap(({ findings: found }) => found);

const topDown = (one: Diagnostic, other: Diagnostic): number =>
  offsetOf(one) - offsetOf(other) || compare(one.code, other.code);

const offsetOf = ({ place }: Diagnostic): number => place.start?.offset ?? -1;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
