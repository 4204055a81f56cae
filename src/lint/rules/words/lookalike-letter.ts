import type { Rule } from "../../rule.ts";
import { pageOf } from "../../words/page.ts";
import { hitsIn, written } from "../../words/search.ts";

/** Letters of other alphabets that look like ours: search and signing software take them for something else. */
export const lookalikeLetter: Rule = {
  id: "lookalike-letter",
  severity: "error",
  wants: "Mọi chữ trong một từ thuộc bảng chữ tiếng Việt: `đ` không phải `ð`, `a` không phải chữ Nga",
  why: "Chữ giống hình mà khác mã thì tìm kiếm, đối chiếu và phần mềm ký số không nhận ra từ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục I, khoản 4: bộ mã ký tự Unicode theo TCVN 6909:2001",
  fix: "safe",
  example: { wrong: "Ban Chỉ ðạo", right: "Ban Chỉ đạo" },

  *check({ texts }) {
    if (![...pageOf(texts, written).vocabulary].some((word) => foreign.test(word))) return;
    for (const { path, within, found } of hitsIn(texts, mixed)) {
      const replacement = Array.from(found, (letter) => ours[letter] ?? letter).join("");
      if (replacement === found || /[\p{Script=Cyrillic}\p{Script=Greek}]/u.test(replacement)) continue;
      yield { path, within, replacement, message: `Từ \`${found}\` có chữ cái không thuộc bảng chữ tiếng Việt tuy trông giống; phải gõ là \`${replacement}\`.` };
    }
  },
};

const ours: Readonly<Record<string, string>> = {
  ð: "đ", Ð: "Đ", ɖ: "đ", Ɖ: "Đ",
  а: "a", е: "e", о: "o", р: "p", с: "c", у: "y", х: "x", і: "i", к: "k", м: "m", н: "h", т: "t", в: "b",
  А: "A", В: "B", Е: "E", К: "K", М: "M", Н: "H", О: "O", Р: "P", С: "C", Т: "T", Х: "X", У: "Y", І: "I",
  ο: "o", Ο: "O", Α: "A", Β: "B", Ε: "E", Η: "H", Ι: "I", Κ: "K", Μ: "M", Ν: "N", Ρ: "P", Τ: "T", Χ: "X", Υ: "Y", ν: "v",
};
const other = "[ðÐɖƉ\\p{Script=Cyrillic}\\p{Script=Greek}]";
const foreign = new RegExp(other, "u");
/** A word that has one of these beside letters of ours. */
const mixed = new RegExp(`(?<!\\p{L})(?=\\p{L}*${other})(?=\\p{L}*(?:\\p{Script=Latin}))\\p{L}+(?!\\p{L})`, "gu");
