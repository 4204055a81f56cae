import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";
import { pageOf } from "../../words/page.ts";
import { hitsIn, literally, lowerFirst, running, words } from "../../words/search.ts";
import { unitNamesIn } from "../../../plan/unit-names.ts";

/** A name that stands among the units of a table keeps its capital in running text. */
export const unitNameLowerCase: Rule = {
  id: "unit-name-lower-case",
  severity: "info",
  wants: "Giữ chữ hoa đầu tên của một đơn vị đã có trong cột chủ trì, phối hợp khi nhắc lại trong lời văn",
  why: "Một tên viết lúc hoa lúc thường thì không rõ là đơn vị cụ thể hay nói chung.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục II, Mục IV, khoản 1 điểm a",
  fix: "none",
  example: { wrong: "giao trạm y tế xã (trong bảng ghi `Trạm y tế xã`)", right: "giao Trạm y tế xã" },

  *check({ texts }) {
    for (const name of namesOfUnits(texts)) yield* lowerCase(texts, name);
  },
};

/** Three words or more: "Công an", "Đoàn" mean many things. Groups ("Các trường học", "Khối, cụm") are no names. */
function namesOfUnits(texts: readonly PlanText[]): ReadonlySet<string> {
  const cells = new Set(texts.filter(({ role }) => role === "unitCell").map(({ text }) => text));
  const names = [...cells].flatMap((text) => unitNamesIn(text).map((unit) => unit.text));
  return new Set(names.filter((name) => /^\p{Lu}\p{Ll}+(?: \S+){2,}$/u.test(name) && !group.test(name)));
}
const group = /^(?:Các|Những|Mọi|Mỗi|Toàn|Trưởng|Thủ trưởng|Người|Cán bộ|Công chức|Viên chức|Khối|Cụm|Đại diện|Lãnh đạo|Một số|Cơ quan|Đơn vị|Nhân dân|Thôn|Hộ|Trường|Doanh nghiệp)(?!\p{L})|[,(]/u;

function* lowerCase(texts: readonly PlanText[], name: string): Generator<Finding> {
  const ways = [lowerFirst(name), name.toLowerCase()].filter((way) => pageOf(texts, running).all.includes(way));
  if (ways.length === 0) return;
  for (const { path, within, found } of hitsIn(texts, words(ways.map(literally).join("|")), running)) {
    yield { path, within, message: `Tên đơn vị viết là \`${found}\`, trong khi bảng phân công viết \`${name}\`; cần một cách viết hoa.` };
  }
}
