/** Shows how a sentence that YAML misreads is written in a `|` block, built from the user's own line. */

export interface Misread {
  /** As typed; absent for an item of a list that is a plain text. */
  readonly key: string | undefined;
  /** The entry begins a list item. */
  readonly dash: boolean;
  /** The sentence, from its first character. */
  readonly sentence: string;
}

/** What to do, then the lines as they should look. */
export function blockHint(misread: Misread): string {
  const advice = blockAdvice(misread);
  return advice.charAt(0).toUpperCase() + advice.slice(1);
}

/** The same, to go on within a sentence. */
export function blockAdvice(misread: Misread): string {
  const { key, dash } = misread;
  if (key === undefined && !dash) return "viết câu thành một mục dạng `tên mục: nội dung`.";
  const where = key === undefined ? "đặt dấu | sau gạch đầu dòng" : `đặt dấu | sau \`${key}:\``;
  return `${where}, xuống dòng, thụt vào rồi dán lại câu:\n${blockExample(misread)}`;
}

export function blockExample({ key, dash, sentence }: Misread): string {
  const head = `${dash || key === undefined ? "- " : ""}${key === undefined ? "" : `${key}: `}|`;
  const indent = dash && key !== undefined ? "    " : "  ";
  const lines = sentence.split("\n").map((line) => line.trim());
  const shown = lines.length > shownLines ? [...lines.slice(0, shownLines - 1), "…"] : lines;
  return [head, ...shown.map((line) => indent + clipped(line))].join("\n");
}

/** Names a value in a message: in its own key's words, or as a list item. */
export function named({ key, dash }: Pick<Misread, "key" | "dash">): string {
  if (key !== undefined) return `\`${key}\``;
  return dash ? "mục gạch đầu dòng" : "dòng này";
}

const longest = 72;
const shownLines = 8;

/** Shortened at a word, so that the example stays readable. */
export function clipped(line: string): string {
  if (line.length <= longest) return line;
  const words = line.slice(0, longest);
  return `${words.slice(0, Math.max(words.lastIndexOf(" "), 40))} …`;
}
