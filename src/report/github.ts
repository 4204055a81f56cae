/**
 * Findings as annotations of GitHub Actions: one workflow command each, errors first.
 *
 * GitHub shows ten annotations of each type for a step and drops the rest without a word
 * (docs.github.com, "Workflow commands"; actions/toolkit#734), so what is left is counted in one of the notices.
 */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import { severities, tally } from "./labels.ts";
import { inOrder } from "./order.ts";
import { slashed } from "./paths.ts";
import type { Report } from "./report.ts";
import { visible, visibleLines } from "./visible.ts";

const types: Readonly<Record<Severity, "error" | "warning" | "notice">> = { error: "error", warning: "warning", info: "notice" };

/** Of one type, in one step. */
const most = 10;

export function reportGithub({ diagnostics }: Report): string {
  const findings = inOrder(diagnostics);
  const groups = severities.map((severity) => findings.filter((finding) => finding.severity === severity));
  const isTooMany = groups.some(({ length }) => length > most);
  const shown = groups.flatMap((group) => group.slice(0, group[0]?.severity === "info" && isTooMany ? most - 1 : most));
  const lines = shown.map(annotation);
  if (isTooMany) lines.push(remainder(findings.filter((finding) => !shown.includes(finding))));
  return lines.map((line) => `${line}\n`).join("");
}

function annotation({ code, severity, message, hint, source, place: { file, start, end } }: Diagnostic): string {
  const properties = {
    file: slashed(file),
    line: start?.line,
    endLine: end?.line,
    ...(start?.line === end?.line && { col: start?.column, endColumn: end && start && Math.max(start.column, end.column - 1) }),
    title: code,
  };
  const told = Object.entries(properties).flatMap(([name, value]) => (value === undefined ? [] : [`${name}=${escapeProperty(String(value))}`]));
  const text = [visible(message), ...visibleLines(hint ?? "").filter((line) => line !== ""), ...(source === undefined ? [] : [`Căn cứ: ${visible(source)}`])];
  return `::${types[severity]} ${told.join(",")}::${escapeText(text.join("\n"))}`;
}

const remainder = (left: readonly Diagnostic[]): string =>
  `::notice title=kehoach::${escapeText(
    `Còn ${tally(left)} không hiện ở đây, vì GitHub chỉ nhận ${most} ghi chú mỗi loại trong một bước. Chạy lại với \`-f text\` để xem đủ.`,
  )}`;

/** As `@actions/core` does: the text of a command ends at the line break, a property also at a comma or colon. */
const escapeText = (text: string): string => text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
const escapeProperty = (text: string): string => escapeText(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
