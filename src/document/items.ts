/** The body of the plan, or of an appendix, as blocks in reading order, with computed numbers. */
import type { ModelPath } from "../base/place.ts";
import { pointLetter } from "../nd30/letters.ts";
import { roman } from "../plan/numbering.ts";
import type { Clause, Item, Line, Part, Section } from "../plan/plan.ts";
import { bulletLevels } from "./cells.ts";
import type { Block, Paragraph, Text } from "./document.ts";
import { fill, plain } from "./fill.ts";
import { ordinals } from "./numbering.ts";
import { tableBlock } from "./table.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["body"];

/** @param above Numbers of the clauses that the items stand under, outermost first. */
export function itemBlocks(items: readonly Item[], path: ModelPath, words: Words, above: readonly number[] = []): readonly Block[] {
  const numbers = ordinals(items);
  return items.flatMap((item, index) => blocksOf(item, [...path, index], { number: numbers[index] ?? 0, above, words }));
}

interface Numbered {
  /** Among its siblings of the same kind, from 1. */
  readonly number: number;
  readonly above: readonly number[];
  readonly words: Words;
}

function blocksOf(item: Item, path: ModelPath, numbered: Numbered): readonly Block[] {
  const { number, above, words } = numbered;
  if (item.kind === "table") return [tableBlock(item, path, words)];
  if (item.kind === "paragraph") return [lineBlock(item, path, "body")];
  const below = item.kind === "clause" ? [...above, number] : [];
  return [opening(item, path, numbered), ...itemBlocks(item.children, [...path, "children"], words, below)];
}

function opening(item: Exclude<Item, { kind: "table" | "paragraph" }>, path: ModelPath, numbered: Numbered): Block {
  if (item.kind === "part") return partHeading(item, path, numbered);
  if (item.kind === "section") return sectionHeading(item, path, numbered);
  if (item.kind === "clause") return clauseOpening(item, path, numbered);
  const from = { path };
  const letter = { text: pointLetter(numbered.number - 1), from };
  const marker = fill(numbered.words.pointLetter, { letter }, from);
  return { kind: "numbered", level: "point", depth: 1, marker, text: textOf(item.text, path), from };
}

function partHeading({ title }: Part, path: ModelPath, { number, words }: Numbered): Block {
  const from = { path };
  const marker = fill(words.partNumber, { numeral: { text: roman(number), from } }, from);
  const text = fill(words.partTitle, { title: { text: title, from: { path: [...path, "title"] } } }, from);
  return { kind: "heading", level: "part", depth: 1, marker, text, from };
}

function sectionHeading({ title }: Section, path: ModelPath, { number, words }: Numbered): Block {
  const from = { path };
  const marker = fill(words.sectionNumber, { numeral: { text: roman(number), from } }, from);
  const text = fill(words.sectionTitle, { title: { text: title, from: { path: [...path, "title"] } } }, from);
  return { kind: "heading", level: "section", depth: 1, marker, text, from };
}

/** `1.`, under another clause `1.1.` */
function clauseOpening({ form, text }: Clause, path: ModelPath, { number, above, words }: Numbered): Block {
  const from = { path };
  const numbers = [...above, number];
  const marker = fill(words.clauseNumber, { number: { text: numbers.join("."), from } }, from);
  const clause = { level: "clause", depth: numbers.length, marker, text: textOf(text, path), from } as const;
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
