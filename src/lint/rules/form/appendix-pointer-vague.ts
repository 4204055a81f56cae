import type { ModelPath, Within } from "../../../base/place.ts";
import type { Rule } from "../../rule.ts";
import type { Subject } from "../../subject.ts";
import { pointersIn } from "./pointers.ts";

/** "(Có nội dung nhiệm vụ kèm theo)" points somewhere, but not by the appendix's own name. */
export const appendixPointerVague: Rule = {
  id: "appendix-pointer-vague",
  severity: "warning",
  wants: "Câu chỉ dẫn phụ lục gọi đúng tên \"Phụ lục\"",
  why: "Phần kèm theo được in dưới chữ \"Phụ lục\"; câu chỉ dẫn không gọi tên thì người đọc phải đoán.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a",
  fix: "none",
  example: { wrong: "chỉ dẫn: (Có nội dung nhiệm vụ kèm theo)", right: "chỉ dẫn: (Chi tiết tại <<phụ lục>> kèm theo)" },

  *check(subject) {
    for (const { path, within } of vaguePointers(subject)) {
      yield {
        path,
        within,
        message: "Câu chỉ dẫn chưa gọi tên phụ lục; phần kèm theo được in với tên \"Phụ lục\".",
        hint: "Ghi, ví dụ, `(Chi tiết tại <<phụ lục>> kèm theo)`.",
      };
    }
  },
};

interface Vague {
  readonly path: ModelPath;
  readonly within: Within;
}

/** Only where nothing in the plan names an appendix; "kèm theo hồ sơ", "kèm theo Quyết định" are about other things. */
export function vaguePointers(subject: Subject): readonly Vague[] {
  const { plan, texts } = subject;
  if (plan.appendices.length === 0 || pointersIn(subject).length > 0) return [];
  return texts.flatMap(({ path, role, text }) => {
    if (path[0] !== "body" || role !== "prose") return [];
    const found = /(?<!\p{L})(?:kèm theo|đính kèm)(?=\s*(?:[).;]|$)|\s+Kế hoạch này)/iu.exec(text);
    return found === null ? [] : [{ path, within: [found.index, found.index + found[0].length] as const }];
  });
}
