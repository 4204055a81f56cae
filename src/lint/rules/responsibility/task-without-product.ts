import { emptyCells } from "../../empty-cells.ts";
import type { Rule } from "../../rule.ts";

/** A task of which nobody can say what it gives. */
export const taskWithoutProduct: Rule = {
  id: "task-without-product",
  severity: "info",
  wants: "Nhiệm vụ có sản phẩm, nếu bảng có cột sản phẩm",
  why: "Không rõ sản phẩm thì không biết việc xong hay chưa.",
  source: "Thông lệ: rõ người, rõ việc, rõ thời gian, rõ trách nhiệm, rõ sản phẩm, rõ thẩm quyền khi giao việc",
  fix: "none",
  example: { wrong: "sản phẩm:", right: "sản phẩm: Báo cáo kết quả kiểm tra" },

  *check({ plan }) {
    for (const { number, path, title } of emptyCells(plan, "product")) {
      yield {
        path,
        message: `Nhiệm vụ thứ ${number} chưa ghi ${title}; bảng đã có cột này thì mỗi nhiệm vụ nên ghi.`,
        hint: "Ghi kết quả phải có, ví dụ `Báo cáo`, `Quyết định`.",
      };
    }
  },
};
