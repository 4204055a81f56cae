import type { Item } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";
import { childrenOf, itemsOf } from "./items.ts";

/** "1." without "2.", "a)" without "b)", "I." alone in a part. The plan's own sections may be one. */
export const lonelyNumber: Rule = {
  id: "lonely-number",
  severity: "info",
  wants: "Có đánh số thì có từ hai khoản, hai điểm trở lên",
  why: "Chỉ có \"1.\" mà không có \"2.\" thì người đọc ngờ văn bản bị thiếu phần sau.",
  source: "Thông lệ: chỉ chia nhỏ khi có từ hai phần ngang hàng",
  fix: "none",
  example: {
    wrong: "- mục: Kinh phí thực hiện\n  gồm:\n    - khoản: Ngân sách xã bảo đảm.",
    right: "- mục: Kinh phí thực hiện\n  gồm: Ngân sách xã bảo đảm.",
  },

  *check({ plan }) {
    for (const { path, item } of itemsOf(plan)) {
      for (const [kind, { word, number }] of Object.entries(numbered)) {
        const indexes = [...childrenOf(item).entries()].flatMap(([index, child]) => (child.kind === kind ? [index] : []));
        const [only, ...others] = indexes;
        if (only === undefined || others.length > 0) continue;
        yield {
          path: [...path, "children", only],
          message: `Phần này chỉ có một ${word} (${number}); đánh số thì cần có từ hai ${word} trở lên.`,
          hint: `Ghi thẳng nội dung thành đoạn văn, hoặc thêm ${word} còn thiếu.`,
        };
      }
    }
  },
};

const numbered: Readonly<Partial<Record<Item["kind"], { readonly word: string; readonly number: string }>>> = {
  section: { word: "mục", number: "I." },
  clause: { word: "khoản", number: "1." },
  point: { word: "điểm", number: "a)" },
};
