/** Shares a width out among columns. */

/** What a column asks for, in millimetres: its share grows with `weight`, never under `least` nor over `most`. */
export interface Claim {
  readonly least: number;
  readonly most: number;
  readonly weight: number;
}

/**
 * Widths that fill `total`, to a hundredth of a millimetre. If even the least widths are too much, the widest give way.
 *
 * @param claims At least one must be ready to take all that is left: `most` no less than `total`.
 */
export function fitWidths(total: number, claims: readonly Claim[]): readonly number[] {
  const least = sum(claims.map((claim) => claim.least));
  const shareOf =
    least > total
      ? (claim: Claim, level: number): number => Math.min(claim.least, level)
      : ({ least: low, most: high, weight }: Claim, level: number): number => Math.min(Math.max(weight * level, low), high);
  const highest = least > total ? total : Math.max(...claims.map((claim) => claim.most / claim.weight));
  const level = solve(total, highest, (tried) => sum(claims.map((claim) => shareOf(claim, tried))));
  return exact(total, claims.map((claim) => shareOf(claim, level)));
}

export const sum = (numbers: readonly number[]): number => numbers.reduce((all, one) => all + one, 0);

/** Where a rising function of a level between 0 and `highest` reaches `target`, by halving: 60 steps reach a double's end. */
function solve(target: number, highest: number, risen: (level: number) => number): number {
  let low = 0;
  let high = highest;
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (risen(middle) < target) low = middle;
    if (risen(middle) >= target) high = middle;
  }
  return high;
}

/** Rounded, and the remainder given to the widest, where it shows least. */
function exact(total: number, widths: readonly number[]): readonly number[] {
  const rounded = widths.map((width) => Math.round(width * 100) / 100);
  const widest = rounded.indexOf(Math.max(...rounded));
  const rest = total - sum(rounded);
  return rounded.map((width, index) => (index === widest ? width + rest : width));
}
