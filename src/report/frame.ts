/** A code frame: the lines around a place as their author typed them, with `^^^` under the exact words. */
import type { Place } from "../base/place.ts";
import { cellsOf, widthOf, type Cell } from "./cells.ts";

export interface Painter {
  readonly gutter: (text: string) => string;
  readonly marker: (text: string) => string;
}

/** Longer stretches of one line are not looked at: a frame shows a screen line of it at most. */
const reach = 4000;

/**
 * Frames a place of `text`, which must be the decoded text that the place's offsets count in.
 *
 * @param columns Width of the terminal, in columns.
 * @returns Lines without line breaks; none for a place that means the whole file, or where there is nothing to see.
 */
export function frame(text: string, place: Place, { columns, paint }: { columns: number; paint: Painter }): string[] {
  const { start, end = start } = place;
  if (start === undefined || end === undefined) return [];
  const at = Math.min(start.offset, text.length);
  const line = lineAround(text, at);
  const numberWidth = String(start.line + 1).length;
  const room = Math.max(20, columns - numberWidth - 6);
  const bar = (number?: number): string => paint.gutter(`  ${String(number ?? "").padStart(numberWidth)} │ `);
  const row = (number: number | undefined, shown: string): string => (bar(number) + shown).trimEnd();

  const cells = cellsOf(text.slice(line.start, line.end));
  const { shown, before, marked, cut } = aim(cells, [at - line.start, end.offset - line.start], room);
  const middle = [row(start.line, shown), row(undefined, " ".repeat(before) + paint.marker("^".repeat(marked)))];
  if (cut) return middle;
  const above = line.start === 0 ? "" : neighbour(text, line.start - 1, room);
  const below = line.end >= text.length ? "" : neighbour(text, nextLine(text, line.end), room);
  if (`${above}${shown}${below}`.trim() === "") return [];
  return [
    ...(above === "" ? [] : [row(start.line - 1, above)]),
    ...middle,
    ...(below === "" ? [] : [row(start.line + 1, below)]),
  ];
}

const isBreak = (text: string, offset: number): boolean => text[offset] === "\n" || text[offset] === "\r";

/** The line that holds an offset, without its break; of a very long one, what is within reach. */
function lineAround(text: string, offset: number): { start: number; end: number } {
  let start = offset;
  while (start > 0 && offset - start < reach && !isBreak(text, start - 1)) start -= 1;
  let end = offset;
  while (end < text.length && end - offset < reach && !isBreak(text, end)) end += 1;
  return { start, end };
}

const nextLine = (text: string, end: number): number => end + (text.startsWith("\r\n", end) ? 2 : 1);

/** The line beside the one at fault, cut at the edge; empty if there is nothing to see. */
function neighbour(text: string, offset: number, room: number): string {
  const inside = offset > 0 && text[offset] === "\n" && text[offset - 1] === "\r" ? offset - 1 : offset;
  const { start, end } = lineAround(text, inside);
  return aim(cellsOf(text.slice(start, end).trimEnd()), [0, 0], room).shown;
}

interface Aimed {
  readonly shown: string;
  /** Columns before the first marked one. */
  readonly before: number;
  readonly marked: number;
  /** Whether the beginning of the line had to go. */
  readonly cut: boolean;
}

/** Shows a line so that a range of it is in sight: whole if it fits, else a window with `…` where it goes on. */
function aim(cells: readonly Cell[], [from, to]: readonly [number, number], room: number): Aimed {
  const first = cells.findIndex((cell) => cell.to > from);
  const target = first === -1 ? cells.length : first;
  const whole = widthOf(cells) <= room;
  const left = whole || widthOf(cells.slice(0, target + 1)) < (room * 2) / 3 ? 0 : back(cells, target, room / 3);
  const right = whole ? cells.length : forth(cells, left, room - (left > 0 ? 2 : 1));
  const start = left > 0 ? "…" : "";
  const seen = cells.slice(target, right).filter((cell) => cell.from < to);
  return {
    shown: start + cells.slice(left, right).map((cell) => cell.shown).join("") + (right < cells.length ? "…" : ""),
    before: start.length + widthOf(cells.slice(left, target)),
    marked: Math.max(1, widthOf(seen)),
    cut: left > 0,
  };
}

/** The first cell of those that fit in `room` columns before `index`. */
function back(cells: readonly Cell[], index: number, room: number): number {
  let left = index;
  let width = 0;
  while (left > 0 && width + (cells[left - 1]?.width ?? 0) <= room) {
    left -= 1;
    width += cells[left]?.width ?? 0;
  }
  return left;
}

/** The end of those cells that fit in `room` columns from `index` on. */
function forth(cells: readonly Cell[], index: number, room: number): number {
  let right = index;
  let width = 0;
  while (right < cells.length && width + (cells[right]?.width ?? 0) <= room) {
    width += cells[right]?.width ?? 0;
    right += 1;
  }
  return right;
}
