/** What an office's profile gives every plan of the office, and how it comes under a plan. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { Source } from "../source/source.ts";
import { findingsIn, type Findings } from "./findings.ts";
import { settledMap } from "./home.ts";
import { fieldOf, isBlank, stepsTo, type KnownField, type KnownMap } from "./known.ts";
import { recognise } from "./recognise.ts";
import { planSchema } from "./schema.ts";
import { validate } from "./validate.ts";
import { profileVocabulary } from "./vocabulary.ts";

/** Values for keys at the top of a plan; each still knows its own file. */
export interface Defaults {
  readonly fields: readonly KnownField[];
}

/** A profile whose keys are recognised (`fieldOf(root, "units")`), and all that was found wrong with its keys and kinds. */
export interface ProfileTree {
  readonly root: KnownMap;
  readonly findings: Findings;
}

/** Reads `kehoach.yaml` against `schemas/profile.schema.json`; report on into `findings`. */
export function readProfileTree(source: Source): ProfileTree {
  const findings = findingsIn(source);
  const root = recognise({ ...source, root: settledMap(source.root, source) }, profileVocabulary, findings);
  validate(root, profileVocabulary, findings);
  return { root, findings };
}

/** The keys of a profile that are keys of a plan too: issuer, parentAgency, place, symbol, recipients, signatory, … */
export const defaultsIn = ({ fields }: KnownMap): Defaults => ({
  fields: fields.filter(({ name, value }) => Object.hasOwn(planSchema.properties ?? {}, name) && !isBlank(value)),
});

/**
 * Something that a profile asks for and leaves empty, as a new one does: no fault of the profile. A plan may say it
 * itself, and one that does not is told.
 */
export function isLeftOpen(root: KnownMap, { code, place: { path } }: Diagnostic): boolean {
  const [top] = path;
  const isOfPlans = Object.hasOwn(planSchema.properties ?? {}, String(top)) || (top === "signatories" && path.at(-1) !== "alias");
  return code === "check/missing-key" && isOfPlans && stepsTo(root, path).length === path.length;
}

/** Keys that make sense only beside another: who writes `cơ quan` in the plan does not want the profile's superior organ. */
const companions: Readonly<Record<string, string>> = { parentAgency: "issuer" };
/** What a plan issued by a decision leaves to the decision. */
export const decisionKeeps: readonly string[] = ["number", "place", "issueDate", "recipients", "filing", "signatory"];

/** The plan's own words first; a key it lacks, or leaves empty, as the profile has it. */
export function under(root: KnownMap, { fields }: Defaults): KnownMap {
  const isDecided = fieldOf(root, "attachedToDecision") !== undefined;
  const taken = fields.filter(({ name }) => {
    if (fieldOf(root, name) !== undefined || (isDecided && decisionKeeps.includes(name))) return false;
    const companion = companions[name];
    return companion === undefined || fieldOf(root, companion) === undefined;
  });
  const names = new Set(taken.map(({ name }) => name));
  return { ...root, fields: [...root.fields.filter(({ name }) => !names.has(name)), ...taken] };
}
