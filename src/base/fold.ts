/**
 * The skeleton of a word, for recognising it however it was typed: no case, no diacritics, no spaces, `-` or `_`.
 *
 * `Căn cứ`, `can-cu`, `CAN_CU` and `căn cứ` typed in NFD all give `cancu`. The letter đ is folded by hand,
 * because Unicode does not decompose it.
 */
export const fold = (word: string): string =>
  word
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[đĐ]/g, "d")
    .toLowerCase()
    .replace(/[\s\-_]/g, "");
