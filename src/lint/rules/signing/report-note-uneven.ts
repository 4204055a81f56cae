import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** Standing bodies of Party and People's Council are told in the same way. */
export const reportNoteUneven: Rule = {
  id: "report-note-uneven",
  severity: "info",
  wants: "Chú thích (b/c) ghi thống nhất cho các cơ quan cùng được báo cáo",
  why: "Thường trực cấp ủy có (b/c) mà Thường trực Hội đồng nhân dân không có thì trông như sót.",
  source: "Thông lệ: chú thích mục đích gửi ghi thống nhất trong nơi nhận",
  fix: "none",
  example: {
    wrong: "nơi nhận: |\n  TT. Đảng ủy xã (b/c)\n  TT. HĐND xã",
    right: "nơi nhận: |\n  TT. Đảng ủy xã (b/c)\n  TT. HĐND xã (b/c)",
  },

  *check({ plan }) {
    const standing = [...plan.recipients.entries()].filter(([, { name }]) => /^(?:TT\.?\s|thường trực\s)(?=.*(?:ủy|uỷ|HĐND|hội đồng nhân dân))/iu.test(name));
    const noted = standing.find(([, { name }]) => /\(b\/c\)/iu.test(name));
    if (noted === undefined) return;
    for (const [index, { name }] of standing) {
      if (/\(.+\)/u.test(name)) continue;
      yield {
        path: ["recipients", index, "name"],
        message: `${quoted(name)} không có "(b/c)" trong khi ${quoted(noted[1].name)} có; chú thích cần ghi thống nhất.`,
        hint: "Thêm \"(b/c)\" nếu cũng gửi để báo cáo.",
        related: [{ message: "Dòng có (b/c).", path: ["recipients", noted[0], "name"] }],
      };
    }
  },
};
