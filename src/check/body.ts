/** Turns the body of a plan, short way or full, into the items of the model. */
import type { Clause, Item, Paragraph, Point, Section } from "../plan/plan.ts";
import { cutOf, generatedAt, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { fieldOf, type Known, type KnownField, type KnownMap } from "./known.ts";
import { linesOf, rawLines, unmarked, type TypedLine } from "./lines.ts";

/** The sections, in the order most plans have them; the full way as its author ordered them. */
export function bodyOf(root: KnownMap, desk: Desk): readonly Item[] {
  const body = fieldOf(root, "body");
  if (body !== undefined) return itemsOf(body.value, desk);
  return [
    ...aims(fieldOf(root, "purposes"), fieldOf(root, "requirements"), desk),
    ...tasksSection(fieldOf(root, "tasks"), desk),
    ...plainSection(fieldOf(root, "funding"), "Kinh phí thực hiện", desk),
    ...plainSection(fieldOf(root, "implementation"), "Tổ chức thực hiện", desk),
  ];
}

/** The title of the section that points to the tasks. */
export const tasksTitle = ({ key, value }: KnownField): Cut => textIn(value, "title") ?? generatedAt(key, "Nhiệm vụ");

function aims(purposes: KnownField | undefined, requirements: KnownField | undefined, desk: Desk): readonly Section[] {
  if (purposes === undefined) return plainSection(requirements, "Yêu cầu", desk);
  if (requirements === undefined) return plainSection(purposes, "Mục đích", desk);
  const title = generatedAt(purposes.key, "Mục đích, yêu cầu");
  const children = [titledClause(purposes, "Mục đích", desk), titledClause(requirements, "Yêu cầu", desk)];
  return [from(desk, { kind: "section", title: title.text, children }, { node: purposes.value, texts: { title } })];
}

function titledClause({ key, value }: KnownField, title: string, desk: Desk): Clause {
  const text = generatedAt(key, title);
  const children = itemsOf(value, desk);
  return from(desk, { kind: "clause", form: "title", text: title, children }, { node: value, texts: { text } });
}

function plainSection(field: KnownField | undefined, words: string, desk: Desk): readonly Section[] {
  if (field === undefined) return [];
  const title = generatedAt(field.key, words);
  const children = itemsOf(field.value, desk);
  return [from(desk, { kind: "section", title: words, children }, { node: field.value, texts: { title } })];
}

function tasksSection(field: KnownField | undefined, desk: Desk): readonly Section[] {
  if (field === undefined) return [];
  const title = tasksTitle(field);
  const pointer = textIn(field.value, "pointer") ?? generatedAt(field.key, "(Chi tiết tại Phụ lục kèm theo)");
  const children = [paragraph({ marker: "none", cut: pointer }, field.value, desk)];
  return [from(desk, { kind: "section", title: title.text, children }, { node: field.value, texts: { title } })];
}

/** Paragraphs from a text, items from a list. */
function itemsOf(node: Known | undefined, desk: Desk): readonly Item[] {
  if (node === undefined) return [];
  if (node.kind === "list") return node.items.flatMap((item) => itemsOf(item, desk));
  if (node.kind === "map") return itemFrom(node, desk);
  return linesOf(node).map((line) => paragraph(line, node, desk));
}

const paragraph = ({ marker, cut }: TypedLine, node: Known, desk: Desk): Paragraph =>
  from(desk, { kind: "paragraph", marker, text: cut.text }, { node, texts: { text: cut } });

function itemFrom(map: KnownMap, desk: Desk): readonly Item[] {
  const content = fieldOf(map, "content")?.value;
  const title = textIn(map, "section");
  if (title !== undefined) return [section(map, title, itemsOf(content, desk), desk)];
  const head = fieldOf(map, "clause") ?? fieldOf(map, "point");
  if (head?.value.kind !== "scalar") return [];
  const { value } = head;
  const [first = cutOf(value), ...further] = rawLines(value);
  const own = further.map((cut) => paragraph(unmarked(cut), value, desk));
  const children = [...own, ...itemsOf(content, desk)];
  return [head.name === "clause" ? clause(map, first, children, desk) : point(map, first, children, desk)];
}

const section = (node: KnownMap, title: Cut, children: readonly Item[], desk: Desk): Section =>
  from(desk, { kind: "section", title: title.text, children }, { node, texts: { title } });

/** A clause with something under it is a title, unless its last sign says that the sentence goes on or ends. */
function clause(node: KnownMap, text: Cut, children: readonly Item[], desk: Desk): Clause {
  const form = children.length > 0 && !/[:;.]$/.test(text.text) ? "title" : "text";
  return from(desk, { kind: "clause", form, text: text.text, children }, { node, texts: { text } });
}

const point = (node: KnownMap, text: Cut, children: readonly Item[], desk: Desk): Point =>
  from(desk, { kind: "point", text: text.text, children }, { node, texts: { text } });
