/** `kehoach templates`: lists the templates there are, or copies one for an office to change. */
import { dirname, extname, join, relative } from "node:path";
import { UserError } from "../../base/user-error.ts";
import { templateTexts } from "../../pipeline.ts";
import { reportText } from "../../report/text.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";
import { writeNewFiles } from "../new-files.ts";
import { notice } from "../notices.ts";
import { isBroken, officesIn, profileFor, profileName } from "../office.ts";

/** The one form that plans have (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4). */
const shipped = "ke-hoach";

const copyCommand = `\`kehoach templates --copy mau/${shipped}.yaml\` (\`mau --sao-chep\`)`;

/** 1 when the office's own template or profile has errors. */
export async function templates({ copy }: { readonly copy?: string | true }, io: Io): Promise<ExitCode> {
  return typeof copy === "string" ? copyTo(copy, io) : list(io);
}

async function list(io: Io): Promise<ExitCode> {
  const texts = await templateTexts();
  io.out(`Mẫu có sẵn:\n${Object.entries(texts).map(([name, text]) => `  ${name}  ${firstLine(text)}\n`).join("")}`);
  const office = await officesIn(io).of("ke-hoach.yaml");
  const choice = office?.profile?.template;
  if (office === undefined || (choice === undefined && !isBroken(office))) {
    io.out(`\nMẫu của cơ quan: chưa có. Chép mẫu gốc để sửa: ${copyCommand}.\n`);
    return 0;
  }
  if (choice !== undefined) {
    const state = isBroken(office) ? "còn lỗi, xem bên dưới" : "đang dùng";
    io.out(`\nMẫu của cơ quan (theo \`${office.file}\`):\n  ${join(dirname(office.file), choice.path)}  ${state}\n`);
  }
  const { diagnostics, texts: involved } = office;
  const files = new Set(diagnostics.map(({ place }) => place.file)).size;
  if (diagnostics.length > 0) io.out(`\n${reportText(diagnostics, { texts: involved, files, ...io.terminal })}`);
  return isBroken(office) ? 1 : 0;
}

/** What a template says of itself in its first comment. */
const firstLine = (text: string): string => /^#\s*(.*)/.exec(text)?.[1] ?? "";

async function copyTo(typed: string, io: Io): Promise<ExitCode> {
  const texts = await templateTexts();
  const path = isFolder(typed, io) ? join(typed, `${shipped}.yaml`) : typed;
  if (![".yaml", ".yml"].includes(extname(path).toLowerCase())) {
    throw new UserError(`Tên tệp mẫu \`${path}\` cần có đuôi \`.yaml\``, `Ví dụ ${copyCommand}.`);
  }
  const profile = profileFor(path, io);
  writeNewFiles(new Map([[path, texts[shipped] ?? ""]]), io);
  notice(`Đã chép mẫu \`${shipped}\` vào \`${path}\`.`, io);
  const folder = profile === undefined ? "." : dirname(profile);
  const inside = relative(io.resolve(folder), io.resolve(path)).replaceAll("\\", "/");
  const target = profile ?? profileName;
  notice(inside.startsWith("../") ? `Đặt \`${profileName}\` ở thư mục trên tệp này thì mới dùng được mẫu.` : `Sửa xong thì ghi \`mẫu: ${inside}\` vào \`${target}\`.`, io);
  return 0;
}

function isFolder(typed: string, { files }: Io): boolean {
  try {
    return /[\\/]$/.test(typed) || files.entry(typed)?.kind === "folder";
  } catch {
    // Whatever is wrong with the path is said when it is written.
    return false;
  }
}
