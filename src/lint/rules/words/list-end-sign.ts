import type { Finding, Rule } from "../../rule.ts";
import type { PlanText } from "../../subject.ts";

/** The last item of a cell does not announce another one. */
export const listEndSign: Rule = {
  id: "list-end-sign",
  severity: "info",
  wants: "Mục cuối cùng trong ô kết thúc bằng dấu chấm hoặc không dấu, không phải dấu chấm phẩy",
  why: "Dấu chấm phẩy ở mục cuối báo còn mục nữa, người đọc tưởng ô bị cắt mất chữ.",
  source: "Thông lệ: liệt kê ngăn bằng dấu chấm phẩy, mục cuối kết thúc bằng dấu chấm",
  fix: "unsafe",
  example: { wrong: "- Công an xã;\n- Trạm Y tế xã;", right: "- Công an xã;\n- Trạm Y tế xã." },

  *check({ texts }) {
    for (const [index, text] of texts.entries()) {
      const sign = text.text.slice(-1);
      if ((sign !== ";" && sign !== ",") || !cells.has(text.role) || isSameCell(text, texts[index + 1])) continue;
      yield fault(text.path, text.text.length, sign);
    }
  },
};

const cells: ReadonlySet<string> = new Set(["cell", "unitCell", "timeCell"]);

/** Lines of one cell differ in the index of the line only. */
const isSameCell = ({ path }: PlanText, next: PlanText | undefined): boolean => next?.path.slice(0, -2).join("/") === path.slice(0, -2).join("/");

const fault = (path: Finding["path"], end: number, sign: string): Finding => ({
  path,
  within: [end - 1, end],
  message: `Mục cuối của ô kết thúc bằng dấu \`${sign}\`; mục cuối kết thúc bằng dấu chấm hoặc không dấu.`,
  replacement: ".",
});
