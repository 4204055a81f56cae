/** Which blocks must not be parted from the block after them by the end of a page. */
import { plainText, type Block, type BlockOf, type Table, type Text } from "../document/document.ts";
import type { House } from "../nd30/house.ts";
import { placeCells } from "./cells.ts";
import { sum } from "./fit-widths.ts";
import { lineHeight, pageHeight, paragraphHeight, rowHeight } from "./height.ts";
import type { LayoutOf, Page, TableLayout } from "./layout.ts";
import { signatureHeight } from "./signing.ts";

/** A block with its measures, before we know what it is kept with. */
export type Measured = {
  readonly [Kind in Block["kind"]]: {
    readonly kind: Kind;
    readonly block: BlockOf<Kind>;
    readonly layout: LayoutOf[Kind];
  };
}[Block["kind"]];

/**
 * One answer for each block.
 *
 * A lead-in is let go where the chain behind it would send half a page to the next one; a heading, and the last words
 * before the signature, never are.
 */
export function keepWithNext(blocks: readonly Measured[], page: Page, house: House): readonly boolean[] {
  const kept: boolean[] = [];
  let chain = 0;
  for (const [behind, measured] of blocks.toReversed().entries()) {
    const next = blocks[blocks.length - behind];
    const bond = bondBetween(measured, next);
    const height = startHeight(measured, page, house);
    const keep = bond === "firm" || (bond === "loose" && chain + height <= pageHeight(page) / 2);
    chain = keep ? chain + height : height;
    kept.unshift(keep);
  }
  return kept;
}

type Bond = "none" | "loose" | "firm";

function bondBetween({ block }: Measured, next: Measured | undefined): Bond {
  if (next === undefined) return "none";
  if (block.kind === "title" || block.kind === "appendixTitle" || block.kind === "heading") return "firm";
  if (isEnd(next.block)) return "firm";
  return "text" in block && endsInColon(block.text) ? "loose" : "none";
}

/** The signature, or the `./.` that stands alone above it. */
const isEnd = (block: Block): boolean =>
  block.kind === "signing" || (block.kind === "paragraph" && block.role === "endMark");

const endsInColon = (text: Text): boolean => plainText(text).trimEnd().endsWith(":");

/** What of a block stands on the page of the block before it, at the least. */
function startHeight(measured: Measured, page: Page, house: House): number {
  const heightOf = (...texts: readonly Text[]): number =>
    sum(texts.map((text) => paragraphHeight(text, page.textWidth, house)));
  switch (measured.kind) {
    case "letterhead":
      return 0;
    case "title":
      return heightOf(measured.block.documentType, measured.block.subject, ...measured.layout.attachmentLines);
    case "appendixTitle":
      return heightOf(measured.block.label, measured.block.name, measured.block.reference);
    case "table":
      return tableStart(measured.block, measured.layout);
    case "signing":
      return signatureHeight(measured.layout);
    case "heading":
      return measured.block.level === "part"
        ? heightOf(measured.block.marker, measured.block.text)
        : heightOf(measured.block.text);
    default:
      return heightOf(measured.block.text);
  }
}

/** The head and the first row, or the first lines of it if it may be cut. */
function tableStart({ columns, rows }: Table, { widths, size, cellSide, maySplit }: TableLayout): number {
  const titles = columns.map(({ title, from }, column) => ({
    cell: { columns: 1, merge: "none" as const, paragraphs: [{ level: 0 as const, text: title, from }], from },
    column,
    rows: 1,
  }));
  const first = maySplit[0] === true ? 2 * lineHeight(size) : rowHeight(placeCells(rows)[0] ?? [], widths, { size, cellSide });
  return rowHeight(titles, widths, { size, cellSide }) + first;
}
