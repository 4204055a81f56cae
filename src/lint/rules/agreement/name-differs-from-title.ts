import type { Within } from "../../../base/place.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** The lead-in or the closing calls the plan by a name that is not its title. */
export const nameDiffersFromTitle: Rule = {
  id: "name-differs-from-title",
  severity: "info",
  wants: "Tên kế hoạch ở mở đầu, lời kết đúng với trích yếu",
  why: "Tên khác nhau làm người đọc tưởng là hai kế hoạch; có khi là đoạn chép từ kế hoạch khác.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm a (trích yếu phản ánh khái quát nội dung văn bản)",
  fix: "none",
  example: {
    wrong: "trích yếu: Phòng, chống cháy rừng … lời kết: Trên đây là Kế hoạch phòng, chống dịch bệnh",
    right: "trích yếu: Phòng, chống cháy rừng … lời kết: Trên đây là Kế hoạch phòng, chống cháy rừng",
  },

  *check({ plan, texts }) {
    const title = contentWords(plan.subject);
    for (const { path, text, role } of texts) {
      if (role !== "leadIn" && path[0] !== "closing") continue;
      const within = nameIn(text);
      const name = within && contentWords(text.slice(...within));
      // A shortened name is still the name; one or two words of it are too few to judge.
      if (within === undefined || name === undefined || name.length < 3 || title.length < 3) continue;
      const shared = name.filter((word) => title.includes(word)).length;
      if (shared === name.length || shared >= title.length || shared * 2 > Math.min(name.length, title.length)) continue;
      yield {
        path,
        within,
        message: `Kế hoạch được gọi là \`${text.slice(...within)}\`, khác với trích yếu \`${plan.subject}\`.`,
        hint: "Đề nghị gọi đúng theo trích yếu.",
        related: [{ message: "Trích yếu ghi ở đây.", path: ["subject"] }],
      };
    }
  },
};

/** From the plan's name to the words that lead on. A symbol in it means another plan. */
function nameIn(text: string): Within | undefined {
  const found = /(?:xây dựng|ban hành|đề ra|trên đây là) kế hoạch\s+/iu.exec(text);
  if (found === null) return undefined;
  const from = found.index + found[0].length;
  const rest = text.slice(from);
  const length = rest.search(/\s*(?:[.;:(]|, (?:cụ thể|với|như|trong|yêu cầu|đề nghị)|(?<!\p{L})(?:với (?:các )?nội dung|như sau|cụ thể như sau|gồm)|$)/iu);
  const name = rest.slice(0, length);
  return name === "" || /\d+\/|^này/u.test(name) ? undefined : [from, from + length];
}

const contentWords = (text: string): readonly string[] => [
  ...new Set(plainWords(text).split(" ").filter((word) => word !== "" && !empty.has(word) && !/^\d+$/.test(word))),
];

const empty: ReadonlySet<string> = new Set(
  "ke hoach cong tac thuc hien trien khai to chuc ve viec cua cac nam giai doan tren dia ban xa phuong huyen tinh ubnd uy ban nhan dan trong den tai".split(" "),
);
