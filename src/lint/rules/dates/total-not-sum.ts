import type { ModelPath } from "../../../base/place.ts";
import { areEqual, readNumber, writeNumber } from "../../../plan/numbers.ts";
import type { Cells, Column, Row } from "../../../plan/plan.ts";
import { tablesOf } from "../../../plan/tables.ts";
import type { Finding, Rule } from "../../rule.ts";

/** A row of totals that is not the sum of its rows, however the table may mean it. */
export const totalNotSum: Rule = {
  id: "total-not-sum",
  severity: "error",
  wants: "Dòng tổng cộng bằng tổng các dòng",
  why: "Tổng sai thì dự toán lập theo kế hoạch sai theo.",
  source: "Thông lệ: số liệu trong một văn bản phải khớp nhau; nội dung do đơn vị soạn thảo chịu trách nhiệm (NĐ 30/2020/NĐ-CP, khoản 1 Điều 12)",
  fix: "none",
  example: { wrong: "kinh phí: 10 … kinh phí: 90 … tổng cộng: kinh phí: 110", right: "kinh phí: 10 … kinh phí: 90 … tổng cộng: kinh phí: 100" },

  *check({ plan }) {
    for (const { path, table } of tablesOf(plan)) {
      if (!table.rows.some(({ kind }) => kind === "total") || table.rows.some(isPart)) continue;
      for (const column of table.columns) yield* inColumn(path, table.rows, column);
    }
  },
};

/** "Trong đó: …" is counted in the row above it. */
const isPart = (row: Row): boolean =>
  row.kind === "entry" && Object.values(row.cells).some(([first]) => /^[-–+]?\s*trong đó/iu.test(first?.text ?? ""));

function* inColumn(path: ModelPath, rows: readonly Row[], { key, role, title }: Column): Generator<Finding> {
  if (role === "ordinal" || /tỷ lệ|tỉ lệ|%|bình quân|đơn giá|^mức/iu.test(title)) return;
  const figures = rows.map((row) => ("cells" in row ? figureIn(row.cells, key) : undefined));
  const units = new Set(figures.flatMap((figure) => (figure?.unit === undefined ? [] : [figure.unit])));
  if (units.size > 1 || figures.includes(null)) return;
  for (const [index, row] of rows.entries()) {
    const total = figures[index];
    if (row.kind !== "total" || total?.value === undefined) continue;
    const sums = readings(rows, figures, index);
    // Twice the total: rows that sum up other rows stand among the entries.
    if (sums.length === 0 || sums.some((sum) => areEqual(sum, total.value ?? 0) || areEqual(sum, 2 * (total.value ?? 0)))) continue;
    yield {
      path: [...path, "rows", index, "cells", key, 0, "text"],
      message: `\`${row.label}\` của cột \`${title}\` ghi ${writeNumber(total.value)}, nhưng các dòng cộng lại là ${writeNumber(sums[0] ?? 0)}.`,
      hint: "Đề nghị cộng lại, hoặc kiểm tra số của từng dòng.",
    };
  }
}

/** What a total may be the sum of: its own section, everything, the totals before it, the rows below it. Empty without figures. */
function readings(rows: readonly Row[], figures: readonly (Figure | null | undefined)[], at: number): readonly number[] {
  const sum = (from: number, to: number, kind: Row["kind"]): number | undefined => {
    const found = figures.slice(from, to).filter((figure, index) => rows[from + index]?.kind === kind && figure?.value !== undefined);
    return found.length === 0 ? undefined : found.reduce((all, figure) => all + (figure?.value ?? 0), 0);
  };
  const before = rows.slice(0, at).findLastIndex(({ kind }) => kind === "total") + 1;
  const after = rows.findIndex(({ kind }, index) => index > at && kind === "total");
  return [
    sum(before, at, "entry"),
    sum(0, at, "entry"),
    sum(0, at, "total"),
    sum(at + 1, after < 0 ? rows.length : after, "entry"),
    sum(at + 1, rows.length, "entry"),
    sum(at + 1, rows.length, "total"),
  ].filter((found) => found !== undefined);
}

interface Figure {
  readonly value?: number;
  readonly unit?: string;
}

/** `null` for what is no plain figure: then nothing can be said of the column. */
function figureIn(cells: Cells, key: string): Figure | null {
  const lines = cells[key] ?? [];
  const text = lines.map((line) => line.text.trim()).join(" ");
  if (text === "" || /^[-–—]$/.test(text)) return {};
  const [, number = "", unit = ""] = /^([\d.,]+?)\s*(\p{L}[\p{L}\s]*)?$/u.exec(text) ?? [];
  const value = readNumber(number);
  return value === undefined ? null : { value, ...(unit === "" ? {} : { unit: unit.trim().toLowerCase() }) };
}
