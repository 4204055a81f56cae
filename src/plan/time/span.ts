/** The earliest and the latest day a time can mean. */
import { extentsOf, type PlanYear, type Span } from "./extent.ts";
import type { Meaning } from "./time.ts";

/**
 * Undefined where no calendar can tell: an event, something not understood, a time without a year where the plan has
 * none, a stretch that runs backwards, a cell of which one milestone has no span. `start` and `end` are both included.
 *
 * A time without a first day ("trước ngày …") begins with its year or the plan's, one without a last ("trở đi") ends so.
 */
export function spanOf(time: Meaning, planYear: PlanYear): Span | undefined {
  const extents = extentsOf(time, planYear);
  const [first] = extents ?? [];
  if (extents === undefined || first === undefined) return undefined;
  return extents.reduce<Span>(
    (span, { start, end }) => ({ start: start < span.start ? start : span.start, end: end > span.end ? end : span.end }),
    { start: first.start, end: first.end },
  );
}
