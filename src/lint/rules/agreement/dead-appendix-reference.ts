import { roman } from "../../../plan/numbering.ts";
import type { Rule } from "../../rule.ts";

/** "Phụ lục III" in a plan that has two. */
export const deadAppendixReference: Rule = {
  id: "dead-appendix-reference",
  severity: "error",
  wants: "Phụ lục được dẫn có trong kế hoạch",
  why: "Người đọc đi tìm một phụ lục không có.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "none",
  example: { wrong: "theo Phụ lục III kèm theo (kế hoạch có hai phụ lục)", right: "theo <<phụ lục nhiệm vụ>> kèm theo" },

  *check({ plan, texts }) {
    const count = plan.appendices.length;
    for (const { path, text, role, free } of texts) {
      if (role === "citation" || role === "subject") continue;
      for (const { index, 0: all, 1: number = "" } of text.matchAll(reference)) {
        const end = index + all.length;
        if (!free.some(([from, to]) => from <= index && end <= to) || isForeign(text.slice(0, index), text.slice(end))) continue;
        const order = /^\d+$/.test(number) ? Number(number) : valueOf(number);
        if (order === undefined || order <= count) continue;
        const there = count === 0 ? "không có phụ lục" : count === 1 ? "chỉ có một phụ lục, không đánh số" : `chỉ có ${count} phụ lục`;
        yield {
          path,
          within: [index, end],
          message: `Dẫn đến \`${all}\`, nhưng kế hoạch ${there}.`,
          hint: "Sửa số phụ lục, hoặc dùng `<<phụ lục …>>` để công cụ tự đánh số.",
        };
      }
    }
  },
};

const reference = /(?<!\p{L})[Pp]hụ lục (?:số )?(\d{1,2}|[IVX]{1,5})(?![\p{L}\d/.])/gu;
const documents = /(?:Nghị định|Quyết định|Thông tư|Nghị quyết|Luật|Công văn|Chỉ thị|Hướng dẫn|Chương trình|Đề án|Báo cáo|Tờ trình|Thông báo|văn bản|Kế hoạch(?! này)|mẫu|Mẫu)/u;

/** Another document's appendix: it is named right before or right after. */
const isForeign = (before: string, after: string): boolean =>
  documents.test(before.split(/[.;]\s/u).at(-1) ?? "") || documents.test((after.split(/[.;]\s/u)[0] ?? "").slice(0, 90).replace("Kế hoạch này", ""));

const valueOf = (numeral: string): number | undefined => {
  const value = Array.from({ length: 30 }, (_, index) => index + 1).find((number) => roman(number) === numeral);
  return value;
};
