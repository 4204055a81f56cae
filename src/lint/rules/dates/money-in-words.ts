import { readNumber, readNumberWords, writeNumber } from "../../../plan/numbers.ts";
import type { Rule } from "../../rule.ts";

/** "30.000.000 đồng (Ba trăm triệu đồng)": figures and words differ. */
export const moneyInWords: Rule = {
  id: "money-in-words",
  severity: "error",
  wants: "Số tiền bằng số và bằng chữ như nhau",
  why: "Khi số và chữ khác nhau, kho bạc từ chối chi và không ai biết số nào đúng.",
  source: "Thông lệ: số tiền bằng số và bằng chữ phải khớp; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "30.000.000 đồng (Ba trăm triệu đồng)", right: "30.000.000 đồng (Ba mươi triệu đồng)" },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: all, 1: figures = "", 2: unit = "", 3: words = "" } of text.matchAll(money)) {
        const scale = scales[unit.toLowerCase()] ?? 1;
        const [inFigures, inWords] = [readNumber(figures), readNumberWords(words)];
        if (inFigures === undefined || inWords === undefined || Math.abs(inFigures * scale - inWords) < 0.5) continue;
        yield {
          path,
          within: [index, index + all.length],
          message: `\`${all}\`: chữ là ${writeNumber(inWords)} đồng, số là ${writeNumber(inFigures * scale)} đồng; hai cách ghi phải như nhau.`,
          hint: "Đề nghị kiểm tra lại số tiền.",
        };
      }
    }
  },
};

const money = /(?<![\d.,])(\d[\d.,]*)\s*((?:nghìn |triệu |tỷ |tỉ )?đồng)\s*\((?:(?:viết )?bằng chữ\s*:?\s*)?([\p{L}\s,]+?)\s+đồng(?: chẵn)?\.?\)/giu;
const scales: Readonly<Record<string, number>> = { "nghìn đồng": 1e3, "triệu đồng": 1e6, "tỷ đồng": 1e9, "tỉ đồng": 1e9 };
