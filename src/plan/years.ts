/** Reads the years a plan is for: as its author gives them, or out of its subject. */
import { firstYear, lastYear } from "./date.ts";

/** Ascending. A period longer than this is a slip of the keyboard. */
const longest = 50;

/** `2026`, `2026 - 2030`, `2026, 2027`, `năm 2026`, `giai đoạn 2026-2030`; `undefined` if it is none of these. */
export function readYears(text: string): readonly number[] | undefined {
  const plain = text.trim().replace(/^(?:năm học|năm|giai đoạn|nhiệm kỳ|thời kỳ|các năm)\s+/iu, "");
  const range = /^(\d{4})\s*(?:[-–]|đến(?: năm)?)\s*(\d{4})$/iu.exec(plain);
  if (range !== null) return period(Number(range[1]), Number(range[2]));
  if (!/^\d{4}(?:\s*(?:[,;]|và)\s*\d{4})*$/iu.test(plain)) return undefined;
  const years = [...new Set([...plain.matchAll(/\d{4}/g)].map(([year]) => Number(year)))].sort((a, b) => a - b);
  return years.every(isYear) ? years : undefined;
}

/** The years a subject speaks of, the surest words first; none if it names no year. */
export function yearsOf(subject: string): readonly number[] {
  for (const form of periods) {
    const found = form.exec(subject);
    const years = found === null ? undefined : period(Number(found[1]), Number(found[2]));
    if (years !== undefined) return years;
  }
  const plain = [...subject.matchAll(/(?<!đến |hết |trước |tầm nhìn )năm\s+(\d{4}(?:(?:\s*,\s*|\s+và\s+)(?:năm\s+)?\d{4})*)(?![\d/])/giu)];
  const named = plain.length > 0 ? plain : [...subject.matchAll(/năm\s+(\d{4})(?![\d/])/giu)];
  const years = named.flatMap(([, list = ""]) => [...list.matchAll(/\d{4}/g)].map(([year]) => Number(year)));
  return [...new Set(years.filter(isYear))].sort((a, b) => a - b);
}

const periods: readonly RegExp[] = [
  /(?:giai đoạn|nhiệm kỳ|thời kỳ|năm học|các năm|năm)\s+(\d{4})\s*(?:[-–]|đến(?: năm)?)\s*(\d{4})(?![\d/])/iu,
  /từ\s+năm\s+(\d{4})\s+đến\s+(?:hết\s+)?(?:năm\s+)?(\d{4})(?![\d/])/iu,
  // Without a word before it, a range in brackets is more likely an anniversary.
  /(?<![\d/(.-]\s?)(\d{4})\s*[-–]\s*(\d{4})(?![\d/)])/u,
];

function period(first: number, last: number): readonly number[] | undefined {
  if (!isYear(first) || !isYear(last) || last < first || last - first >= longest) return undefined;
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

const isYear = (year: number): boolean => year >= firstYear && year <= lastYear;
