import { Header, PageNumber, PageOrientation, Paragraph, Table, TextRun, type ISectionOptions } from "docx";
import type { LaidOutSection, Page } from "../../layout/layout.ts";
import { measures } from "../../nd30/measures.ts";
import { separator } from "./paragraph.ts";
import { renderBlock } from "./renderers.ts";
import type { StyleId } from "./style-table.ts";
import { mm } from "./units.ts";

/** Pages of one orientation, numbered from 1 in the top margin, the number of the first page not shown. */
export const section = ({ page, blocks }: LaidOutSection): ISectionOptions => ({
  properties: { titlePage: true, page: pageProperties(page) },
  /** Both in each section: a section without headers takes those of the section before it. */
  headers: {
    first: header([]),
    default: header([new TextRun({ children: [PageNumber.CURRENT] })]),
  },
  children: separated(blocks.flatMap((block) => renderBlock(block, page.textWidth))),
});

const header = (children: TextRun[]): Header =>
  new Header({ children: [new Paragraph({ style: "SoTrang" satisfies StyleId, children })] });

/** The library wants the size of the page standing upright, and turns it itself. */
function pageProperties({ orientation, width, height, margins }: Page) {
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
      /** No footers; within the margin, so that none pushes the text up. */
      footer: mm(measures.page.headerDistance.value),
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
