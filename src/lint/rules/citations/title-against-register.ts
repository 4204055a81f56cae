import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn, nameOf, plainTitle } from "./cited.ts";
import { knownText } from "./known-text.ts";

/** A title that stops early was cut, or ends where we could not tell; only other words are a fault. */
export const titleAgainstRegister: Rule = {
  id: "title-against-register",
  severity: "warning",
  wants: "Trích yếu của văn bản viện dẫn ghi đúng nguyên văn",
  why: "Trích yếu là tên của văn bản, không được tóm tắt, viết tắt hay sửa chữ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b; danh mục văn bản kèm theo công cụ và hồ sơ cơ quan",
  fix: "none",
  example: {
    wrong: "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về đổi mới công tác TĐKT",
    right: "Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị về tiếp tục đổi mới công tác thi đua, khen thưởng",
  },

  *check(subject) {
    for (const cited of citedIn(subject)) {
      const text = knownText(cited, subject.register);
      if (text?.title === undefined || cited.title === undefined) continue;
      const [typed, official] = [plainTitle(cited.title.text), plainTitle(text.title)];
      if (typed.startsWith(official) || official.startsWith(typed)) continue;
      const isSure = text.certainty === "sure";
      yield {
        path: cited.at.path,
        within: cited.title.within,
        message: `Trích yếu của ${quoted(nameOf(cited))} ${isSure ? "không đúng" : "có thể không đúng"} nguyên văn; ${isSure ? "văn bản gốc ghi" : "theo chỗ biết được, văn bản gốc ghi"} "${text.title}".`,
        hint: "Chép lại trích yếu từ văn bản gốc.",
        severity: isSure ? "warning" : "info",
      };
    }
  },
};
