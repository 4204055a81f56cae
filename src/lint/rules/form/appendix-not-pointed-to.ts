import { appendixLabel } from "../../../plan/numbering.ts";
import type { Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";
import { vaguePointers } from "./appendix-pointer-vague.ts";
import { pointersIn } from "./pointers.ts";

/** A pointer without a number ("các phụ lục kèm theo") speaks of all. */
export const appendixNotPointedTo: Rule = {
  id: "appendix-not-pointed-to",
  severity: "error",
  wants: "Lời văn có câu chỉ dẫn đến từng phụ lục",
  why: "Văn bản có phụ lục kèm theo thì trong văn bản phải có chỉ dẫn; thiếu chỉ dẫn, phụ lục không gắn với nội dung nào.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "none",
  example: {
    wrong: "- mục: Nhiệm vụ\n  gồm: Các đơn vị thực hiện nhiệm vụ được giao.",
    right: "- mục: Nhiệm vụ\n  gồm: Các đơn vị thực hiện nhiệm vụ tại <<phụ lục nhiệm vụ>> kèm theo Kế hoạch này.",
  },

  *check(subject) {
    const { appendices } = subject.plan;
    if (appendices.length === 0 || vaguePointers(subject).length > 0) return;
    const pointers = pointersIn(subject);
    const named = new Set(pointers.flatMap(({ label, further }) => [label ?? "", ...further].map(toNumber)));
    if (named.has("") || (appendices.length === 1 && subject.texts.some(speaksOfOne))) return;
    for (const index of appendices.keys()) {
      if (named.has(String(index + 1))) continue;
      const label = appendixLabel(index, appendices.length);
      yield {
        path: ["appendices", index, "title"],
        message: `Chưa có câu nào trong lời văn chỉ dẫn đến ${label === "Phụ lục" ? "phụ lục này" : label}; văn bản có phụ lục phải có chỉ dẫn về phụ lục đó.`,
        hint: "Thêm chỉ dẫn ở mục có liên quan, ví dụ `Chi tiết tại <<phụ lục>> kèm theo Kế hoạch này.`; có nhiều phụ lục thì gọi theo `mã`.",
      };
    }
  },
};

/** However it is called: with one appendix any mention may be meant for it. */
const speaksOfOne = ({ path, text }: PlanText): boolean => path[0] !== "appendices" && /phụ\s+lục/iu.test(text);

const numerals = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV"];

/** "II" and "2" are one appendix here: how it is written is another rule's matter. */
function toNumber(label: string): string {
  const index = numerals.indexOf(label);
  return index < 0 ? label.replace(/^0+/, "") : String(index + 1);
}
