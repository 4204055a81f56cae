/** The time of day and the day of the week. */
import { listOf, matchAt, type Reader, skip } from "./reader.ts";
import type { Hours, Weekday } from "./time.ts";

const sessions: Readonly<Record<string, NonNullable<Hours["session"]>>> = {
  sáng: "morning",
  trưa: "noon",
  chiều: "afternoon",
  tối: "evening",
};
const session = /(?:vào )?(?:buổi )?(sáng|trưa|chiều|tối)(?!\p{L})/uy;
const clock = /(\d{1,2})(?: giờ| h|:)(?: ?(\d\d)(?: phút| ')?)?(?![\p{L}\d])/uy;
const start = /(?:vào )?(?:từ |lúc |hồi )?/uy;
const until = / đến |-/uy;

/** `sáng`, `từ 07 giờ 30 phút đến 11 giờ 00 phút`, `7h30 - 11h`, `chiều (14:00)`. */
export const readHours: Reader<Hours> = (text, at) => {
  const found = matchAt(session, text, at);
  const name = found && sessions[found[1] ?? ""];
  const afterName = at + (found?.[0].length ?? 0);
  const named = name === undefined ? undefined : { value: { session: name }, end: afterName };
  const from = readClock(text, skip(start, text, skip(/,? /uy, text, afterName)));
  if (from === undefined) return named;
  const sign = matchAt(until, text, from.end);
  const to = sign && readClock(text, from.end + sign[0].length);
  const value = { ...named?.value, from: from.value, ...(to === undefined ? {} : { to: to.value }) };
  return { value, end: to?.end ?? from.end };
};

/** "sáng … (từ 7 giờ 30)": the name of one and the figures of the other; undefined where both have figures. */
export function joinedHours(before: Hours | undefined, after: Hours | undefined): Hours | undefined {
  if (before === undefined || after === undefined) return before ?? after;
  return before.from === undefined && after.session === undefined ? { ...before, ...after } : undefined;
}

const readClock: Reader<string> = (text, at) => {
  const found = matchAt(clock, text, at);
  const [hour, minute] = [Number(found?.[1] ?? 0), Number(found?.[2] ?? 0)];
  if (found === undefined || hour > 24 || minute > 59) return undefined;
  return { value: `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`, end: at + found[0].length };
};

const weekdayNames: Readonly<Record<string, Weekday>> = {
  "thứ hai": 1,
  "thứ 2": 1,
  "thứ ba": 2,
  "thứ 3": 2,
  "thứ tư": 3,
  "thứ 4": 3,
  "thứ năm": 4,
  "thứ 5": 4,
  "thứ sáu": 5,
  "thứ 6": 5,
  "thứ bảy": 6,
  "thứ 7": 6,
  "chủ nhật": 7,
};
const weekday = /(?:vào )?(?:ngày )?(thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật)(?![\p{L}\d/])/uy;

export const readWeekday: Reader<Weekday> = (text, at) => {
  const found = matchAt(weekday, text, at);
  const value = weekdayNames[found?.[1] ?? ""];
  return found && value && { value, end: at + found[0].length };
};
export const readWeekdays: Reader<readonly Weekday[]> = listOf(readWeekday, /,? và |, /uy);
