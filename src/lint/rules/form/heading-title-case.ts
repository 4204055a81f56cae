import type { Rule } from "../../rule.ts";
import { quoted } from "./quoted.ts";
import { titlesOf } from "./items.ts";

/** Titles that the document sets in capitals anyway are not looked at. */
export const headingTitleCase: Rule = {
  id: "heading-title-case",
  severity: "warning",
  wants: "Tiêu đề và trích yếu chỉ viết hoa chữ đầu, không viết hoa từng chữ",
  why: "Cách viết hoa từng chữ là của tiếng Anh; Phụ lục II chỉ cho viết hoa chữ đầu câu và tên riêng.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II; Phụ lục I, Mục V",
  fix: "safe",
  example: { wrong: "- khoản: Mục Đích", right: "- khoản: Mục đích" },

  *check({ plan }) {
    const titles = titlesOf(plan).filter(({ isCapitals }) => !isCapitals);
    for (const { path, text } of [{ path: ["subject"], text: plan.subject }, ...titles]) {
      for (const { index, 0: pair } of text.matchAll(commonPair)) {
        const start = index + pair.lastIndexOf(" ") + 1;
        const second = text.slice(start, index + pair.length);
        yield {
          path,
          within: [start, index + pair.length],
          message: `${quoted(pair)} viết hoa cả chữ sau; từ này không phải tên riêng, chỉ viết hoa chữ đầu tiêu đề.`,
          hint: `Viết \`${second.toLowerCase()}\`.`,
          replacement: second.toLowerCase(),
        };
      }
    }
  },
};

/** Words of two syllables that titles of plans are made of and that no name consists of. */
const pairs =
  "mục đích|yêu cầu|nội dung|nhiệm vụ|thực hiện|thời gian|địa điểm|đối tượng|phạm vi|chỉ tiêu|mục tiêu|quan điểm|lộ trình|báo cáo|phân công|trách nhiệm|giải pháp|trọng tâm|triển khai|chuẩn bị|hoàn thành|phối hợp|chủ trì|đơn vị|ghi chú|kết quả|sản phẩm|thành phần|tiến độ|kế hoạch";
const commonPair = new RegExp(`(?<!\\p{L})(?:${pairs.split("|").map(titled).join("|")})(?!\\p{L})`, "gu");

function titled(pair: string): string {
  const [first = "", second = ""] = pair.split(" ");
  const head = first.charAt(0);
  return `[${head}${head.toUpperCase()}]${first.slice(1)} ${second.charAt(0).toUpperCase()}${second.slice(1)}`;
}
