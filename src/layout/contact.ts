/** Address lines at the foot of the first page (ô 13). */
import type { Text } from "../document/document.ts";
import { faceOf } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { sum } from "./fit-widths.ts";
import { textHeight } from "./height.ts";
import type { Page } from "./layout.ts";
import { millimetresPerPoint } from "./measure.ts";

/**
 * How far from the edge of the paper the lines must stand so that they end within the margin and do not push the text
 * up; as far as page numbers, if they have room there.
 */
export function footerDistance(lines: readonly Text[], { margins, textWidth }: Page): number {
  const { headerDistance, leastFooterDistance } = measures.page;
  const { thickness, gap } = measures.rules;
  const rule = (thickness.value + 2 * gap.value) * millimetresPerPoint;
  const height = rule + sum(lines.map((line) => textHeight(line, textWidth, faceOf(styles.contact))));
  if (lines.length === 0) return headerDistance.value;
  return Math.min(headerDistance.value, Math.max(leastFooterDistance.value, margins.bottom - height));
}
