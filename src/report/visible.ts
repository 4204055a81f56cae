/**
 * Text made safe to print: whatever comes from a file or a file's name must not steer the terminal or hide in it.
 *
 * Control characters (escape sequences begin with one) become their Unicode pictures; those without a picture,
 * marks that turn the writing direction, invisible characters and lone surrogates become `⟨U+202E⟩`.
 */
const unsafe = /[\p{Cc}\p{Cs}\u2028\u2029\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\ufff9-\uffff]/gu;

/** One line: line breaks become visible too. */
export const visible = (text: string): string => text.replace(unsafe, picture);

/** Several lines: line breaks stay. */
export const visibleLines = (text: string): readonly string[] => text.split(/\r?\n/).map(visible);

function picture(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x20) return String.fromCodePoint(0x2400 + code);
  if (code === 0x7f) return "␡";
  return `⟨U+${code.toString(16).toUpperCase().padStart(4, "0")}⟩`;
}
