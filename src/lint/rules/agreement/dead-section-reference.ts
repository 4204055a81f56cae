import { roman } from "../../../plan/numbering.ts";
import type { Item, Plan } from "../../../plan/plan.ts";
import type { Rule } from "../../rule.ts";

/** "tại mục V Kế hoạch này" in a plan of four sections. */
export const deadSectionReference: Rule = {
  id: "dead-section-reference",
  severity: "error",
  wants: "Mục, phần được dẫn có trong kế hoạch",
  why: "Người đọc đi tìm một mục không có; thường là mục đã bỏ hoặc đã đánh số lại.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 (bố cục nội dung văn bản)",
  fix: "none",
  example: { wrong: "theo nhiệm vụ tại mục V Kế hoạch này (kế hoạch có bốn mục)", right: "theo nhiệm vụ tại <<mục nhiệm vụ>> Kế hoạch này" },

  *check({ plan, texts }) {
    const counts = { mục: most(plan, "section"), phần: most(plan, "part") };
    for (const { path, text, role, free } of texts) {
      if (role === "citation" || role === "subject") continue;
      for (const { index, 0: all, 1: kind = "", 2: numeral = "" } of text.matchAll(reference)) {
        const end = index + all.length;
        if (!free.some(([from, to]) => from <= index && end <= to) || !pointing.test(text.slice(0, index)) || isForeign(text.slice(0, index), text.slice(end))) continue;
        const count = counts[kind.toLowerCase() === "phần" ? "phần" : "mục"];
        const order = numerals.indexOf(numeral) + 1;
        if (order === 0 || order <= count) continue;
        yield {
          path,
          within: [index, end],
          message: `Dẫn đến \`${all}\`, nhưng kế hoạch ${count === 0 ? `không có ${kind.toLowerCase()} đánh số La Mã` : `chỉ có ${count} ${kind.toLowerCase()}`}.`,
          hint: "Sửa số mục, hoặc dùng `<<mục …>>` để công cụ tự đánh số.",
        };
      }
    }
  },
};

const reference = /(?<!\p{L})([Mm]ục|[Pp]hần) ([IVX]{1,5})(?![\p{L}\d/.-])/gu;
/** "Bài thi gồm Phần I và Phần II" points to nothing. */
const pointing = /(?:tại|theo|ở|nêu|xem|thuộc|quy định|của|khoản \d+|điểm \p{Ll})\s*,?\s*$/iu;
const numerals = Array.from({ length: 30 }, (_, index) => roman(index + 1));
const documents = /(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Luật|Công văn|Chỉ thị|Hướng dẫn|Chương trình|Đề án|Báo cáo|Thông báo|Phụ lục|phụ lục|văn bản|Kế hoạch(?! này))/u;

const isForeign = (before: string, after: string): boolean =>
  documents.test(before.split(/[.;]\s/u).at(-1) ?? "") || documents.test((after.split(/[.;]\s/u)[0] ?? "").slice(0, 90));

/** Sections of the body and of appendices; in a plan of parts each begins at I again. */
function most({ body, appendices }: Plan, kind: "section" | "part"): number {
  const count = (items: readonly Item[]): number => {
    const here = items.filter((item) => item.kind === kind).length;
    return Math.max(here, ...items.map((item) => (item.kind === "part" ? count(item.children) : 0)));
  };
  return Math.max(count(body), ...appendices.map(({ children }) => count(children)));
}
