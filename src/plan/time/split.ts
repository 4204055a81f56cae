/** Where one cell holds several milestones: after `;`, a line, a sentence; and, less surely, after `,`, `/` or "và". */

/** A stretch `[from, to)` of the text, without blanks and signs at its ends. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

export const splitAtStops = (text: string): readonly Stretch[] => split(text, /;|[\r\n]+|(?<=[\p{L}\d)])\.(?=\s+\p{Lu})/gu);
export const splitAtCommas = (text: string): readonly Stretch[] => split(text, /,|\svà(?=\s)|(?<=\p{L})\s?\/(?=\s?\p{L})|\s\/(?=\s)/giu);

function split(text: string, sign: RegExp): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const nested = bracketDepths(text);
  let from = 0;
  for (const found of text.matchAll(sign)) {
    if ((nested[found.index] ?? 0) > 0) continue;
    stretches.push(trimmed(text, from, found.index));
    from = found.index + found[0].length;
  }
  stretches.push(trimmed(text, from, text.length));
  return stretches.filter((stretch) => stretch.to > stretch.from);
}

function trimmed(text: string, from: number, to: number): Stretch {
  const part = text.slice(from, to);
  return { from: from + part.length - part.trimStart().length, to: from + part.trimEnd().length };
}

/** For each code unit, how many brackets are open before it; a bracket that is never closed opens nothing. */
function bracketDepths(text: string): readonly number[] {
  if (!text.includes("(")) return [];
  const depths: number[] = [];
  let closing = 0;
  for (let place = text.length - 1; place >= 0; place--) {
    if (text[place] === ")") closing++;
    depths.push(closing);
    if (text[place] === "(" && closing > 0) closing--;
  }
  return depths.toReversed();
}
