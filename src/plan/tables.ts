/** Finds the tables of a plan and asks them about their entries by role, wherever in the plan they stand. */
import type { ModelPath } from "../base/place.ts";
import type { Column, Entry, Item, Line, Plan, Role, Table } from "./plan.ts";

export interface PlacedTable {
  readonly path: ModelPath;
  readonly table: Table;
  /** Of the parts, sections, clauses and the appendix above it. */
  readonly titles: readonly string[];
  /** The appendix it stands in, from 0; undefined in the body. */
  readonly appendix?: number;
}

/** In the order they are read. */
export function tablesOf({ body, appendices }: Plan): readonly PlacedTable[] {
  const inAppendices = appendices.flatMap(({ title, children }, appendix) =>
    tablesIn(children, ["appendices", appendix, "children"], [title]).map((placed) => ({ ...placed, appendix })),
  );
  return [...tablesIn(body, ["body"], []), ...inAppendices];
}

function tablesIn(items: readonly Item[], path: ModelPath, titles: readonly string[]): readonly PlacedTable[] {
  return items.flatMap((item, index) => {
    if (item.kind === "table") return [{ path: [...path, index], table: item, titles }];
    if (item.kind === "paragraph") return [];
    return tablesIn(item.children, [...path, index, "children"], [...titles, "title" in item ? item.title : item.text]);
  });
}

/** A table that looks back: what it names is done. */
export const isReview = ({ titles }: PlacedTable): boolean =>
  titles.some((title) => /^(?:kết quả|đánh giá|tình hình|thực trạng|tổng kết)/iu.test(title));

export interface PlacedEntry {
  readonly path: ModelPath;
  readonly entry: Entry;
  /** Among the entries of its table, from 1, however it is numbered on paper. */
  readonly number: number;
}

export function entriesOf({ path, table }: PlacedTable): readonly PlacedEntry[] {
  let number = 0;
  return table.rows.flatMap((entry, index) => {
    if (entry.kind !== "entry") return [];
    number += 1;
    return [{ path: [...path, "rows", index], entry, number }];
  });
}

export const columnOf = ({ table }: PlacedTable, role: Role): Column | undefined =>
  table.columns.find((column) => column.role === role);

/** A line of a cell, and the way to its text. */
export interface PlacedLine {
  readonly path: ModelPath;
  readonly text: string;
}

export function cellLines({ path, entry }: PlacedEntry, column: Column | undefined): readonly PlacedLine[] {
  const lines: readonly Line[] = (column && entry.cells[column.key]) ?? [];
  return lines.map(({ text }, index) => ({ path: [...path, "cells", column?.key ?? "", index, "text"], text }));
}

/** The words of a cell in one line, for messages. */
export const cellText = ({ entry }: PlacedEntry, column: Column | undefined): string =>
  ((column && entry.cells[column.key]) ?? []).map(({ text }) => text).join(" ");

/** Where a cell is or would be. */
export const cellPath = ({ path }: PlacedEntry, { key }: Column): ModelPath => [...path, "cells", key];

/** A table of tasks says who leads: targets, materials and timetables do not. */
export const taskTablesOf = (plan: Plan): readonly PlacedTable[] =>
  tablesOf(plan).filter((placed) => columnOf(placed, "lead") !== undefined && columnOf(placed, "content") !== undefined);
