import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";
import { written } from "../../words/search.ts";

/** Straight quotation marks beside curly ones. */
export const mixedQuotes: Rule = {
  id: "mixed-quotes",
  severity: "warning",
  wants: "Dùng một kiểu dấu ngoặc kép trong cả kế hoạch: “…”",
  why: "Dấu nháy thẳng lẫn dấu ngoặc kép cong cho thấy chữ dán từ nhiều nguồn, bản in trông cẩu thả.",
  source: "Thông lệ: một kiểu dấu ngoặc kép trong một văn bản; Nghị định 30/2020/NĐ-CP in dấu ngoặc kép cong",
  fix: "safe",
  example: { wrong: '"Dân vận khéo"', right: "“Dân vận khéo”" },

  *check({ texts }) {
    if (!texts.some(({ text }) => /[“”]/u.test(text))) return;
    for (const text of texts) if (written.has(text.role)) yield* straightIn(text);
  },
};

/** The marks are the author's own where the words around them are free; inside a cited title they belong to the title. */
function* straightIn({ path, text, free }: PlanText): Generator<Finding> {
  // An odd number, or a mark of inches, is left to the reader.
  if ((text.match(/"/g)?.length ?? 0) % 2 !== 0 || /\d"/.test(text)) return;
  for (const { index, 0: found, 1: inner = "" } of text.matchAll(/"([^"“”]*)"/g)) {
    const end = index + found.length;
    const isOwn = (at: number): boolean => at < 0 || at >= text.length || free.some(([from, to]) => from <= at && at < to);
    if (inner.trim() !== inner || inner === "" || !isOwn(index - 1) || !isOwn(end)) continue;
    const replacement = `“${inner}”`;
    yield { path, within: [index, end], replacement, message: `Dấu ngoặc kép thẳng ở \`${found}\`, trong khi chỗ khác dùng dấu cong “…”; cần một kiểu.` };
  }
}
