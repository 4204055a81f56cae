/** Texts compared by their words: what stands on paper, whatever the spaces between. */

/** Words in order; every kind of white space parts them, NBSP too. */
export const words = (text: string): string[] => text.normalize("NFC").split(/[\s\u00A0]+/u).filter((word) => word !== "");
