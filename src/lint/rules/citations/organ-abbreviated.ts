import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn } from "./cited.ts";

/** Only in the grounds: they come before any place where an abbreviation could have been explained. */
export const organAbbreviated: Rule = {
  id: "organ-abbreviated",
  severity: "info",
  wants: "Trong căn cứ, tên cơ quan ban hành văn bản viết đầy đủ",
  why: "Căn cứ là phần mở đầu của văn bản, chưa có chữ viết tắt nào được giải thích trước đó.",
  source: "Thông lệ: viết đầy đủ ở lần dùng đầu; NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a yêu cầu ghi đầy đủ cơ quan ban hành",
  fix: "none",
  example: { wrong: "… của UBND tỉnh Sơn Khê …", right: "… của Ủy ban nhân dân tỉnh Sơn Khê …" },

  *check(subject) {
    for (const { at, organ } of citedIn(subject)) {
      if (at.role !== "citation" || organ === undefined) continue;
      const short = /^(?:UBND|HĐND|TTg|BCH|BTV)(?!\p{L})/u.exec(organ.text)?.[0];
      const long = short === undefined ? undefined : spelled[short];
      if (short === undefined || long === undefined) continue;
      yield {
        path: at.path,
        within: [organ.within[0], organ.within[0] + short.length],
        message: `Căn cứ viết tắt ${quoted(short)} khi chưa có chỗ nào giải thích; tên cơ quan ban hành viết đầy đủ.`,
        hint: `Ghi \`${long}\`.`,
      };
    }
  },
};

const spelled: Readonly<Record<string, string>> = {
  UBND: "Ủy ban nhân dân",
  HĐND: "Hội đồng nhân dân",
  TTg: "Thủ tướng Chính phủ",
  BCH: "Ban Chấp hành",
  BTV: "Ban Thường vụ",
};
