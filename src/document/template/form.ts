/** A template in its stages: the same parts and texts, as words, as compiled code, and ready to be filled. */
import { offers, type MainPart, type Offered, type Offers, type PartName } from "./offers.ts";

/** Every text of a template, in whatever state `Words` says, and the order of the parts of the main text. */
export interface Form<Words> {
  readonly order: readonly MainPart[];
  readonly words: { readonly [Part in PartName]: { readonly [Entry in keyof Offers[Part]]: Words } };
}

/** Puts values into one text. A name that is not in the context makes it throw. */
export type Print = (context: Readonly<Record<string, string | readonly string[]>>) => string;

/** One text ready to be filled, and the names it may ask for. */
export interface FormText<Names> {
  readonly offered: Names;
  readonly print: Print;
}

export interface Template {
  readonly order: readonly MainPart[];
  readonly words: { readonly [Part in PartName]: { readonly [Entry in keyof Offers[Part]]: FormText<Offers[Part][Entry]> } };
}

export const toTemplate = <Words>(form: Form<Words>, printOf: (words: Words) => Print): Template =>
  mapTexts(form, (words, offered) => ({ offered, print: printOf(words) })) as unknown as Template;

/** The cast is safe: the entries are those of `form`, one by one. */
export function mapTexts<In, Out>({ order, words }: Form<In>, change: (text: In, offered: Offered) => Out): Form<Out> {
  const parts = Object.entries(words as Readonly<Record<string, Readonly<Record<string, In>>>>).map(([part, texts]) => {
    const changed = Object.entries(texts).map(([entry, text]) => [entry, change(text, offeredIn(part, entry))]);
    return [part, Object.fromEntries(changed)];
  });
  return { order, words: Object.fromEntries(parts) as Form<Out>["words"] };
}

const offeredIn = (part: string, entry: string): Offered =>
  (offers as Readonly<Record<string, Readonly<Record<string, Offered>>>>)[part]?.[entry] ?? {};
