/** The plan as every stage after check sees it: one form of everything, in English, all short forms written out. */

/** `dash` and `plus` are bullets of the first and second level. */
export type Marker = "none" | "dash" | "plus";

/** One paragraph as its author typed it, the bullet taken off. NFC, no line breaks, no leading or trailing blanks. */
export interface Line {
  readonly marker: Marker;
  readonly text: string;
}

export interface Plan {
  readonly issuer: Issuer;
  /** Absent until văn thư gives it (NĐ 30/2020/NĐ-CP, Điều 15). At least 1. */
  readonly number?: number;
  /** `KH-UBND`. */
  readonly symbol: string;
  readonly place: string;
  readonly issueDate: PartialDate;
  readonly subject: string;
  readonly legalBasis: readonly Citation[];
  /** Paragraphs before the first section. The last one's colon is set by the template. */
  readonly leadIn: readonly Line[];
  readonly body: readonly Item[];
  /** Paragraphs after the last section, not numbered. */
  readonly closing: readonly Line[];
  readonly appendices: readonly Appendix[];
  readonly recipients: readonly Recipient[];
  /** Units that keep a copy, beside VT, which is always one: `NV`. */
  readonly filing: readonly string[];
  readonly signatory: Signatory;
}

/** `name` as it is spoken of: "Ủy ban nhân dân huyện Phong Thổ". */
export interface Issuer {
  readonly name: string;
}

/** A date whose day, or day and month, may still be open. Month 1 to 12, day 1 to 31, checked against the calendar. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** One ground, a whole line with its introducer ("Căn cứ …") and without the final sign. */
export interface Citation {
  readonly text: string;
}

/** Numbers are never in the model: they follow from the order. */
export type Item = Section | Clause | Point | Paragraph | Table;

/** `I. MỤC ĐÍCH, YÊU CẦU`; the title as typed, capitals are set by the document. */
export interface Section {
  readonly kind: "section";
  readonly title: string;
  readonly children: readonly Item[];
}

/** `1. Mục đích` on a line of its own, or `1. Căn cứ …` running into its text. */
export interface Clause {
  readonly kind: "clause";
  readonly form: "title" | "text";
  readonly text: string;
  readonly children: readonly Item[];
}

/** `a) …` */
export interface Point {
  readonly kind: "point";
  readonly text: string;
  readonly children: readonly Item[];
}

export interface Paragraph extends Line {
  readonly kind: "paragraph";
}

export interface Table {
  readonly kind: "table";
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
}

/** What a column is about, so that checks and comparison know; `free` for a column of the office's own. */
export type Role = (typeof roles)[number];
export const roles = [
  "ordinal",
  "content",
  "lead",
  "partners",
  "time",
  "product",
  "funding",
  "responsibleLeader",
  "target",
  "note",
  "free",
] as const;

export interface Column {
  /** Names the cell in a row: the role, or the author's own key where the role is `free`. */
  readonly key: string;
  readonly role: Role;
  /** Printed at the head of the column. */
  readonly title: string;
  /** Millimetres, if the author asks for a width. */
  readonly width?: number;
}

export interface Row {
  readonly kind: "entry";
  /** Identity of a task through versions of the plan (`mã`). */
  readonly id?: string;
  /** By column key; a key without an entry is an empty cell. Ordinals are computed, never stored. */
  readonly cells: Readonly<Record<string, readonly Line[]>>;
}

export interface Appendix {
  /** What `<<phụ lục …>>` calls it by. */
  readonly id?: string;
  readonly title: string;
  readonly orientation: Orientation;
  readonly children: readonly Item[];
}

export type Orientation = "portrait" | "landscape";

/** The line as printed, without the leading dash and the final sign: "TT. Huyện ủy (b/c)". */
export interface Recipient {
  readonly name: string;
}

/** Signs on behalf of the organ (`TM.`), and, if a deputy, in place of its head (`KT.`). NĐ 30/2020/NĐ-CP, Điều 13. */
export type Capacity = "TM." | "KT.";

export interface Signatory {
  readonly capacity: readonly Capacity[];
  /** The signer's own position, as typed: "Phó Chủ tịch". */
  readonly position: string;
  readonly fullName: string;
}
