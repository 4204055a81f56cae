/** `kehoach init [file]`: asks a few questions and writes a new plan, and the office's profile if there is none. */
import { dirname, join, relative } from "node:path";
import { UserError } from "../../base/user-error.ts";
import { reportText } from "../../report/text.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { writeNewFiles } from "../new-files.ts";
import { asCommand, notice } from "../notices.ts";
import { isBroken, isProfile, officesIn, profileName, type Office } from "../office.ts";
import type { AnswerKey } from "../starter/answers.ts";
import { gather, known } from "../starter/gather.ts";
import { planText } from "../starter/plan-text.ts";
import { profileText } from "../starter/profile-text.ts";
import { schemaFor, type SchemaPath } from "../starter/schema-for.ts";
import { gap } from "../starter/yaml-text.ts";

export type InitOptions = Readonly<Partial<Record<AnswerKey, string | true>>>;

/** 0 also where questions stay open: the files say what is to be filled in. */
export async function init(typed: string | undefined, options: InitOptions, io: Io): Promise<ExitCode> {
  if (typed !== undefined) refuseName(typed, io);
  const office = await officesIn(io).of(typed ?? "ke-hoach.yaml");
  if (office !== undefined && isBroken(office)) return refuseBroken(office, io);

  const settled = known(office?.profile);
  const stopListening = io.onInterrupt(() => notice("Đã dừng theo yêu cầu; chưa tạo tệp nào.", io));
  const { answers, wanted } = await gather(options, settled, io).finally(stopListening);
  const file = typed ?? `ke-hoach-${/\d{4}/.exec(answers.year ?? "")?.[0] ?? "moi"}.yaml`;
  const profile = office?.file ?? join(dirname(file), profileName);
  const from = (path: string): string => relative(io.resolve(dirname(file)), io.resolve(path)).replaceAll("\\", "/");

  const schemas = { plan: schemaFor("ke-hoach.schema.json", file, io), profile: schemaFor("ho-so.schema.json", profile, io) };
  const plan = planText({
    answers,
    wanted: office === undefined ? new Set() : wanted,
    schema: schemas.plan.path,
    profile: from(profile),
  });
  const texts = new Map([[file, plan]]);
  if (office === undefined) texts.set(profile, profileText(answers, schemas.profile.path));
  writeNewFiles(texts, io);
  for (const path of texts.keys()) notice(`Đã tạo \`${path}\`.`, io);
  sayWhatIsOpen(texts, io);
  saySchema([], schemas.plan, io);
  if (office === undefined) saySchema(["--profile"], schemas.profile, io);
  notice(`Lập văn bản: ${asCommand("build", file)}.`, io);
  return 0;
}

function refuseName(typed: string, { files }: Io): void {
  if (isProfile(typed)) {
    throw new UserError(`\`${profileName}\` là tên dành cho hồ sơ cơ quan`, "Đặt tên khác cho kế hoạch, ví dụ `ke-hoach-2026.yaml`.");
  }
  if (!/\.ya?ml$/i.test(typed)) {
    throw new UserError(`Tên tệp kế hoạch \`${typed}\` cần có đuôi \`.yaml\``, `Ví dụ ${asCommand("init", `${typed}.yaml`)}.`);
  }
  if (files.entryOfLink(typed) === undefined) return;
  throw new UserError(`Đã có \`${typed}\`; kehoach không ghi đè`, "Chọn tên khác, hoặc đổi tên tệp đang có.");
}

function refuseBroken({ file, diagnostics, texts }: Office, io: Io): ExitCode {
  io.out(reportText(diagnostics, { texts, files: 1, ...io.terminal }));
  notice(`Chưa tạo kế hoạch vì hồ sơ cơ quan \`${file}\` còn lỗi. Sửa rồi chạy lại.`, io);
  return 2;
}

function sayWhatIsOpen(texts: ReadonlyMap<string, string>, io: Io): void {
  const open = [...texts].filter(([, text]) => text.includes(gap)).map(([path]) => `\`${path}\``);
  if (open.length > 0) notice(`Còn chỗ chưa điền, đánh dấu CẦN ĐIỀN, trong ${open.join(", ")}.`, io);
}

function saySchema(options: readonly string[], { missing }: SchemaPath, io: Io): void {
  if (missing !== undefined) notice(`Để trình soạn thảo gợi ý từng mục: ${asCommand("schema", ...options, "-o", missing)}.`, io);
}
