/** Every plan of the repository, built: those of `plans/` and `test/plans/`, each under the profile of its office. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { Plan } from "../../src/plan/plan.ts";
import { defaultCreated, readOffice, readPlan, renderPlan, type Profile } from "../../src/pipeline.ts";
import { readDocx, type ReadDocument } from "../support/docx/read.ts";

export interface BuiltPlan {
  readonly file: string;
  readonly plan: Plan;
  readonly diagnostics: readonly Diagnostic[];
  /** The plan, then its appendices in files of their own. */
  readonly parts: readonly BuiltPart[];
}

export interface BuiltPart {
  /** Of its files, without the ending. */
  readonly name: string;
  readonly plan: Plan;
  readonly isMain: boolean;
  readonly docx: Uint8Array;
  readonly read: ReadDocument;
  readonly markdown: string;
}

const profileName = "kehoach.yaml";

export const planFiles: readonly string[] = ["plans", "test/plans"].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".yaml") && basename(name) !== profileName)
    .map((name) => join(folder, name))
    .toSorted(),
);

/** @throws {Error} If the plan, or the profile above it, has errors. */
export const buildFile = async (file: string): Promise<BuiltPlan> => buildText(file, readFileSync(file, "utf8"));

/** A text as if it stood in that file. */
export async function buildText(file: string, text: string): Promise<BuiltPlan> {
  const profile = await profileAbove(file);
  const { checked, diagnostics } = await readPlan(file, new TextEncoder().encode(text), profile);
  if (checked === undefined) throw new Error(`not a sound plan: ${JSON.stringify(diagnostics, undefined, 1)}`);
  const { plan } = checked;
  const files = await renderPlan(plan, ["docx", "md"], { created: defaultCreated(plan), house: profile?.house });
  const bytesOf = (format: "docx" | "md", suffix: string | undefined): Uint8Array =>
    files.find((one) => one.format === format && one.suffix === suffix)?.bytes ?? new Uint8Array();
  const suffixes = files.filter(({ format }) => format === "docx").map(({ suffix }) => suffix);
  const parts = suffixes.map((suffix): BuiltPart => {
    const docx = bytesOf("docx", suffix);
    return {
      name: [basename(file, ".yaml"), ...(suffix === undefined ? [] : [suffix])].join("-"),
      plan,
      isMain: suffix === undefined,
      docx,
      read: readDocx(docx),
      markdown: new TextDecoder().decode(bytesOf("md", suffix)),
    };
  });
  return { file, plan, diagnostics, parts };
}

async function profileAbove(file: string): Promise<Profile | undefined> {
  for (let folder = dirname(file); folder !== "."; folder = dirname(folder)) {
    const path = join(folder, profileName);
    if (!existsSync(path)) continue;
    const { value, diagnostics } = await readOffice(path, readFileSync(path));
    if (value === undefined || diagnostics.length > 0) throw new Error(`not a sound profile: ${JSON.stringify(diagnostics)}`);
    return value;
  }
  return undefined;
}

/** A table as long as any office may paste: a generated plan, held to the same as those that were written. */
export const longTable = (rows: number): string => `
cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: Nậm Khoang
ngày ban hành: 3/2026
trích yếu: Rà soát hộ nghèo, hộ cận nghèo năm 2026
nội dung:
  - mục: Nội dung rà soát
    gồm: Danh sách hộ tại Phụ lục kèm theo.
phụ lục:
  tên: Danh sách hộ được rà soát
  nhiệm vụ:
${Array.from({ length: rows }, (_, index) => `    - { nội dung: Rà soát hộ số ${index + 1}, chủ trì: Trưởng thôn Nà Cọ, thời gian: Tháng ${(index % 12) + 1} }`).join("\n")}
nơi nhận: Trưởng các thôn, bản
lưu: VHXH
người ký: { quyền hạn: TM., chức vụ: Chủ tịch, họ tên: Lường Văn Biên }
`;
