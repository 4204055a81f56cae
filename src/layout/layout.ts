/** What layout hands to a renderer of pages: every block with the measures that depend on its text. */
import type { Block, BlockOf, Properties, Text } from "../document/document.ts";
import type { Orientation } from "../plan/plan.ts";

export interface LaidOutDocument {
  readonly properties: Properties;
  readonly sections: readonly LaidOutSection[];
}

export interface LaidOutSection {
  readonly page: Page;
  readonly blocks: readonly LaidOutBlock[];
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
  readonly title: { readonly subjectLines: readonly Text[]; readonly rule: number };
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
  /** The agency's name broken into printed lines at sense. */
  readonly agencyLines: readonly Text[];
  /** One line, unless the name of the place is longer than any letterhead has room for. */
  readonly placeAndDateLines: readonly Text[];
  readonly sizes: {
    readonly agency: number;
    readonly nation: number;
    readonly motto: number;
    readonly number: number;
    readonly placeAndDate: number;
  };
  readonly agencyRule: number;
  readonly mottoRule: number;
}

export interface TableLayout {
  /** Points: one size for the whole table. */
  readonly size: number;
  /** Millimetres, one for each column; their sum is the text width. */
  readonly widths: readonly number[];
  /** One for each row: whether it may be cut by the end of a page. */
  readonly maySplit: readonly boolean[];
}

export interface SigningLayout {
  readonly columns: readonly [left: number, right: number];
  /**
   * How many recipients stand in the row of the signature; the others follow in a row that a page may cut,
   * so that a long list neither sends the signature away nor leaves half a page empty.
   */
  readonly recipientsBeside: number;
}
