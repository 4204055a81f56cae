/** One function for each kind of block: a new kind does not compile until it is answered here. */
import type { Paragraph, Table } from "docx";
import type { LaidOutBlock } from "../../layout/layout.ts";
import { appendixTitle } from "./blocks/appendix-title.ts";
import { letterhead } from "./blocks/letterhead.ts";
import { bullet, citation, heading, numbered, plain } from "./blocks/running.ts";
import { signing } from "./blocks/signing.ts";
import { table } from "./blocks/table.ts";
import { title } from "./blocks/title.ts";
import type { Sheet } from "./sheet.ts";

export type LaidOut<Kind extends LaidOutBlock["kind"]> = Extract<LaidOutBlock, { kind: Kind }>;

type Renderers = {
  readonly [Kind in LaidOutBlock["kind"]]: (block: LaidOut<Kind>, sheet: Sheet) => (Paragraph | Table)[];
};

const renderers: Renderers = {
  letterhead,
  title,
  citation,
  heading,
  paragraph: plain,
  numbered,
  bullet,
  table,
  signing,
  appendixTitle,
};

/** The cast is safe: `kind` picks the function for exactly that kind. */
export const renderBlock = (block: LaidOutBlock, sheet: Sheet): (Paragraph | Table)[] =>
  (renderers[block.kind] as (block: LaidOutBlock, sheet: Sheet) => (Paragraph | Table)[])(block, sheet);
