import type { Rule } from "../../rule.ts";
import { pageOf } from "../../words/page.ts";
import { hitsIn, written } from "../../words/search.ts";
import { readSyllable } from "../../words/syllables.ts";

/** A word in small letters with Vietnamese marks that no syllable of Vietnamese is written like. */
export const impossibleSyllable: Rule = {
  id: "impossible-syllable",
  severity: "warning",
  wants: "Không còn chữ gõ sai đến mức không thành âm tiết tiếng Việt",
  why: "Chữ như `thưc`, `nghành`, `trưởờng` chắc chắn là lỗi gõ; để sót thì phải đính chính.",
  source: "Thông lệ: quy tắc cấu tạo âm tiết tiếng Việt",
  fix: "none",
  example: { wrong: "tổ chưc thực hiện", right: "tổ chức thực hiện" },

  *check({ texts }) {
    const suspect = new Set([...pageOf(texts, written).vocabulary].filter((word) => small.test(word) && readSyllable(word) === undefined && !borrowed.has(word)));
    if (suspect.size === 0) return;
    for (const { path, within, found } of hitsIn(texts, alone)) {
      if (!suspect.has(found)) continue;
      yield { path, within, message: `\`${found}\` không phải là âm tiết tiếng Việt; có lẽ gõ sai hoặc thiếu dấu cách.`, hint: "Đọc lại và gõ lại chữ này." };
    }
  },
};

const marks = "ăâđêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
/** Small letters of ours, one of them with a mark, a vowel among them; names (Đắk, Krông) have capitals, `đ` and `hđnd` are no words. */
const small = new RegExp(`^(?=.*[${marks}])(?=.*(?:[aeiouy]|(?!đ)[${marks}]))[a-z${marks}]{2,}$`, "u");
/** Hyphens and apostrophes join what is borrowed, points and strokes what is an address. */
const alone = /(?<![\p{L}\p{N}\p{M}'’.@/_-])\p{Ll}+(?![\p{L}\p{N}\p{M}'’@/_-]|\.\p{L})/gu;

const borrowed: ReadonlySet<string> = new Set(
  "ôtô môtô ôxy ôxi ôzôn axít vắcxin nilông cácbon hiđrô prôtêin lôgíc lôgích êkíp rađiô xêmina karaôkê palăng giề café crêpe xiclô môđun môtip xtrét đioxin điôxin hécta đôla milimét xentimét kilômét kilôgam mililít kilôoát".split(" "),
);
