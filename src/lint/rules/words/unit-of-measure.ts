import type { Rule } from "../../rule.ts";
import { hitsIn } from "../../words/search.ts";

/** km, kg, ha: the signs of units are small letters by law. */
export const unitOfMeasure: Rule = {
  id: "unit-of-measure",
  severity: "info",
  wants: "Viết thường ký hiệu đơn vị đo: `km`, `kg`, `ha`",
  why: "Ký hiệu đơn vị đo lường pháp định được ấn định chữ thường; chữ hoa có nghĩa khác (`K` là độ tuyệt đối).",
  source: "Thông lệ: ký hiệu đơn vị đo pháp định theo pháp luật về đo lường",
  fix: "safe",
  example: { wrong: "trồng 5 Ha rừng", right: "trồng 5 ha rừng" },

  *check({ texts }) {
    for (const { path, within, found } of hitsIn(texts, /(?<=\d ?)(?:Km|KM|Kg|KG|Ha)(?![\p{L}\p{N}])/gu)) {
      const replacement = found.toLowerCase();
      yield { path, within, replacement, message: `Đơn vị đo viết là \`${found}\`; ký hiệu đúng là \`${replacement}\`.` };
    }
  },
};
