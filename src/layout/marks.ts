/** The boxes around "DỰ THẢO", the circulation and the urgency: as wide as their words, never wider than their column. */
import type { Letterhead, Text } from "../document/document.ts";
import { faceOf, type TextStyle } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense } from "./break-at-sense.ts";
import type { BoxLayout, LetterheadLayout } from "./layout.ts";
import { measure } from "./measure.ts";

const { boxSide, stampWidth } = measures.marks;

/** Lengths in millimetres, of the left and the right column. */
export function layOutMarks(
  { draft, circulation, urgency }: Letterhead,
  left: number,
  right: number,
): LetterheadLayout["marks"] {
  return {
    ...(draft === undefined ? {} : { draft: box(draft, styles.draft, right) }),
    ...(circulation === undefined ? {} : { circulation: box(circulation, styles.circulation, right) }),
    ...(urgency === undefined ? {} : { urgency: stamp(box(urgency.text, styles.urgency, left)) }),
  };
}

function box(text: Text, style: TextStyle, column: number): BoxLayout {
  const face = faceOf(style);
  const lines = breakAtSense(text, column - 2 * boxSide.value - rounding, face);
  const widest = Math.max(0, ...lines.map((line) => measure(printed(line, face), face)));
  return { lines, width: widest + 2 * boxSide.value + rounding };
}

const rounding = measures.letterhead.rounding.value;

/** A mark of urgency is as wide as the stamp that has room for it. */
function stamp({ lines, width }: BoxLayout): BoxLayout {
  return { lines, width: (stampWidth.choices ?? []).find((choice) => choice >= width) ?? width };
}
