/** `./.` closes a text, once: run into its last words, or on a line of its own where they cannot carry it. */
import { plainText, type Block, type From, type Span, type Text } from "./document.ts";

/** @see NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4 and Mẫu 2.1 */
export function endWith(blocks: readonly Block[], mark: Text, from: From): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || !carriesMark(last)) return [...blocks, { kind: "paragraph", role: "endMark", text: mark, from }];
  const words = withoutFinalSign(last.text, plainText(mark));
  // The author gave the mark a line of its own.
  if (words.length === 0 && blocks.length > 1) return endWith(blocks.slice(0, -1), mark, from);
  return [...blocks.slice(0, -1), { ...last, text: [...words, ...mark] }];
}

type Carrier = Extract<Block, { kind: "paragraph" | "numbered" | "bullet" }>;

/** A table, a heading or the colon of the lead-in cannot run into the mark. */
const carriesMark = (block: Block): block is Carrier =>
  block.kind === "numbered" || block.kind === "bullet" || (block.kind === "paragraph" && block.role === "body");

/** `./.` as it comes out of a hurry: `.//`, `/.`, `./`. */
const nearMark = /(?:\.\/\/|(?<![./])\/\.|\.\/)$/;

/** Drops the mark if the author typed it, then one `.` or `;`, which the mark replaces. */
function withoutFinalSign(text: Text, mark: string): Text {
  const last = text.at(-1);
  if (last === undefined) return text;
  const typed = last.text.endsWith(mark) ? last.text.slice(0, -mark.length) : last.text.replace(nearMark, "");
  const kept: Span = { ...last, text: typed.trimEnd().replace(/[.;]$/, "") };
  return kept.text === "" && kept.kind === "text" ? text.slice(0, -1) : [...text.slice(0, -1), kept];
}
