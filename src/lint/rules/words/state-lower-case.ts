import type { Rule } from "../../rule.ts";
import { hitsIn, words } from "../../words/search.ts";

/** The State as a special noun, only where it surely stands alone: the decree itself writes "ngân sách nhà nước". */
export const stateLowerCase: Rule = {
  id: "state-lower-case",
  severity: "warning",
  wants: "Viết hoa `Nhà nước` khi đứng riêng; trong `quản lý nhà nước`, `ngân sách nhà nước`, `cơ quan nhà nước` thì viết thường",
  why: "`Nhà nước` là danh từ thuộc trường hợp đặc biệt phải viết hoa.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục V, khoản 1",
  fix: "unsafe",
  example: { wrong: "chính sách của nhà nước", right: "chính sách của Nhà nước" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, alone)) {
      yield { path, within, message: `Viết \`${found}\`; khi đứng riêng, danh từ này viết hoa là \`Nhà nước\`.`, replacement: "Nhà nước" };
    }
  },
};

const before = "của|do|được|Đảng,|Đảng và|Đảng, Quốc hội,|Nhân dân và|đề nghị|nghĩa vụ với|nghĩa vụ đối với";
const alone = words(`(?<=(?<!\\p{L})(?:${before}) )nhà nước(?! (?:cấp|các cấp|có thẩm quyền|về))|nhà nước(?= (?:ta|pháp quyền|và Nhân dân)(?!\\p{L}))`);
