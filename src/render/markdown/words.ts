/** The words of a text before escaping. A kind of span that is forgotten here does not compile. */
import type { Slot, Span, Text } from "../../document/document.ts";

export const wordsOf = (text: Text): string =>
  text
    .map(spanWords)
    .join("")
    .replace(/^[ \t]+|[ \t]+$/g, "");

type SpanOf<Kind extends Span["kind"]> = Extract<Span, { kind: Kind }>;

const spanWriters: { readonly [Kind in Span["kind"]]: (span: SpanOf<Kind>) => string } = {
  text: ({ text }) => text,
  slot: ({ slot, text }) => (text === "" ? "\u00A0".repeat(blanks[slot]) : text),
};

/** The cast is safe: `span.kind` picks the function for exactly that kind. */
const spanWords = (span: Span): string => (spanWriters[span.kind] as (span: Span) => string)(span);

/** Room for what is still open, in no-break spaces, which neither Markdown nor a web page folds into one. */
const blanks: Readonly<Record<Slot, number>> = { number: 8, day: 4, month: 4, year: 8 };
