import type { Rule } from "../../rule.ts";
import { itemsOf } from "./items.ts";
import { quoted } from "./quoted.ts";

/** The last line of the lead-in is left out: the tool sets its colon. */
export const asFollowsWithoutColon: Rule = {
  id: "as-follows-without-colon",
  severity: "warning",
  wants: "Câu dẫn \"như sau\", \"sau đây\" kết thúc bằng dấu hai chấm",
  why: "Dấu hai chấm cho biết phần liệt kê bắt đầu; thiếu dấu thì câu dẫn trông như câu bỏ dở.",
  source: "Thông lệ: câu dẫn phần liệt kê kết thúc bằng dấu hai chấm",
  fix: "safe",
  example: { wrong: "gồm:\n  - Các nhiệm vụ cụ thể như sau", right: "gồm:\n  - \"Các nhiệm vụ cụ thể như sau:\"" },

  *check({ plan }) {
    const lines = plan.leadIn.slice(0, -1).map(({ text }, index) => ({ path: ["leadIn", index, "text"], text }));
    const items = itemsOf(plan).flatMap(({ path, item }) =>
      item.kind === "paragraph" || item.kind === "point" || (item.kind === "clause" && item.form === "text") ? [{ path: [...path, "text"], text: item.text }] : [],
    );
    for (const { path, text } of [...lines, ...items]) {
      const end = /(?:như sau|sau đây|dưới đây|bao gồm|gồm có)\s*[.;,]?$/iu.exec(text);
      if (end === null) continue;
      yield {
        path,
        within: [end.index, text.length],
        message: `Câu dẫn kết thúc bằng ${quoted(end[0])} mà không có dấu hai chấm; câu dẫn phần liệt kê kết thúc bằng dấu hai chấm.`,
        hint: "Đặt dấu hai chấm ở cuối câu.",
        replacement: `${end[0].replace(/\s*[.;,]$/u, "")}:`,
      };
    }
  },
};
