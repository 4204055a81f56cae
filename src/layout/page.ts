import type { House } from "../nd30/house.ts";
import { measures } from "../nd30/measures.ts";
import type { Orientation } from "../plan/plan.ts";
import type { Page } from "./layout.ts";

/**
 * The page of a section.
 *
 * The margins of a landscape page are those of an upright one: the decree gives them for the page, whichever way it
 * lies, so that a left margin under 30 mm would be a fault on either.
 */
export function pageFor(orientation: Orientation, { margins }: House): Page {
  const { page } = measures;
  const upright = orientation === "portrait";
  const width = upright ? page.width.value : page.height.value;
  const height = upright ? page.height.value : page.width.value;
  return { orientation, width, height, margins, textWidth: width - margins.left - margins.right };
}
