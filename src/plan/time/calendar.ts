/** Everything that stands on the calendar; and what of it can hold something that goes on or comes back. */
import { readDated } from "./dated.ts";
import { readPeriod, readRange } from "./range.ts";
import { longestOf, matchAt, type Read, type Reader, skip } from "./reader.ts";
import type { Calendar } from "./time.ts";

export const readCalendar: Reader<Calendar> = longestOf<Calendar>([readDated, readRange, readPeriod]);

const joint = /,? \(?/uy;
const embracing = /(?:trong|từ|đến|cả|suốt|giai đoạn|năm)(?!\p{L})/uy;

/**
 * The stretch through which something goes on: "(thường xuyên) trong năm", "(hằng quý) đến 2030". A date to be met
 * ("…, trước ngày 15/12") or a month set beside it ("…, tháng 12") is no such stretch.
 */
export const readWithin: Reader<Calendar> = (text, at) => {
  const start = skip(joint, text, at);
  if (start === at || matchAt(embracing, text, start) === undefined) return undefined;
  const read = readCalendar(text, start);
  if (read === undefined || !canHold(read.value)) return undefined;
  return text[start - 1] === "(" ? closed(text, read) : read;
};

const canHold = (calendar: Calendar): boolean =>
  calendar.kind === "range" || calendar.kind === "period" || ["on", "onward", "until"].includes(calendar.bound);

const closed = <T>(text: string, read: Read<T>): Read<T> | undefined =>
  text[read.end] === ")" ? { ...read, end: read.end + 1 } : undefined;
