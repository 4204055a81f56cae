import type { Rule } from "../../rule.ts";
import { pageOf } from "../../words/page.ts";
import { hitsIn, upperFirst, words, written } from "../../words/search.ts";
import { withMarkMoved } from "../../words/tone-mark.ts";

/** `họat động`: where both habits of placing the mark agree, another place is a slip of the keyboard. */
export const misplacedToneMark: Rule = {
  id: "misplaced-tone-mark",
  severity: "warning",
  wants: "Đặt dấu thanh đúng chữ cái: `hoạt`, `quý`, `giá`",
  why: "Dấu đặt sai chữ là lỗi gõ; chữ in ra lệch và tìm kiếm không thấy.",
  source: "Thông lệ: quy tắc chính tả tiếng Việt, âm tiết có âm cuối thì dấu đặt ở nguyên âm chính",
  fix: "safe",
  example: { wrong: "họat động", right: "hoạt động" },

  *check({ texts }) {
    const right = new Map([...pageOf(texts, written).vocabulary].flatMap((word) => moved(word)));
    if (right.size === 0) return;
    for (const { path, within, found } of hitsIn(texts, anyWord)) {
      const replacement = right.get(found);
      if (replacement === undefined) continue;
      yield { path, within, replacement, message: `Dấu thanh trong \`${found}\` đặt sai chữ cái; cách viết đúng là \`${replacement}\`.` };
    }
  },
};

const anyWord = words("\\p{L}+");

/** Capitals inside a word are an abbreviation or a name of another language. */
function moved(word: string): readonly (readonly [string, string])[] {
  const lower = word.toLowerCase();
  if (lower.slice(1) !== word.slice(1)) return [];
  const right = withMarkMoved(lower);
  return right === undefined ? [] : [[word, word === lower ? right : upperFirst(right)]];
}
