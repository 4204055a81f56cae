import type { Rule } from "../../rule.ts";
import { quoted } from "../form/quoted.ts";
import { seatsOf } from "./seats.ts";

/** A deputy who is in charge signs as a deputy (KT.); `Q.` is for one who has been given the head's office. */
export const deputyInCharge: Rule = {
  id: "deputy-in-charge",
  severity: "warning",
  wants: "Cấp phó được giao phụ trách ký KT., chức vụ ghi như cấp phó",
  why: "Cấp phó phụ trách, điều hành vẫn ký như cấp phó ký thay cấp trưởng; \"phụ trách\" không phải chức vụ, \"Q.\" chỉ dùng khi được giao quyền cấp trưởng.",
  source: "NĐ 30/2020/NĐ-CP, khoản 1 Điều 13; Phụ lục I, Phần I, Mục II, khoản 7 điểm b và c",
  fix: "none",
  example: { wrong: "quyền hạn: TM. KT.\nchức vụ: Phó Chủ tịch phụ trách", right: "quyền hạn: TM. KT.\nchức vụ: Phó Chủ tịch" },

  *check({ plan }) {
    for (const { path, signatory } of seatsOf(plan)) {
      const { position, capacity } = signatory;
      const extra = /(?<=^phó\s.*?)(?<!(?:ban|hội đồng))\s*[,(-]?\s+(?:phụ trách|điều hành)(?!\p{L}).*$/iu.exec(position);
      if (extra !== null) {
        yield {
          path: [...path, "position"],
          within: [extra.index, position.length],
          message: `Chức vụ ${quoted(position)} có chữ "${extra[0].trim()}"; cấp phó được giao phụ trách, điều hành ký và ghi chức vụ như cấp phó.`,
          hint: "Chỉ ghi chức vụ của cấp phó, quyền hạn có `KT.`.",
        };
      }
      if (!capacity.includes("Q.") || !/^phó\s/iu.test(position)) continue;
      yield {
        path: [...path, "position"],
        message: `Quyền hạn \`Q.\` đi với chức vụ ${quoted(position)}; \`Q.\` ghi trước chức vụ của cấp trưởng mà người ký được giao quyền.`,
        hint: "Được giao quyền thì ghi chức vụ của cấp trưởng; ký thay thì dùng `KT.`.",
      };
    }
  },
};
