/** Open slots as they are printed: an empty place wide enough for văn thư to fill in, made of no-break spaces. */
import type { Slot, Span, Text } from "../document/document.ts";
import type { Face } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { measure } from "./measure.ts";

const noBreakSpace = "\u00a0";

/** As few no-break spaces as are at least as wide as the slot must be, in the face it is printed in. */
export function blank(slot: Slot, face: Face): string {
  return noBreakSpace.repeat(Math.ceil(measures.blanks[slot].value / measure(noBreakSpace, face)));
}

/** The words of a span, an open slot as an empty place. */
export const printedSpan = (span: Span, face: Face): string =>
  span.kind === "slot" && span.text === "" ? blank(span.slot, face) : span.text;

/** The words of a text, open slots as empty places: what is measured and what is printed. */
export const printed = (text: Text, face: Face): string => text.map((span) => printedSpan(span, face)).join("");
