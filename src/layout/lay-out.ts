import { renderBlock, type Block, type Document, type DocumentSection, type Renderers } from "../document/document.ts";
import { layOutAppendixTitle, layOutTitle } from "./centred.ts";
import { keepWithNext, type Measured } from "./keep-with-next.ts";
import type { LaidOutBlock, LaidOutDocument, LaidOutSection, LayoutOf, Page } from "./layout.ts";
import { layOutLetterhead } from "./letterhead.ts";
import { pageFor, type HouseStyle } from "./page.ts";
import { layOutSigning } from "./signing.ts";
import { layOutTable } from "./table.ts";

/** Gives every block the measures that depend on its text: the same for every format that has pages. */
export function layOut({ properties, sections }: Document, house: HouseStyle = {}): LaidOutDocument {
  return { properties, sections: sections.map((section) => layOutSection(section, house)) };
}

function layOutSection({ orientation, blocks }: DocumentSection, house: HouseStyle): LaidOutSection {
  const page = pageFor(orientation, house);
  const measured = blocks.map((block) => measureBlock(block, page));
  const kept = keepWithNext(measured, page);
  return { page, blocks: measured.map((each, index): LaidOutBlock => ({ ...each, keepWithNext: kept[index] ?? false })) };
}

/** The cast is safe: each layout is of the kind of its block. */
const measureBlock = (block: Block, page: Page): Measured =>
  ({ kind: block.kind, block, layout: renderBlock(block, layoutsFor(page)) }) as Measured;

const layoutsFor = (page: Page): Renderers<LayoutOf[Block["kind"]]> => ({
  letterhead: (block) => layOutLetterhead(block, page.textWidth),
  title: (block) => layOutTitle(block, page.textWidth),
  citation: () => undefined,
  heading: () => undefined,
  paragraph: () => undefined,
  numbered: () => undefined,
  bullet: () => undefined,
  table: (block) => layOutTable(block, page),
  signing: (block) => layOutSigning(block, page.textWidth),
  appendixTitle: (block) => layOutAppendixTitle(block, page.textWidth),
});
