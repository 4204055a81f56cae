import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** 30.000.000 đồng: points between thousands, the currency as a word. */
export const moneyForm: Rule = {
  id: "money-form",
  severity: "warning",
  wants: "Viết số tiền có dấu chấm ngăn hàng nghìn và chữ `đồng`: `30.000.000 đồng`",
  why: "Dấu phẩy trong tiếng Việt ngăn phần thập phân: `30,000 đồng` đọc thành ba mươi đồng; dãy số không ngăn thì dễ đọc sót một số 0.",
  source: "Thông lệ: cách viết số của kế toán Việt Nam, dấu chấm ngăn hàng nghìn, dấu phẩy ngăn thập phân",
  fix: "unsafe",
  example: { wrong: "30,000,000 VNĐ", right: "30.000.000 đồng" },

  *check({ texts }) {
    for (const { path, within, found, groups } of hitsIn(texts, money)) {
      const [number = "", unit = ""] = groups;
      const replacement = `${pointed(number)} ${/^đồng/iu.test(unit) ? unit : "đồng"}`;
      if (replacement === found) continue;
      yield { path, within, replacement, message: `Số tiền viết là \`${found}\`; viết với dấu chấm ngăn hàng nghìn và chữ \`đồng\` là \`${replacement}\`.` };
    }
  },
};

const money = /(?<![\p{L}\p{N}.,/])(\d{1,3}(?:[.,]\d{3})+|\d{4,}) ?(đồng|VNĐ|VND|vnđ|vnd|đ)(?![\p{L}\p{N}/])/gu;
const pointed = (number: string): string => number.replace(/[.,]/g, "").replace(/\B(?=(?:\d{3})+$)/g, ".");
