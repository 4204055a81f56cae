import type { Rule } from "../../rule.ts";
import { itemsOf } from "./items.ts";

/** Sections, clauses and points count; parts, dashes and plus signs do not. */
export const tooManyLevels: Rule = {
  id: "too-many-levels",
  severity: "info",
  wants: "Lời văn không quá bốn cấp đánh số",
  why: "Từ cấp thứ năm người đọc không còn nhớ mình đang ở mục nào; văn phòng thường yêu cầu viết gọn lại.",
  source: "Thông lệ: nhiều văn phòng chỉ cho bốn cấp I., 1., 1.1., a)",
  fix: "none",
  example: {
    wrong: "- điểm đặt dưới khoản cấp ba (I. → 1. → 1.1. → 1.1.1. → a)",
    right: "- dòng bắt đầu bằng \"- \" đặt dưới khoản cấp ba",
  },

  *check({ plan }) {
    for (const { path, item, depth } of itemsOf(plan)) {
      if (depth !== 5 || (item.kind !== "clause" && item.kind !== "point")) continue;
      const before = path.at(-1);
      if (typeof before === "number" && before > 0) continue;
      yield {
        path: [...path, "text"],
        message: "Phần này ở cấp đánh số thứ năm; lời văn nên có tối đa bốn cấp.",
        hint: "Đổi thành dòng bắt đầu bằng `- `, hoặc gộp bớt một cấp ở trên.",
      };
    }
  },
};
