/** Reads the columns of a table, or finds out which ones its rows need. */
import { fold } from "../base/fold.ts";
import { roles, type Column, type Role } from "../plan/plan.ts";
import { cutOf, stretchOf } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted, shortened } from "./findings.ts";
import { fieldOf, isBlank, type Known, type KnownField, type KnownMap } from "./known.ts";
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

const path = ["tasks", "columns"];

/** The ordinal and every role that some row fills. */
export function defaultColumns(rows: readonly Known[]): readonly Column[] {
  const used = new Set(rows.flatMap((row) => (row.kind === "map" ? filledNames(row) : [])));
  return roles
    .filter((role) => role !== "free")
    .filter((role) => role === "ordinal" || used.has(role))
    .map((role) => ({ key: role, role, title: titles[role] }));
}

const filledNames = ({ fields }: KnownMap): readonly string[] =>
  fields.filter(({ value }) => !isBlank(value)).map(({ name }) => name);

export function declaredColumns(list: readonly Known[], desk: Desk): readonly Column[] {
  const seen = new Map<string, KnownField>();
  return list.flatMap((item, index) => (item.kind === "map" ? columnOf(item, index, seen, desk) : []));
}

function columnOf(map: KnownMap, index: number, seen: Map<string, KnownField>, desk: Desk): readonly Column[] {
  const [head, second] = map.fields.filter(({ name }) => name !== "width");
  if (head === undefined || second !== undefined) {
    reportShape(map, index, second, desk);
    return [];
  }
  const first = seen.get(fold(head.name));
  if (first !== undefined) {
    reportAgain(head, first, index, desk);
    return [];
  }
  seen.set(fold(head.name), head);
  const role = roleOf(head.name);
  const column = { key: head.name, role, title: titleOf(head, role, index, desk), ...widthOf(map, index, desk) };
  const title = textIn(map, head.name);
  return [from(desk, column, { node: map, ...(title === undefined ? {} : { texts: { title } }) })];
}

const roleOf = (name: string): Role => roles.find((role) => role === name && role !== "free") ?? "free";

function titleOf(head: KnownField, role: Role, index: number, desk: Desk): string {
  if (!isBlank(head.value)) return head.value.kind === "scalar" ? cutOf(head.value).text : "";
  if (role !== "free") return titles[role];
  desk.findings.report([...path, index], head.key, {
    code: "check/column-title",
    message: `Cột ${quoted(head.key.value)} chưa có tiêu đề; cần ghi chữ in trên đầu cột.`,
    hint: `Ví dụ \`- ${shortened(head.key.value)}: Tiêu đề in trên bảng\`.`,
  });
  return "";
}

function widthOf(map: KnownMap, index: number, { findings }: Desk): { readonly width?: number } {
  const typed = textIn(map, "width");
  const width = typed === undefined ? undefined : readWidth(typed, [...path, index, "width"], findings);
  return width === undefined ? {} : { width };
}

function reportShape(map: KnownMap, index: number, second: KnownField | undefined, { findings }: Desk): void {
  const found = second === undefined ? "không có tên cột" : `có thêm ${quoted(second.key.value)}`;
  findings.report([...path, index], second?.key ?? map.source, {
    code: "check/column-shape",
    message: `Cột thứ ${index + 1} ${found}; mỗi cột ghi một dòng, gồm tên cột và tiêu đề in trên bảng.`,
    hint: "Ví dụ:\n- chủ trì: Đơn vị chủ trì\n- nội dung: Nội dung nhiệm vụ\n  rộng: 90",
  });
}

function reportAgain(head: KnownField, first: KnownField, index: number, { findings }: Desk): void {
  findings.report([...path, index], head.key, {
    code: "check/duplicate-column",
    message: `Cột ${quoted(head.key.value)} khai hai lần; mỗi cột chỉ khai một lần.`,
    hint: "Bỏ một trong hai, hoặc đặt tên khác cho cột riêng của cơ quan.",
    related: [{ message: `${quoted(first.key.value)} đã khai ở đây.`, place: findings.placeOf(path, stretchOf(cutOf(first.key))) }],
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
