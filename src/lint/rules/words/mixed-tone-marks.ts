import type { Rule } from "../../rule.ts";
import { mostUsed } from "../../words/most-used.ts";
import { pageOf } from "../../words/page.ts";
import { hitsIn, upperFirst, words, written } from "../../words/search.ts";
import { inToneStyle, toneStyle, type ToneStyle } from "../../words/tone-mark.ts";

/** hòa or hoà, thủy or thuỷ: either, but one of them. */
export const mixedToneMarks: Rule = {
  id: "mixed-tone-marks",
  severity: "info",
  wants: "Đặt dấu thanh theo một kiểu trong cả kế hoạch: `hòa, thủy` hoặc `hoà, thuỷ`",
  why: "Hai kiểu đặt dấu trong một văn bản cho thấy chữ ghép từ nhiều máy, và làm tìm kiếm bỏ sót.",
  source: "Thông lệ: một kiểu bỏ dấu trong một văn bản (Nghị định 30/2020/NĐ-CP không quy định kiểu nào)",
  fix: "safe",
  example: { wrong: "hòa giải ở cơ sở; sơ kết công tác hoà giải", right: "hòa giải ở cơ sở; sơ kết công tác hòa giải" },

  *check({ texts }) {
    const styles = new Map([...pageOf(texts, written).vocabulary].flatMap((word) => styled(word)));
    // Most plans have one style, and are told so at once.
    if (new Set(styles.values()).size < 2) return;
    const hits = hitsIn(texts, anyWord).filter(({ found }) => styles.has(found));
    const kept = mostUsed(hits.flatMap(({ found }) => styles.get(found) ?? []));
    for (const { path, within, found } of hits) {
      if (kept === undefined || styles.get(found) === kept) continue;
      const right = inToneStyle(found.toLowerCase(), kept);
      const replacement = found === found.toLowerCase() ? right : upperFirst(right);
      const message = `Viết \`${found}\`, trong khi phần lớn kế hoạch đặt dấu theo kiểu \`${replacement}\`; cần một kiểu đặt dấu.`;
      yield { path, within, message, replacement };
    }
  },
};

const anyWord = words("\\p{L}+");

function styled(word: string): readonly (readonly [string, ToneStyle])[] {
  const lower = word.toLowerCase();
  const style = lower.slice(1) === word.slice(1) ? toneStyle(lower) : undefined;
  return style === undefined ? [] : [[word, style]];
}
