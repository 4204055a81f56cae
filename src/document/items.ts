/** The body of the plan, or of an appendix, as blocks in reading order, with computed numbers. */
import type { ModelPath } from "../base/place.ts";
import { pointLetter } from "../nd30/letters.ts";
import type { Clause, Item, Line, Section } from "../plan/plan.ts";
import type { Block, Paragraph, Text } from "./document.ts";
import { fill, plain } from "./fill.ts";
import { ordinals, roman } from "./numbering.ts";
import { bulletLevels, tableBlock } from "./table.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["body"];

export function itemBlocks(items: readonly Item[], path: ModelPath, words: Words): readonly Block[] {
  const numbers = ordinals(items);
  return items.flatMap((item, index) => blocksOf(item, [...path, index], { number: numbers[index] ?? 0, words }));
}

interface Numbered {
  /** Among its siblings of the same kind, from 1. */
  readonly number: number;
  readonly words: Words;
}

function blocksOf(item: Item, path: ModelPath, numbered: Numbered): readonly Block[] {
  if (item.kind === "table") return [tableBlock(item, path)];
  if (item.kind === "paragraph") return [lineBlock(item, path, "body")];
  return [opening(item, path, numbered), ...itemBlocks(item.children, [...path, "children"], numbered.words)];
}

function opening(item: Exclude<Item, { kind: "table" | "paragraph" }>, path: ModelPath, { number, words }: Numbered): Block {
  const from = { path };
  if (item.kind === "section") return sectionHeading(item, path, { number, words });
  if (item.kind === "clause") return clauseOpening(item, path, { number, words });
  const letter = { text: pointLetter(number - 1), from };
  const marker = fill(words.pointLetter, { letter }, from);
  return { kind: "numbered", level: "point", marker, text: textOf(item.text, path), from };
}

function sectionHeading({ title }: Section, path: ModelPath, { number, words }: Numbered): Block {
  const from = { path };
  const marker = fill(words.sectionNumber, { numeral: { text: roman(number), from } }, from);
  const text = fill(words.sectionTitle, { title: { text: title, from: { path: [...path, "title"] } } }, from);
  return { kind: "heading", level: "section", marker, text, from };
}

function clauseOpening({ form, text }: Clause, path: ModelPath, { number, words }: Numbered): Block {
  const from = { path };
  const marker = fill(words.clauseNumber, { number: { text: String(number), from } }, from);
  const clause = { level: "clause", marker, text: textOf(text, path), from } as const;
  return form === "title" ? { kind: "heading", ...clause } : { kind: "numbered", ...clause };
}

const textOf = (text: string, path: ModelPath): Text => plain(text, { path: [...path, "text"] });

/** A paragraph as typed, or a bullet. */
export function lineBlock({ marker, text }: Line, path: ModelPath, role: Paragraph["role"]): Block {
  const level = bulletLevels[marker];
  const spans = textOf(text, path);
  if (level === 0) return { kind: "paragraph", role, text: spans, from: { path } };
  return { kind: "bullet", level, text: spans, from: { path } };
}
