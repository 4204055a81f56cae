/** How wide a text is printed in Times New Roman, without kerning: Word does not kern unless it is told to. */
import type { Face } from "../nd30/measure.ts";
import { advances, unitsPerEm } from "./advances.ts";

export const millimetresPerPoint = 25.4 / 72;

/**
 * The width of a text set on one line.
 *
 * A character outside the table counts as one em, which is wider than nearly every letter: a line is then rather
 * estimated too long than too short. Marks that combine with the letter before them have no width.
 *
 * @returns Millimetres.
 */
export function measure(text: string, { size, bold = false, italic = false }: Face): number {
  const widths = tables[bold ? (italic ? "boldItalic" : "bold") : italic ? "italic" : "regular"];
  let units = 0;
  for (const character of text) units += widths.get(character) ?? (withoutWidth.test(character) ? 0 : unitsPerEm);
  return (units / unitsPerEm) * size * millimetresPerPoint;
}

/** Combining marks, and format characters such as the soft hyphen and the zero-width space. */
const withoutWidth = /^[\p{M}\p{Cf}]$/u;

const tables = {
  regular: table(advances.regular),
  bold: table(advances.bold),
  italic: table(advances.italic),
  boldItalic: table(advances.boldItalic),
};

function table(runs: Readonly<Record<number, string>>): ReadonlyMap<string, number> {
  const widths = Object.entries(runs).flatMap(([first, run]) =>
    run.split(" ").map((width, index) => [String.fromCodePoint(Number(first) + index), Number(width)] as const),
  );
  return new Map(widths.filter(([character]) => !withoutWidth.test(character)));
}
