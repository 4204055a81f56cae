import { emptyCells } from "../../empty-cells.ts";
import type { Rule } from "../../rule.ts";

/** A task that is never due. */
export const taskWithoutTime: Rule = {
  id: "task-without-time",
  severity: "warning",
  wants: "Mỗi nhiệm vụ có thời gian thực hiện",
  why: "Việc không có thời hạn thì không đôn đốc, không đánh giá được.",
  source: "Thông lệ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền khi giao việc",
  fix: "none",
  example: { wrong: "thời gian:", right: "thời gian: Trước ngày 30/6/2026" },

  *check({ plan }) {
    for (const { number, path, title } of emptyCells(plan, "time")) {
      yield {
        path,
        message: `Nhiệm vụ thứ ${number} chưa ghi ${title}; mỗi nhiệm vụ cần thời hạn hoặc chu kỳ thực hiện.`,
        hint: "Ghi thời gian vào ô này, ví dụ `Quý II năm 2026`, `Thường xuyên`.",
      };
    }
  },
};
