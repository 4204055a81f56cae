/** How strictly a plan is judged: a preset, and what has been settled rule by rule. */
import type { Severity } from "../base/diagnostic.ts";
import type { Preset, Review, Setting } from "../plan/knowledge.ts";
import type { Rule } from "./rule.ts";

export interface LintSettings extends Review {
  /** `2026-11-05`, for suppressions that hold until a date; without it the plan's own date counts as today. */
  readonly today?: string;
}

type Judged = Pick<Rule, "id" | "severity" | "preset">;

/** @param usual The severity the rule, or the rule for this one finding, asks for. */
export function severityIn({ preset = "recommended", severities }: Review, rule: Judged, usual: Severity): Setting {
  const settled = severities?.get(rule.id);
  if (settled === undefined) return isHeard(preset, rule.preset, usual) ? usual : "off";
  // Where the rule itself is less sure than usual, an office's weight does not make it surer.
  return settled !== "off" && rank[usual] < rank[rule.severity] && rank[usual] < rank[settled] ? usual : settled;
}

const rank: Readonly<Record<Severity, number>> = { info: 0, warning: 1, error: 2 };

/** Whether any finding of the rule could be heard: else nothing can be said of what suppresses it. */
export const mayBeHeard = (review: Review, rule: Judged): boolean => severityIn(review, rule, rule.severity) !== "off";

const isHeard = (preset: Preset, least: Rule["preset"], usual: Severity): boolean =>
  (least !== "strict" || preset === "strict") && (preset !== "minimal" || usual === "error");
