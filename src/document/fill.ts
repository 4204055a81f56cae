/**
 * Puts values into a text of a template and keeps where each of them came from.
 *
 * Handlebars knows only strings, so each value goes in between control characters that no plan and no template can
 * hold (the source stage refuses them), with its index: `␁3␂Phong Thổ␃`. The filled text is cut into spans by them.
 */
import type { From, Slot, Span, Text } from "./document.ts";
import type { FormText, Print } from "./template/form.ts";
import type { Offered } from "./template/offers.ts";

/** A text of the plan on its way into the document. Only a slot may be empty and still leave a span. */
export interface Value {
  readonly text: string;
  readonly from: From;
  readonly slot?: Slot;
}

/** Several texts that a template sees as one: the names of two organs and the "và" between them. */
export interface Joined {
  readonly joined: readonly Value[];
}

/** One value for each name the text is offered, several where it is offered a list. */
export type ValuesOf<Names extends Offered> = {
  readonly [Name in keyof Names]: Names[Name] extends "list" ? readonly Value[] : Value | Joined;
};

/** @param from Of the words that are the form's own. */
export function fill<Names extends Offered>({ print }: FormText<Names>, values: ValuesOf<Names>, from: From): Text {
  const held: Value[] = [];
  const context = Object.entries(values as Readonly<Record<string, Value | Joined | readonly Value[]>>).map(([name, value]) => [
    name,
    isList(value) ? value.map((one) => hold(one, held)) : hold(value, held),
  ]);
  return cut(print(Object.fromEntries(context) as Parameters<Print>[0]), held, from);
}

const isList = (value: Value | Joined | readonly Value[]): value is readonly Value[] => Array.isArray(value);

function hold(value: Value | Joined, held: Value[]): string {
  if ("joined" in value) return value.joined.map((one) => hold(one, held)).join("");
  if (/[\u0001-\u0003]/.test(value.text)) throw new RangeError("fill: a value holds one of the marks put around values");
  return `\u0001${held.push(value) - 1}\u0002${value.text}\u0003`;
}

/** The text between the marks is taken as filled in, since a helper may have changed it. */
function cut(filled: string, held: readonly Value[], from: From): Text {
  const spans: Span[] = [];
  for (const [words, index, text = ""] of filled.matchAll(/\u0001(\d+)\u0002([^\u0003]*)\u0003|[^\u0001]+/g)) {
    const value = index === undefined ? { text: words, from } : held[Number(index)];
    if (value === undefined) throw new RangeError("fill: a mark without its value");
    spans.push(...spansOf(value, index === undefined ? words : text));
  }
  return spans;
}

function spansOf({ from, slot }: Value, text: string): Text {
  if (slot !== undefined) return [{ kind: "slot", slot, text, from }];
  return text === "" ? [] : [{ kind: "text", text, from }];
}

/** Words of the plan that no template touches. */
export const plain = (text: string, from: From): Text => spansOf({ text, from }, text);
