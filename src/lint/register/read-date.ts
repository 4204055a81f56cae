import type { PartialDate } from "../../plan/plan.ts";

/** `2025-06-16`, as the tables of the register write dates. */
export function on(date: string): PartialDate {
  const [year = 0, month = 0, day = 0] = date.split("-").map(Number);
  return { year, month, day };
}
