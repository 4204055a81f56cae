/**
 * The letters of points, in the order of the Vietnamese alphabet.
 *
 * NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6. The letters with a hat, a horn or a breve (ă, â, ê, ô, ơ, ư)
 * are left out, as the decree does in its own points: a, b, c, d, đ, e, g, h, i, k, l, m, n, o.
 */
export const pointLetters = [..."abcdđeghiklmnopqrstuvxy"] as const;

/** The letter of a point, counted from 0. After y, letters double as columns of a sheet do: aa, ab, …, ay, ba, … */
export function pointLetter(index: number): string {
  const { length } = pointLetters;
  const last = pointLetters[index % length] ?? "";
  return index < length ? last : pointLetter(Math.floor(index / length) - 1) + last;
}
