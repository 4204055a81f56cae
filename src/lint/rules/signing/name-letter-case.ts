import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** The name is printed as typed: "in thường", the first letter of each part capital. */
export const nameLetterCase: Rule = {
  id: "name-letter-case",
  severity: "error",
  wants: "Họ tên người ký viết chữ thường, hoa chữ đầu mỗi tiếng",
  why: "Họ và tên người ký trình bày bằng chữ in thường, kiểu chữ đứng, đậm; viết hoa toàn bộ hoặc viết thường là sai mẫu chữ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm đ; Phụ lục II, Mục II",
  fix: "none",
  example: { wrong: "họ tên: LƯỜNG VĂN BIÊN", right: "họ tên: Lường Văn Biên" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      const { fullName } = signatory;
      const words = fullName.split(" ");
      const isCapitals = words.length > 1 && fullName === fullName.toUpperCase() && words.some((word) => [...word].length > 1);
      const isSmall = words.every((word) => word === word.toLowerCase());
      if (!isCapitals && !isSmall) continue;
      const right = words.map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`).join(" ");
      yield {
        path: [...path, "fullName"],
        message: `Họ tên ${quoted(fullName)} viết ${isCapitals ? "hoa toàn bộ" : "thường toàn bộ"}; họ tên người ký chỉ viết hoa chữ đầu mỗi tiếng.`,
        hint: `Ghi \`họ tên: ${right}\`.`,
      };
    }
  },
};
