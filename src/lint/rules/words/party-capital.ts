import type { Rule } from "../../rule.ts";
import { partyOrgans } from "../../words/capitals.ts";
import { corrected } from "../../words/corrections.ts";

/** The Party, and the Party organisation of one place, are names. */
export const partyCapital: Rule = {
  id: "party-capital",
  severity: "warning",
  wants: "Viết hoa `Đảng` và tên tổ chức đảng của một địa phương: `Đảng bộ xã`, `Đảng ủy phường`",
  why: "Chữ hoa cho biết nói về Đảng Cộng sản Việt Nam hoặc một tổ chức đảng cụ thể.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 4",
  fix: "unsafe",
  example: { wrong: "nghị quyết của đảng bộ xã", right: "nghị quyết của Đảng bộ xã" },
  check: ({ texts }) => corrected(texts, partyOrgans, (found, right) => ({ message: `Viết \`${found}\`; khi chỉ Đảng hoặc tổ chức đảng cụ thể thì viết hoa là \`${right}\`.` })),
};
