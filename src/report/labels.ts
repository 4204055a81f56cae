/** What findings are called, and how many of each there are. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";

export const labels: Readonly<Record<Severity, string>> = { error: "Lỗi", warning: "Cần xem lại", info: "Gợi ý" };

const counted: Readonly<Record<Severity, string>> = { error: "lỗi", warning: "chỗ cần xem lại", info: "gợi ý" };
/** The gravest first. */
export const severities = ["error", "warning", "info"] as const satisfies readonly Severity[];

/** `2 lỗi, 1 chỗ cần xem lại`; kinds that were not found are left out. */
export function tally(findings: readonly Diagnostic[]): string {
  const counts = severities.map((severity) => ({
    severity,
    count: findings.filter((finding) => finding.severity === severity).length,
  }));
  return counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${counted[severity]}`)
    .join(", ");
}
