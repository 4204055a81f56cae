/** When the tasks of a plan are due, read from their cells, and the days a plan can be issued on. */
import type { ModelPath, Within } from "../base/place.ts";
import { daysInMonth } from "./date.ts";
import type { Entry, PartialDate, Plan } from "./plan.ts";
import { cellLines, columnOf, entriesOf, isReview, tablesOf, type PlacedEntry, type PlacedTable } from "./tables.ts";
import { type Day, dayOf } from "./time/day.ts";
import type { PlanYear } from "./time/extent.ts";
import { parseTime } from "./time/parse.ts";
import type { Compound, Time, Worded } from "./time/time.ts";

type Single = Worded & Exclude<Time, Worded & Compound>;

/** One time of one task; a cell with several milestones gives several. */
export interface TaskTime {
  readonly placed: PlacedTable;
  readonly row: PlacedEntry;
  readonly path: ModelPath;
  /** In the text at `path`. */
  readonly within: Within;
  readonly time: Single;
}

export function taskTimes(plan: Plan): readonly TaskTime[] {
  return tablesOf(plan).filter((placed) => !isReview(placed)).flatMap((placed) => entriesOf(placed).flatMap((row) => timesOf(placed, row)));
}

/** Read once for all who ask. */
const read = new WeakMap<Entry, readonly TaskTime[]>();

export function timesOf(placed: PlacedTable, row: PlacedEntry): readonly TaskTime[] {
  const times = read.get(row.entry) ?? readTimes(placed, row);
  read.set(row.entry, times);
  return times;
}

function readTimes(placed: PlacedTable, row: PlacedEntry): readonly TaskTime[] {
  return cellLines(row, columnOf(placed, "time")).flatMap(({ path, text }) => {
    const time = parseTime(text);
    if (time.kind !== "compound") return [{ placed, row, path, within: [0, text.length], time } satisfies TaskTime];
    return time.milestones.map(({ from, to, time: one }) => ({ placed, row, path, within: [from, to] as const, time: one }));
  });
}

/**
 * The year of a time without one: known only where the plan is for one year, and that is the time of its work.
 * "Đến năm 2030" is a horizon; a year before the issue is what the plan speaks of ("khắc phục hạn chế năm 2025").
 */
export function yearOfPlan(plan: Plan): PlanYear {
  const [year, ...more] = plan.years;
  if (year === undefined || more.length > 0 || hasOtherYears(plan)) return undefined;
  return year;
}

/** True where the years of the plan are not surely those in which its work is done. */
export const hasOtherYears = (plan: Plan): boolean =>
  /(?:đến|hết|trước|tầm nhìn) năm \d{4}/iu.test(plan.subject) || (plan.years.at(-1) ?? Infinity) < (issued(plan)?.year ?? 0);

const issued = ({ issueDate, decision }: Plan): PartialDate | undefined => issueDate ?? decision?.date;

/** The first day a plan can have been issued on, as far as its date is filled in. */
export function firstIssueDay(plan: Plan): Day | undefined {
  const date = issued(plan);
  return date && dayOf(date.year, date.month ?? 1, date.day ?? 1);
}

/** The last such day. */
export function lastIssueDay(plan: Plan): Day | undefined {
  const date = issued(plan);
  if (date === undefined) return undefined;
  const month = date.month ?? 12;
  return dayOf(date.year, month, date.day ?? daysInMonth(date.year, month));
}

/** `2026-03-05` as messages say it: `05/3/2026`. */
export function shownDay(day: Day): string {
  const [year = "", month = "", date = ""] = day.split("-");
  return `${date}/${Number(month) < 3 ? month : Number(month)}/${year}`;
}
