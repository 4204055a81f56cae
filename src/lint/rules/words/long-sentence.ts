import type { Rule } from "../../rule.ts";
import { running } from "../../words/search.ts";
import { countWords, sentencesIn } from "../../words/sentence.ts";

/** A sentence nobody can read aloud in one breath. Cells enumerate, so they are left alone. */
export const longSentence: Rule = {
  id: "long-sentence",
  severity: "info",
  wants: "Câu trong lời văn không quá 100 chữ",
  why: "Câu quá dài làm người đọc mất ý chính và dễ sót việc được giao.",
  source: "Thông lệ: văn bản hành chính viết ngắn gọn, rõ ràng",
  fix: "none",
  example: { wrong: "một câu 130 chữ nối bằng nhiều dấu phẩy", right: "ba câu, mỗi câu một ý" },

  *check({ texts }) {
    for (const { path, text, role } of texts) {
      if (!running.has(role)) continue;
      for (const [from, to] of sentencesIn(text)) {
        const count = countWords(text.slice(from, to));
        if (count <= longest) continue;
        yield { path, within: [from, to], message: `Câu dài ${count} chữ; câu trong lời văn nên không quá ${longest} chữ.`, hint: "Tách thành nhiều câu, mỗi câu một ý." };
      }
    }
  },
};

const longest = 100;
