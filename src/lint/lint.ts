/** The lint stage: a plan that holds to its schema → what a strict reviewer would say of it. */
import type { Comment } from "../base/comment.ts";
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { ModelPath, Origins, Within } from "../base/place.ts";
import type { Plan } from "../plan/plan.ts";
import type { Finding, Rule } from "./rule.ts";
import { rules } from "./rules/index.ts";
import { severityIn, type LintSettings } from "./settings.ts";
import { subjectOf, type OfficeKnowledge, type Subject } from "./subject.ts";
import { suppress } from "./suppress.ts";

/** What check hands on. */
export interface Linted {
  readonly plan: Plan;
  readonly origins: Origins;
  readonly profile?: OfficeKnowledge;
  readonly comments?: () => readonly Comment[];
}

/**
 * Findings in the order of the text. Pure: the same plan and settings give the same findings.
 *
 * @param asked What is asked for this one run; it comes before what the office has settled.
 */
export function lint(checked: Linted, asked: LintSettings = {}): readonly Diagnostic[] {
  const { plan, profile, comments } = checked;
  const settings = { ...profile?.review, ...asked };
  const subject = subjectOf(plan, profile);
  const found = once(rules.flatMap((rule) => findingsOf(rule, subject, checked, settings)));
  const today = settings.today ?? dayOf(plan);
  return suppress(found, comments?.() ?? [], { rules, settings, today }).toSorted(topDown);
}

/** The day a plan bears; none if it is still open. */
function dayOf({ issueDate, decision }: Plan): string | undefined {
  const { year, month, day } = issueDate ?? decision?.date ?? {};
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-");
}

function findingsOf(rule: Rule, subject: Subject, linted: Linted, settings: LintSettings): readonly Diagnostic[] {
  if (settings.severities?.get(rule.id) === "off") return [];
  return Array.from(rule.check(subject)).flatMap((finding) => {
    const severity = severityIn(settings, rule, finding.severity ?? rule.severity);
    return severity === "off" ? [] : [toDiagnostic(rule, finding, severity, linted)];
  });
}

function toDiagnostic({ id, fix, source }: Rule, finding: Finding, severity: Severity, { plan, origins }: Linted): Diagnostic {
  const { path, within, message, hint, related, replacement } = finding;
  return {
    code: `lint/${id}`,
    severity,
    message,
    place: origins.place(path, within),
    ...(hint === undefined ? {} : { hint }),
    source,
    ...(related === undefined ? {} : { related: related.map((other) => ({ message: other.message, place: origins.place(other.path, other.within) })) }),
    ...(replacement === undefined || fix === "none" ? {} : { fix: { kind: fix, replaces: wordsAt(plan, path, within), replacement } }),
  };
}

/** The words of the model that a finding speaks of. */
function wordsAt(plan: Plan, path: ModelPath, within?: Within): string {
  const value = path.reduce<unknown>((node, key) => (node as Readonly<Record<string | number, unknown>> | undefined)?.[key], plan);
  return typeof value === "string" ? value.slice(...(within ?? [0, value.length])) : "";
}

/** Two texts of the model may come from the same words of the file: one finding is enough. */
function once(found: readonly Diagnostic[]): Diagnostic[] {
  const seen = new Set<string>();
  return found.filter(({ code, message, place: { file, start, end, path } }) => {
    const where = start === undefined ? pathKey(path) : `${start.offset}-${end?.offset}`;
    const key = JSON.stringify([code, file, where, message]);
    return !seen.has(key) && seen.add(key);
  });
}

const pathKey = (path: ModelPath): string => path.join("/");

const topDown = (one: Diagnostic, other: Diagnostic): number =>
  compare(one.place.file, other.place.file) || offsetOf(one) - offsetOf(other) || compare(one.code, other.code);
const offsetOf = ({ place }: Diagnostic): number => place.start?.offset ?? -1;
const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
