import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";

/** Some offices add the drafter's name to the unit, others forbid it; the decree knows only the unit. */
export const filingDrafterName: Rule = {
  id: "filing-drafter-name",
  severity: "info",
  wants: "Dòng lưu chỉ ghi chữ viết tắt đơn vị soạn thảo",
  why: "Sau VT là chữ viết tắt tên đơn vị hoặc bộ phận soạn thảo và số bản lưu; tên người soạn thảo không thuộc mẫu.",
  source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9 điểm d",
  fix: "unsafe",
  example: { wrong: "lưu: VHXH-Hiếu", right: "lưu: VHXH" },

  *check({ plan }) {
    for (const [index, unit] of plan.filing.entries()) {
      const name = /(?<=^[\p{Lu}\p{N}&-]+)(?:\s*[-.(/]\s*|\s+)\p{Lu}\p{Ll}*[aăâeêioôơuưyáàảãạắằẳẵặấầẩẫậéèẻẽẹếềểễệíìỉĩịóòỏõọốồổỗộớờởỡợúùủũụứừửữựýỳỷỹỵ]\p{Ll}*\)?$/u.exec(unit);
      if (name === null) continue;
      yield {
        path: ["filing", index],
        within: [name.index, unit.length],
        message: `Dòng lưu ${quoted(unit)} có tên người soạn thảo; dòng lưu chỉ ghi chữ viết tắt đơn vị soạn thảo.`,
        hint: "Bỏ tên người, trừ khi cơ quan có quy định riêng.",
        replacement: "",
      };
    }
  },
};
