import type { Rule } from "../../rule.ts";
import { hitsIn, upperFirst, words } from "../../words/search.ts";

/** "Quận 1": with a number as its name, the common noun is part of the name. */
export const numberedUnitLowerCase: Rule = {
  id: "numbered-unit-lower-case",
  severity: "warning",
  wants: "Viết hoa danh từ chung khi tên đơn vị hành chính là số: `Quận 1`, `Phường 12`",
  why: "Tên gọi là chữ số thì danh từ chung thuộc tên riêng; viết thường thì dễ đọc nhầm thành số lượng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1 điểm b",
  fix: "unsafe",
  example: { wrong: "các tuyến đường thuộc phường 12, quận 4", right: "các tuyến đường thuộc Phường 12, Quận 4" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, numbered)) {
      const right = upperFirst(found);
      yield { path, within, message: `Viết \`${found}\`; tên đơn vị hành chính là số thì viết hoa là \`${right}\`.`, replacement: right };
    }
  },
};

/** "mỗi phường 2 mô hình" counts; a name is followed by a sign, a higher unit or the end. */
const numbered = words("(?<!(?:mỗi|từng|một|các|những|cấp|toàn|số|\\d) )(?:quận|phường) \\d{1,2}(?= *(?:[,.;)]|$)| (?:và|thuộc|của|đến|theo|đã) |, (?:Quận|quận|Thành))");
