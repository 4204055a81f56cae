/** `kehoach build <plan...>`: reads each plan, renders it, writes its documents. */
import { UserError } from "../../base/user-error.ts";
import { defaultCreated, formats, readPlan, renderPlan, type Format } from "../../pipeline.ts";
import { tally } from "../../report/labels.ts";
import { reportText } from "../../report/text.ts";
import { worst, type ExitCode } from "../exit-code.ts";
import { namedOnce, readInput } from "../inputs.ts";
import type { Io } from "../io.ts";
import { notice, reportFault } from "../notices.ts";
import { planJobs, refuseClashes, refuseFolder, type Job } from "../outputs.ts";
import { writeOutputs, type Written } from "../write.ts";

export interface BuildOptions {
  readonly format?: string | true;
  readonly output?: string | true;
  readonly force?: string | true;
}

/** 0 when every plan gave its documents, else 2; a plan that fails does not stop the others. */
export async function build(names: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const { format = "docx,md", output, force = false } = options;
  const folder = typeof output === "string" ? output : undefined;
  const settings: Settings = { force: force === true, created: sourceDate(io) };
  const jobs = planJobs(namedOnce(names, io), formatsOf(String(format)), folder);
  refuseClashes(jobs, io);
  if (folder !== undefined) refuseFolder(folder, io);

  const codes: ExitCode[] = [];
  const stopListening = io.onInterrupt(() => notice(stopped, io));
  for (const job of jobs) {
    await io.turn();
    codes.push(await buildOne(job, settings, io).catch((fault: unknown) => reportFault(fault, io)));
  }
  stopListening();
  return worst(codes);
}

const kept = "bản đã lập trước (nếu có) còn nguyên";
const stopped = `Đã dừng theo yêu cầu. Kế hoạch nào chưa lập xong thì ${kept}.`;

interface Settings {
  readonly force: boolean;
  readonly created: Date | undefined;
}

async function buildOne({ plan: name, outputs }: Job, { force, created }: Settings, io: Io): Promise<ExitCode> {
  const { checked, diagnostics, text } = await readPlan(name, readInput(name, io));
  const form = checked === undefined ? "full" : "brief";
  const texts = new Map(text === undefined ? [] : [[name, text]]);
  io.out(reportText(diagnostics, { texts, files: 1, ...io.terminal, form }));
  if (checked === undefined) {
    notice(`Chưa lập được văn bản từ \`${name}\`: ${tally(diagnostics)}. Sửa rồi chạy lại; ${kept}.`, io);
    return 2;
  }
  const { plan } = checked;
  const rendered = await renderPlan(plan, [...outputs.keys()], { created: created ?? defaultCreated(plan) });
  const files = new Map([...rendered].map(([format, bytes]) => [format, { path: outputs.get(format) ?? "", bytes }]));
  announce(await writeOutputs(files, { force }, io), io);
  return 0;
}

function announce({ written, unchanged }: Written, io: Io): void {
  if (written.length > 0) notice(`Đã lập ${written.join(", ")}`, io);
  if (unchanged.length > 0) notice(`Giữ nguyên ${unchanged.join(", ")} (không có gì thay đổi)`, io);
}

function formatsOf(typed: string): readonly Format[] {
  if (typed.endsWith(",")) {
    throw new UserError(`Sau \`${typed}\` còn thiếu loại tệp`, "Viết liền, không để dấu cách: `-f docx,md`.");
  }
  const wanted = typed.split(",").map((word) => {
    const known = formats.find((format) => format === word.trim().toLowerCase());
    if (known === undefined) throw new UserError(`Không có loại tệp \`${word}\``, "Chọn `docx`, `md`, hoặc `docx,md`.");
    return known;
  });
  return formats.filter((format) => wanted.includes(format));
}

/** Seconds since 1970, at most to the end of the year 9999, after which a date no longer has four digits. */
const lastSecond = 253402300799;

/** @see https://reproducible-builds.org/specs/source-date-epoch/ */
function sourceDate({ env: { SOURCE_DATE_EPOCH: typed } }: Io): Date | undefined {
  if (typed === undefined || typed === "") return undefined;
  if (/^\d{1,12}$/.test(typed) && Number(typed) <= lastSecond) return new Date(Number(typed) * 1000);
  throw new UserError(
    `Biến môi trường \`SOURCE_DATE_EPOCH\` là \`${typed}\`, cần là số giây tính từ ngày 01/01/1970`,
    "Bỏ biến này đi để lấy ngày theo kế hoạch, hoặc đặt lại cho đúng, chẳng hạn `1679875200`.",
  );
}
