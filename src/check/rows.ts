/** Turns the rows of a table into entries, groups, totals and notes. */
import { fold } from "../base/fold.ts";
import type { Cells, Line, Row } from "../plan/plan.ts";
import { generatedAt } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { withoutHeadingSign } from "./heading.ts";
import { fieldOf, isBlank, writtenField, type Known, type KnownField, type KnownMap } from "./known.ts";
import { bulletedLines, modelLines } from "./lines.ts";
import type { TablePlace } from "./table.ts";

/** Roles and folded words of free columns, to the keys of their columns. */
type Keys = ReadonlyMap<string, string>;

export const rowsOf = (items: readonly Known[], keys: Keys, place: TablePlace, desk: Desk): readonly Row[] =>
  items.flatMap((item, index) => (item.kind === "map" ? [rowOf(item, index, { keys, place, desk })] : []));

interface Reading {
  readonly keys: Keys;
  readonly place: TablePlace;
  readonly desk: Desk;
}

function rowOf(node: KnownMap, index: number, reading: Reading): Row {
  const { keys, place, desk } = reading;
  const group = writtenField(node, "group");
  const total = writtenField(node, "total");
  const note = writtenField(node, "generalNote");
  const own = group ?? note;
  if (own !== undefined ? isBlank(own.value) : total === undefined && isEmptyEntry(node)) reportEmptyRow(node, index, place, desk);
  if (group !== undefined) return groupOf(node, desk);
  if (note !== undefined) return from(desk, { kind: "note", lines: from(desk, modelLines(note.value), { node: note.value }) }, { node });
  if (total !== undefined) return totalOf(node, total, reading);
  const id = textIn(node, "id");
  return from(desk, { kind: "entry", ...(id === undefined ? {} : { id: id.text }), cells: cellsIn(node.fields, keys) }, { node });
}

const isEmptyEntry = ({ fields }: KnownMap): boolean => fields.every(({ name, value }) => name === "id" || isBlank(value));

function groupOf(node: KnownMap, desk: Desk): Row {
  const typed = textIn(node, "group");
  const title = typed && withoutHeadingSign(typed);
  return from(desk, { kind: "group", title: title?.text ?? "" }, { node, ...(title === undefined ? {} : { texts: { title } }) });
}

/** Cells stand in `tổng cộng` itself, or beside it where it holds the words to print. */
function totalOf(node: KnownMap, total: KnownField, { keys, desk }: Reading): Row {
  const inside = total.value.kind === "map" ? total.value : node;
  const label = textIn(node, "total") ?? generatedAt(total.key, "Tổng cộng");
  const cells = cellsIn(inside.fields.filter((field) => field !== total), keys);
  return from(desk, { kind: "total", label: label.text, cells }, { node: inside, texts: { label } });
}

function cellsIn(fields: readonly KnownField[], keys: Keys): Cells {
  // No prototype: a free column may be called `constructor`.
  const cells = Object.create(null) as Record<string, readonly Line[]>;
  for (const { name, value } of fields) {
    const key = keys.get(name) ?? keys.get(fold(name));
    const lines = key === undefined ? [] : bulletedLines(value).map(({ marker, cut }) => ({ marker, text: cut.text }));
    if (key !== undefined && lines.length > 0) cells[key] = lines;
  }
  return cells;
}

function reportEmptyRow(map: KnownMap, index: number, { path, rows, noun }: TablePlace, { findings }: Desk): void {
  const what = map.fields[0]?.name === "group" ? "nhóm cần có tên" : "mỗi dòng của bảng cần ít nhất một ô có chữ";
  findings.report([...path, rows, index], map.fields[0]?.key ?? map.source, {
    code: "check/empty-row",
    message: `${noun} thứ ${index + 1} chưa ghi gì; ${what}.`,
    hint: "Ghi nội dung, hoặc bỏ dòng này.",
  });
}

/** Rows that have cells: entries, and totals with what stands in them. */
export function cellFields(row: Known): readonly KnownField[] {
  if (row.kind !== "map") return [];
  const total = fieldOf(row, "total");
  const inside = total?.value.kind === "map" ? total.value.fields : [];
  return [...row.fields.filter(({ name }) => !notCells.has(name)), ...inside];
}

const notCells: ReadonlySet<string> = new Set(["id", "group", "total", "generalNote"]);
