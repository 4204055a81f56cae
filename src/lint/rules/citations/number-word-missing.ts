import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";

/** Only in the grounds, where documents are cited in full; running text often leaves the word out. */
export const numberWordMissing: Rule = {
  id: "number-word-missing",
  severity: "info",
  wants: "Trong căn cứ có chữ \"số\" trước số, ký hiệu",
  why: "Căn cứ ghi đầy đủ: tên loại, số, ký hiệu; thiếu chữ \"số\" là cách nói tắt.",
  source: "Thông lệ: cách ghi căn cứ trong các mẫu ở NĐ 30/2020/NĐ-CP, Phụ lục III",
  fix: "safe",
  example: { wrong: "Căn cứ Nghị định 30/2020/NĐ-CP", right: "Căn cứ Nghị định số 30/2020/NĐ-CP" },

  *check(subject) {
    for (const { at, isNamed, number, type } of citedIn(subject)) {
      if (at.role !== "citation" || isNamed || number === undefined) continue;
      if (at.text.slice(type.within[1], number.within[0]).trim() !== "") continue;
      yield {
        path: at.path,
        within: number.within,
        message: `${quoted(`${type.text} ${number.text}`)} thiếu chữ "số"; căn cứ ghi đầy đủ tên loại, số, ký hiệu.`,
        hint: `Ghi \`${type.text} số ${number.text}\`.`,
        replacement: `số ${number.text}`,
      };
    }
  },
};
