/** Documents of invented plans, and what a reader asks of them. */
import { plainText, type Block, type BlockOf, type Document, type Text } from "../../../src/document/document.ts";
import { makeDocument, type MakeOptions } from "../../../src/document/make.ts";
import { templates } from "../../../src/document/templates.ts";
import type { Plan } from "../../../src/plan/plan.ts";

export const documentOf = (plan: Plan, options?: MakeOptions): Document => makeDocument(plan, templates["ke-hoach"], options);

export const mainBlocks = (plan: Plan, options?: MakeOptions): readonly Block[] => documentOf(plan, options).sections[0]?.blocks ?? [];

/** @throws {Error} If there is none or more than one. */
export function only<Kind extends Block["kind"]>(blocks: readonly Block[], kind: Kind): BlockOf<Kind> {
  const [first, ...others] = blocks.filter((block): block is BlockOf<Kind> => block.kind === kind);
  if (first === undefined || others.length > 0) throw new Error(`${first === undefined ? 0 : others.length + 1} blocks of kind ${kind}`);
  return first;
}

export const words = (texts: readonly Text[]): readonly string[] => texts.map(plainText);

/** Number and text of headings, numbered texts, bullets and paragraphs, one line each. */
export const outline = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === "heading" || block.kind === "numbered") return [`${plainText(block.marker)} ${plainText(block.text)}`];
    if (block.kind === "bullet") return [`${block.level === 1 ? "-" : "+"} ${plainText(block.text)}`];
    return block.kind === "paragraph" ? [plainText(block.text)] : [];
  });

/** Cells of the rows of a table, paragraphs parted by ` / `, with the columns and rows they reach over: `Tổng cộng →3`, `Phòng Kinh tế ↓`. */
export const grid = ({ rows }: BlockOf<"table">): readonly (readonly string[])[] =>
  rows.map(({ cells }) =>
    cells.map(({ columns, merge, paragraphs }) => {
      const lines = paragraphs.map(({ level, text }) => ["", "- ", "+ "][level] + plainText(text)).join(" / ");
      return lines + (columns === 1 ? "" : ` →${columns}`) + { none: "", start: " ↓", continue: "↑" }[merge];
    }),
  );
