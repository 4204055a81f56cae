/** `kehoach build <plan...>`: reads each plan with its office's profile, renders it, writes its documents. */
import { hasErrors } from "../../base/diagnostic.ts";
import { UserError } from "../../base/user-error.ts";
import { defaultCreated, isSecret, lintPlan, readPlan, renderPlan, type Rendered } from "../../pipeline.ts";
import { tally } from "../../report/labels.ts";
import { reportText } from "../../report/text.ts";
import { readBuildOptions, type BuildOptions, type Settings } from "../build-options.ts";
import { worst, type ExitCode } from "../exit-code.ts";
import { newsOf, sayable, type Found } from "../findings.ts";
import { namedOnce, readInput } from "../inputs.ts";
import type { Io } from "../io.ts";
import { leftoversOf, type Leftovers } from "../leftovers.ts";
import { asCommand, notice, reportFault } from "../notices.ts";
import { isBroken, isProfile, officesIn, profileName, type Office, type Offices } from "../office.ts";
import { besideMain, claimOutputs, planJobs, refuseFolder, type Claim, type Job } from "../outputs.ts";
import { registered } from "../registry.ts";
import { writeOutputs, type Output, type Written } from "../write.ts";

/** 0 when every plan gave its documents, 1 when errors were to stop it and did, else 2; a plan that fails does not stop the others. */
export async function build(names: readonly string[], options: BuildOptions, io: Io): Promise<ExitCode> {
  const plans = plansAmong(namedOnce(names, io), io);
  const settings = readBuildOptions(options, plans.length, io);
  const jobs = planJobs(plans, settings.formats, settings.folder);
  const claim = claimOutputs(jobs, io);
  if (settings.folder !== undefined) refuseFolder(settings.folder, io);

  const run: Run = { settings, jobs, claim, offices: officesIn(io), news: newsOf() };
  const codes: ExitCode[] = [];
  const stopListening = io.onInterrupt(() => notice(stopped, io));
  for (const job of jobs) {
    await io.turn();
    codes.push(await buildOne(job, run, io).catch((fault: unknown) => reportFault(fault, io)));
  }
  stopListening();
  return worst(codes);
}

const kept = "bản đã lập trước (nếu có) còn nguyên";
const stopped = `Đã dừng theo yêu cầu. Kế hoạch nào chưa lập xong thì ${kept}.`;

/** What all plans of one run share. */
interface Run {
  readonly settings: Settings;
  readonly jobs: readonly Job[];
  readonly claim: Claim;
  readonly offices: Offices;
  /** An office's findings, the first time it is met. */
  readonly news: (office: Office | undefined) => Found;
}

function plansAmong(names: readonly string[], io: Io): readonly string[] {
  const plans = names.filter((name) => !isProfile(name));
  if (plans.length === 0) {
    throw new UserError(
      `\`${names[0]}\` là hồ sơ cơ quan, không phải kế hoạch`,
      `Nêu tên tệp kế hoạch. Để kiểm tra hồ sơ: ${asCommand("validate", names[0])}.`,
    );
  }
  if (plans.length < names.length) notice(`Bỏ qua \`${profileName}\`: đó là hồ sơ cơ quan, không phải kế hoạch.`, io);
  return plans;
}

async function buildOne(job: Job, { settings, jobs, claim, offices, news }: Run, io: Io): Promise<ExitCode> {
  const { plan: name } = job;
  const bytes = readInput(name, io);
  const office = await offices.of(name);
  const { diagnostics: settled, texts: ofOffice } = news(office);
  report({ diagnostics: settled, texts: ofOffice }, isBroken(office), io);
  if (office !== undefined && isBroken(office)) {
    notice(`Chưa lập được văn bản từ \`${name}\` vì \`${office.file}\` hoặc mẫu của cơ quan còn lỗi; ${kept}.`, io);
    return 2;
  }
  const read = await readPlan(name, bytes, office?.profile);
  const { checked } = read;
  report(sayable(read), checked === undefined, io);
  if (checked === undefined) {
    const { diagnostics } = sayable(read);
    const why = isSecret(diagnostics) ? "công cụ không xử lý văn bản mật" : `${tally(diagnostics)}. Sửa rồi chạy lại`;
    notice(`Chưa lập được văn bản từ \`${name}\`: ${why}; ${kept}.`, io);
    return 2;
  }
  const { plan, remark } = registered(checked.plan, name, settings.registry);
  refuseNumberedDraft(plan.number, name, settings);
  if (remark !== undefined) notice(remark, io);
  const found = await lintPlan({ ...checked, plan }, io.today === undefined ? {} : { today: io.today });
  const refused = settings.strict && hasErrors(found);
  report({ diagnostics: found, texts: read.texts }, refused, io);
  if (refused) {
    notice(`Chưa lập văn bản từ \`${name}\`: ${tally(found)}. Sửa rồi chạy lại, hoặc bỏ \`--chat-che\`; ${kept}.`, io);
    return 1;
  }
  const { created = defaultCreated(plan), draft, force } = settings;
  const { template, profile } = office ?? {};
  const rendered = await renderPlan(plan, settings.formats, { created, draft, template, house: profile?.house });
  const outputs = outputsOf(rendered, job, claim);
  const mine = new Set([...outputs.map(({ path }) => path), ...jobs.flatMap((one) => [...one.outputs.values()])].map(io.resolve));
  const leftovers = await leftoversOf(job, (path) => mine.has(io.resolve(path)), io);
  announce(await writeOutputs(outputs, { force, leftovers: leftovers.gone }, io), leftovers, io);
  if (found.length > 0) notice(`Còn ${tally(found)} trong \`${name}\`. Xem chi tiết: \`kehoach validate ${name}\`.`, io);
  return 0;
}

function report({ diagnostics, texts }: Found, inFull: boolean, io: Io): void {
  const files = new Set(diagnostics.map(({ place }) => place.file)).size;
  io.out(reportText(diagnostics, { texts, files, ...io.terminal, form: inFull ? "full" : "brief" }));
}

/** A number is given to what has been signed: a draft that bears one would pass for the real thing. */
function refuseNumberedDraft(number: number | undefined, name: string, { draft }: Settings): void {
  if (draft === undefined || number === undefined) return;
  throw new UserError(
    `Kế hoạch \`${name}\` đã có số ${number}, bản dự thảo thì chưa có số`,
    "Để trống `số` trong tệp kế hoạch, hoặc bỏ `--du-thao`.",
  );
}

/** The files of the plan itself were claimed before anything was read; those of its separate appendices are now. */
function outputsOf(rendered: readonly Rendered[], { plan, outputs }: Job, claim: Claim): readonly Output[] {
  return rendered.map(({ format, suffix, bytes }) => {
    const main = outputs.get(format) ?? "";
    if (suffix === undefined) return { format, path: main, bytes };
    const path = besideMain(main, suffix);
    claim(path, plan);
    return { format, path, bytes };
  });
}

function announce({ written, unchanged }: Written, { gone, kept: left }: Leftovers, io: Io): void {
  if (written.length > 0) notice(`Đã lập ${written.join(", ")}`, io);
  if (unchanged.length > 0) notice(`Giữ nguyên ${unchanged.join(", ")} (không có gì thay đổi)`, io);
  if (gone.length > 0) notice(`Đã xóa ${gone.map(({ path }) => path).join(", ")} (bản lập trước; kế hoạch không còn phụ lục ở tệp riêng này)`, io);
  if (left.length === 0) return;
  const names = left.map((path) => `\`${path}\``).join(", ");
  notice(`Kế hoạch không còn phụ lục ở tệp riêng ${names}; tệp này không còn đúng như kehoach đã lập nên được giữ lại. Không dùng nữa thì xóa đi.`, io);
}
