/** Faults that show only when the rows of a table are held against its columns, or against each other. */
import { fold } from "../base/fold.ts";
import { cutOf } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { listed, quoted, shortened, type Words } from "./findings.ts";
import { reportTypedNumber } from "./heading.ts";
import { fieldOf, isBlank, type Known, type KnownField } from "./known.ts";
import { nearest } from "../base/nearest.ts";
import { cellFields } from "./rows.ts";
import { planSchema, spellingsOf } from "./schema.ts";
import type { TablePlace } from "./table.ts";

const ordinalSpellings: ReadonlySet<string> = new Set(
  spellingsOf("ordinal", planSchema.$defs?.["column"]?.properties?.["ordinal"] ?? {}).map(fold),
);

interface Undeclared {
  readonly field: KnownField;
  readonly index: number;
  count: number;
}

/**
 * Cells that no column shows; one finding for a key, however many rows use it.
 * Where no columns are written, every role has one, and only words of the author's own are left over.
 */
export function reportUndeclared(
  rows: readonly Known[],
  columns: readonly Known[] | undefined,
  { path, rows: key, noun }: TablePlace,
  { findings }: Desk,
): void {
  const declared = declaredKeys(columns);
  const known = new Set(declared?.map(wordOf));
  for (const { field, index, count } of undeclaredIn(rows, known, declared === undefined).values()) {
    const row = `${noun} thứ ${index + 1}${count > 1 ? ` (và ${count - 1} ${noun.toLowerCase()} khác)` : ""}`;
    findings.report([...path, key, index, field.name], field.key, wordsFor(field, row, declared));
  }
}

const declaredKeys = (columns: readonly Known[] | undefined): readonly KnownField[] | undefined =>
  columns?.flatMap((column) => (column.kind === "map" ? column.fields.filter(({ name }) => name !== "width") : []));

function undeclaredIn(rows: readonly Known[], known: ReadonlySet<string>, hasDefaults: boolean): Map<string, Undeclared> {
  const found = new Map<string, Undeclared>();
  for (const [index, row] of rows.entries()) {
    for (const field of cellFields(row)) {
      if (isBlank(field.value) || (hasDefaults && isRole(field))) continue;
      const word = wordOf(field);
      if (known.has(word) && !ordinalSpellings.has(word)) continue;
      const earlier = found.get(word);
      if (earlier === undefined) found.set(word, { field, index, count: 1 });
      else earlier.count += 1;
    }
  }
  return found;
}

const isRole = ({ name }: KnownField): boolean => Object.hasOwn(planSchema.$defs?.["entry"]?.properties ?? {}, name);
/** Free columns are known by their folded word. */
const wordOf = (field: KnownField): string => (isRole(field) ? field.name : fold(field.name));

function wordsFor(field: KnownField, row: string, declared: readonly KnownField[] | undefined): Words {
  const key = field.key.value;
  if (ordinalSpellings.has(fold(key))) {
    return {
      code: "check/typed-ordinal",
      message: `${row} ghi ${quoted(key)}; số thứ tự do công cụ tự đánh, không ghi trong dòng.`,
      hint: "Đề nghị bỏ dòng này.",
    };
  }
  const names = [...new Set(declared?.map((column) => column.key.value))];
  const near = nearest(fold(key), names.map(fold));
  const meant = names.find((name) => fold(name) === near);
  const add = declared === undefined ? "Khai `cột` cho bảng, trong đó có" : "Thêm vào `cột` một dòng";
  return {
    code: "check/undeclared-column",
    message: `${row} có ${quoted(key)}, nhưng ${declared === undefined ? "bảng chưa khai `cột`" : `các cột đã khai chỉ có ${listed(names)}`}.`,
    hint: `${meant === undefined ? "" : `Có lẽ là \`${meant}\`. Nếu không: `}${add} \`- ${shortened(key)}: Tiêu đề in trên bảng\`.`,
  };
}

/** `mã` is what a task is known by through versions: two tasks cannot share one. */
export function reportSameIds(rows: readonly Known[], { path, rows: key }: TablePlace, { findings }: Desk): void {
  const seen = new Map<string, KnownField>();
  for (const [index, row] of rows.entries()) {
    const field = fieldOf(row, "id");
    if (field?.value.kind !== "scalar") continue;
    const word = fold(field.value.value);
    const first = seen.get(word);
    if (first === undefined) {
      seen.set(word, field);
      continue;
    }
    findings.report([...path, key, index, "id"], field.key, {
      code: "check/duplicate-id",
      message: `Mã ${quoted(field.value.value)} đã dùng cho nhiệm vụ khác; mỗi nhiệm vụ cần một mã riêng.`,
      hint: "Đặt mã khác cho một trong hai nhiệm vụ, hoặc bỏ dòng `mã`.",
      related: [{ message: "Mã này đã dùng ở đây.", place: findings.placeOf([...path, key], first.key) }],
    });
  }
}

/** "I. Chỉ đạo" as the name of a group that gets its number from the tool. */
export function reportGroupNumbers(rows: readonly Known[], { path, rows: key }: TablePlace, desk: Desk): void {
  for (const [index, row] of rows.entries()) {
    const group = fieldOf(row, "group");
    if (group?.value.kind !== "scalar") continue;
    reportTypedNumber(cutOf(group.value), { key: group.key.value, path: [...path, key, index, "group"] }, desk);
  }
}
