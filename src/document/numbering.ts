/** Numbers of sections, clauses, points and rows: computed from the order, never typed. */

/** Roman numerals for sections and appendices, from 1. */
export function roman(number: number): string {
  let rest = number;
  let numeral = "";
  for (const [value, letters] of romanSteps) {
    numeral += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}

const romanSteps = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** For each item its place among those of its kind, from 1: clauses count on over a paragraph or table between them. */
export function ordinals(items: readonly { readonly kind: string }[]): readonly number[] {
  const counts = new Map<string, number>();
  return items.map(({ kind }) => {
    const count = (counts.get(kind) ?? 0) + 1;
    counts.set(kind, count);
    return count;
  });
}
