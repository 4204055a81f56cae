/** The plan as every stage after check sees it: one form of everything, in English, all short forms written out. */

/** `dash` and `plus` are bullets of the first and second level. */
export type Marker = "none" | "dash" | "plus";

/** One paragraph as its author typed it, the bullet taken off. NFC, no line breaks, no leading or trailing blanks. */
export interface Line {
  readonly marker: Marker;
  readonly text: string;
}

export interface Plan {
  /** One; several for a plan of several organs (liên tịch), the one whose register it is numbered in first. */
  readonly issuers: readonly [Issuer, ...Issuer[]];
  /** Absent until văn thư gives it (NĐ 30/2020/NĐ-CP, Điều 15). At least 1. */
  readonly number?: number;
  /** `KH-UBND`. */
  readonly symbol: string;
  /** Absent only in a plan that a decision issues. */
  readonly place?: string;
  /** Absent only in a plan that a decision issues. */
  readonly issueDate?: PartialDate;
  readonly subject: string;
  /** The years the plan is for, ascending, as written or as read from the subject; none if the subject names no year. */
  readonly years: readonly number[];
  /** The decision that issues the plan (Mẫu 1.3, Phụ lục III): no number, place, recipients and signature of its own. */
  readonly decision?: Decision;
  /** On paper a văn thư fills number and date into reference lines; an electronic document may leave them open (Phụ lục I, Phần I, Mục III, khoản 1 điểm c). */
  readonly issueForm: "paper" | "electronic";
  readonly marks: Marks;
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
  /** One for each issuer, in their order; none in a plan that a decision issues. */
  readonly signatories: readonly Signatory[];
}

/** `name` as it is spoken of: "Ủy ban nhân dân huyện Phong Thổ". */
export interface Issuer {
  readonly name: string;
  /** The direct superior organ of a division or centre, as printed above it: "UBND xã Nậm Khoang". A committee has none. */
  readonly parent?: string;
}

/** "Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã …"; number and date as far as known. */
export interface Decision {
  readonly number?: number;
  /** `QĐ-UBND`. */
  readonly symbol: string;
  readonly date?: PartialDate;
  readonly issuedBy: string;
}

/** The rarer parts of the form (Phụ lục I, Phần I, Mục III). */
export interface Marks {
  readonly urgency?: Urgency;
  /** "Lưu hành nội bộ", "Xem xong trả lại", as typed; capitals are set by the document. */
  readonly circulation?: string;
  /** "PL": the drafter's sign. */
  readonly drafter?: string;
  /** How many copies are printed. At least 1. */
  readonly copies?: number;
  /** Address, telephone, e-mail: the lines at the foot of page 1. */
  readonly contact: readonly string[];
}

export type Urgency = "urgent" | "veryUrgent" | "express";

/** A date whose day, or day and month, may still be open. Month 1 to 12, day 1 to 31, checked against the calendar. */
export interface PartialDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

/** One ground, a whole line with its introducer ("Căn cứ …") and without the final sign, written out where it came in fields. */
export interface Citation {
  readonly text: string;
}

/** Numbers are never in the model: they follow from the order. */
export type Item = Part | Section | Clause | Point | Paragraph | Table;

/** `Phần I` and its title, both in the middle of the page. Sections begin again at I in each part. */
export interface Part {
  readonly kind: "part";
  readonly title: string;
  readonly children: readonly Item[];
}

/** `I. MỤC ĐÍCH, YÊU CẦU`; the title as typed, capitals are set by the document. */
export interface Section {
  readonly kind: "section";
  readonly title: string;
  readonly children: readonly Item[];
}

/** `1. Mục đích` on a line of its own, or `1. Căn cứ …` running into its text. A clause under a clause is `1.1.`, then `1.1.1.` */
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
  readonly numbering: Numbering;
  /** Keys of the columns in which equal neighbouring cells are printed as one: one lead for several tasks. */
  readonly merged: readonly string[];
}

/**
 * How the ordinals run. `entries`: through the whole table, from 1 in each group, or `1.1`, `1.2` under group `1`.
 * `groups`: `I`, `A` or none; where entries are decimal, groups are `1`, `2`.
 */
export interface Numbering {
  readonly entries: "continuous" | "perGroup" | "decimal";
  readonly groups: "roman" | "letter" | "none";
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

/** What a row of a table is; ordinals are computed, never stored. */
export type Row = Entry | Group | Total | Note;

/** A task, or any line of a table. */
export interface Entry {
  readonly kind: "entry";
  /** Identity of a task through versions of the plan (`mã`). */
  readonly id?: string;
  /** By column key; a key without an entry is an empty cell. */
  readonly cells: Cells;
}

/** The head of the rows after it, up to the next group. */
export interface Group {
  readonly kind: "group";
  readonly title: string;
}

export interface Total {
  readonly kind: "total";
  /** "Tổng cộng" */
  readonly label: string;
  readonly cells: Cells;
}

/** A remark across the whole table. */
export interface Note {
  readonly kind: "note";
  readonly lines: readonly Line[];
}

export type Cells = Readonly<Record<string, readonly Line[]>>;

export interface Appendix {
  /** What `<<phụ lục …>>` calls it by. */
  readonly id?: string;
  readonly title: string;
  readonly orientation: Orientation;
  /** Goes into a file of its own, which the organ signs apart (Phụ lục I, Phần I, Mục III, khoản 1 điểm d). */
  readonly separateFile: boolean;
  readonly children: readonly Item[];
}

export type Orientation = "portrait" | "landscape";

/** The line as printed, without the leading sign and the final one: "TT. Huyện ủy (b/c)". Level 2 belongs to the line above it. */
export interface Recipient {
  readonly name: string;
  readonly level: 1 | 2;
}

/**
 * In which right the signer signs (NĐ 30/2020/NĐ-CP, Điều 13): on behalf of a collective, in place of its head,
 * as acting head, by order, by authorisation.
 */
export type Capacity = "TM." | "KT." | "Q." | "TL." | "TUQ.";

export interface Signatory {
  /** In printed order: `TM.` before `KT.`; none for a head who signs for himself. */
  readonly capacity: readonly Capacity[];
  /** The signer's own position, as typed: "Phó Chủ tịch"; in an advisory body, the position there. */
  readonly position: string;
  /** Whose place, order or authority the signer has (`KT.`, `TL.`, `TUQ.`), as typed: "Chủ tịch"; by default the head of the organ. */
  readonly onBehalfOf?: string;
  /** The position in the signer's own organ, printed above the name (ô 7b): "Phó Chủ tịch Ủy ban nhân dân xã". */
  readonly otherPosition?: string;
  readonly fullName: string;
}
