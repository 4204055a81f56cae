/** Characters that must not stand in a plan, kind by kind, and what each is called. */
import type { Severity } from "../../base/diagnostic.ts";

export interface CharacterKind {
  readonly code: string;
  readonly severity: Severity;
  /** A character class for a pattern with the `u` flag. */
  readonly characters: string;
  /** Names the kind where the character has no name of its own. */
  readonly name: string;
  /** Why it must not stand there: continues "Có … (U+XXXX)". */
  readonly reason: string;
  readonly hint: string;
}

const remove = "Xóa ký tự đó; nếu không nhìn thấy, xóa cả từ rồi gõ lại.";

export const characterKinds: readonly CharacterKind[] = [
  {
    code: "damaged-character",
    severity: "error",
    characters: "\\ufffd",
    name: "ký tự thay thế",
    reason: "cho thấy chữ đã hỏng khi lưu tệp; chỗ này phải là chữ đọc được",
    hint: "Gõ lại từ này theo bản gốc, rồi lưu tệp theo mã UTF-8.",
  },
  {
    code: "line-separator",
    severity: "error",
    characters: "\\x85\\u2028\\u2029",
    name: "dấu ngắt dòng",
    reason: "không được coi là xuống dòng; dòng phải ngắt bằng phím Enter",
    hint: "Xóa ký tự đó rồi nhấn Enter nếu cần xuống dòng.",
  },
  {
    code: "control-character",
    severity: "error",
    characters: "\\0-\\x08\\x0b\\x0c\\x0e-\\x1f\\x7f-\\x84\\x86-\\x9f",
    name: "ký tự điều khiển",
    reason: "không in ra được; kế hoạch chỉ gồm chữ, dấu cách và xuống dòng",
    hint: remove,
  },
  {
    code: "direction-mark",
    severity: "error",
    characters: "\\u061c\\u200e\\u200f\\u202a-\\u202e\\u2066-\\u2069",
    name: "dấu đổi chiều chữ",
    reason: "không nhìn thấy nhưng làm chữ đảo thứ tự; tiếng Việt không dùng ký tự này",
    hint: remove,
  },
  {
    // An error although it prints nothing: it would split the word for search, comparison, the check of keys
    // and the signing software that looks for the signer's name. Vietnamese needs no joiner and no soft hyphen.
    code: "invisible-character",
    severity: "error",
    characters: "\\xad\\u200b-\\u200d\\u2060-\\u2064\\u206a-\\u206f\\ufeff\\ufff9-\\ufffb",
    name: "ký tự vô hình",
    reason: "làm từ bị tách ngầm khi tìm kiếm và so sánh; tiếng Việt không dùng ký tự này",
    hint: remove,
  },
  {
    code: "lone-surrogate",
    severity: "error",
    characters: "\\p{Cs}",
    name: "nửa ký tự",
    reason: "không thành chữ; chữ ở đây đã bị cắt đôi",
    hint: "Gõ lại từ này theo bản gốc.",
  },
  {
    code: "noncharacter",
    severity: "error",
    characters: "\\p{Noncharacter_Code_Point}",
    name: "mã không phải ký tự",
    reason: "không phải chữ của bảng mã Unicode",
    hint: remove,
  },
  {
    code: "private-character",
    severity: "warning",
    characters: "\\p{Co}",
    name: "ký hiệu riêng của phông chữ",
    reason: "thường do dán từ Word (phông Symbol, Wingdings); khi in ra sẽ thành ô trống",
    hint: "Thay bằng ký tự thường, ví dụ dấu gạch ngang - ở đầu dòng.",
  },
];

export const characterNames: Readonly<Record<number, string>> = {
  0x00: "ký tự rỗng (NUL)",
  0x0b: "dấu xuống dòng mềm của Word (Shift+Enter)",
  0x0c: "dấu ngắt trang",
  0x1b: "ký tự Esc",
  0x7f: "ký tự Delete",
  0xad: "dấu nối mềm",
  0x061c: "dấu chiều chữ Ả Rập",
  0x200b: "dấu cách không độ rộng",
  0x200c: "dấu không nối chữ",
  0x200d: "dấu nối chữ vô hình",
  0x200e: "dấu chiều chữ trái sang phải",
  0x200f: "dấu chiều chữ phải sang trái",
  0x2060: "dấu cấm ngắt dòng vô hình",
  0xfeff: "dấu thứ tự byte (BOM) nằm giữa văn bản",
};
