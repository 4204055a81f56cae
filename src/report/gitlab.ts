/** Findings as GitLab's code quality report: a list of issues of the Code Climate format, in the members GitLab reads. */
import type { Severity } from "../base/diagnostic.ts";
import { fingerprintsOf } from "./fingerprint.ts";
import { inOrder } from "./order.ts";
import { slashed } from "./paths.ts";
import type { Report } from "./report.ts";

const severities: Readonly<Record<Severity, "major" | "minor" | "info">> = { error: "major", warning: "minor", info: "info" };

export function reportGitlab({ diagnostics, texts }: Report): string {
  const findings = inOrder(diagnostics);
  const fingerprints = fingerprintsOf(findings, texts);
  const issues = findings.map(({ code, severity, message, source, place: { file, start, end } }, index) => ({
    description: source === undefined ? message : `${message.replace(/[^.!?…]$/u, "$&.")} Căn cứ: ${source}`,
    check_name: code,
    fingerprint: fingerprints[index],
    severity: severities[severity],
    location: { path: slashed(file), lines: { begin: start?.line ?? 1, end: end?.line ?? 1 } },
  }));
  return `${JSON.stringify(issues, undefined, 2)}\n`;
}
