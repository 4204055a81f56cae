/**
 * Findings for other programs: the shape of `JsonReport`, with findings as they are in memory.
 *
 * New members may be added without notice; when one changes its meaning or goes, `format` is counted up.
 */
import type { Diagnostic, Fix } from "../base/diagnostic.ts";
import { severities } from "./labels.ts";
import { inOrder } from "./order.ts";
import type { Report, WrittenFix } from "./report.ts";

export interface JsonReport {
  readonly format: 1;
  readonly tool: { readonly name: "kehoach"; readonly version: string };
  /** Every file that was looked at. */
  readonly files: readonly string[];
  /** How many findings of each severity. */
  readonly summary: Readonly<Record<Diagnostic["severity"], number>>;
  /** By file, then from top to bottom. Lines and columns count from 1, columns and offsets in UTF-16 code units; ends are exclusive. */
  readonly findings: readonly JsonFinding[];
}

export interface JsonFinding extends Omit<Diagnostic, "fix"> {
  /** `edit` is what to write into the file and where; without it the fix cannot be made by a program. */
  readonly fix?: Fix & { readonly edit?: Omit<WrittenFix, "finding"> };
}

export function reportJson({ diagnostics, files, fixes, version }: Report): string {
  const written = new Map(fixes.map(({ finding, start, end, text }) => [finding, { start, end, text }]));
  const count = (severity: Diagnostic["severity"]): number => diagnostics.filter((finding) => finding.severity === severity).length;
  const report: JsonReport = {
    format: 1,
    tool: { name: "kehoach", version },
    files,
    summary: Object.fromEntries(severities.map((severity) => [severity, count(severity)])) as JsonReport["summary"],
    findings: inOrder(diagnostics).map((finding) => withEdit(finding, written.get(finding))),
  };
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

const withEdit = (finding: Diagnostic, edit: Omit<WrittenFix, "finding"> | undefined): JsonFinding =>
  finding.fix === undefined || edit === undefined ? finding : { ...finding, fix: { ...finding.fix, edit } };
