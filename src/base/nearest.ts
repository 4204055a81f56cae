/** Finds the word that a mistyped word was probably meant to be. */

/** The nearest of `words`, if no more than a third of its letters would have to change. All already folded. */
export function nearest(word: string, words: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Infinity;
  for (const candidate of words) {
    const allowed = Math.max(1, Math.floor(Math.max(word.length, candidate.length) / 3));
    if (Math.abs(word.length - candidate.length) > allowed) continue;
    const cost = distance(word, candidate);
    if (cost > allowed || cost >= least) continue;
    best = candidate;
    least = cost;
  }
  return best;
}

/** Letters added, dropped, changed or swapped with their neighbour (optimal string alignment). */
export function distance(from: string, to: string): number {
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const here = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const same = from[row - 1] === to[column - 1];
      const steps = [at(here, column - 1) + 1, at(above, column) + 1, at(above, column - 1) + (same ? 0 : 1)];
      const swapped = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (row > 1 && column > 1 && swapped) steps.push(at(before, column - 2) + 1);
      here.push(Math.min(...steps));
    }
    before = above;
    above = here;
  }
  return at(above, to.length);
}

const at = (costs: readonly number[], index: number): number => costs[index] ?? Infinity;
