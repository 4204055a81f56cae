/** What stands below a line and still belongs to it. */
import type { Line } from "./lines.ts";

/** The lines further in than `column` behind the line that holds `to`, each with a line break before it. */
export function wordsBelow(lines: readonly Line[], from: number, column: number, to: number, text: string): string {
  let at = from;
  while ((lines[at]?.to ?? to) < to) at += 1;
  const end = lines[at]?.to ?? to;
  let last = end;
  for (let line = lines[++at]; line !== undefined && (line.words === "" || line.blanks.length > column); line = lines[++at]) {
    if (line.words !== "") last = line.to;
  }
  return text.slice(end, last);
}

/** The end of a run of `-` lines at `column`, with what stands further in below them. */
export function endOfItems(lines: readonly Line[], from: number, column: number): number {
  let last = lines[from] as Line;
  for (let at = from + 1; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const item = line.blanks.length === column && /^-(?:[ \t]|$)/.test(line.words);
    if (line.words === "" || (!item && line.blanks.length <= column)) break;
    last = line;
  }
  return last.to;
}
