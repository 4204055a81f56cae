import type { Rule } from "../../rule.ts";
import { isNamedAfter, unitOf } from "./places.ts";
import { quoted } from "./quoted.ts";

/** "Phường Điện Biên Phủ". Bare numbers and "Hồ Chí Minh" are refused by check. */
export const placeWithoutCommonNoun: Rule = {
  id: "place-without-common-noun",
  severity: "warning",
  wants: "Địa danh đặt theo tên người, sự kiện lịch sử ghi đủ cả \"Phường\", \"Xã\"",
  why: "Tên đơn vị đặt theo tên người hoặc sự kiện lịch sử phải ghi tên gọi đầy đủ, viết hoa cả danh từ chung.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm a; Phụ lục II, Mục III, khoản 1",
  fix: "unsafe",
  example: { wrong: "địa danh: Điện Biên Phủ", right: "địa danh: Phường Điện Biên Phủ" },

  *check({ plan: { place = "", issuers } }) {
    if (!isNamedAfter(place.trim())) return;
    const noun = unitOf(issuers[0])?.noun ?? "phường";
    const full = `${noun.charAt(0).toUpperCase()}${noun.slice(1)} ${place.trim()}`;
    yield {
      path: ["place"],
      message: `Địa danh ${quoted(place)} thiếu danh từ chung; đơn vị đặt theo tên người hoặc sự kiện lịch sử phải ghi tên gọi đầy đủ.`,
      hint: `Ghi \`địa danh: ${full}\`.`,
      replacement: full,
    };
  },
};
