/** Turns the tasks into the appendix that holds their table. */
import { fold } from "../base/fold.ts";
import type { Appendix, Line, Row, Table } from "../plan/plan.ts";
import { tasksTitle } from "./body.ts";
import { areReadable, declaredColumns, defaultColumns, writtenColumns } from "./columns.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { fieldOf, isBlank, type Known, type KnownMap } from "./known.ts";
import { modelLines } from "./lines.ts";
import { reportSameIds, reportUndeclared } from "./rows.ts";
import { readOrientation } from "./values.ts";

export function appendicesOf(root: KnownMap, desk: Desk): readonly Appendix[] {
  const field = fieldOf(root, "tasks");
  if (field === undefined) return [];
  const node = field.value;
  const title = textIn(node, "appendixTitle") ?? tasksTitle(field);
  const typed = textIn(node, "orientation");
  const orientation = typed && readOrientation(typed, ["tasks", "orientation"], desk.findings);
  const children = [tableOf(node, desk)];
  return [from(desk, { title: title.text, orientation: orientation ?? "landscape", children }, { node, texts: { title } })];
}

function tableOf(tasks: Known, desk: Desk): Table {
  const content = fieldOf(tasks, "content")?.value;
  const items = content?.kind === "list" ? content.items : [];
  const written = writtenColumns(tasks);
  const columns = written === undefined ? defaultColumns(items) : declaredColumns(written, desk);
  if (areReadable(tasks)) reportUndeclared(items, written, desk);
  reportSameIds(items, desk);
  const keys = new Map(columns.map(({ key, role }) => [role === "free" ? fold(key) : key, key]));
  const rows = items.flatMap((item, index) => (item.kind === "map" ? [rowOf(item, index, keys, desk)] : []));
  return from(desk, { kind: "table", columns, rows }, { node: content ?? tasks });
}

/** `keys` leads from a role, or from the folded word of a free column, to the key of the column. */
function rowOf(map: KnownMap, index: number, keys: ReadonlyMap<string, string>, desk: Desk): Row {
  // No prototype: a free column may be called `constructor`.
  const cells = Object.create(null) as Record<string, readonly Line[]>;
  for (const { name, value } of map.fields) {
    const key = keys.get(name) ?? keys.get(fold(name));
    const lines = key === undefined ? [] : modelLines(value);
    if (key !== undefined && lines.length > 0) cells[key] = lines;
  }
  if (map.fields.every(({ name, value }) => name === "id" || isBlank(value))) reportEmptyRow(map, index, desk);
  const id = textIn(map, "id");
  return from(desk, { kind: "entry", ...(id === undefined ? {} : { id: id.text }), cells }, { node: map });
}

function reportEmptyRow(map: KnownMap, index: number, { findings }: Desk): void {
  findings.report(["tasks", "content", index], map.fields[0]?.key ?? map.source, {
    code: "check/empty-row",
    message: `Nhiệm vụ thứ ${index + 1} chưa ghi gì; mỗi dòng của bảng cần ít nhất một ô có chữ.`,
    hint: "Ghi nội dung nhiệm vụ, hoặc bỏ dòng này.",
  });
}
