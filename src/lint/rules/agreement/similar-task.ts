import { cellText, columnOf, entriesOf, taskTablesOf } from "../../../plan/tables.ts";
import { plainWords } from "../../../plan/unit-names.ts";
import type { Rule } from "../../rule.ts";

/** Two tasks of one lead that differ in a word or two, and not in a number: perhaps one task, mended in one place. */
export const similarTask: Rule = {
  id: "similar-task",
  severity: "info",
  wants: "Hai nhiệm vụ của một đơn vị khác nhau rõ ràng",
  why: "Hai dòng gần như giống nhau thường là một việc ghi hai lần.",
  source: "Thông lệ: rõ người, rõ việc khi giao việc",
  fix: "none",
  example: {
    wrong: "Tổ chức tập huấn kỹ năng số cho các Tổ công nghệ số … Tổ chức lớp tập huấn kỹ năng số cho các Tổ công nghệ số",
    right: "Tổ chức tập huấn kỹ năng số cho các Tổ công nghệ số (02 đợt)",
  },

  *check({ plan }) {
    for (const placed of taskTablesOf(plan)) {
      const [content, lead] = [columnOf(placed, "content"), columnOf(placed, "lead")];
      if (content === undefined) continue;
      const earlier = new Map<string, Task[]>();
      for (const row of entriesOf(placed)) {
        const words = plainWords(cellText(row, content)).split(" ");
        const task: Task = { number: row.number, lead: plainWords(cellText(row, lead)), words, set: new Set(words), path: [...row.path, "cells", content.key, 0, "text"] };
        if (words.length < leastWords) continue;
        const likely = endsOf(task).flatMap((end) => earlier.get(end) ?? []);
        const twin = likely.find((one) => areTwins(one, task));
        for (const end of endsOf(task)) {
          const same = earlier.get(end);
          if (same === undefined) earlier.set(end, [task]);
          else same.push(task);
        }
        if (twin === undefined) continue;
        yield {
          path: task.path,
          message: `Nhiệm vụ thứ ${task.number} gần như trùng với nhiệm vụ thứ ${twin.number}.`,
          hint: "Xem có phải một việc không; nếu là hai việc thì ghi rõ chỗ khác nhau.",
          related: [{ message: "Nhiệm vụ kia ghi ở đây.", path: twin.path }],
        };
      }
    }
  },
};

interface Task {
  readonly number: number;
  readonly lead: string;
  readonly words: readonly string[];
  readonly set: ReadonlySet<string>;
  readonly path: readonly (string | number)[];
}

/** Twins of one lead begin or end alike: only such pairs are looked at, so that a thousand tasks are not a million pairs. */
const endsOf = ({ lead, words }: Task): readonly string[] => [`${lead}|${words.slice(0, 4).join(" ")}|`, `${lead}||${words.slice(-4).join(" ")}`];

function areTwins(one: Task, other: Task): boolean {
  if (Math.abs(one.words.length - other.words.length) > mostExtra || one.words.join(" ") === other.words.join(" ")) return false;
  const [extra, missing] = [other.words.filter((word) => !one.set.has(word)), one.words.filter((word) => !other.set.has(word))];
  if (extra.length + missing.length > mostExtra || [...extra, ...missing].some((word) => /\d/.test(word))) return false;
  // Where each has words of its own, they may be two things: "thôn Bắc", "thôn Nam".
  return extra.length === 0 || missing.length === 0;
}

const leastWords = 8;
const mostExtra = 2;
