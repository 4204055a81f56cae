import { readNumber } from "../../../plan/numbers.ts";
import { cellLines, cellText, columnOf, entriesOf, tablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** A rate of more than 100 percent, in a sentence or in a table of targets. */
export const percentOverHundred: Rule = {
  id: "percent-over-hundred",
  severity: "info",
  wants: "Tỷ lệ trong chỉ tiêu không quá 100%",
  why: "Tỷ lệ của một phần trong tổng thể không thể quá 100%; thường là gõ thừa một chữ số.",
  source: "Thông lệ: chỉ tiêu phải đo được; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "Tỷ lệ trẻ được tiêm chủng đầy đủ đạt 950%", right: "Tỷ lệ trẻ được tiêm chủng đầy đủ đạt 95%" },

  *check({ plan, texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: all, 1: words = "", 2: figure = "" } of text.matchAll(rate)) {
        const end = index + all.length;
        if (growth.test(words) || growth.test(text.slice(end, end + 30)) || (readNumber(figure) ?? 0) <= 100) continue;
        yield { path, within: [end - figure.length - 1, end], ...wordsFor(`${figure}%`) };
      }
    }
    for (const placed of tablesOf(plan)) {
      const target = columnOf(placed, "target");
      for (const row of entriesOf(placed)) {
        const what = cellText(row, target);
        if (!/^(?:tỷ|tỉ) lệ/iu.test(what) || growth.test(what)) continue;
        const inPercent = placed.table.columns.some((column) => /^(?:phần trăm|%)$/iu.test(cellText(row, column).trim()));
        for (const column of placed.table.columns.filter(({ role }) => role === "free")) {
          for (const { path, text } of cellLines(row, column)) {
            const figure = /^([\d.,]+?)\s*(%?)$/u.exec(text.trim());
            if (figure === null || (figure[2] === "" && !inPercent) || (readNumber(figure[1] ?? "") ?? 0) <= 100) continue;
            yield { path, ...wordsFor(text.trim()) };
          }
        }
      }
    }
  },
};

const rate = /(?<!\p{L})(?:tỷ|tỉ) lệ ([^.;%]{0,100}?)(?<![\d.,])(\d{3,}(?:,\d+)?)%/giu;
/** What is measured against something else may well be more than 100 percent. */
const growth = /so với|tăng|vượt|kế hoạch|dự toán|cùng kỳ|nghị quyết|thực hiện trên|giải ngân/iu;

const wordsFor = (figure: string) => ({
  message: `Tỷ lệ \`${figure}\` quá 100%.`,
  hint: "Đề nghị kiểm tra lại con số.",
});
