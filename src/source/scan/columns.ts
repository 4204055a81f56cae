/** Which lists and maps are open, by the columns their entries begin at: entries of one level stand under each other. */
import { clipped } from "../block-hint.ts";
import type { Fault } from "../fault.ts";
import type { Line } from "./lines.ts";

export interface Level {
  readonly column: number;
  readonly kind: "map" | "list";
}

/**
 * Enters a line's first entry and closes what it ends. A wrong column is a fault whose repair moves the line to the
 * nearest open level; the scan goes on as if it stood there.
 */
export function enter(levels: Level[], entry: Level, line: Line, awaitsChildren: boolean): Fault | undefined {
  const before = [...levels];
  while ((levels.at(-1)?.column ?? -1) > entry.column) levels.pop();
  const closed = levels.length < before.length;
  const top = levels.at(-1);
  if (top === undefined) return closed ? misplaced(levels, before, entry, line) : open(levels, entry);
  if (top.column < entry.column) {
    return awaitsChildren && !closed ? open(levels, entry) : misplaced(levels, before, entry, line);
  }
  if (top.kind === entry.kind) return undefined;
  if (entry.kind === "list") return awaitsChildren && !closed ? open(levels, entry) : mixed(entry, line);
  if (levels.at(-2)?.column !== entry.column) return mixed(entry, line);
  levels.pop();
  return undefined;
}

function open(levels: Level[], entry: Level): undefined {
  levels.push(entry);
}

function misplaced(levels: Level[], before: readonly Level[], entry: Level, line: Line): Fault {
  const fitting = before.filter(({ kind }) => kind === entry.kind);
  const candidates = fitting.length > 0 ? fitting : before;
  const distance = ({ column }: Level): number => Math.abs(column - entry.column);
  const target = candidates.reduce((best, next) => (distance(next) < distance(best) ? next : best));
  levels.length = 0;
  for (const level of before.slice(0, before.indexOf(target) + 1)) levels.push(level);
  const columns = [...new Set(candidates.map(({ column }) => column + 1))].sort((a, b) => a - b);
  return {
    code: "bad-indent",
    message: `Dòng này bắt đầu ở cột ${entry.column + 1}, không thẳng với mục cùng cấp nào ở trên (${columnList(columns)}).`,
    hint: `Thêm hoặc xóa dấu cách ở đầu dòng để dòng này thẳng cột với mục cùng cấp, có lẽ là cột ${target.column + 1}:\n${" ".repeat(target.column)}${clipped(line.words)}`,
    from: line.from + line.blanks.length,
    to: line.to,
    repair: [{ from: line.from, to: line.from + line.blanks.length, text: " ".repeat(target.column) }],
  };
}

const columnList = (columns: readonly number[]): string => `cột ${columns.join(", ")}`;

const mixed = ({ kind }: Level, line: Line): Fault => ({
  code: "mixed-list",
  message:
    kind === "list"
      ? "Dòng này bắt đầu bằng gạch đầu dòng, nhưng các dòng cùng cấp ở trên là mục có tên."
      : "Dòng này là mục có tên, nhưng các dòng cùng cấp ở trên bắt đầu bằng gạch đầu dòng.",
  hint:
    kind === "list"
      ? "Nếu là phần tiếp của mục ở trên thì thụt vào sâu hơn; nếu là chữ trong câu thì đặt vào khối sau dấu | của mục đó."
      : "Nếu là một mục của danh sách thì thêm gạch đầu dòng và một dấu cách ở trước; nếu không thì sửa lại chỗ thụt vào.",
  from: line.from + line.blanks.length,
  to: line.to,
  repair: [{ from: line.from, to: line.from, text: "#" }],
});
