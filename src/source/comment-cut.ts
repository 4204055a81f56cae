/** When ` #` behind a plain text is a note, and when it cuts off words their author wanted printed. */

/**
 * A note is meant where two blanks stand before the sign, or the value is a single word (`số: 15 # chưa cấp`),
 * and a blank behind it. `#1` after one blank is a part of the sentence.
 */
export const cutsWords = (value: string, gap: string, comment: string): boolean =>
  !(/^#+(?:\s|$)/.test(comment) && (gap.length >= 2 || !/\s/.test(value)));
