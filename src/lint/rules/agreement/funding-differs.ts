import type { ModelPath } from "../../../base/place.ts";
import { areEqual, readNumber, writeNumber } from "../../../plan/numbers.ts";
import type { Plan } from "../../../plan/plan.ts";
import { columnOf, tablesOf } from "../../../plan/tables.ts";
import type { Rule } from "../../rule.ts";

/** The sum the text names is not the total of the one table of money. */
export const fundingDiffers: Rule = {
  id: "funding-differs",
  severity: "error",
  wants: "Tổng kinh phí trong lời văn bằng tổng trong bảng",
  why: "Hai con số khác nhau thì không duyệt chi được.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "Tổng kinh phí 280 triệu đồng … tổng cộng: kinh phí: 290", right: "Tổng kinh phí 290 triệu đồng … tổng cộng: kinh phí: 290" },

  *check({ plan, texts }) {
    const total = onlyTotal(plan);
    if (total === undefined) return;
    const named = texts
      .filter(({ role }) => role === "prose")
      .flatMap(({ path, text }) =>
        Array.from(text.matchAll(wholeSum), ({ index, 0: all, 1: figure = "", 2: unit = "" }) => {
          const from = index + all.length - `${figure} ${unit}`.length;
          return { path, within: [from, index + all.length] as const, dong: (readNumber(figure) ?? Number.NaN) * scaleOf(unit), words: `${figure} ${unit}` };
        }),
      );
    const [only, another] = named;
    if (only === undefined || another !== undefined || Number.isNaN(only.dong) || areEqual(only.dong, total.dong)) return;
    yield {
      path: only.path,
      within: only.within,
      message: `Lời văn ghi tổng kinh phí \`${only.words}\`, còn bảng cộng ${writeNumber(total.dong / total.scale)} ${total.unit}.`,
      hint: "Đề nghị kiểm tra lại hai con số.",
      related: [{ message: "Tổng của bảng ghi ở đây.", path: total.path }],
    };
  },
};

const wholeSum = /(?<!\p{L})tổng (?:kinh phí|dự toán|nhu cầu kinh phí)(?: (?:thực hiện|dự kiến|kế hoạch|là|khoảng|cả năm))*:? (\d[\d.]*(?:,\d+)?) ((?:nghìn |triệu |tỷ |tỉ )?đồng)/giu;

interface Total {
  readonly path: ModelPath;
  readonly dong: number;
  readonly scale: number;
  readonly unit: string;
}

/** Sure only where one table alone has money, its unit in the title of the column, and one row of totals. */
function onlyTotal(plan: Plan): Total | undefined {
  const [money, another] = tablesOf(plan).filter((placed) => columnOf(placed, "funding") !== undefined);
  const column = money && columnOf(money, "funding");
  if (money === undefined || column === undefined || another !== undefined) return undefined;
  const totals = money.table.rows.flatMap((row, index) => (row.kind === "total" ? [{ row, index }] : []));
  const unit = /\(([^()]*đồng)\)/iu.exec(column.title)?.[1];
  const [only, more] = totals;
  const figure = only?.row.cells[column.key]?.[0]?.text;
  const value = figure === undefined ? undefined : readNumber(figure);
  if (only === undefined || more !== undefined || unit === undefined || value === undefined) return undefined;
  const scale = scaleOf(unit);
  return { path: [...money.path, "rows", only.index, "cells", column.key, 0, "text"], dong: value * scale, scale, unit: unit.trim() };
}

function scaleOf(unit: string): number {
  const words = unit.toLowerCase();
  if (/t[ỷỉ] đồng/u.test(words)) return 1e9;
  return words.includes("triệu") ? 1e6 : /nghìn|ngàn/u.test(words) ? 1e3 : 1;
}
