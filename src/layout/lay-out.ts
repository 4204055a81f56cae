import { renderBlock, type Block, type Document, type DocumentSection, type Renderers } from "../document/document.ts";
import { usualHouse, type House } from "../nd30/house.ts";
import { layOutAppendixTitle, layOutTitle } from "./centred.ts";
import { footerDistance } from "./contact.ts";
import { keepWithNext, type Measured } from "./keep-with-next.ts";
import type { LaidOutBlock, LaidOutDocument, LaidOutSection, LayoutOf, Page } from "./layout.ts";
import { layOutLetterhead } from "./letterhead.ts";
import { pageFor } from "./page.ts";
import { layOutSigning } from "./signing.ts";
import { layOutTable } from "./table.ts";

/** Gives every block the measures that depend on its text: the same for every format that has pages. */
export function layOut({ properties, sections }: Document, house: House = usualHouse): LaidOutDocument {
  const laidOut = sections.map((section, index) => layOutSection(section, house, index === 0 && isAppendix(section)));
  return { properties, house, sections: laidOut };
}

/** A document that begins with an appendix is a file of its own, which the organ signs apart. */
const isAppendix = ({ blocks }: DocumentSection): boolean => blocks[0]?.kind === "appendixTitle";

function layOutSection({ orientation, contact, blocks }: DocumentSection, house: House, freeCorner: boolean): LaidOutSection {
  const page = pageFor(orientation, house);
  const measured = blocks.map((block) => measureBlock(block, page, house));
  const kept = keepWithNext(measured, page, house);
  return {
    page,
    freeCorner,
    contact,
    footerDistance: footerDistance(contact, page),
    blocks: measured.map((each, index): LaidOutBlock => ({ ...each, keepWithNext: kept[index] ?? false })),
  };
}

/** The cast is safe: each layout is of the kind of its block. */
const measureBlock = (block: Block, page: Page, house: House): Measured =>
  ({ kind: block.kind, block, layout: renderBlock(block, layoutsFor(page, house)) }) as Measured;

const layoutsFor = (page: Page, house: House): Renderers<LayoutOf[Block["kind"]]> => ({
  letterhead: (block) => layOutLetterhead(block, page.textWidth, house),
  title: (block) => layOutTitle(block, page.textWidth, house),
  citation: () => undefined,
  heading: () => undefined,
  paragraph: () => undefined,
  numbered: () => undefined,
  bullet: () => undefined,
  table: (block) => layOutTable(block, page, house),
  signing: (block) => layOutSigning(block, page.textWidth, house),
  appendixTitle: (block) => layOutAppendixTitle(block, page.textWidth, house),
});
