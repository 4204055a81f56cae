/** What layout hands to a renderer of pages: every block with the measures that depend on its text. */
import type { House } from "../nd30/house.ts";
import type { Block, BlockOf, Properties, Text } from "../document/document.ts";
import type { Orientation } from "../plan/plan.ts";

export interface LaidOutDocument {
  readonly properties: Properties;
  /** The office's choices within the decree's ranges: what styles are made from. */
  readonly house: House;
  readonly sections: readonly LaidOutSection[];
}

export interface LaidOutSection {
  readonly page: Page;
  /** It begins a file of its own: its first page has room for the organ's digital signature at the top. */
  readonly freeCorner: boolean;
  readonly contact: readonly Text[];
  /** Millimetres from the lower edge of the paper to the contact lines, so that they stay within the margin. */
  readonly footerDistance: number;
  readonly blocks: readonly LaidOutBlock[];
}

/** Lines broken at sense. */
export interface SignatureLayout {
  readonly authorityLines: readonly Text[];
  readonly otherPositionLines: readonly Text[];
  readonly name: Text;
  /** Millimetres under the authority: of several signatures, the names stand on one line. */
  readonly room: number;
}

/** Millimetres, as the page lies before the reader: `width` is the longer side of a landscape page. */
export interface Page {
  readonly orientation: Orientation;
  readonly width: number;
  readonly height: number;
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** `width` less the side margins. */
  readonly textWidth: number;
}

/** A block with its computed measures. `keepWithNext`: must stand on one page with the start of the block after it. */
export type LaidOutBlock = {
  readonly [Kind in Block["kind"]]: {
    readonly kind: Kind;
    readonly block: BlockOf<Kind>;
    readonly keepWithNext: boolean;
    readonly layout: LayoutOf[Kind];
  };
}[Block["kind"]];

export interface LayoutOf {
  readonly letterhead: LetterheadLayout;
  readonly title: { readonly subjectLines: readonly Text[]; readonly attachmentLines: readonly Text[]; readonly rule: number };
  readonly citation: undefined;
  readonly heading: undefined;
  readonly paragraph: undefined;
  readonly numbered: undefined;
  readonly bullet: undefined;
  readonly table: TableLayout;
  readonly signing: SigningLayout;
  readonly appendixTitle: { readonly nameLines: readonly Text[]; readonly referenceLines: readonly Text[]; readonly rule: number };
}

/** Lengths in millimetres, sizes in points. A rule is a horizontal line, centred under its text. */
export interface LetterheadLayout {
  /** Widths of the left and the right column; their sum is the text width. */
  readonly columns: readonly [left: number, right: number];
  /** One for each issuing organ: its lines broken at sense, and the length of the rule under the last of them. */
  readonly agencies: readonly { readonly parentLines: readonly Text[]; readonly nameLines: readonly Text[]; readonly rule: number }[];
  readonly placeAndDateLines: readonly Text[];
  readonly sizes: {
    readonly agency: number;
    readonly nation: number;
    readonly motto: number;
    readonly number: number;
    readonly placeAndDate: number;
  };
  readonly mottoRule: number;
  readonly marks: { readonly draft?: BoxLayout; readonly circulation?: BoxLayout; readonly urgency?: BoxLayout };
}

/** A box around its lines. No line at all: the place of a stamp. */
export interface BoxLayout {
  readonly lines: readonly Text[];
  /** Millimetres, from line to line. */
  readonly width: number;
}

export interface TableLayout {
  /** Points: one size for the whole table. */
  readonly size: number;
  /** Millimetres at the left and the right of a cell's text. */
  readonly cellSide: number;
  /** Millimetres, one for each column; their sum is the text width. */
  readonly widths: readonly number[];
  /** One for each column: its title in lines broken at sense. */
  readonly titleLines: readonly (readonly Text[])[];
  /** One for each column: numbers of money stand under each other at the right, short numbers in the middle. */
  readonly alignments: readonly Alignment[];
  /** One for each row: whether it may be cut by the end of a page. */
  readonly maySplit: readonly boolean[];
  /** One for each row: whether it must stand on one page with the row after it. */
  readonly keepWithNext: readonly boolean[];
}

export type Alignment = "left" | "center" | "right" | "justify";

export interface SigningLayout {
  /** Points, of authority and name: less than usual only where several sign and have no room. */
  readonly size: number;
  /** Widths of the columns of the row that holds the signature: recipients and signature, or one for each of several signatures. */
  readonly columns: readonly number[];
  /**
   * How many recipients stand in the row of the signature; the others follow in a row that a page may cut,
   * so that a long list neither sends the signature away nor leaves half a page empty. 0 where several sign.
   */
  readonly recipientsBeside: number;
  /** In the order of the columns: of several, the one that signs first stands at the right, where a single one would. */
  readonly signatures: readonly SignatureLayout[];
}
