/** Short ways to write the blocks of a document in these tests. */
import type {
  CellParagraph,
  Letterhead,
  Paragraph,
  Signature,
  Signing,
  Slot,
  Span,
  Table,
  TableCell,
  TableColumn,
  TableRow,
  Text,
} from "../../src/document/document.ts";
import { motto, nation } from "../../src/nd30/constants.ts";

export const from = { path: [] };

export const text = (words: string): Text => [{ kind: "text", text: words, from }];
export const open = (slot: Slot): Span => ({ kind: "slot", slot, text: "", from });

export const dateWithDayOpen: Text = [...text("ngày "), open("day"), ...text(" tháng 3 năm 2026")];
export const dateInFull: Text = text("ngày 05 tháng 12 năm 2026");

export const letterhead = (
  agency: readonly string[],
  place: string,
  { symbol = "KH-UBND", date = dateWithDayOpen }: { symbol?: string; date?: Text } = {},
): Letterhead => ({
  kind: "letterhead",
  agencies: [{ name: agency.map(text) }],
  nation: text(nation),
  motto: text(motto),
  number: [...text("Số: "), open("number"), ...text(`/${symbol}`)],
  placeAndDate: [...text(`${place}, `), ...date],
  from,
});

export const paragraph = (words: string, role: Paragraph["role"] = "body"): Paragraph => ({
  kind: "paragraph",
  role,
  text: text(words),
  from,
});

export const chairman: Signature = {
  authority: [text("TM. ỦY BAN NHÂN DÂN"), text("CHỦ TỊCH")],
  name: text("Lường Thị Khánh"),
};

export const signing = (recipients: number): Signing => ({
  kind: "signing",
  recipientsLabel: text("Nơi nhận:"),
  recipients: [
    ...Array.from({ length: recipients - 1 }, (_, index) => ({ level: 1 as const, text: text(`- Trường Tiểu học số ${index + 1};`) })),
    { level: 1, text: text("- Lưu: VT, VHXH.") },
  ],
  signatures: [chairman],
  from,
});

export const column = (role: TableColumn["role"], title: string, width?: number): TableColumn => ({
  role,
  title: text(title),
  ...(width === undefined ? {} : { width }),
  from,
});

/** Each cell is its paragraphs. */
export const table = (columns: readonly TableColumn[], rows: readonly (readonly (readonly string[])[])[]): Table => ({
  kind: "table",
  columns,
  rows: rows.map((cells) => row("entry", cells.map((lines) => cell(lines)))),
  from,
});

export const row = (kind: TableRow["kind"], cells: readonly TableCell[]): TableRow => ({ kind, cells, from });

export const cell = (
  lines: readonly string[],
  { columns = 1, merge = "none" }: Partial<Pick<TableCell, "columns" | "merge">> = {},
): TableCell => ({
  columns,
  merge,
  paragraphs: lines.map((words): CellParagraph => ({ level: lines.length > 1 ? 1 : 0, text: text(words), from })),
  from,
});
