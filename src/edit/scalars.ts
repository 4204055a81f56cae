/** Where words of the model stand in the file: the scalar around a place, and the part of its value a place covers. */
import type { Within } from "../base/place.ts";
import type { SourceMap, SourceNode, SourceScalar } from "../source/source.ts";

/** Every value of a plan file that is a text, in the order of the file; keys are not values. */
export function scalarsIn(root: SourceMap): readonly SourceScalar[] {
  const scalars: SourceScalar[] = [];
  const visit = (node: SourceNode): void => {
    if (node.kind === "scalar") scalars.push(node);
    else if (node.kind === "list") node.items.forEach(visit);
    else node.entries.forEach(({ value }) => visit(value));
  };
  visit(root);
  return scalars;
}

/** The scalar that holds all of `[from, to)`. */
export function scalarAround(scalars: readonly SourceScalar[], from: number, to: number): SourceScalar | undefined {
  const last = scalars[firstIndex(scalars.length, (index) => (scalars[index] as SourceScalar).start > from) - 1];
  return last !== undefined && last.style !== "empty" && last.end >= to ? last : undefined;
}

/** The part of the value behind the characters `[from, to)`; none where they do not stand for just one part. */
export function partBehind(scalar: SourceScalar, from: number, to: number): Within | undefined {
  const { length } = scalar.value;
  const start = firstIndex(length, (index) => scalar.within([index, index + 1]).start >= from);
  const end = from === to ? start : start + 1 + firstIndex(length - start - 1, (count) => scalar.within([start, start + 1 + count]).end >= to);
  const { start: foundFrom, end: foundTo } = scalar.within([start, end]);
  return end <= length && foundFrom === from && foundTo === to ? [start, end] : undefined;
}

/** The first of `[0, count)` for which `holds`, given that it holds for all after it; `count` if for none. */
function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return Math.max(low, 0);
}
