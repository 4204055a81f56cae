import { readCount } from "../../../plan/numbers.ts";
import { entriesOf, tablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** "Danh mục 13 dự án" over a table of sixteen rows. */
export const countedTable: Rule = {
  id: "counted-table",
  severity: "warning",
  wants: "Số lượng ở tên phụ lục bằng số dòng của bảng",
  why: "Người đọc không biết thừa dòng hay ghi nhầm con số.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "tên: Danh mục 13 dự án … bảng có 16 dòng", right: "tên: Danh mục 16 dự án … bảng có 16 dòng" },

  *check({ plan }) {
    const tables = tablesOf(plan);
    for (const [index, { title }] of plan.appendices.entries()) {
      const found = counted.exec(title);
      const [only, another] = tables.filter(({ appendix }) => appendix === index);
      if (found === null || only === undefined || another !== undefined) continue;
      const [rows, count] = [entriesOf(only).length, readCount(found[1] ?? "")];
      if (count === undefined || count === rows) continue;
      yield {
        path: ["appendices", index, "title"],
        within: [found.index + found[0].length - `${found[1]} ${found[2]}`.length, found.index + found[0].length],
        message: `Tên phụ lục ghi \`${found[1]} ${found[2]}\`, nhưng bảng có ${rows} dòng.`,
        hint: "Sửa con số, hoặc bổ sung, bỏ bớt dòng.",
      };
    }
  },
};

/** Only where the title is a list of so many things; "Nhiệm vụ 100 ngày" counts none. */
const counted = /^(?:danh mục|danh sách|bảng tổng hợp|tổng hợp) (?:các )?(\d{1,3}) (nhiệm vụ|dự án|công trình|chỉ tiêu|sản phẩm|hộ|thôn|đơn vị|xã|mô hình|thủ tục|đề án|tiêu chí)(?!\p{L})/iu;
