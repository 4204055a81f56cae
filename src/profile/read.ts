/** The profile stage: the tree of `kehoach.yaml` → what the office has settled for all its plans. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { done, type Stage } from "../base/outcome.ts";
import { checkPlan } from "../check/check.ts";
import { defaultsIn, isLeftOpen, readProfileTree } from "../check/defaults.ts";
import { textIn } from "../check/desk.ts";
import { fieldOf, type Known, type KnownMap } from "../check/known.ts";
import type { Source } from "../source/source.ts";
import { houseOf } from "./layout.ts";
import { registerOf } from "./register.ts";
import { reviewOf } from "./review.ts";
import { meant, signatoriesOf } from "./signatories.ts";
import type { Profile } from "./profile.ts";
import { templateOf } from "./template.ts";
import { termsOf } from "./terms.ts";
import { unitsOf } from "./units.ts";

/** Gives a profile even with errors, so that plans can be checked against what could be read of it. */
export const readProfile: Stage<Source, Profile> = (source) => {
  const { file, text } = source;
  const { root, findings } = readProfileTree(source);
  const signatories = signatoriesOf(fieldOf(root, "signatories")?.value, findings);
  const units = unitsOf(fieldOf(root, "units")?.value, findings);
  const reading = fieldOf(root, "review")?.value;
  const { review, named: namedRules } = reviewOf(reading, findings);
  const terms = termsOf(fieldOf(reading, "terms")?.value, findings);
  const register = registerOf(fieldOf(reading, "register")?.value, findings);
  const house = houseOf(fieldOf(root, "layout")?.value, findings);
  const template = templateOf(textIn(root, "template"), findings);
  const [anybody] = signatories;
  // As under a plan: where nobody goes by that name, somebody stands in, so that nothing else is complained of.
  const called = (node: Known): Known =>
    node.kind === "scalar" && anybody !== undefined ? (meant(node, signatories, findings) ?? anybody).value : node;
  const fields = defaultsIn(root).fields.map((field) =>
    field.name === "signatory" ? { ...field, value: eachOf(field.value, called) } : field,
  );
  const profile = { file, text, defaults: { fields }, signatories, knowledge: { units, terms, register, review }, namedRules, house, ...(template === undefined ? {} : { template }) };
  const said = findings.all.filter((finding) => !isLeftOpen(root, finding));
  return done(profile, [...said, ...valueFindings(profile, { source, root, said })].sort(byPlace));
};

const eachOf = (node: Known, change: (item: Known) => Known): Known =>
  node.kind === "list" ? { ...node, items: node.items.map(change) } : change(node);

interface ReadSoFar {
  readonly source: Source;
  readonly root: KnownMap;
  readonly said: readonly Diagnostic[];
}

/**
 * What is wrong with the values themselves, which only a plan brings out: a plan of nothing else is held over them.
 * Each signatory that may be called takes a turn.
 */
function valueFindings({ file, defaults, signatories }: Profile, { source, root, said }: ReadSoFar): readonly Diagnostic[] {
  const empty = { kind: "map", start: 0, end: 0, entries: [] } as const;
  const nothing: Source = { ...source, file: "", text: "", root: empty };
  const usual = defaults.fields.find(({ name }) => name === "signatory");
  const others = defaults.fields.filter((field) => field !== usual);
  const turns = signatories.map(({ key, value }) => [...others, { name: "signatory", key, value }]);
  const seen = new Set(said.map(keyOf));
  return [defaults.fields, ...turns]
    .flatMap((fields) => checkPlan(nothing, { fields }).diagnostics.filter((finding) => !isLeftOpen({ ...root, fields }, finding)))
    .filter((finding) => finding.place.file === file && !finding.code.startsWith("check/variable") && !isLeftOpen(root, finding))
    .filter((finding) => !seen.has(keyOf(finding)) && seen.add(keyOf(finding)));
}

const keyOf = ({ code, place }: Diagnostic): string => `${code} ${place.start?.offset}`;

const byPlace = (one: Diagnostic, other: Diagnostic): number => (one.place.start?.offset ?? -1) - (other.place.start?.offset ?? -1);
