import type { Rule } from "../../rule.ts";
import { corrected, type Correction } from "../../words/corrections.ts";
import { words } from "../../words/search.ts";

/** The congress of the Party has one official name. */
export const partyCongressName: Rule = {
  id: "party-congress-name",
  severity: "info",
  wants: "Viết đúng tên `Đại hội đại biểu toàn quốc lần thứ … của Đảng`",
  why: "Tên đại hội là tên chính thức; gọi tắt mỗi chỗ một kiểu làm văn bản thiếu trang trọng và thiếu thống nhất.",
  source: "Thông lệ: tên đại hội theo văn kiện của Đảng",
  fix: "unsafe",
  example: { wrong: "Nghị quyết Đại hội Đảng toàn quốc lần thứ XIV", right: "Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIV của Đảng" },
  check: ({ texts }) =>
    corrected(texts, table, (found, right) => ({ message: `Tên đại hội viết là \`${found}\`; tên chính thức là \`${right}\`.` })),
};

const table: readonly Correction[] = [
  { wrong: words("Đại hội (?:Đảng|đảng) toàn quốc lần thứ ([IVX]+)(?! của Đảng)"), right: "Đại hội đại biểu toàn quốc lần thứ $1 của Đảng" },
  { wrong: words("Đại hội Đại biểu toàn quốc"), right: "Đại hội đại biểu toàn quốc" },
];
