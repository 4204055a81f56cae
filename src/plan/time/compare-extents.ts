/** Compares stretches of days: the last day decides, then the first, if both were written. */
import { dayAfter } from "./day.ts";
import type { Extent } from "./extent.ts";
import type { Part } from "./time.ts";

export type Comparison = "earlier" | "later" | "same" | "other";

export function compareExtents(
  a: readonly Extent[] | undefined,
  b: readonly Extent[] | undefined,
  partOfA?: Part,
  partOfB?: Part,
): Comparison {
  const [ofA, ofB] = [merged(a ?? []), merged(b ?? [])];
  const [lastOfA, lastOfB, firstOfA, firstOfB] = [lastOf(ofA), lastOf(ofB), ofA[0], ofB[0]];
  if (!lastOfA || !lastOfB || !firstOfA || !firstOfB) return "other";
  const areEqual = JSON.stringify(ofA) === JSON.stringify(ofB);
  if (areEqual) return partOfA === partOfB ? "same" : compareParts(partOfA, partOfB);
  // "đầu tháng 5" against "ngày 15/5": nobody knows where the beginning of May ends.
  const overlap = firstOfA.start <= lastOfB.end && firstOfB.start <= lastOfA.end;
  if ((partOfA !== undefined || partOfB !== undefined) && overlap) return "other";
  // What has no deadline is neither before nor after one.
  if (lastOfA.endAssumed !== lastOfB.endAssumed) return "other";
  if (!lastOfA.endAssumed && lastOfA.end !== lastOfB.end) return lastOfA.end < lastOfB.end ? "earlier" : "later";
  // "trước ngày 01/7" against "trong tháng 6": the same last day, and a first that only one of them tells.
  if (firstOfA.startAssumed !== firstOfB.startAssumed || firstOfA.start === firstOfB.start) return "other";
  return firstOfA.start < firstOfB.start ? "earlier" : "later";
}

const order: readonly Part[] = ["early", "middle", "late"];

function compareParts(a: Part | undefined, b: Part | undefined): Comparison {
  if (a === undefined || b === undefined) return "other";
  return order.indexOf(a) < order.indexOf(b) ? "earlier" : "later";
}

/** One verdict over several: one way, with or without some that stay the same, or none. */
export function together(all: readonly Comparison[]): Comparison {
  const moved = new Set(all.filter((each) => each !== "same"));
  const [only] = moved;
  if (only === undefined) return "same";
  return moved.size === 1 ? only : "other";
}

const lastOf = (extents: readonly Extent[]): Extent | undefined =>
  extents.reduce<Extent | undefined>((last, each) => (last === undefined || each.end > last.end ? each : last), undefined);

/** In order, and joined where one follows the other, so that "tháng 5, 6, 7" is "từ tháng 5 đến tháng 7". */
function merged(extents: readonly Extent[]): readonly Extent[] {
  const joined: Extent[] = [];
  for (const extent of extents.toSorted(byDay)) {
    const last = joined.at(-1);
    const follows = last !== undefined && isWritten(last) && isWritten(extent) && extent.start <= dayAfter(last.end);
    if (!follows) joined.push(extent);
    else joined[joined.length - 1] = { ...last, end: extent.end > last.end ? extent.end : last.end };
  }
  return joined;
}

const isWritten = ({ startAssumed, endAssumed }: Extent): boolean => !startAssumed && !endAssumed;

function byDay(a: Extent, b: Extent): number {
  const [ofA, ofB] = [`${a.start}${a.end}`, `${b.start}${b.end}`];
  return ofA < ofB ? -1 : Number(ofA > ofB);
}
