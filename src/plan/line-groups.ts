/** Lines that stand one below the other: paragraphs of one level, and the lines of one cell. */
import type { ModelPath } from "../base/place.ts";
import type { Item, Line, Plan } from "./plan.ts";
import { tablesOf } from "./tables.ts";

export interface LineGroup {
  /** To the text of the line with this index. */
  readonly path: (index: number) => ModelPath;
  readonly lines: readonly Line[];
}

export function lineGroupsOf(plan: Plan): readonly LineGroup[] {
  const inCells = tablesOf(plan).flatMap(({ path, table }) =>
    table.rows.flatMap((row, index) =>
      row.kind !== "entry"
        ? []
        : Object.entries(row.cells).map(([key, lines]) => groupOf([...path, "rows", index, "cells", key], lines)),
    ),
  );
  const inAppendices = plan.appendices.flatMap(({ children }, index) => groupsIn(children, ["appendices", index, "children"]));
  return [...groupsIn(plan.body, ["body"]), groupOf(["closing"], plan.closing), ...inAppendices, ...inCells];
}

function groupsIn(items: readonly Item[], path: ModelPath): readonly LineGroup[] {
  const lines = items.map((item): Line => (item.kind === "paragraph" ? item : { marker: "none", text: "" }));
  const below = items.flatMap((item, index): readonly LineGroup[] => {
    if (item.kind === "paragraph" || item.kind === "table") return [];
    const inside = groupsIn(item.children, [...path, index, "children"]);
    return item.kind === "clause" || item.kind === "point" ? [underHead(item.text, item.children, [...path, index]), ...inside] : inside;
  });
  return [groupOf(path, lines), ...below];
}

/** A clause or point and what it leads to: its points count as bullets. */
function underHead(text: string, children: readonly Item[], path: ModelPath): LineGroup {
  const points = children.map((item): Line => {
    if (item.kind === "paragraph") return item;
    return { marker: item.kind === "point" || item.kind === "clause" ? "dash" : "none", text: "" };
  });
  return {
    path: (index) => (index === 0 ? [...path, "text"] : [...path, "children", index - 1, "text"]),
    lines: [{ marker: "none", text }, ...points.map(({ marker }) => ({ marker, text: "" }))],
  };
}

const groupOf = (path: ModelPath, lines: readonly Line[]): LineGroup => ({ path: (index) => [...path, index, "text"], lines });
