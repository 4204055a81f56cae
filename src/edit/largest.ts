/** Finds out which of many can be done together, when only all of a set can be tried at once. */

/**
 * All if `holds` for them, else those of each half for which it holds; where the halves do not go together, the first
 * half that gives any. One odd one among n costs about 2·log n trials.
 */
export async function largestSound<T>(all: readonly T[], holds: (some: readonly T[]) => boolean | Promise<boolean>): Promise<readonly T[]> {
  if (all.length === 0 || (await holds(all))) return all;
  if (all.length === 1) return [];
  const middle = all.length >> 1;
  const left = await largestSound(all.slice(0, middle), holds);
  const right = await largestSound(all.slice(middle), holds);
  const both = [...left, ...right];
  const isTried = both.length === all.length || left.length === 0 || right.length === 0;
  if (!isTried && (await holds(both))) return both;
  return left.length > 0 ? left : right;
}
