/** What the system's error codes mean to somebody who wanted a document. */
import { dirname } from "node:path";
import { UserError } from "../base/user-error.ts";

/** The code of an error of the system ("ENOSPC"); `undefined` for anything else, which is a bug of ours. */
export function codeOf(fault: unknown): string | undefined {
  const isOfSystem = fault instanceof Error && "syscall" in fault && "code" in fault && typeof fault.code === "string";
  return isOfSystem ? (fault.code as string) : undefined;
}

/** Where it happened: while the file itself was being replaced, or before that, in its folder. */
export type Moment = "in the folder" | "on the file";

/** Why an output could not be written. Anything but an error of the system comes back as it is. */
export function explainWriting(fault: unknown, path: string, moment: Moment): unknown {
  const code = codeOf(fault);
  if (code === undefined) return fault;
  const folder = folderName(dirname(path));
  const message = `Không ghi được \`${path}\``;
  const held = code === "EBUSY" || (moment === "on the file" && (code === "EPERM" || code === "EACCES"));
  if (held) {
    const program = path.endsWith(".docx") ? "Word" : "chương trình khác";
    const otherwise = `Nếu tệp không mở ở đâu, kiểm tra quyền thay tệp trong ${folder}.`;
    return new UserError(
      `${message} vì tệp đang mở trong ${program}`,
      `Đóng tệp rồi chạy lại; bản cũ còn nguyên.\n${otherwise}`,
    );
  }
  const reason = reasons[code];
  if (reason === undefined) {
    return new UserError(`${message} (máy báo ${code})`, `Kiểm tra ổ đĩa và đường mạng rồi chạy lại; ${kept}.`);
  }
  return new UserError(`${message} ${reason.because(folder)}`, reason.hint);
}

/** Why the folder asked for with `-o` cannot be had. */
export function explainFolder(fault: unknown, folder: string): unknown {
  const code = codeOf(fault);
  if (code === undefined) return fault;
  const message = `Không tạo được thư mục \`${folder}\``;
  if (code === "EEXIST" || code === "ENOTDIR") {
    return new UserError(`${message} vì trên đường dẫn đó đã có một tệp`, "Chọn tên thư mục khác sau `-o`.");
  }
  const reason = reasons[code];
  if (reason === undefined) return new UserError(`${message} (máy báo ${code})`, "Chọn thư mục khác sau `-o`.");
  return new UserError(`${message} ${reason.because(folderName(folder))}`, reason.hint);
}

const folderName = (folder: string): string => (folder === "." ? "thư mục đang đứng" : `thư mục \`${folder}\``);

const kept = "bản cũ (nếu có) còn nguyên";
const another = "ghi vào thư mục khác bằng `-o <thư mục>`";

interface Reason {
  /** @param folder With the word "thư mục" before it. */
  readonly because: (folder: string) => string;
  readonly hint: string;
}

const full: Reason = {
  because: () => "vì ổ đĩa đã đầy",
  hint: `Dọn bớt tệp, hoặc ${another} ở ổ đĩa khác, rồi chạy lại; ${kept}.`,
};
const forbidden: Reason = {
  because: (folder) => `vì không có quyền ghi vào ${folder}`,
  hint: `Xin quyền ghi, hoặc ${another}; ${kept}.`,
};

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: { ...full, because: () => "vì đã dùng hết dung lượng được cấp" },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { because: (folder) => `vì ổ đĩa chứa ${folder} chỉ cho đọc`, hint: `Hãy ${another}.` },
  ENOENT: { because: (folder) => `vì không còn ${folder}`, hint: "Kiểm tra đường dẫn rồi chạy lại." },
  ENAMETOOLONG: {
    because: () => "vì tên tệp dài quá mức máy cho phép",
    hint: "Đặt tên ngắn hơn cho tệp kế hoạch, rồi chạy lại.",
  },
  ELOOP: { because: (folder) => `vì ${folder} là liên kết vòng`, hint: `Hãy ${another}.` },
};
