/** What the system's error codes mean to somebody who wanted a document. */
import { dirname } from "node:path";
import { UserError } from "../base/user-error.ts";

/** The code of an error of the system ("ENOSPC"); `undefined` for anything else, which is a bug of ours. */
export function codeOf(fault: unknown): string | undefined {
  const isOfSystem = fault instanceof Error && "syscall" in fault && "code" in fault && typeof fault.code === "string";
  return isOfSystem ? (fault.code as string) : undefined;
}

/** Where it happened: while the file itself was being replaced, or taken away, or before that, in its folder. */
export type Moment = "in the folder" | "on the file" | "taking away";

/** Why an output could not be written. Anything but an error of the system comes back as it is. */
export function explainWriting(fault: unknown, path: string, moment: Moment): unknown {
  const code = codeOf(fault);
  if (code === undefined) return fault;
  const folder = folderName(dirname(path));
  const message = `Không ${moment === "taking away" ? "xóa" : "ghi"} được \`${path}\``;
  const held = code === "EBUSY" || (moment !== "in the folder" && (code === "EPERM" || code === "EACCES"));
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

/** Why a folder cannot be had. */
export function explainFolder(fault: unknown, folder: string): unknown {
  const code = codeOf(fault);
  if (code === undefined) return fault;
  const message = `Không tạo được thư mục \`${folder}\``;
  const above = folderName(dirname(folder));
  const own = ofFolders[code];
  if (own !== undefined) return new UserError(`${message} ${own.because(above)}`, own.hint);
  const reason = reasons[code];
  if (reason === undefined) return new UserError(`${message} (máy báo ${code})`, "Chọn thư mục khác.");
  return new UserError(`${message} ${reason.because(above)}`, reason.hint);
}

const folderName = (folder: string): string => (folder === "." ? "thư mục đang đứng" : `thư mục \`${folder}\``);

const kept = "bản cũ (nếu có) còn nguyên";

interface Reason {
  /** @param folder With the word "thư mục" before it: the one that the file or the new folder is in. */
  readonly because: (folder: string) => string;
  readonly hint: string;
}

const full: Reason = {
  because: () => "vì ổ đĩa đã đầy",
  hint: `Dọn bớt tệp, hoặc ghi vào thư mục ở ổ đĩa khác, rồi chạy lại; ${kept}.`,
};
const forbidden: Reason = {
  because: (folder) => `vì không có quyền ghi vào ${folder}`,
  hint: `Xin quyền ghi, hoặc ghi vào thư mục khác; ${kept}.`,
};

const reasons: Readonly<Record<string, Reason>> = {
  ENOSPC: full,
  EDQUOT: { ...full, because: () => "vì đã dùng hết dung lượng được cấp" },
  EACCES: forbidden,
  EPERM: forbidden,
  EROFS: { because: (folder) => `vì ổ đĩa chứa ${folder} chỉ cho đọc`, hint: "Hãy ghi vào thư mục khác." },
  ENOENT: { because: (folder) => `vì không còn ${folder}`, hint: "Kiểm tra đường dẫn rồi chạy lại." },
  ENAMETOOLONG: {
    because: () => "vì tên tệp dài quá mức máy cho phép",
    hint: "Đặt tên tệp ngắn hơn rồi chạy lại; văn bản được đặt theo tên tệp kế hoạch.",
  },
  ELOOP: { because: (folder) => `vì ${folder} là liên kết vòng`, hint: "Hãy ghi vào thư mục khác." },
};

const inTheWay: Reason = {
  because: () => "vì trên đường dẫn đó đã có một tệp, hoặc liên kết không dẫn tới thư mục nào",
  hint: "Chọn tên thư mục khác.",
};

/** What means something else when a folder is to be made. */
const ofFolders: Readonly<Record<string, Reason>> = {
  EEXIST: inTheWay,
  ENOTDIR: inTheWay,
  ENOENT: { because: (folder) => `vì ${folder} không nhận thư mục mới`, hint: "Chọn thư mục khác." },
  ENAMETOOLONG: {
    because: () => "vì tên thư mục dài quá mức máy cho phép",
    hint: "Chọn tên thư mục ngắn hơn.",
  },
};
