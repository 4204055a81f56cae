/** How Word fills lines: as many words as fit, a line may end at a space or after a hyphen. */
import type { Face } from "../nd30/measure.ts";
import { measure } from "./measure.ts";

/** The smallest parts of a text that a line may end after, each with the spaces that follow it. */
export const pieces = (text: string): readonly string[] => text.split(/(?<= )(?! )|(?<=[-–—])(?=[^ \-–—])/u);

/**
 * The lines a text takes.
 *
 * @param width Millimetres. A word that is wider is cut between letters, as Word does.
 * @param indent Millimetres that the first line is shorter by.
 */
export function wrap(text: string, width: number, face: Face, indent = 0): readonly string[] {
  const lines: string[] = [];
  let line = "";
  let used = indent;
  for (const piece of pieces(text)) {
    const word = measure(piece.trimEnd(), face);
    if (used + word > width && line !== "") {
      lines.push(line.trimEnd());
      line = "";
      used = 0;
    }
    if (used + word <= width) {
      line += piece;
      used += measure(piece, face);
      continue;
    }
    for (const letter of piece) {
      const advance = measure(letter, face);
      if (used + advance > width && line !== "") {
        lines.push(line);
        line = "";
        used = 0;
      }
      line += letter;
      used += advance;
    }
  }
  return [...lines, line.trimEnd()];
}
