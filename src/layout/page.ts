import type { Orientation } from "../plan/plan.ts";
import { measures } from "../nd30/measures.ts";
import type { Page } from "./layout.ts";

/** What an office may choose within the decree's ranges. */
export interface HouseStyle {
  /** Millimetres. */
  readonly margins?: Partial<Page["margins"]>;
}

/**
 * The page of a section.
 *
 * The margins of a landscape page are those of an upright one: the decree gives them for the page, whichever way it
 * lies, so that a left margin under 30 mm would be a fault on either.
 */
export function pageFor(orientation: Orientation, { margins: chosen = {} }: HouseStyle = {}): Page {
  const { page } = measures;
  const margins = {
    top: page.margins.top.value,
    right: page.margins.right.value,
    bottom: page.margins.bottom.value,
    left: page.margins.left.value,
    ...chosen,
  };
  const upright = orientation === "portrait";
  const width = upright ? page.width.value : page.height.value;
  const height = upright ? page.height.value : page.width.value;
  return { orientation, width, height, margins, textWidth: width - margins.left - margins.right };
}
