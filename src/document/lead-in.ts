/** The paragraphs between the grounds and the first section. */
import type { Line } from "../plan/plan.ts";
import type { Block, Text } from "./document.ts";
import { fill } from "./fill.ts";
import { lineBlock } from "./items.ts";
import type { Template } from "./template/form.ts";

/** The template sets the colon of the last paragraph, so what its author ended it with is dropped. */
export const leadInBlocks = (lines: readonly Line[], words: Template["words"]["leadIn"]): readonly Block[] =>
  lines.map((line, index) => {
    const path = ["leadIn", index];
    const from = { path: [...path, "text"] };
    if (line.marker !== "none") return lineBlock(line, path, "leadIn");
    const isLast = index === lines.length - 1;
    const text: Text = isLast
      ? fill(words.last, { paragraph: { text: line.text.replace(/[\s:.;,]+$/, ""), from } }, { path })
      : fill(words.each, { paragraph: { text: line.text, from } }, { path });
    return { kind: "paragraph", role: "leadIn", text, from: { path } };
  });
