import type { Rule } from "../../rule.ts";
import { organs } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** The name of one organ has capitals for its kind and for its field. */
export const organNameCapital: Rule = {
  id: "organ-name-capital",
  severity: "warning",
  wants: "Viết hoa tên cơ quan, đơn vị cụ thể: `Phòng Nội vụ`, `Ban Chỉ đạo`",
  why: "Tên cơ quan viết hoa chữ cái đầu của từ chỉ loại hình và chức năng; viết thường thì không rõ là một cơ quan cụ thể.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1 điểm a",
  fix: "none",
  example: { wrong: "giao phòng Nội vụ theo dõi", right: "giao Phòng Nội vụ theo dõi" },
  check: ({ texts }) => corrected(texts, organs, (found, right) => ({ message: `Tên cơ quan viết là \`${found}\`; tên một cơ quan cụ thể viết hoa là \`${right}\`.` })),
};
