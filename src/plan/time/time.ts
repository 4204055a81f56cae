/** When a task is due, as its author wrote it (`text`, the truth, printed as it is) and as checks may understand it. */

/** `text` is the author's own; the rest is common to every kind. */
export interface Worded {
  readonly text: string;
  /** Not promised: "(phấn đấu)", "dự kiến", "khoảng", "(nếu có)". */
  readonly soft: boolean;
  /** Words before the time that say what is due then: "Khởi động" in "Khởi động quý IV/2026". Never looked into. */
  readonly subject?: string;
}

export type Time = Worded & Meaning;
export type Meaning = Calendar | Ongoing | Recurring | Event | Compound | Unknown;

/** A kind that stands on the calendar. */
export type Calendar = Dated | Range | Period;
export type Dated = Days | Months | Quarters | HalfYear | Year;

/** A year as written; `next` is "năm sau". Where none is written, the plan's year is to be assumed. */
export type StatedYear = number | "next";

export interface DayPoint {
  readonly unit: "day";
  readonly day: number;
  readonly month: number;
  readonly year?: StatedYear;
}
export interface MonthPoint {
  readonly unit: "month";
  readonly month: number;
  readonly year?: StatedYear;
}
export interface QuarterPoint {
  readonly unit: "quarter";
  readonly quarter: number;
  readonly year?: StatedYear;
}
/** `half` 1 is "6 tháng đầu năm", 2 is "6 tháng cuối năm". */
export interface HalfPoint {
  readonly unit: "half";
  readonly half: number;
  readonly year?: StatedYear;
}
/** Without `year`: "trong năm". */
export interface YearPoint {
  readonly unit: "year";
  readonly year?: StatedYear;
}
export type Point = DayPoint | MonthPoint | QuarterPoint | HalfPoint | YearPoint;

/**
 * How a point binds. `before` excludes it ("trước ngày 15/12" ends on 14/12), `until` ("đến hết") and `notLaterThan`
 * ("chậm nhất") include it; `onward` includes it, `after` excludes it.
 */
export type Bound = "on" | "before" | "notLaterThan" | "until" | "onward" | "after";

/** "đầu", "giữa", "cuối": nobody can say on which days, so it never narrows a span. */
export type Part = "early" | "middle" | "late";

/** ISO 8601: 1 is Monday (thứ Hai), 7 is Sunday (Chủ nhật). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Time of day; `from` and `to` as `07:30`. */
export interface Hours {
  readonly session?: "morning" | "noon" | "afternoon" | "evening";
  readonly from?: string;
  readonly to?: string;
}

/** "Trước ngày 15/12/2023", "ngày 15, 16/6". A bound holds for each of several points. */
export interface Days {
  readonly kind: "days";
  readonly bound: Bound;
  readonly points: readonly DayPoint[];
  readonly weekday?: Weekday;
  readonly hours?: Hours;
}
/** "Tháng 5, 6, 7", "Tháng 9 - 10/2026", "Từ tháng 7/2027 trở đi", "cuối tháng 5". */
export interface Months {
  readonly kind: "months";
  readonly bound: Bound;
  readonly points: readonly MonthPoint[];
  readonly part?: Part;
}
/** "Trong quý I", "Quý III - IV/2026". */
export interface Quarters {
  readonly kind: "quarters";
  readonly bound: Bound;
  readonly points: readonly QuarterPoint[];
  readonly part?: Part;
}
/** "6 tháng đầu năm". */
export interface HalfYear {
  readonly kind: "halfYear";
  readonly bound: Bound;
  readonly points: readonly HalfPoint[];
}
/** "Trong năm", "Năm 2026", "đến 2030". */
export interface Year {
  readonly kind: "year";
  readonly bound: Bound;
  readonly points: readonly YearPoint[];
  readonly part?: Part;
}

/** "từ ngày 16/7 đến 24/7/2026". May run backwards, as written: `faultOf` tells. */
export interface Range {
  readonly kind: "range";
  readonly from: Point;
  readonly to: Point;
  /** `before`: "đến trước ngày …", the last point excluded. */
  readonly toBound: "until" | "before";
}
/** Whole years: "giai đoạn 2026 - 2030"; `school`: "năm học 2026 - 2027". May run backwards, as written. */
export interface Period {
  readonly kind: "period";
  readonly from: number;
  readonly to: number;
  readonly school: boolean;
}

/** "Thường xuyên", all through `within`; through the plan's year if that is absent. */
export interface Ongoing {
  readonly kind: "ongoing";
  readonly within?: Calendar;
}

export type Unit = "day" | "week" | "month" | "quarter" | "year";
/** `times` in every `count` units: "6 tháng một lần" is 1 in 6 months, "02 lần/năm" 2 in 1 year. */
export interface Frequency {
  readonly count: number;
  readonly unit: Unit;
  readonly times: number;
}
/** "trước ngày 25 hằng tháng". */
export interface MonthDays {
  readonly kind: "monthDays";
  readonly bound: Bound;
  readonly days: readonly number[];
}
/** "hằng quý đến 2030", "Trước ngày 15 tháng 11 hằng năm", "Sáng thứ Bảy hàng tuần (từ 07 giờ 30 phút …)". */
export interface Recurring {
  readonly kind: "recurring";
  /** Empty for a bare "Định kỳ". */
  readonly every: readonly Frequency[];
  /** When in each turn; its points have no year. */
  readonly due?: Days | Months | Quarters | HalfYear | MonthDays;
  readonly weekdays?: readonly Weekday[];
  readonly hours?: Hours;
  readonly within?: Calendar;
}

/** Waits for something: "20 ngày sau khi Tỉnh ủy ban hành", "Theo Kế hoạch của tỉnh", "Đột xuất", "(nếu có)". */
export interface Event {
  readonly kind: "event";
  readonly lag?: { readonly count: number; readonly unit: Unit; readonly working: boolean; readonly side: "before" | "after" };
  /** What it waits for, in the author's words. */
  readonly trigger: string;
}

/** Several milestones in one cell. Between their stretches stand only signs, spaces and "và". */
export interface Compound {
  readonly kind: "compound";
  readonly milestones: readonly Milestone[];
}
/** `time.text` is the stretch `[from, to)` of the whole text. */
export interface Milestone {
  readonly from: number;
  readonly to: number;
  readonly time: Worded & Exclude<Meaning, Compound>;
}

/** Not understood, or not wholly. */
export interface Unknown {
  readonly kind: "unknown";
  /** A date, month or quarter no calendar has: "30/02/2026". */
  readonly impossible?: string;
  /** The beginning is a time; these words after it are in the way. */
  readonly rest?: string;
}
