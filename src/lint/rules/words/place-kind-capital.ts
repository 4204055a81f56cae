import type { Rule } from "../../rule.ts";
import { hitsIn, lowerFirst, words } from "../../words/search.ts";

/** "tỉnh Lai Châu": the common noun before the name of a place is small, unless the name is a number, a person or an event. */
export const placeKindCapital: Rule = {
  id: "place-kind-capital",
  severity: "warning",
  wants: "Viết thường danh từ chung đứng trước tên địa phương: `tỉnh Lai Châu`, `xã Mường So`",
  why: "Chỉ tên riêng viết hoa; danh từ chung viết hoa khi tên gọi là số, tên người hoặc tên sự kiện lịch sử.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục III, khoản 1 điểm a và b",
  fix: "unsafe",
  example: { wrong: "trên địa bàn Huyện Phong Thổ", right: "trên địa bàn huyện Phong Thổ" },

  *check({ texts, plan: { issuers, place = "" } }) {
    const ours = [place, ...issuers.flatMap(({ name, parent = "" }) => [name, parent])].join(" ");
    for (const { path, within, found } of hitsIn(texts, kinds)) {
      // The office itself is called so, or the name looks like that of a person or an event.
      if (ours.includes(found) || ofPerson.test(found)) continue;
      const right = lowerFirst(found);
      yield { path, within, message: `Viết \`${found}\`; danh từ chung trước tên địa phương viết thường là \`${right}\`.`, replacement: right };
    }
  },
};

const kinds = words("(?<=\\p{Ll},? )(?:Tỉnh|Huyện|Xã|Phường|Thị trấn|Thị xã|Quận) \\p{Lu}\\p{Ll}*(?: \\p{Lu}\\p{Ll}*)*");
const surnames =
  "Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đinh|Lương|Trương|Mạc|Cao|Tôn|Chu|Tô|Kim|Triệu|Đoàn|Đào|Trịnh|Thái|Mai|Lạc|Hai|Quang|Điện|Cách|Đồng|Bạch|Chi|Xô|Nam";
const ofPerson = new RegExp(`^\\S+(?: (?:trấn|xã))? (?:(?:${surnames})(?!\\p{L})|(?:Đoàn|Ủy|Uỷ|Đội|Hội)(?!\\p{L})|\\S+ \\S+ \\S+)`, "u");
