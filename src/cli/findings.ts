/** Findings of plans and of their office, gathered so that those of an office are said once in a run. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { isSecret, type ReadPlan } from "../pipeline.ts";
import type { Office } from "./office.ts";

export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Where a plan has to do with State secrets, nothing but that is said of it: no other words of it may get into a
 * terminal's memory or the log of a server.
 */
export function sayable({ diagnostics, texts }: ReadPlan): Found {
  if (!isSecret(diagnostics)) return { diagnostics, texts };
  return { diagnostics: diagnostics.filter((finding) => isSecret([finding])), texts: new Map() };
}

/** What may be said of a plan whose office's profile is broken: nothing that a whole profile might change. */
export const apartFrom = ({ file }: Office, found: readonly Diagnostic[]): readonly Diagnostic[] =>
  found.filter(({ code, place }) => {
    if (place.file === file || code === "check/variable-empty") return false;
    return code !== "check/missing-key" || ofPlanAlone.has(String(place.path[0]));
  });

/** Keys that no profile gives. */
const ofPlanAlone: ReadonlySet<string> = new Set(["subject", "issueDate", "body"]);

/** Each office once. */
export function newsOf(): (office: Office | undefined) => Found {
  const said = new Set<Office>();
  return (office) => {
    if (office === undefined || said.has(office)) return { diagnostics: [], texts: new Map() };
    said.add(office);
    return office;
  };
}
