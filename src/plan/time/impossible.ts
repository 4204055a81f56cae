/** Finds a date, month or quarter that no calendar has. Asked only where a text was not understood. */
import { isDate } from "./day.ts";
import { sourceOf, type Words } from "./words.ts";

interface Shape {
  readonly pattern: RegExp;
  readonly isPossible: (numbers: readonly (number | undefined)[]) => boolean;
}

const end = "(?![\\p{L}\\d/])";
const start = "(?<![\\p{L}\\d/.-])(?<!số )";
const shapes: readonly Shape[] = [
  {
    pattern: new RegExp(`${start}(\\d{1,2})(?:/| tháng )(\\d{1,2})(?:(?:/|,? năm )(\\d{4}))?${end}`, "gu"),
    isPossible: ([day = 0, month = 0, year]) => isDate(day, month, year),
  },
  {
    pattern: new RegExp(`${start}(\\d{1,2})[.-](\\d{1,2})[.-](\\d{4})${end}`, "gu"),
    isPossible: ([day = 0, month = 0, year]) => isDate(day, month, year),
  },
  {
    pattern: new RegExp(`(?<!\\p{L})(?:tháng )?(?<![\\d/.-])(\\d{1,2})[/.-]\\d{4}${end}`, "gu"),
    isPossible: ([month = 0]) => month >= 1 && month <= 12,
  },
  {
    pattern: new RegExp(`(?<!\\p{L})tháng (\\d{1,2})(?![\\p{L}\\d/])`, "gu"),
    isPossible: ([month = 0]) => month >= 1 && month <= 12,
  },
  {
    pattern: /(?<!\p{L})quý (?:(\d{1,2})(?![\p{L}\d/]\d{0,2}(?!\d))|(?:v|vi{1,3}|i?x|i{4})(?!\p{L}))/gu,
    isPossible: ([quarter = 0]) => quarter >= 1 && quarter <= 4,
  },
];

export function impossibleIn(words: Words): string | undefined {
  for (const { pattern, isPossible } of shapes) {
    for (const found of words.text.matchAll(pattern)) {
      const numbers = found.slice(1).map((digits: string | undefined) => (digits === undefined ? undefined : Number(digits)));
      if (!isPossible(numbers)) return sourceOf(words, found.index, found.index + found[0].length);
    }
  }
  return undefined;
}
