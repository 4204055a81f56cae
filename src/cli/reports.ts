/** Gives out the reports of a run: one on standard output, the others into files. */
import { extname } from "node:path";
import { UserError } from "../base/user-error.ts";
import type { Diagnostic } from "../base/diagnostic.ts";
import { ruleGuide } from "../pipeline.ts";
import { reporters, type ReportRequest } from "../report/formats.ts";
import type { Report, WrittenFix } from "../report/report.ts";
import type { Io } from "./io.ts";
import { notice } from "./notices.ts";
import { occupantOf } from "./occupied.ts";
import { replaceTogether } from "./replace.ts";
import { version } from "./version.ts";

export interface Result {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was looked at. */
  readonly files: readonly string[];
  readonly texts: ReadonlyMap<string, string>;
}

/** Refuses early what must not be overwritten: plans, profiles and the documents made from them. */
export function refuseReportFiles(requests: readonly ReportRequest[]): void {
  const taken = requests.find(({ file = "" }) => [".yaml", ".yml", ".docx", ".md"].includes(extname(file).toLowerCase()));
  if (taken === undefined) return;
  throw new UserError(
    `Không ghi báo cáo vào \`${taken.file}\`, vì đuôi tệp này dành cho kế hoạch và văn bản`,
    `Đặt tên khác, ví dụ \`-f ${taken.format}=bao-cao.${extensions[taken.format]}\`.`,
  );
}

const extensions: Readonly<Record<ReportRequest["format"], string>> = {
  text: "txt",
  json: "json",
  sarif: "sarif",
  github: "txt",
  gitlab: "json",
  junit: "xml",
};

export async function giveReports(requests: readonly ReportRequest[], { diagnostics, files, texts }: Result, io: Io): Promise<void> {
  const forPrograms = requests.some(({ format }) => format !== "text");
  const groups = forPrograms ? await ruleGuide() : [];
  const report: Report = {
    diagnostics,
    files,
    texts,
    rules: groups.flatMap(({ rules }) => rules),
    fixes: forPrograms ? await fixesFor(diagnostics, texts) : [],
    version,
  };
  for (const { format, file } of requests) {
    if (file === undefined) io.out(reporters[format](format === "text" ? { ...report, terminal: io.terminal } : report));
    else writeReport(file, reporters[format](report), io);
  }
}

async function fixesFor(diagnostics: readonly Diagnostic[], texts: Report["texts"]): Promise<readonly WrittenFix[]> {
  const { editsFor } = await import("../edit/fixes.ts");
  const edits = await Promise.all([...texts].map(([file, text]) => editsFor({ file, text }, diagnostics, { unsafe: true })));
  return edits.flat();
}

function writeReport(path: string, text: string, io: Io): void {
  const occupant = occupantOf(path, io.files);
  replaceTogether([{ path, bytes: new TextEncoder().encode(text), existing: occupant?.entry }], io);
  notice(`Đã ghi báo cáo vào \`${path}\`.`, io);
}
