/** Numbers of sections and appendices: computed from the order, never typed; the same in a reference as in print. */

/** Roman numerals, from 1. */
export function roman(number: number): string {
  let rest = number;
  let numeral = "";
  for (const [value, letters] of romanSteps) {
    numeral += letters.repeat(Math.floor(rest / value));
    rest %= value;
  }
  return numeral;
}

const romanSteps = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/**
 * "Phụ lục I"; "Phụ lục" where it is the only one.
 *
 * Appendices are numbered from two on (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a).
 *
 * @param index From 0.
 */
export const appendixLabel = (index: number, count: number): string =>
  count === 1 ? "Phụ lục" : `Phụ lục ${roman(index + 1)}`;
