/** `kehoach schema`: gives the schema of plan files, or of an office's profile, for editors. */
import { UserError } from "../../base/user-error.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { writeNewFiles } from "../new-files.ts";
import { notice } from "../notices.ts";

interface SchemaOptions {
  readonly keys?: string | true;
  readonly profile?: string | true;
  readonly output?: string | true;
}

export async function schema({ keys = "vi", profile, output }: SchemaOptions, io: Io): Promise<ExitCode> {
  const language = String(keys).toLowerCase();
  if (language !== "vi" && language !== "en") {
    throw new UserError(`Không có bộ tên mục \`${language}\``, "Chọn `vi` (tiếng Việt) hoặc `en` (tiếng Anh).");
  }
  const load = profile === undefined ? ofPlan[language] : ofProfile[language];
  const text = `${JSON.stringify(await load(), null, 2)}\n`;
  if (typeof output === "string") writeTo(output, text, io);
  else io.out(text);
  return 0;
}

/** A file rather than `>`, which in the PowerShell of Windows writes UTF-16, and that no editor takes for a schema. */
function writeTo(path: string, text: string, io: Io): void {
  if (isAlready(path, text, io)) return notice(`Giữ nguyên \`${path}\` (không có gì thay đổi)`, io);
  writeNewFiles(new Map([[path, text]]), io);
  notice(`Đã tạo \`${path}\`.`, io);
}

function isAlready(path: string, text: string, { files }: Io): boolean {
  try {
    return files.entry(path)?.kind === "file" && new TextDecoder().decode(files.read(path)) === text;
  } catch {
    // Whatever is wrong with the path is said when it is written.
    return false;
  }
}

const ofPlan = {
  vi: async () => (await import("../../../schemas/ke-hoach.schema.json", { with: { type: "json" } })).default,
  en: async () => (await import("../../../schemas/plan.schema.json", { with: { type: "json" } })).default,
} as const;

const ofProfile = {
  vi: async () => (await import("../../../schemas/ho-so.schema.json", { with: { type: "json" } })).default,
  en: async () => withPlanInside((await import("../../../schemas/profile.schema.json", { with: { type: "json" } })).default, await ofPlan.en()),
} as const;

/** The English schema of a profile refers to that of a plan, a file that nobody else has: here both are one. */
function withPlanInside(profile: object, plan: object): object {
  const pointed = (schema: object, from: string): object =>
    JSON.parse(JSON.stringify(schema).replaceAll(`"$ref":"${from}`, '"$ref":"#/$defs/plan/')) as object;
  const own = pointed(profile, "plan.schema.json#/");
  return { ...own, $defs: { ...("$defs" in own ? (own.$defs as object) : {}), plan: pointed(plan, "#/") } };
}
