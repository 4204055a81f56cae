/** What the registry gives after signing: number and date, written as the decree does, empty while open. */
import type { ModelPath } from "../base/place.ts";
import type { Decision, PartialDate, Plan } from "../plan/plan.ts";
import type { Slot } from "./document.ts";
import type { Value } from "./fill.ts";

export type Slots = Readonly<Record<Slot, Value>>;

/** Of the plan itself. */
export const slotsOf = ({ number, issueDate }: Plan): Slots => slots(number, issueDate, { number: ["number"], date: ["issueDate"] });

/** Of the plan itself, all left open, whatever is known. */
export const openSlots = (): Slots => slots(undefined, undefined, { number: ["number"], date: ["issueDate"] });

/** Of the decision that issues the plan. */
export const decisionSlots = ({ number, date }: Decision): Slots =>
  slots(number, date, { number: ["decision", "number"], date: ["decision", "date"] });

function slots(number: number | undefined, date: PartialDate | undefined, paths: { readonly number: ModelPath; readonly date: ModelPath }): Slots {
  const dateSlot = (slot: "day" | "month" | "year", text: string): Value => ({ text, slot, from: { path: [...paths.date, slot] } });
  return {
    number: { text: padded(number, 10), slot: "number", from: { path: paths.number } },
    day: dateSlot("day", padded(date?.day, 10)),
    month: dateSlot("month", padded(date?.month, 3)),
    year: dateSlot("year", padded(date?.year, 0)),
  };
}

/**
 * A leading 0 for numbers below `limit`; nothing for one that is still open.
 *
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II: khoản 3 điểm c (numbers below 10), khoản 4 điểm b (days below 10,
 * months 1 and 2 only)
 */
function padded(value: number | undefined, limit: number): string {
  if (value === undefined) return "";
  return value < limit ? `0${value}` : String(value);
}
