/** Whether a Markdown file is still as we wrote it: its last line is a comment with a digest of everything before. */
import { createHash } from "node:crypto";

/** `foreign`: no file of ours at all. `edited`: ours once, and somebody changed it since. */
export type Ownership = "untouched" | "edited" | "foreign";

/** The blank line keeps the comment out of a table or list that ends the text. */
export function seal(markdown: string): string {
  const sealed = `${markdown}\n`;
  return `${sealed}<!-- kehoach sha256:${digestOf(sealed)} -->\n`;
}

/** Line ends may have become CRLF, as git does on Windows; that is no edit. */
export function judgeMarkdown(bytes: Uint8Array): Ownership {
  const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes).replaceAll("\r\n", "\n");
  if (!/^<!-- kehoach sha256:/m.test(text)) return "foreign";
  const [, sealed, digest] = /^([^]*)<!-- kehoach sha256:([0-9a-f]{64}) -->\n?$/.exec(text) ?? [];
  return sealed !== undefined && digestOf(sealed) === digest ? "untouched" : "edited";
}

const digestOf = (text: string): string => createHash("sha256").update(text, "utf8").digest("hex");
