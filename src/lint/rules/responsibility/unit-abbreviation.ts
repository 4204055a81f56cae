import type { Rule } from "../../rule.ts";
import { unitsInCells } from "../../units/in-cells.ts";

/** A lead of letters alone that the plan explains nowhere: `TTVHTT`. */
export const unitAbbreviation: Rule = {
  id: "unit-abbreviation",
  severity: "info",
  wants: "Tên viết tắt của đơn vị chủ trì, phối hợp có giải thích trong kế hoạch",
  why: "Người ngoài cơ quan không đoán được tên viết tắt riêng.",
  source: "Thông lệ: chỉ viết tắt cụm từ thông dụng hoặc đã giải thích ở lần đầu",
  fix: "none",
  example: { wrong: "chủ trì: TTDVTH", right: "chủ trì: Trung tâm Dịch vụ tổng hợp" },

  *check({ plan, texts, units }) {
    const known = new Set(units.flatMap(({ name, shortNames }) => [name, ...shortNames]));
    const said = new Set<string>();
    for (const { name, path, within } of unitsInCells(plan)) {
      const short = name.replace(/\s+(?:xã|phường|đặc khu|huyện|tỉnh|thành phố)$/u, "");
      if (!/^[\p{Lu}&-]{3,}$/u.test(short) || common.has(short) || known.has(short) || said.has(short)) continue;
      if (texts.some(({ text }) => new RegExp(`\\((?:[^()]*(?:gọi tắt|viết tắt)[^()]*)?${short.replaceAll("-", "\\-")}\\)|(?:gọi tắt là|viết tắt là) ${short}`, "u").test(text))) continue;
      said.add(short);
      yield {
        path,
        within,
        message: `\`${short}\` chưa được giải thích là đơn vị nào.`,
        hint: "Viết đủ tên, hoặc giải thích ở lần đầu; tên tắt của cơ quan có thể khai trong `kehoach.yaml`.",
      };
    }
  },
};

const common: ReadonlySet<string> = new Set(["UBND", "HĐND", "MTTQ", "UBMTTQ", "CHQS", "CAX", "LHPN", "HTX"]);
