/** Short ways to write the blocks of a document in these tests. */
import type {
  CellParagraph,
  Letterhead,
  Paragraph,
  Signing,
  Slot,
  Span,
  Table,
  TableColumn,
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
  agency: agency.map(text),
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

export const signing = (recipients: number): Signing => ({
  kind: "signing",
  recipientsLabel: text("Nơi nhận:"),
  recipients: [
    ...Array.from({ length: recipients - 1 }, (_, index) => text(`- Trường Tiểu học số ${index + 1};`)),
    text("- Lưu: VT, VHXH."),
  ],
  authority: [text("TM. ỦY BAN NHÂN DÂN"), text("CHỦ TỊCH")],
  name: text("Lường Thị Khánh"),
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
  rows: rows.map((cells) => ({
    cells: cells.map((lines) => ({
      paragraphs: lines.map((words): CellParagraph => ({ level: lines.length > 1 ? 1 : 0, text: text(words), from })),
      from,
    })),
    from,
  })),
  from,
});
