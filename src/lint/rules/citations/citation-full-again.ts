import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { citedIn, keyOf, nameOf, type Cited } from "./cited.ts";

/** Grounds are always in full, and an appendix may be read alone, so each part of the plan is looked at by itself. */
export const citationFullAgain: Rule = {
  id: "citation-full-again",
  severity: "info",
  wants: "Từ lần viện dẫn thứ hai chỉ ghi tên loại và số, ký hiệu",
  why: "Ghi lại cả ngày, cơ quan và trích yếu làm câu dài, người đọc tưởng là một văn bản khác.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm b",
  fix: "none",
  example: {
    wrong: "… theo Kế hoạch số 31/KH-UBND ngày 12/02/2026 của Ủy ban nhân dân tỉnh về phòng, chống thiên tai (ghi lần thứ hai)",
    right: "… theo Kế hoạch số 31/KH-UBND",
  },

  *check(subject) {
    const full = new Map<string, Cited>();
    for (const cited of citedIn(subject)) {
      const key = keyOf(cited);
      if (key === undefined || cited.isNamed || cited.at.role === "citation" || cited.title === undefined || cited.date === undefined) continue;
      const place = `${partOf(cited)} ${key}`;
      const first = full.get(place);
      if (first === undefined) {
        full.set(place, cited);
        continue;
      }
      yield {
        path: cited.at.path,
        within: cited.within,
        message: `${quoted(nameOf(cited))} được ghi đầy đủ lần thứ hai; từ lần thứ hai chỉ ghi tên loại và số, ký hiệu.`,
        hint: `Ghi ${quoted(nameOf(cited))}.`,
        related: [{ message: "Lần ghi đầy đủ đầu tiên ở đây.", path: first.at.path, within: first.within }],
      };
    }
  },
};

const partOf = ({ at: { path } }: Cited): string => (path[0] === "appendices" ? `appendix ${path[1]}` : "main");
