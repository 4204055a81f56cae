/**
 * The two columns at the head of the first page.
 *
 * The right column is as wide as its widest line, so that Quốc hiệu stays on one line; the left has the rest. Where the
 * agency's name or the number does not fit there, all sizes step down together from 13/14 to 12/13. Only where neither
 * size has room may a line end between "XÃ" and the name of the commune, and at last inside the name.
 */
import type { Letterhead, Text } from "../document/document.ts";
import { faceOf } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { letterheadSizes, styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense, widestGroup } from "./break-at-sense.ts";
import type { LetterheadLayout } from "./layout.ts";
import { measure } from "./measure.ts";
import { cost } from "./word-groups.ts";

type Sizes = LetterheadLayout["sizes"];

const { large, small } = letterheadSizes;

export function layOutLetterhead(block: Letterhead, textWidth: number): LetterheadLayout {
  const { sizes, left } = chooseColumns(block, textWidth);
  const face = faceOf(styles.agency, sizes.agency);
  const agencyLines = block.agency.flatMap((line) => breakAtSense(line, left - rounding, face));
  const lastLine = measure(printed(agencyLines.at(-1) ?? [], face), face);
  const dateFace = faceOf(styles.placeAndDate, sizes.placeAndDate);
  return {
    columns: [left, textWidth - left],
    agencyLines,
    placeAndDateLines: breakAtSense(block.placeAndDate, textWidth - left - rounding, dateFace),
    sizes,
    agencyRule: measures.rules.agency.value * lastLine,
    mottoRule: measures.rules.motto.value * lineWidth(block.motto, "motto", sizes),
  };
}

const { spare, rounding: { value: rounding } } = measures.letterhead;

/** The sizes, and what they leave for the left column. */
function chooseColumns(block: Letterhead, textWidth: number): { readonly sizes: Sizes; readonly left: number } {
  for (const hold of [cost.beforeName, cost.insideName, cost.insideGroup]) {
    for (const beside of [spare.value, rounding]) {
      for (const sizes of [large, small]) {
        const left = textWidth - rightWidth(block, sizes) - beside;
        if (leftNeed(block, sizes, hold) + rounding <= left) return { sizes, left };
      }
    }
  }
  return { sizes: small, left: pressedLeft(block, textWidth) };
}

function leftNeed(block: Letterhead, sizes: Sizes, hold: number): number {
  const face = faceOf(styles.agency, sizes.agency);
  return Math.max(numberWidth(block, sizes), ...block.agency.map((line) => widestGroup(line, face, hold)));
}

/**
 * The left column where nothing has room: place and date then take two lines, for the number and Quốc hiệu never do;
 * only a symbol too long for any letterhead gives way to Quốc hiệu.
 */
function pressedLeft(block: Letterhead, textWidth: number): number {
  const wanted = Math.max(textWidth - rightWidth(block, small) - rounding, numberWidth(block, small) + rounding);
  return Math.min(wanted, textWidth - lineWidth(block.nation, "nation", small) - rounding);
}

const rightWidth = (block: Letterhead, sizes: Sizes): number =>
  Math.max(
    lineWidth(block.nation, "nation", sizes),
    lineWidth(block.motto, "motto", sizes),
    lineWidth(block.placeAndDate, "placeAndDate", sizes),
  );

const numberWidth = (block: Letterhead, sizes: Sizes): number => lineWidth(block.number, "number", sizes);

function lineWidth(text: Text, component: keyof Sizes, sizes: Sizes): number {
  const face = faceOf(styles[component], sizes[component]);
  return measure(printed(text, face), face);
}
