/** Second stage: recognises keys, holds the tree against the schema, and writes all short forms out. */
import { hasErrors, type Diagnostic } from "../base/diagnostic.ts";
import { done, stopped, type Outcome } from "../base/outcome.ts";
import type { Source } from "../source/source.ts";
import { reportBlanks } from "./blanks.ts";
import type { CheckedPlan } from "./checked-plan.ts";
import { under, type Defaults } from "./defaults.ts";
import { desugar } from "./desugar.ts";
import { reportEndMarks } from "./end-marks.ts";
import { findingsIn } from "./findings.ts";
import { reportJoinedLines } from "./joined-lines.ts";
import { originsOf, type OriginMap } from "./origins.ts";
import { recognise } from "./recognise.ts";
import { planSchema } from "./schema.ts";
import { validate } from "./validate.ts";
import { filled } from "./variables.ts";
import { planVocabulary } from "./vocabulary.ts";

/**
 * Every step sees the whole tree, however faulty, so that one run shows all faults. A plan may come with warnings.
 *
 * @param defaults What the profile of the office gives (`defaultsIn(readProfileTree(…).root)`): it stands in for keys at
 *   the top of the plan that are missing or left empty. Findings and origins about it name the profile's own file and
 *   place. Hand in only what comes from a profile without findings of its own, or they are said twice.
 */
export function checkPlan(source: Source, defaults: Defaults = { fields: [] }): Outcome<CheckedPlan> {
  const findings = findingsIn(source);
  const typed = under(recognise(source, planVocabulary, findings), defaults);
  validate(typed, planVocabulary, findings);
  reportBlanks(typed, findings);
  reportJoinedLines(typed, findings);
  const root = filled(typed, findings);
  const origins: OriginMap = new Map();
  reportEndMarks(root, findings);
  const plan = desugar(root, { findings, origins });
  const found = findings.all.filter((finding) => isNews(finding, source)).sort(byPlace);
  return hasErrors(found) ? stopped(found) : done({ plan, origins: originsOf(source, root, plan, origins) }, found);
}

/** Warnings about words of the profile are said where the profile itself is read, with no plan at hand: once, not with each plan. */
const isNews = ({ severity, place }: Diagnostic, { file, root }: Source): boolean =>
  severity === "error" || place.file === file || root.entries.length === 0;

/** In reading order; what concerns the whole file comes first, in the order of the document. */
const byPlace = (left: Diagnostic, right: Diagnostic): number =>
  offsetOf(left) - offsetOf(right) || (left.place.start === undefined ? rankOf(left) - rankOf(right) : 0);
const offsetOf = ({ place }: Diagnostic): number => place.start?.offset ?? -1;
const rankOf = ({ place }: Diagnostic): number => documentOrder.indexOf(String(place.path[0]));
const documentOrder = Object.keys(planSchema.properties ?? {});
