import { cellPath, cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
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
    for (const placed of taskTablesOf(plan)) {
      const column = columnOf(placed, "product");
      if (column === undefined) continue;
      for (const row of entriesOf(placed)) {
        const content = cellText(row, columnOf(placed, "content")).trim();
        // A row that only leads to those below it has nothing of its own.
        if (cellText(row, column).trim() !== "" || content === "" || content.endsWith(":")) continue;
        yield {
          path: cellPath(row, column),
          message: `Nhiệm vụ thứ ${row.number} chưa ghi ${titleOf(column.title)}; bảng đã có cột này thì mỗi nhiệm vụ nên ghi.`,
          hint: "Ghi kết quả phải có, ví dụ `Báo cáo`, `Quyết định`.",
        };
      }
    }
  },
};

/** The title of a column inside a sentence: "Đơn vị chủ trì" becomes "đơn vị chủ trì", "UBND" stays. */
const titleOf = (title: string): string => (/^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title);
