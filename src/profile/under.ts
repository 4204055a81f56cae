/** Lays the profile of an office under a plan: what the plan leaves open, and the signatories it calls by a short name. */
import { fold } from "../base/fold.ts";
import { done, stopped, type Outcome } from "../base/outcome.ts";
import { checkPlan } from "../check/check.ts";
import type { CheckedPlan } from "../check/checked-plan.ts";
import { findingsIn } from "../check/findings.ts";
import { namesOf, planSchema } from "../check/schema.ts";
import type { Source, SourceEntry, SourceNode } from "../source/source.ts";
import type { Profile } from "./profile.ts";
import { meant } from "./signatories.ts";

/** A plan of the office: the plan's own words first, key by key; then the profile's, each with its own place. */
export function checkUnder(source: Source, { defaults, signatories, knowledge }: Profile): Outcome<CheckedPlan> {
  const findings = findingsIn(source);
  const [anybody] = signatories;
  const called = (node: SourceNode): SourceNode => {
    if (anybody === undefined || node.kind !== "scalar" || node.value.trim() === "") return node;
    // Where nobody goes by that name, somebody stands in, so that nothing else is complained of.
    return (meant(node, signatories, findings) ?? anybody).value.source;
  };
  const { value, diagnostics } = checkPlan(withSignatories(source, called), defaults);
  const all = [...diagnostics, ...findings.all];
  return value === undefined || findings.all.length > 0 ? stopped(all) : done({ ...value, profile: knowledge }, all);
}

/** `người ký: văn xã`, or a list of such names: a short name where a plan on its own has position and name. */
function withSignatories(source: Source, called: (node: SourceNode) => SourceNode): Source {
  const entries = source.root.entries.map((entry): SourceEntry => {
    if (namesOf(planSchema).get(fold(entry.key.value)) !== "signatory") return entry;
    const { key, value } = entry;
    return { key, value: value.kind === "list" ? { ...value, items: value.items.map(called) } : called(value) };
  });
  return { ...source, root: { ...source.root, entries } };
}
