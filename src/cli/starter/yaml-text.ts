/** Writes answers into a plan's YAML so that they are read back as they were given, whatever they hold. */

/** Marks a value that is still open: a comment, so that nobody takes it for a fact. */
export const gap = "# CẦN ĐIỀN:";

/** `key: value`, or the key with its gap. */
export function entry(key: string, value: string | undefined, toFill: string, indent = ""): string {
  const text = literal(value ?? "");
  if (text === "") return `${indent}${key}:   ${gap} ${toFill}`;
  return isPlain(text) ? `${indent}${key}: ${text}` : block(key, [text], indent);
}

/** `key: |` and one line for each text; the texts hold no line breaks. */
export const block = (key: string, lines: readonly string[], indent = ""): string =>
  [`${indent}${key}: |`, ...lines.map((line) => `${indent}  ${line}`)].join("\n");

/** An answer on one line. `<<` is for variables; a backslash before it makes it a sign like any other. */
export const literal = (answer: string): string => answer.replace(/\s+/gu, " ").trim().replaceAll(/\\?<</g, "\\<<");

/** Begins with a letter or a digit and holds nothing that YAML takes for a sign of its own. */
const isPlain = (text: string): boolean => /^[\p{L}\d][^:#]*$/u.test(text);
