/** The head of the first page: the two columns, their lines and rules, and the marks above and below them. */
import type { Letterhead } from "../document/document.ts";
import { letterheadSizesIn, type House } from "../nd30/house.ts";
import { faceOf } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { breakAtSense } from "./break-at-sense.ts";
import type { LetterheadLayout } from "./layout.ts";
import { chooseColumns, lineWidth } from "./letterhead-columns.ts";
import { layOutMarks } from "./marks.ts";

export function layOutLetterhead(block: Letterhead, textWidth: number, house: House): LetterheadLayout {
  const { sizes, left, agencies } = chooseColumns(block, textWidth, letterheadSizesIn(house));
  const right = textWidth - left;
  const dateFace = faceOf(styles.placeAndDate, sizes.placeAndDate);
  return {
    columns: [left, right],
    agencies,
    placeAndDateLines:
      block.placeAndDate === undefined ? [] : breakAtSense(block.placeAndDate, right - measures.letterhead.rounding.value, dateFace),
    sizes,
    mottoRule: measures.rules.motto.value * lineWidth(block.motto, "motto", sizes),
    marks: layOutMarks(block, left, right),
  };
}
