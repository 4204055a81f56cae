import type { Rule } from "../../rule.ts";
import { isNamedAfter, mayBePerson, withNoun } from "./places.ts";
import { quoted } from "./quoted.ts";

/** "Nậm Khoang", not "Xã Nậm Khoang"; persons, numbers and events keep the noun. */
export const placeWithCommonNoun: Rule = {
  id: "place-with-common-noun",
  severity: "warning",
  wants: "Địa danh chỉ ghi tên riêng, không ghi \"xã\", \"phường\", trừ tên người, chữ số, sự kiện lịch sử",
  why: "Chỉ đơn vị hành chính đặt theo tên người, bằng chữ số hoặc sự kiện lịch sử mới ghi đầy đủ cả danh từ chung.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm a; Phụ lục II, Mục III, khoản 1",
  fix: "unsafe",
  example: { wrong: "địa danh: Xã Nậm Khoang", right: "địa danh: Nậm Khoang" },

  *check({ plan: { place = "" } }) {
    const unit = withNoun(place);
    if (unit === undefined || /^\d/.test(unit.name) || isNamedAfter(unit.name) || mayBePerson(unit.name)) return;
    yield {
      path: ["place"],
      within: [0, place.length - unit.name.length],
      message: `Địa danh ${quoted(place)} có chữ "${unit.noun}"; địa danh chỉ ghi tên riêng, trừ đơn vị đặt theo tên người, chữ số hoặc sự kiện lịch sử.`,
      hint: `Ghi \`địa danh: ${unit.name}\`.`,
      replacement: "",
    };
  },
};
