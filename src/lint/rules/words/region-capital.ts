import type { Rule } from "../../rule.ts";
import { regions } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** Regions are names: each syllable that makes the name has a capital. */
export const regionCapital: Rule = {
  id: "region-capital",
  severity: "warning",
  wants: "Viết hoa tên vùng, miền: `Tây Nguyên`, `Bắc Bộ`, `vùng Tây Bắc`",
  why: "Tên vùng là tên riêng; viết thường thì thành từ chỉ hướng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1 điểm đ",
  fix: "safe",
  example: { wrong: "các tỉnh vùng Tây bắc", right: "các tỉnh vùng Tây Bắc" },
  check: ({ texts }) => corrected(texts, regions, (found, right) => ({ message: `Tên vùng viết là \`${found}\`; tên riêng chỉ vùng, miền viết hoa là \`${right}\`.` })),
};
