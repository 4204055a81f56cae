import type { Rule } from "../../rule.ts";

/** "Văn phòng HĐND-UBND", "Giáo dục & Đào tạo": signs where the official name has "và". */
export const unitJoinedBySign: Rule = {
  id: "unit-joined-by-sign",
  severity: "info",
  wants: "Tên cơ quan viết “và”, không viết “&” hay gạch nối giữa HĐND và UBND",
  why: "Tên chính thức do văn bản thành lập quy định, không có dấu & hay gạch nối ở chỗ này.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 2 điểm a (tên chính thức của cơ quan, tổ chức)",
  fix: "none",
  example: { wrong: "Văn phòng HĐND-UBND xã", right: "Văn phòng HĐND và UBND xã" },

  *check({ texts }) {
    for (const { path, text, role } of texts) {
      if (role === "citation" || role === "person") continue;
      for (const { index, 0: all } of text.matchAll(joined)) {
        const right = all.replace(/\s*[&–-]\s*/u, " và ");
        yield {
          path,
          within: [index, index + all.length],
          message: `\`${all}\` cần viết là \`${right}\` theo tên chính thức.`,
          hint: "Sửa cho đúng tên chính thức của cơ quan.",
        };
      }
    }
  },
};

/** Not inside a symbol (`05/KH-HĐND-UBND`), nor an abbreviation that every office uses (`GD&ĐT`). */
const joined =
  /(?<![\p{L}\d/-])(?:HĐND\s*[-–&]\s*UBND|Hội đồng nhân dân\s*[-–&]\s*Ủy ban nhân dân|\p{Lu}\p{Ll}+(?: \p{Ll}+)? & \p{Lu}\p{Ll}+(?: \p{Ll}+)?)(?![\p{L}\d/-])/gu;
