import type { Rule } from "../../rule.ts";

/** "ngày 5 tháng 03 năm 2026": days below 10 and months 1 and 2 take a leading 0, months 3 to 9 do not. */
export const datePadding: Rule = {
  id: "date-padding",
  severity: "info",
  wants: "Ngày dưới 10 và tháng 1, 2 có số 0 ở trước; tháng 3 đến tháng 9 không có",
  why: "Số 0 ngăn việc sửa thêm một chữ số vào ngày, tháng; cả văn bản viết một kiểu với dòng ngày ban hành.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm b (quy định cho thời gian ban hành; thông lệ dùng trong cả văn bản)",
  fix: "safe",
  example: { wrong: "trước ngày 5 tháng 03 năm 2026", right: "trước ngày 05 tháng 3 năm 2026" },

  *check({ texts }) {
    for (const { path, text, free } of texts) {
      for (const { index, 0: all, 1: day = "", 2: month = "" } of text.matchAll(worded)) {
        const right = all.replace(/\d+/u, day.padStart(2, "0")).replace(/\d+$/u, padded(month));
        const end = index + all.length;
        if (right === all || !free.some(([from, to]) => from <= index && end <= to)) continue;
        yield {
          path,
          within: [index, end],
          message: `\`${all}\` cần viết là \`${right}\`.`,
          hint: "Ngày dưới 10 và tháng 1, 2 thêm số 0 ở trước; tháng 3 đến tháng 9 không thêm.",
          replacement: right,
        };
      }
    }
  },
};

/** Both in words and with a year, as the decree writes dates: "tháng 1" alone is no date. */
const worded = /(?<!\p{L})ngày (\d{1,2}) tháng (\d{1,2})(?= năm \d{4})/giu;

function padded(month: string): string {
  const number = Number(month);
  return number < 3 ? `0${number}` : String(number);
}
