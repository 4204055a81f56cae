/** Ordinals of the rows of a table, as printed: entries and groups counted in the way the table asks for. */
import { pointLetter } from "../nd30/letters.ts";
import { roman } from "../plan/numbering.ts";
import type { Numbering, Row } from "../plan/plan.ts";

/** One for each row; empty for totals and notes, and for groups that have none. */
export const rowOrdinals = (rows: readonly Row[], { entries, groups }: Numbering): readonly string[] =>
  entries === "decimal" ? decimal(rows) : counted(rows, entries, groupNumerals[groups]);

function counted(rows: readonly Row[], entries: "continuous" | "perGroup", numeralOf: (group: number) => string): readonly string[] {
  let group = 0;
  let entry = 0;
  return rows.map(({ kind }) => {
    if (kind === "group") {
      group += 1;
      if (entries === "perGroup") entry = 0;
      return numeralOf(group);
    }
    if (kind !== "entry") return "";
    entry += 1;
    return String(entry);
  });
}

/** Entries before the first group count with the groups, so that no number stands twice: 1, 2, then group 3 with 3.1. */
function decimal(rows: readonly Row[]): readonly string[] {
  let top = 0;
  let inner = 0;
  let inGroup = false;
  return rows.map(({ kind }) => {
    if (kind !== "group" && kind !== "entry") return "";
    if (kind === "entry" && inGroup) {
      inner += 1;
      return `${top}.${inner}`;
    }
    top += 1;
    inner = 0;
    inGroup = kind === "group";
    return String(top);
  });
}

const groupNumerals: Readonly<Record<Numbering["groups"], (group: number) => string>> = {
  roman,
  letter: (group) => pointLetter(group - 1).toUpperCase(),
  none: () => "",
};
