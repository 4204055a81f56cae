/** Second stage: recognises keys, holds the tree against the schema, and writes all short forms out. */
import type { Diagnostic } from "../base/diagnostic.ts";
import { done, stopped, type Stage } from "../base/outcome.ts";
import type { Source } from "../source/source.ts";
import type { CheckedPlan } from "./checked-plan.ts";
import { desugar } from "./desugar.ts";
import { findingsIn } from "./findings.ts";
import { originsOf, type OriginMap } from "./origins.ts";
import { recognise } from "./recognise.ts";
import { validate } from "./validate.ts";

/** Every step sees the whole tree, however faulty, so that one run shows all faults. */
export const checkPlan: Stage<Source, CheckedPlan> = (source) => {
  const findings = findingsIn(source);
  const root = recognise(source, findings);
  validate(root, findings);
  const origins: OriginMap = new Map();
  const plan = desugar(root, { findings, origins });
  if (findings.all.length > 0) return stopped([...findings.all].sort(byPlace));
  return done({ plan, origins: originsOf(source, root, plan, origins) });
};

/** In reading order; what concerns the whole file comes first. */
const byPlace = (left: Diagnostic, right: Diagnostic): number => offsetOf(left) - offsetOf(right);
const offsetOf = ({ place }: Diagnostic): number => place.start?.offset ?? -1;
