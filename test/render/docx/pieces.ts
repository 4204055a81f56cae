/** Short ways to write the blocks of a document. */
import type {
  Block,
  CellParagraph,
  Document,
  DocumentSection,
  Heading,
  Letterhead,
  RecipientLine,
  Signature,
  Table,
  TableCell,
  TableColumn,
  TableRow,
  Text,
} from "../../../src/document/document.ts";
import { motto, nation } from "../../../src/nd30/constants.ts";
import { text } from "./sample.ts";

export const from = { path: [] };

export const documentOf = (...sections: readonly DocumentSection[]): Document => ({
  properties: { title: "Kế hoạch", subject: "Chuyển đổi số năm 2026", author: "Ủy ban nhân dân xã Nậm Khoang" },
  sections,
});

export const upright = (blocks: readonly Block[], contact: readonly string[] = []): DocumentSection => ({
  orientation: "portrait",
  contact: contact.map(text),
  blocks,
});
export const lying = (blocks: readonly Block[]): DocumentSection => ({ orientation: "landscape", contact: [], blocks });

export const letterhead = (head: Partial<Letterhead>): Letterhead => ({
  kind: "letterhead",
  agencies: [{ name: [text("ỦY BAN NHÂN DÂN"), text("XÃ NẬM KHOANG")] }],
  nation: text(nation),
  motto: text(motto),
  number: text("Số: 15/KH-UBND"),
  placeAndDate: text("Nậm Khoang, ngày 05 tháng 01 năm 2026"),
  from,
  ...head,
});

export const title = (subject: string, attachment?: string): Block => ({
  kind: "title",
  documentType: text("KẾ HOẠCH"),
  subject: text(subject),
  ...(attachment === undefined ? {} : { attachment: text(attachment) }),
  from,
});

export const appendixTitle = (label: string, name: string, reference: Text): Block => ({
  kind: "appendixTitle",
  label: text(label),
  name: text(name),
  reference,
  from,
});

export const heading = (level: Heading["level"], marker: string, words: string, depth = 1): Block => ({
  kind: "heading",
  level,
  depth,
  marker: text(marker),
  text: text(words),
  from,
});

export const clause = (marker: string, words: string, depth = 1): Block => ({
  kind: "numbered",
  level: "clause",
  depth,
  marker: text(marker),
  text: text(words),
  from,
});

export const paragraph = (words: string): Block => ({ kind: "paragraph", role: "body", text: text(words), from });
export const leadIn = (words: string): Block => ({ kind: "paragraph", role: "leadIn", text: text(words), from });
export const endMark: Block = { kind: "paragraph", role: "endMark", text: text("./."), from };

export const recipient = (words: string, level: 1 | 2 = 1): RecipientLine => ({ level, text: text(words) });

export const signature = (authority: readonly string[], name: string, otherPosition?: string): Signature => ({
  authority: authority.map(text),
  ...(otherPosition === undefined ? {} : { otherPosition: text(otherPosition) }),
  name: text(name),
});

export const signing = (
  signatures: readonly Signature[],
  recipients: readonly RecipientLine[],
  drafter?: string,
): Block => ({
  kind: "signing",
  recipientsLabel: text("Nơi nhận:"),
  recipients,
  ...(drafter === undefined ? {} : { drafter: text(drafter) }),
  signatures,
  from,
});

export const column = (role: TableColumn["role"], words: string): TableColumn => ({ role, title: text(words), from });
export const table = (columns: readonly TableColumn[], rows: readonly TableRow[]): Table => ({ kind: "table", columns, rows, from });
export const row = (kind: TableRow["kind"], cells: readonly TableCell[]): TableRow => ({ kind, cells, from });

/** Each line may begin with its bullet. */
export const cell = (
  lines: string | readonly string[],
  { columns = 1, merge = "none" }: Partial<Pick<TableCell, "columns" | "merge">> = {},
): TableCell => ({
  columns,
  merge,
  paragraphs: (typeof lines === "string" ? [lines] : lines).map((line): CellParagraph => {
    const level = line.startsWith("- ") ? 1 : line.startsWith("+ ") ? 2 : 0;
    return { level, text: text(level === 0 ? line : line.slice(2)), from };
  }),
  from,
});
