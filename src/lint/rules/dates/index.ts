import type { Rule } from "../../rule.ts";
import { anniversarySum } from "./anniversary-sum.ts";
import { countedList } from "./counted-list.ts";
import { datePadding } from "./date-padding.ts";
import { deadlineBeforeIssue } from "./deadline-before-issue.ts";
import { ellipsisAfterCount } from "./ellipsis-after-count.ts";
import { halfYearReportMonth } from "./half-year-report-month.ts";
import { impossibleDate } from "./impossible-date.ts";
import { moneyInWords } from "./money-in-words.ts";
import { otherYear } from "./other-year.ts";
import { percentOverHundred } from "./percent-over-hundred.ts";
import { periodBackwards } from "./period-backwards.ts";
import { periodOverAtIssue } from "./period-over-at-issue.ts";
import { reportBeforeEvent } from "./report-before-event.ts";
import { sumInText } from "./sum-in-text.ts";
import { timeNotUnderstood } from "./time-not-understood.ts";
import { totalNotSum } from "./total-not-sum.ts";
import { wrongWeekday } from "./wrong-weekday.ts";

export const datesRules: readonly Rule[] = [
  impossibleDate,
  wrongWeekday,
  periodBackwards,
  deadlineBeforeIssue,
  periodOverAtIssue,
  otherYear,
  halfYearReportMonth,
  reportBeforeEvent,
  timeNotUnderstood,
  datePadding,
  anniversarySum,
  countedList,
  ellipsisAfterCount,
  totalNotSum,
  sumInText,
  moneyInWords,
  percentOverHundred,
];
