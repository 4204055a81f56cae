/** Turns the body of a plan, short way or full, into the items of the model. */
import type { ModelPath } from "../base/place.ts";
import type { Item, Section } from "../plan/plan.ts";
import { appendixLabel } from "../plan/numbering.ts";
import { generatedAt, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { reportTypedNumber, withoutHeadingSign } from "./heading.ts";
import { itemsOf, paragraph } from "./items.ts";
import { fieldOf, type KnownField, type KnownMap } from "./known.ts";

/**
 * The sections, in the order most plans have them; the full way as its author ordered them.
 *
 * @param appendices How many the plan has; that of the tasks is the first.
 */
export function bodyOf(root: KnownMap, appendices: number, desk: Desk): readonly Item[] {
  const body = fieldOf(root, "body");
  if (body !== undefined) return itemsOf(body.value, ["body"], desk);
  return [
    ...aims(fieldOf(root, "purposes"), fieldOf(root, "requirements"), desk),
    ...tasksSection(fieldOf(root, "tasks"), appendices, desk),
    ...plainSection(fieldOf(root, "funding"), "Kinh phí thực hiện", desk),
    ...plainSection(fieldOf(root, "implementation"), "Tổ chức thực hiện", desk),
  ];
}

/** The title of the section that points to the tasks. */
export const tasksTitle = ({ key, value }: KnownField): Cut =>
  withoutHeadingSign(textIn(value, "title") ?? generatedAt(key, "Nhiệm vụ"));

function aims(purposes: KnownField | undefined, requirements: KnownField | undefined, desk: Desk): readonly Section[] {
  if (purposes === undefined) return plainSection(requirements, "Yêu cầu", desk);
  if (requirements === undefined) return plainSection(purposes, "Mục đích", desk);
  const title = generatedAt(purposes.key, "Mục đích, yêu cầu");
  const children = [titledClause(purposes, "Mục đích", desk), titledClause(requirements, "Yêu cầu", desk)];
  return [from(desk, { kind: "section", title: title.text, children }, { node: purposes.value, texts: { title } })];
}

function titledClause(field: KnownField, title: string, desk: Desk): Item {
  const text = generatedAt(field.key, title);
  const children = childrenOf(field, desk, 1);
  return from(desk, { kind: "clause", form: "title", text: title, children }, { node: field.value, texts: { text } });
}

function plainSection(field: KnownField | undefined, words: string, desk: Desk): readonly Section[] {
  if (field === undefined) return [];
  const title = generatedAt(field.key, words);
  const children = childrenOf(field, desk);
  return [from(desk, { kind: "section", title: words, children }, { node: field.value, texts: { title } })];
}

const childrenOf = ({ name, value }: KnownField, desk: Desk, clauses = 0): readonly Item[] => {
  const path: ModelPath = [name];
  return itemsOf(value, path, desk, clauses);
};

function tasksSection(field: KnownField | undefined, appendices: number, desk: Desk): readonly Section[] {
  if (field === undefined) return [];
  const title = tasksTitle(field);
  const typed = fieldOf(field.value, "title");
  if (typed !== undefined) reportTypedNumber(title, { key: typed.key.value, path: ["tasks", "title"], label: "mục" }, desk);
  const words = `(Chi tiết tại ${appendixLabel(0, appendices)} kèm theo)`;
  const pointer = textIn(field.value, "pointer") ?? generatedAt(field.key, words);
  const children = [paragraph({ marker: "none", cut: pointer }, field.value, desk)];
  return [from(desk, { kind: "section", title: title.text, children }, { node: field.value, texts: { title } })];
}
