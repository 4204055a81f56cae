/** Walks the items of a plan with their paths, and gives its titles and its runs of lines. */
import type { ModelPath } from "../../../base/place.ts";
import type { Item, Line, Plan } from "../../../plan/plan.ts";
import { tablesOf } from "../../../plan/tables.ts";

export interface PlacedItem {
  readonly path: ModelPath;
  readonly item: Item;
  /** Sections, clauses and points above it and itself: how many numbers a reader has to keep in mind. */
  readonly depth: number;
}

export function itemsOf({ body, appendices }: Plan): readonly PlacedItem[] {
  const inAppendices = appendices.flatMap(({ children }, index) => itemsIn(children, ["appendices", index, "children"], 0));
  return [...itemsIn(body, ["body"], 0), ...inAppendices];
}

function itemsIn(items: readonly Item[], path: ModelPath, above: number): readonly PlacedItem[] {
  return items.flatMap((item, index) => {
    const here = [...path, index];
    const depth = above + (["section", "clause", "point"].includes(item.kind) ? 1 : 0);
    return [{ path: here, item, depth }, ...itemsIn(childrenOf(item), [...here, "children"], depth)];
  });
}

export const childrenOf = (item: Item): readonly Item[] => (item.kind === "table" || item.kind === "paragraph" ? [] : item.children);

export interface Title {
  readonly path: ModelPath;
  readonly text: string;
  /** Capitals are set by the document for all but titles of clauses, columns and groups. */
  readonly isCapitals: boolean;
}

/** Titles of parts, sections, clauses, appendices, columns and groups of rows. */
export function titlesOf(plan: Plan): readonly Title[] {
  const ofItems = itemsOf(plan).flatMap(({ path, item }): readonly Title[] => {
    if (item.kind === "part" || item.kind === "section") return [{ path: [...path, "title"], text: item.title, isCapitals: true }];
    return item.kind === "clause" && item.form === "title" ? [{ path: [...path, "text"], text: item.text, isCapitals: false }] : [];
  });
  const ofTables = tablesOf(plan).flatMap(({ path, table }) => [
    ...table.columns.map(({ title }, index) => ({ path: [...path, "columns", index, "title"], text: title, isCapitals: false })),
    ...table.rows.flatMap((row, index) => (row.kind === "group" ? [{ path: [...path, "rows", index, "title"], text: row.title, isCapitals: false }] : [])),
  ]);
  const ofAppendices = plan.appendices.map(({ title }, index) => ({ path: ["appendices", index, "title"], text: title, isCapitals: true }));
  return [...ofItems, ...ofTables, ...ofAppendices];
}

/** Lines that stand under one another: paragraphs between two headings, lines of one cell. */
export interface Run {
  readonly lines: readonly Line[];
  /** The path of the line at an index. */
  readonly pathOf: (index: number) => ModelPath;
}

export function runsOf(plan: Plan): readonly Run[] {
  const cells = tablesOf(plan).flatMap(({ path, table }) =>
    table.rows.flatMap((row, index) => {
      if (row.kind !== "entry") return [];
      return Object.entries(row.cells).map(([key, lines]) => run(lines, [...path, "rows", index, "cells", key]));
    }),
  );
  const bodies = [plan.body, ...plan.appendices.map(({ children }) => children)];
  const roots: readonly ModelPath[] = [["body"], ...plan.appendices.map((_, index) => ["appendices", index, "children"])];
  const inItems = bodies.flatMap((items, index) => runsIn(items, roots[index] ?? []));
  return [run(plan.leadIn, ["leadIn"]), ...inItems, run(plan.closing, ["closing"]), ...cells];
}

const run = (lines: readonly Line[], path: ModelPath): Run => ({ lines, pathOf: (index) => [...path, index, "text"] });

function runsIn(items: readonly Item[], path: ModelPath): readonly Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (const [index, item] of items.entries()) {
    if (item.kind === "paragraph") continue;
    runs.push(slice(items, path, start, index), ...runsIn(childrenOf(item), [...path, index, "children"]));
    start = index + 1;
  }
  return [...runs, slice(items, path, start, items.length)].filter(({ lines }) => lines.length > 0);
}

function slice(items: readonly Item[], path: ModelPath, start: number, end: number): Run {
  const lines = items.slice(start, end).filter((item) => item.kind === "paragraph");
  return { lines, pathOf: (index) => [...path, start + index, "text"] };
}
