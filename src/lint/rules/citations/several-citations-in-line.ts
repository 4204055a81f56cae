import type { Rule } from "../../rule.ts";
import { citationsIn } from "../../../plan/citation.ts";

/** A proposal and the document it came with are one ground; so, by wide practice, are "các Nghị định của Chính phủ: số …; số …". */
export const severalCitationsInLine: Rule = {
  id: "several-citations-in-line",
  severity: "warning",
  wants: "Mỗi văn bản căn cứ ghi thành một dòng",
  why: "Sau mỗi căn cứ phải xuống dòng; ghi dồn nhiều văn bản vào một dòng thì khó đối chiếu từng văn bản.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a",
  fix: "none",
  example: {
    wrong: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024; Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
    right: "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024\nCăn cứ Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư",
  },

  *check({ plan }) {
    for (const [index, { text }] of plan.legalBasis.entries()) {
      const [, second, ...others] = citationsIn(text);
      const before = second === undefined ? "" : text.slice(0, second.within[0]);
      if (second === undefined || !/(?:;|,|\svà)\s+(?:căn cứ\s+|thực hiện\s+)?$/iu.test(before)) continue;
      yield {
        path: ["legalBasis", index, "text"],
        within: second.within,
        message: `Dòng căn cứ này có ${others.length + 2} văn bản; mỗi căn cứ phải là một dòng.`,
        hint: "Tách mỗi văn bản thành một dòng bắt đầu bằng \"Căn cứ\".",
      };
    }
  },
};
