/** Reads the columns of a table, or finds out which ones its rows need. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import { roles, type Column, type Role } from "../plan/plan.ts";
import { cutOf } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted, shortened } from "./findings.ts";
import { fieldOf, isBlank, type Known, type KnownField, type KnownMap } from "./known.ts";
import { cellFields } from "./rows.ts";
import { planSchema, spellingsOf } from "./schema.ts";
import { readWidth } from "./values.ts";

/** What is printed at the head of a column that its author gave no title; those of the role model plan first. */
const titles: Readonly<Record<Exclude<Role, "free">, string>> = {
  ordinal: "TT",
  content: "Nội dung, nhiệm vụ chủ yếu",
  lead: "Đơn vị chủ trì",
  partners: "Đơn vị phối hợp",
  time: "Thời gian thực hiện",
  product: "Sản phẩm, kết quả",
  funding: "Kinh phí",
  responsibleLeader: "Lãnh đạo phụ trách",
  target: "Chỉ tiêu",
  note: "Ghi chú",
};

/** The ordinal and every role that some row fills. */
export function defaultColumns(rows: readonly Known[]): readonly Column[] {
  const filled = rows.flatMap((row) => cellFields(row).filter(({ value }) => !isBlank(value)));
  const used = new Set(filled.map(({ name }) => name));
  return roles
    .filter((role) => role !== "free")
    .filter((role) => role === "ordinal" || used.has(role))
    .map((role) => ({ key: role, role, title: titles[role] }));
}

/** @param path To the list itself. */
export function declaredColumns(list: readonly Known[], path: ModelPath, desk: Desk): readonly Column[] {
  const seen = new Map<string, KnownField>();
  return list.flatMap((item, index) => (item.kind === "map" ? columnOf(item, [...path, index], seen, desk) : []));
}

function columnOf(map: KnownMap, path: ModelPath, seen: Map<string, KnownField>, desk: Desk): readonly Column[] {
  const [head, second] = map.fields.filter(({ name }) => name !== "width");
  if (head === undefined || second !== undefined) {
    reportShape(map, path, second, desk);
    return [];
  }
  const first = seen.get(fold(head.name));
  if (first !== undefined) {
    reportAgain(head, first, path, desk);
    return [];
  }
  if (reserved.has(fold(head.name))) {
    reportReserved(head, path, desk);
    return [];
  }
  seen.set(fold(head.name), head);
  const role = roleOf(head.name);
  const column = { key: head.name, role, title: titleOf(head, role, path, desk), ...widthOf(map, path, desk) };
  const title = textIn(map, head.name);
  return [from(desk, column, { node: map, ...(title === undefined ? {} : { texts: { title } }) })];
}

const roleOf = (name: string): Role => roles.find((role) => role === name && role !== "free") ?? "free";

function titleOf(head: KnownField, role: Role, path: ModelPath, desk: Desk): string {
  if (!isBlank(head.value)) return head.value.kind === "scalar" ? cutOf(head.value).text : "";
  if (role !== "free") return titles[role];
  desk.findings.report(path, head.key, {
    code: "check/column-title",
    message: `Cột ${quoted(head.key.value)} chưa có tiêu đề; cần ghi chữ in trên đầu cột.`,
    hint: `Ví dụ \`- ${shortened(head.key.value)}: Tiêu đề in trên bảng\`.`,
  });
  return "";
}

function widthOf(map: KnownMap, path: ModelPath, { findings }: Desk): { readonly width?: number } {
  const typed = textIn(map, "width");
  const width = typed === undefined ? undefined : readWidth(typed, [...path, "width"], findings);
  return width === undefined ? {} : { width };
}

function reportShape(map: KnownMap, path: ModelPath, second: KnownField | undefined, { findings }: Desk): void {
  const found = second === undefined ? "không có tên cột" : `có thêm ${quoted(second.key.value)}`;
  findings.report(path, second?.key ?? map.source, {
    code: "check/column-shape",
    message: `Cột thứ ${Number(path.at(-1)) + 1} ${found}; mỗi cột ghi một dòng, gồm tên cột và tiêu đề in trên bảng.`,
    hint: "Ví dụ:\n- chủ trì: Đơn vị chủ trì\n- nội dung: Nội dung nhiệm vụ\n  rộng: 90",
  });
}

function reportAgain(head: KnownField, first: KnownField, path: ModelPath, { findings }: Desk): void {
  findings.report(path, head.key, {
    code: "check/duplicate-column",
    message: `Cột ${quoted(head.key.value)} khai hai lần; mỗi cột chỉ khai một lần.`,
    hint: "Bỏ một trong hai, hoặc đặt tên khác cho cột riêng của cơ quan.",
    related: [{ message: `${quoted(first.key.value)} đã khai ở đây.`, place: findings.placeOf(path, first.key) }],
  });
}

/** Words that make a row a group, a total or a note, or name it: no column can be called so. */
const reserved: ReadonlySet<string> = new Set(
  ["groupRow", "totalRow", "noteRow", "entry"].flatMap((name) => {
    const { properties = {}, required: [own = "id"] = [] } = planSchema.$defs?.[name] ?? {};
    return spellingsOf(own, properties[own] ?? {}).map(fold);
  }),
);

function reportReserved(head: KnownField, path: ModelPath, { findings }: Desk): void {
  const other = `${shortened(head.key.value)} của bảng`;
  findings.report(path, head.key, {
    code: "check/reserved-column",
    message: `Tên cột ${quoted(head.key.value)} trùng với tên dùng cho dòng của bảng; cột riêng của cơ quan cần tên khác.`,
    hint: `Đặt tên khác, tiêu đề in trên bảng vẫn giữ được: \`- ${other}: ${shortened(head.key.value)}\`.`,
  });
}

/** The columns of a table as written, if there are any. */
export const writtenColumns = (map: Known | undefined): readonly Known[] | undefined => {
  const value = fieldOf(map, "columns")?.value;
  return value?.kind === "list" ? value.items : undefined;
};

/** Columns that are faulty themselves cannot be held against the rows. */
export const areReadable = (map: Known | undefined): boolean => {
  const value = fieldOf(map, "columns")?.value;
  return value === undefined || (value.kind === "list" && value.items.every(({ kind }) => kind === "map"));
};
