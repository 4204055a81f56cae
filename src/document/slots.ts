/** What the registry gives after signing: number and date, written as the decree does, empty while open. */
import type { Plan } from "../plan/plan.ts";
import type { Slot } from "./document.ts";
import type { Value } from "./fill.ts";

export function slotsOf({ number, issueDate: { year, month, day } }: Plan): Readonly<Record<Slot, Value>> {
  const dateSlot = (slot: "day" | "month" | "year", text: string): Value => ({
    text,
    slot,
    from: { path: ["issueDate", slot] },
  });
  return {
    number: { text: number === undefined ? "" : padded(number, 10), slot: "number", from: { path: ["number"] } },
    day: dateSlot("day", day === undefined ? "" : padded(day, 10)),
    month: dateSlot("month", month === undefined ? "" : padded(month, 3)),
    year: dateSlot("year", String(year)),
  };
}

/**
 * A leading 0 for numbers below `limit`.
 *
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II: khoản 3 điểm c (numbers below 10), khoản 4 điểm b (days below 10,
 * months 1 and 2 only)
 */
const padded = (value: number, limit: number): string => (value < limit ? `0${value}` : String(value));
