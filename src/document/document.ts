/**
 * The document between words and layout: what is said, in order. No fonts, no millimetres, no Markdown.
 *
 * Every text is spans, and every block, row and span says where it comes from, so that a redline can align two
 * documents and a preview can lead back to the source.
 */
import type { ModelPath } from "../base/place.ts";
import type { Orientation, Role } from "../plan/plan.ts";

/** The plan path a part was made from, and, where the author gave one, the identity (`mã`) it keeps through versions. */
export interface From {
  readonly path: ModelPath;
  readonly key?: string;
}

/** What the registry gives after signing: văn thư may fill it in later, so it is known apart from other words. */
export type Slot = "number" | "day" | "month" | "year";

export type Span =
  | { readonly kind: "text"; readonly text: string; readonly from: From }
  /** `text` is empty while the slot is open; it is then drawn as an empty space, never as dots. */
  | { readonly kind: "slot"; readonly slot: Slot; readonly text: string; readonly from: From };

/** A text, one line of the source. Never holds a line break. */
export type Text = readonly Span[];

export interface Document {
  readonly properties: Properties;
  readonly sections: readonly DocumentSection[];
}

/** What the file says of itself, outside the pages. */
export interface Properties {
  readonly title: string;
  readonly subject: string;
  /** The issuing organ. */
  readonly author: string;
}

/** The text of the plan, or one appendix: page numbers begin again in each. */
export interface DocumentSection {
  readonly orientation: Orientation;
  /** Address lines at the foot of its first page (ô 13); only the main text may have them. */
  readonly contact: readonly Text[];
  /** Set on an appendix that goes into a file of its own: the end of that file's name, as in `ke-hoach-phu-luc-2.docx`. */
  readonly separate?: string;
  readonly blocks: readonly Block[];
}

interface BlockBase {
  readonly from: From;
}

export type Block =
  | Letterhead
  | Title
  | Citation
  | Heading
  | Paragraph
  | Numbered
  | Bullet
  | Table
  | Signing
  | AppendixTitle;

/** Agency and number at the left, national title, place and date at the right (ô 1 to 4), marks above and below. */
export interface Letterhead extends BlockBase {
  readonly kind: "letterhead";
  readonly agencies: readonly Agency[];
  readonly nation: Text;
  readonly motto: Text;
  /** Absent, like place and date, in a plan that a decision issues. */
  readonly number?: Text;
  readonly placeAndDate?: Text;
  /** "DỰ THẢO", above the national title. */
  readonly draft?: Text;
  /** "LƯU HÀNH NỘI BỘ", in a box above the national title (ô 11). */
  readonly circulation?: Text;
  /** Under the number (ô 10b). No words: the place is kept free for văn thư's stamp. */
  readonly urgency?: { readonly text: Text };
}

/** One issuing organ: the superior organ's line, not bold, and the lines of its own name, in capitals; layout may break one further. */
export interface Agency {
  readonly parent?: Text;
  readonly name: readonly Text[];
}

/** Kind of document and what it is about (ô 5a); `attachment` is "(Kèm theo Quyết định số …)" under them (Mẫu 1.3). */
export interface Title extends BlockBase {
  readonly kind: "title";
  readonly documentType: Text;
  readonly subject: Text;
  readonly attachment?: Text;
}

/** One ground for issuing, ended by `;` or `.`. */
export interface Citation extends BlockBase {
  readonly kind: "citation";
  readonly text: Text;
}

/** A numbered heading on a line of its own: `part` is `Phần I` above its title, `section` is `I. …`, `clause` is `1. …`. */
export interface Heading extends BlockBase {
  readonly kind: "heading";
  readonly level: "part" | "section" | "clause";
  /** How many clauses it stands under, itself included: 2 is `1.1. …`; 1 for parts and sections. */
  readonly depth: number;
  readonly marker: Text;
  readonly text: Text;
}

/** `endMark` is the `./.` that stands alone where the text ends in a table. */
export interface Paragraph extends BlockBase {
  readonly kind: "paragraph";
  readonly role: "leadIn" | "body" | "endMark";
  readonly text: Text;
}

/** A number or letter that runs into its text: `1. …`, `a) …`. */
export interface Numbered extends BlockBase {
  readonly kind: "numbered";
  readonly level: "clause" | "point";
  /** As in a heading; 1 for points. */
  readonly depth: number;
  readonly marker: Text;
  readonly text: Text;
}

/** `- …` at the first level, `+ …` at the second. */
export interface Bullet extends BlockBase {
  readonly kind: "bullet";
  readonly level: 1 | 2;
  readonly text: Text;
}

export interface Table extends BlockBase {
  readonly kind: "table";
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

export interface TableColumn {
  readonly role: Role;
  readonly title: Text;
  /** Millimetres the author asked for: a wish that layout fits to the page. */
  readonly width?: number;
  readonly from: From;
}

/** A group is never the last row on a page; group and total stand out; a note runs across the table. */
export interface TableRow {
  readonly kind: "entry" | "group" | "total" | "note";
  /** Their `columns` add up to the columns of the table. */
  readonly cells: readonly TableCell[];
  readonly from: From;
}

/** No paragraph at all is an empty cell. */
export interface TableCell {
  /** How many columns it stands across; at least 1. */
  readonly columns: number;
  /** `start` reaches down over the `continue` cells of the same column below it, which hold nothing. */
  readonly merge: "none" | "start" | "continue";
  readonly paragraphs: readonly CellParagraph[];
  readonly from: From;
}

/** `level` 0 has no bullet, 1 is `- …`, 2 is `+ …`. */
export interface CellParagraph {
  readonly level: 0 | 1 | 2;
  readonly text: Text;
  readonly from: From;
}

/** Recipients at the left, capacity, position and name of the signer at the right (ô 7 and 9b). Several signers stand side by side above the recipients. */
export interface Signing extends BlockBase {
  readonly kind: "signing";
  readonly recipientsLabel: Text;
  /** Each with its sign and its final mark, the filing line last. */
  readonly recipients: readonly RecipientLine[];
  /** "PL.(300)", under the recipients (ô 12). */
  readonly drafter?: Text;
  readonly signatures: readonly Signature[];
}

export interface RecipientLine {
  readonly level: 1 | 2;
  readonly text: Text;
}

export interface Signature {
  /** Capacity and position, line by line, in capitals. */
  readonly authority: readonly Text[];
  /** The signer's position elsewhere, in capitals, between the room for the signature and the name (ô 7b). */
  readonly otherPosition?: Text;
  readonly name: Text;
}

/** `Phụ lục`, its name, and the line that ties it to the plan. */
export interface AppendixTitle extends BlockBase {
  readonly kind: "appendixTitle";
  readonly label: Text;
  readonly name: Text;
  readonly reference: Text;
}

export type BlockOf<Kind extends Block["kind"]> = Extract<Block, { kind: Kind }>;

/** One function per kind: a new kind does not compile until every renderer answers it. */
export type Renderers<Out> = { readonly [Kind in Block["kind"]]: (block: BlockOf<Kind>) => Out };

/** The cast is safe: `block.kind` picks the function for exactly that kind. */
export const renderBlock = <Out>(block: Block, renderers: Renderers<Out>): Out =>
  (renderers[block.kind] as (block: Block) => Out)(block);

/** The words of a text; an open slot has none. */
export const plainText = (text: Text): string => text.map((span) => span.text).join("");
