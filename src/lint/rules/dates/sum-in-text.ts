import { areEqual, readNumber, writeNumber } from "../../../plan/numbers.ts";
import type { Rule } from "../../rule.ts";

/** "30.000 triệu đồng (năm 2026: 500; năm 2027: 6.500; …)": the parts do not add up to the whole. */
export const sumInText: Rule = {
  id: "sum-in-text",
  severity: "error",
  wants: "Các phần ghi trong ngoặc cộng lại bằng tổng đứng trước",
  why: "Người lập dự toán không biết tổng đúng hay các phần đúng.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: {
    wrong: "tổng kinh phí 300 triệu đồng (năm 2026: 100; năm 2027: 150)",
    right: "tổng kinh phí 250 triệu đồng (năm 2026: 100; năm 2027: 150)",
  },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: all, 1: whole = "", 2: unit = "", 3: list = "" } of text.matchAll(itemised)) {
        const total = readNumber(whole);
        const parts = partsOf(list.replace(/^\s*trong đó\s*:?\s*/iu, ""), unit);
        if (total === undefined || parts === undefined) continue;
        const sum = parts.reduce((one, other) => one + other, 0);
        const isPartOnly = /^\s*(?:trong đó|gồm cả|bao gồm cả)/iu.test(list);
        const isYears = list.split(";").every((part) => /năm \d{4}/u.test(part));
        if (areEqual(sum, total) || rate.test(list)) continue;
        if (sum < total && (isPartOnly || (!isYears && !/đồng/u.test(unit)))) continue;
        yield {
          path,
          within: [index, index + all.length],
          ...(sum < total && !isYears ? { severity: "warning" as const } : {}),
          message: `Tổng ghi ${writeNumber(total)} ${unit.trim()}, nhưng các phần trong ngoặc cộng lại là ${writeNumber(sum)}.`,
          hint: "Đề nghị cộng lại, hoặc kiểm tra từng phần.",
        };
      }
    }
  },
};

const itemised = /(?<![\d.,/])(\d[\d.]*(?:,\d+)?)\s*((?:nghìn |triệu |tỷ |tỉ )?đồng|người|hộ|đại biểu|lớp|cuộc|học viên)\s*\(([^()]+)\)/giu;

/** A rate is no part. */
const rate = /mỗi|từng|hằng|hàng năm|bình quân|trung bình|tối đa|tối thiểu|khoảng|trở lên/iu;

/** Every part is a label and a number of the same unit, or nothing can be said. At least two. */
function partsOf(list: string, unit: string): readonly number[] | undefined {
  const parts = list.split(list.includes(";") ? /;/u : /,(?=\s)/u).map((part) => {
    const found = /^\s*(?:và )?\p{L}[^:]*?(?::| là)\s*([\d.]+(?:,\d+)?)\s*(\p{L}[\p{L}\s]*)?[.]?\s*$/u.exec(part);
    if (found === null || (found[2] !== undefined && found[2].trim().toLowerCase() !== unit.trim().toLowerCase())) return undefined;
    return readNumber(found[1] ?? "");
  });
  return parts.length > 1 && !parts.includes(undefined) ? parts.filter((part) => part !== undefined) : undefined;
}
