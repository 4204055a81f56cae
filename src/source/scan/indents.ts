/** Lines indented with the wrong blanks, or not indented at all: one finding for each run of neighbours. */
import { blockExample, clipped } from "../block-hint.ts";
import type { Fault } from "../fault.ts";
import type { Line } from "./lines.ts";

/** A line indented with a tab or a blank that is no space, and the column it was most likely meant for. */
export interface TabLine {
  readonly line: Line;
  readonly column: number;
}

export const tabLines = (all: readonly TabLine[]): Fault[] => runsOf(all, () => true).map(tabFault);

function tabFault(run: readonly TabLine[]): Fault {
  const { line, column } = run[0] as TabLine;
  const tab = line.blanks.includes("\t");
  const found = tab ? "phím Tab" : "dấu cách lạ (không phải dấu cách thường)";
  return {
    code: tab ? "tab-indent" : "blank-indent",
    message: `${rows(run)} thụt vào bằng ${found}; chỗ thụt vào phải là dấu cách.`,
    hint: `Xóa chỗ thụt vào rồi nhấn phím cách, mỗi cấp hai dấu cách:\n${" ".repeat(column)}${clipped(line.words)}`,
    from: line.from,
    to: line.from + line.blanks.length,
    repair: run.map(({ line: { from, blanks }, column: spaces }) => ({ from, to: from + blanks.length, text: " ".repeat(spaces) })),
  };
}

/** A line of a `|` block that stands too far left. */
export interface LooseLine {
  readonly line: Line;
  /** Where the words of the block begin. */
  readonly column: number;
  /** Where the block's header ends; tells blocks apart. */
  readonly block: number;
  readonly key: string | undefined;
}

export const looseLines = (all: readonly LooseLine[], text: string): Fault[] =>
  runsOf(all, (a, b) => a.block === b.block).map((run) => looseFault(run, text));

function looseFault(run: readonly LooseLine[], text: string): Fault {
  const { line, column, key, block } = run[0] as LooseLine;
  const { line: last } = run.at(-1) as LooseLine;
  const from = line.from + line.blanks.length;
  const above = text.slice(block, line.from).split("\n").filter((words) => words.trim() !== "");
  const shown = [...above.slice(-1), ...text.slice(line.from, last.to).split("\n").slice(0, 2)].map((words) => " ".repeat(column) + clipped(words.trim()));
  // Without a line above, the key shows what the column is measured from.
  const example = above.length > 0 ? shown.join("\n") : blockExample({ key, dash: false, sentence: shown.join("\n") });
  return {
    code: "not-indented",
    message: `${rows(run)} thuộc khối chữ sau dấu |${key === undefined ? "" : ` của \`${key}\``} nhưng chưa thụt vào đủ; mọi dòng của khối phải thụt vào như nhau.`,
    hint: `Thêm dấu cách ở đầu ${run.length > 1 ? "các dòng này" : "dòng này"} cho thẳng cột ${column + 1}${above.length > 0 ? " như dòng ở trên" : ""}:\n${example}`,
    from,
    to: last.to,
    repair: run.map(({ line: { from: at, blanks } }) => ({ from: at, to: at + blanks.length, text: " ".repeat(column) })),
  };
}

function rows(run: readonly { readonly line: Line }[]): string {
  const first = (run[0]?.line.index ?? 0) + 1;
  const last = (run.at(-1)?.line.index ?? 0) + 1;
  return first === last ? "Dòng này" : `Các dòng từ đây đến dòng ${last}`;
}

function runsOf<T extends { readonly line: Line }>(all: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const runs: T[][] = [];
  for (const item of all) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    if (run !== undefined && last !== undefined && item.line.index === last.line.index + 1 && together(last, item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
