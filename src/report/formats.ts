/**
 * The formats of `validate -f <format>[=<file>]`, and how what was typed after `-f` is read.
 *
 * For the command line: give each `-f` to `readRequest`; without one, `{ format: "text" }` is meant. Make one `Report` for
 * the run: `rules` are those of `src/lint/rules/index.ts` as they stand, `fixes` what `editsFor` of `src/edit/fixes.ts`
 * gives for each plan (only JSON and SARIF read them), `terminal` is `io.terminal` where the report goes to the terminal
 * and absent where it goes to a file. `reporters[format](report)` is the whole output: without a file it goes to `io.out`,
 * a file is written as outputs are, never over a plan, a profile or a link.
 */
import { fold } from "../base/fold.ts";
import { reportGithub } from "./github.ts";
import { reportGitlab } from "./gitlab.ts";
import { reportJson } from "./json.ts";
import { reportJunit } from "./junit.ts";
import type { Report } from "./report.ts";
import { reportSarif } from "./sarif.ts";
import { reportText } from "./text.ts";

export const formatNames = ["text", "json", "sarif", "github", "gitlab", "junit"] as const;
export type FormatName = (typeof formatNames)[number];

export interface ReportRequest {
  readonly format: FormatName;
  readonly file?: string;
}

/** `sarif`, `SARIF=ket-qua.sarif`; a file without a name is no request. */
export function readRequest(typed: string): ReportRequest | undefined {
  const [name = "", ...rest] = typed.split("=");
  const file = rest.join("=");
  const format = formatNames.find((known) => known === fold(name));
  if (format === undefined || (rest.length > 0 && file === "")) return undefined;
  return rest.length === 0 ? { format } : { format, file };
}

/** The whole output, ready to be written. */
export const reporters: Readonly<Record<FormatName, (report: Report) => string>> = {
  text: reportPlainly,
  json: reportJson,
  sarif: reportSarif,
  github: reportGithub,
  gitlab: reportGitlab,
  junit: reportJunit,
};

/** On a terminal the sentence that nothing was found is a notice of the command; a file must hold it itself. */
function reportPlainly({ diagnostics, files, texts, terminal }: Report): string {
  if (diagnostics.length === 0 && terminal === undefined) return `Đã kiểm tra ${files.length} tệp, không có lỗi.\n`;
  const { color, columns } = terminal ?? { color: false, columns: undefined };
  return reportText(diagnostics, { texts, files: files.length, color, columns });
}
