/** Turns a table, or the tasks of an appendix, into the table of the model. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import type { Column, Table } from "../plan/plan.ts";
import { areReadable, declaredColumns, defaultColumns, writtenColumns } from "./columns.ts";
import { from, type Desk } from "./desk.ts";
import { fieldOf, type Known } from "./known.ts";
import { mergedColumns, numberingOf } from "./table-settings.ts";
import { reportGroupNumbers, reportSameIds, reportUndeclared } from "./row-faults.ts";
import { rowsOf } from "./rows.ts";

/** Where a table is written, for messages. */
export interface TablePlace {
  /** To the map that holds columns and rows. */
  readonly path: ModelPath;
  /** The key of the rows in it. */
  readonly rows: string;
  /** What a message calls a row: "Nhiệm vụ", "Dòng". */
  readonly noun: "Nhiệm vụ" | "Dòng";
}

export function tableOf(node: Known, place: TablePlace, desk: Desk): Table {
  const list = fieldOf(node, place.rows)?.value;
  const items = list?.kind === "list" ? list.items : [];
  const written = writtenColumns(node);
  const columns = written === undefined ? defaultColumns(items) : declaredColumns(written, [...place.path, "columns"], desk);
  if (areReadable(node)) reportUndeclared(items, written, place, desk);
  reportSameIds(items, place, desk);
  const numbering = numberingOf(node, place, desk);
  if (numbering.groups !== "none") reportGroupNumbers(items, place, desk);
  const table: Table = {
    kind: "table",
    columns,
    rows: from(desk, rowsOf(items, keysOf(columns), place, desk), { node: list ?? node }),
    numbering,
    merged: mergedColumns(node, columns, place, desk),
  };
  return from(desk, table, { node });
}

/** From a role, or from the folded word of a free column, to the key of the column. */
const keysOf = (columns: readonly Column[]): ReadonlyMap<string, string> =>
  new Map(columns.map(({ key, role }) => [role === "free" ? fold(key) : key, key]));
