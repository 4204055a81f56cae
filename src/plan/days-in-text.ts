/** Finds the days a running text names. */
import type { Within } from "../base/place.ts";

export interface NamedDay {
  readonly within: Within;
  readonly text: string;
  readonly day: number;
  readonly month: number;
  /** As written; a day and a month alone may be of the plan's year. */
  readonly year?: number;
}

const slashed = "(?<![\\d/.,])(\\d{1,2})([/.])(\\d{1,2})\\2(\\d{4})(?![\\d/])(?!-[\\p{Lu}Đ])";
const worded = "ngày (\\d{1,2}) tháng (\\d{1,2})(?! *[/-] *\\d)(?:,? năm (\\d{4}))?";
const short = "(?<=(?:ngày|Ngày) )(\\d{1,2})/(\\d{1,2})(?![\\d/])(?! *- *\\d)(?! ?(?:giờ|h))(?!-[\\p{Lu}Đ])";
const form = new RegExp(`${slashed}|${worded}|${short}`, "giu");

/** `05/3/2026`, `ngày 05 tháng 3 năm 2026`, `ngày 05/3`, whether a calendar has them or not. */
export function daysInText(text: string): readonly NamedDay[] {
  if (!/\d[/.]\d|tháng \d/u.test(text)) return [];
  return Array.from(text.matchAll(form), (found): NamedDay => {
    const [all, ...parts] = found;
    const day = parts[0] ?? parts[4] ?? parts[7];
    const month = parts[2] ?? parts[5] ?? parts[8];
    const year = parts[3] ?? parts[6];
    const within: Within = [found.index, found.index + all.length];
    return { within, text: all, day: Number(day), month: Number(month), ...(year === undefined ? {} : { year: Number(year) }) };
  });
}
