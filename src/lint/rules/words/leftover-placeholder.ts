import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** What someone meant to fill in later. */
export const leftoverPlaceholder: Rule = {
  id: "leftover-placeholder",
  severity: "error",
  wants: "Không còn chỗ để trống, ghi chú soạn thảo trong lời văn",
  why: "Chỗ chưa điền mà ban hành thì phải đính chính bằng công văn (khoản 4 Điều 18 Nghị định 30/2020/NĐ-CP).",
  source: "NĐ 30/2020/NĐ-CP, Điều 10 và Điều 12: bản thảo phải hoàn chỉnh trước khi trình ký",
  fix: "none",
  example: { wrong: "kinh phí XXX triệu đồng (bổ sung sau)", right: "kinh phí 120 triệu đồng" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, leftovers)) {
      // A form in an appendix has dotted lines for those who fill it in.
      if (path[0] === "appendices" && /^[._…]/u.test(found)) continue;
      yield { path, within, message: `Còn chỗ chưa hoàn chỉnh \`${found}\`; văn bản trình ký phải đủ nội dung.`, hint: "Điền nội dung, hoặc xóa chỗ này." };
    }
  },
};

const gap = "[^()\\n]{0,20}";
const note =
  `(?:sẽ |cần |chờ |chưa )?(?:bổ sung|cập nhật|điền|hoàn thiện|chỉnh sửa|ghi|tính)(?: ${gap})? sau|` +
  `(?:chờ|cần|sẽ) (?:bổ sung|cập nhật|điền|xin ý kiến)(?: ${gap})?|xem lại|kiểm tra lại`;
const leftovers = new RegExp(
  [
    "\\[ *(?:\\.{2,}|…+|[xX]{2,}|\\?+) *\\]",
    // "Đại hội lần thứ XXX" is the thirtieth.
    "(?<![\\p{L}\\p{N}])(?<!(?:thứ|khóa|khoá|kỳ|kỷ|Chương|Phần|Mục) )(?:[Xx]{3,}|YYYY|TBD|TODO|[Ll]orem ipsum)(?![\\p{L}\\p{N}])",
    "\\?{2,}",
    `\\((?:${note})\\)`,
    "_{3,}",
    "\\.{5,}|…{2,}",
    "(?<=(?<!\\p{L})(?:ngày|tháng|năm|số|khoảng|lần thứ|từ|đến|là) )(?:…|\\.{3,4})(?=[ /])",
  ].join("|"),
  "gu",
);
