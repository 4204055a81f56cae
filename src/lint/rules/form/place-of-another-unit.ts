import { fold } from "../../../base/fold.ts";
import type { Rule } from "../../rule.ts";
import { unitOf, withNoun } from "./places.ts";
import { quoted } from "./quoted.ts";

/**
 * The place is the unit whose organ issues the plan. For organs of a province the decree may also be read as the seat,
 * so there this is less sure.
 */
export const placeOfAnotherUnit: Rule = {
  id: "place-of-another-unit",
  severity: "warning",
  wants: "Địa danh là tên đơn vị hành chính của cơ quan ban hành",
  why: "Địa danh ghi trên văn bản của cơ quan nhà nước ở địa phương là tên đơn vị hành chính nơi cơ quan đóng trụ sở; ghi nơi khác thường là sót của mẫu cũ.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 4 điểm a",
  fix: "none",
  example: {
    wrong: "cơ quan: Ủy ban nhân dân xã Nậm Khoang\nđịa danh: Bản Phố Hạ",
    right: "cơ quan: Ủy ban nhân dân xã Nậm Khoang\nđịa danh: Nậm Khoang",
  },

  *check({ plan: { place, issuers } }) {
    if (place === undefined) return;
    const units = issuers.flatMap((issuer) => unitOf(issuer) ?? []);
    const here = fold((withNoun(place)?.name ?? place).replace(/[.,;:\s]+$/u, ""));
    const [first] = units;
    if (first === undefined || units.some(({ name }) => fold(name) === here)) return;
    const isProvince = units.some(({ noun }) => noun === "tỉnh" || noun === "thành phố");
    yield {
      path: ["place"],
      message: `Địa danh ${quoted(place)} khác tên đơn vị hành chính của cơ quan ban hành (${quoted(`${first.noun} ${first.name}`)}); hai tên phải khớp nhau.`,
      hint: `Ghi \`địa danh: ${first.name}\`, hoặc kiểm tra lại tên cơ quan.`,
      severity: isProvince ? "info" : "warning",
    };
  },
};
