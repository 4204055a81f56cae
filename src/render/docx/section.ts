import { Footer, Header, PageNumber, PageOrientation, Paragraph, Table, TextRun, type ISectionOptions } from "docx";
import type { LaidOutBlock, LaidOutSection, Page } from "../../layout/layout.ts";
import { measures } from "../../nd30/measures.ts";
import { empty, paragraph, rule, separator } from "./paragraph.ts";
import { renderBlock } from "./renderers.ts";
import type { Sheet } from "./sheet.ts";
import type { StyleId } from "./style-table.ts";
import { mm } from "./units.ts";

/**
 * Pages of one orientation, numbered from 1 in the top margin, the number of the first page not shown.
 *
 * @param withFooters Whether any section of the document has contact lines.
 */
export const section = (
  { page, freeCorner, contact, footerDistance, blocks }: LaidOutSection,
  { styles, house }: Pick<Sheet, "styles" | "house">,
  { withFooters }: { readonly withFooters: boolean },
): ISectionOptions => {
  const sheet = { styles, house, textWidth: page.textWidth };
  const children = blocks.flatMap((block, index) => [
    ...renderBlock(block, sheet),
    ...gapAfter(block, blocks[index + 1]),
  ]);
  return {
    properties: { titlePage: true, page: pageProperties(page, footerDistance) },
    /** Both in each section: a section without headers or footers takes those of the section before it. */
    headers: {
      first: header([]),
      default: header([new TextRun({ children: [PageNumber.CURRENT] })]),
    },
    ...(withFooters ? { footers: { first: contactFooter(contact, sheet), default: emptyFooter() } } : {}),
    children: separated(freeCorner ? [empty("ChoChuKySo"), ...children] : children),
  };
};

const header = (children: TextRun[]): Header =>
  new Header({ children: [new Paragraph({ style: "SoTrang" satisfies StyleId, children })] });

const emptyFooter = (): Footer => new Footer({ children: [separator()] });

/** Address lines under a rule over the whole width (ô 13). */
const contactFooter = (contact: LaidOutSection["contact"], { styles, textWidth }: Sheet): Footer =>
  contact.length === 0
    ? emptyFooter()
    : new Footer({
        children: [rule("DuongKe", textWidth, textWidth), ...contact.map((line) => paragraph(styles, "DiaChi", [line]))],
      });

/** Tables have no spacing of their own. The `./.` that ends a text brings its gap along. */
function gapAfter({ kind, keepWithNext }: LaidOutBlock, next: LaidOutBlock | undefined): Paragraph[] {
  if (kind !== "table" || next === undefined || (next.kind === "paragraph" && next.block.role === "endMark")) return [];
  return [empty("SauBang", { keepNext: keepWithNext })];
}

/** The library wants the size of the page standing upright, and turns it itself. */
function pageProperties({ orientation, width, height, margins }: Page, footerDistance: number) {
  const { top, right, bottom, left } = margins;
  return {
    size: {
      width: mm(Math.min(width, height)),
      height: mm(Math.max(width, height)),
      orientation: orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
    },
    margin: {
      top: mm(top),
      right: mm(right),
      bottom: mm(bottom),
      left: mm(left),
      header: mm(measures.page.headerDistance.value),
      footer: mm(footerDistance),
    },
    pageNumbers: { start: 1 },
  };
}

/** Word joins tables that touch, and ends a section with a paragraph of full height if the last thing is a table. */
function separated(children: readonly (Paragraph | Table)[]): (Paragraph | Table)[] {
  return children.flatMap((child, index) => {
    const next = children[index + 1];
    return child instanceof Table && !(next instanceof Paragraph) ? [child, separator()] : [child];
  });
}
