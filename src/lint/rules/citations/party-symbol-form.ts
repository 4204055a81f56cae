import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** Party: number, hyphen, type, slash, organ ("34-CT/TW"); the State has slash and hyphen the other way round. */
export const partySymbolForm: Rule = {
  id: "party-symbol-form",
  severity: "warning",
  wants: "Số, ký hiệu văn bản của Đảng ghi theo mẫu 34-CT/TW",
  why: "Văn bản của Đảng ghi số, gạch nối, tên loại, gạch chéo, cơ quan; ghi theo kiểu văn bản hành chính là sai ký hiệu.",
  source: "Thông lệ: thể thức văn bản của Đảng (Hướng dẫn 05-HD/VPTW)",
  fix: "unsafe",
  example: { wrong: "Chỉ thị số 34/CT-TW", right: "Chỉ thị số 34-CT/TW" },

  *check({ texts }) {
    for (const { path, text } of texts) {
      for (const { index, 0: typed, groups = {} } of text.matchAll(stateLike)) {
        const right = `${groups["number"]}-${groups["type"]}/${groups["organ"]}`;
        yield {
          path,
          within: [index, index + typed.length],
          message: `${quoted(typed)} ghi theo kiểu văn bản hành chính; số, ký hiệu văn bản của Đảng ghi là \`${right}\`.`,
          hint: `Ghi \`${right}\`.`,
          replacement: right,
        };
      }
    }
  },
};

const stateLike = /(?<![\p{L}\p{N}/-])(?<number>\d+)\s*[/-]\s*(?<type>NQ|CT|KL|QĐ|HD|TB|CTr|KH|BC)\s*[-/]\s*(?<organ>TW|TU|HU|ĐU)(?![\p{L}\p{N}])(?<!\d-(?:NQ|CT|KL|QĐ|HD|TB|CTr|KH|BC)\/(?:TW|TU|HU|ĐU))/gu;
