/** A word of the author's in a message: in backticks, on one line, cut where it is long. */
export function quoted(words: string): string {
  const letters = [...words.trim().replace(/\s+/g, " ")];
  return `\`${letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : letters.join("")}\``;
}
