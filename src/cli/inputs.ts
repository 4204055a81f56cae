/** Plans named on the command line → their bytes, or a sentence on why they cannot be read. */
import { basename, dirname, parse } from "node:path";
import { fold } from "../base/fold.ts";
import { UserError } from "../base/user-error.ts";
import { codeOf } from "./faults.ts";
import type { Files, Io } from "./io.ts";
import { nearest } from "./nearest.ts";
import { notice } from "./notices.ts";

/** A plan is some tens of kilobytes; a file this large is a mistake, and would only be found out slowly. */
const largest = 64 * 1024 * 1024;

/** The names without repetitions, in their order. */
export function namedOnce(names: readonly string[], io: Io): readonly string[] {
  if (names.includes("-")) {
    throw new UserError("Chưa hỗ trợ đọc kế hoạch từ đầu vào chuẩn `-`", "Ghi kế hoạch vào tệp rồi nêu tên tệp.");
  }
  const seen = new Set<string>();
  return names.filter((name) => {
    const path = io.resolve(name);
    if (seen.has(path)) notice(`Tệp \`${name}\` được nêu nhiều lần; chỉ làm một lần.`, io);
    return !seen.has(path) && seen.add(path);
  });
}

export function readInput(name: string, { files }: Io): Uint8Array {
  try {
    const entry = files.entry(name);
    if (entry === undefined) throw files.entryOfLink(name) === undefined ? absent(name, files) : deadLink(name);
    if (entry.kind === "folder") {
      throw new UserError(`\`${name}\` là thư mục; chưa hỗ trợ thư mục`, "Nêu tên từng tệp kế hoạch trong thư mục đó.");
    }
    if (entry.kind !== "file") {
      throw new UserError(`\`${name}\` không phải là tệp thường`, "Ghi kế hoạch vào một tệp rồi nêu tên tệp đó.");
    }
    if (entry.size > largest) {
      const size = Math.ceil(entry.size / 1024 / 1024);
      const message = `Tệp \`${name}\` lớn ${size} MB; tệp kế hoạch chỉ được tới 64 MB`;
      throw new UserError(message, "Kiểm tra xem có nêu nhầm tệp không.");
    }
    return files.read(name);
  } catch (fault) {
    throw explainReading(fault, name);
  }
}

function explainReading(fault: unknown, name: string): unknown {
  const code = codeOf(fault);
  if (code === undefined) return fault;
  if (code === "EACCES" || code === "EPERM") {
    return new UserError(`Không có quyền đọc tệp \`${name}\``, "Xin quyền đọc tệp, hoặc chép tệp vào thư mục của mình.");
  }
  if (code === "EBUSY") {
    return new UserError(`Không đọc được tệp \`${name}\` vì chương trình khác đang giữ`, "Đóng tệp rồi chạy lại.");
  }
  if (code === "ENAMETOOLONG") return new UserError(`Tên tệp \`${name}\` dài quá mức máy cho phép`);
  if (code === "ELOOP") return new UserError(`\`${name}\` là liên kết vòng, không dẫn tới tệp nào`);
  return new UserError(`Không đọc được tệp \`${name}\` (máy báo ${code})`, "Kiểm tra ổ đĩa và đường mạng rồi chạy lại.");
}

const deadLink = (name: string): UserError =>
  new UserError(`\`${name}\` là liên kết không dẫn tới tệp nào`, "Sửa lại liên kết, hoặc nêu tên tệp mà liên kết cần dẫn tới.");

function absent(name: string, files: Files): UserError {
  const message = `Không thấy tệp \`${name}\``;
  if (/[*?]/.test(name)) return new UserError(message, "Dấu `*`, `?` không dùng được ở đây; nêu tên từng tệp.");
  const folder = dirname(name);
  const siblings = listOrNothing(folder, files);
  if (siblings === undefined) return new UserError(message, `Không có thư mục \`${folder}\`.`);
  const meant = likeliest(basename(name), siblings);
  if (meant === undefined) return new UserError(message, "Kiểm tra lại tên tệp và thư mục đang đứng.");
  const path = name.slice(0, name.length - basename(name).length) + meant;
  const composed = meant.normalize("NFC") === basename(name).normalize("NFC");
  return new UserError(message, composed ? otherAccents : `Có phải \`${path}\`?`);
}

const otherAccents =
  "Có tệp cùng tên nhưng dấu được ghi theo bảng mã khác (dựng sẵn, tổ hợp). Chọn tên bằng phím Tab, hoặc đổi tên tệp.";

/** Among the plans of the folder: the one of this name but for its ending, else the one of the nearest name. */
function likeliest(name: string, siblings: readonly string[]): string | undefined {
  const plans = siblings.filter((sibling) => /\.ya?ml$/i.test(sibling)).map((plan) => ({ plan, stem: parse(plan).name }));
  const typed = name.replace(/\.ya?ml$/i, "");
  // Of one or two letters any other name is a letter or two away.
  const near = fold(typed).length < 3 ? typed : nearest(typed, plans.map(({ stem }) => stem));
  return plans.find(({ stem }) => fold(stem) === fold(near ?? typed))?.plan;
}

function listOrNothing(folder: string, files: Files): readonly string[] | undefined {
  try {
    return files.list(folder);
  } catch {
    return undefined;
  }
}
