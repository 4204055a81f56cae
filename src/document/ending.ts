/** `./.` closes a text, once: run into its last words, or on a line of its own where they cannot carry it. */
import { plainText, type Block, type From, type Span, type Text } from "./document.ts";

/** @see NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4 and Mẫu 2.1 */
export function endWith(blocks: readonly Block[], mark: Text, from: From): readonly Block[] {
  const last = blocks.at(-1);
  if (last === undefined || !carriesMark(last)) return [...blocks, { kind: "paragraph", role: "endMark", text: mark, from }];
  return [...blocks.slice(0, -1), { ...last, text: [...withoutFinalSign(last.text, plainText(mark)), ...mark] }];
}

type Carrier = Extract<Block, { kind: "paragraph" | "numbered" | "bullet" }>;

/** A table, a heading or the colon of the lead-in cannot run into the mark. */
const carriesMark = (block: Block): block is Carrier =>
  block.kind === "numbered" || block.kind === "bullet" || (block.kind === "paragraph" && block.role === "body");

/** Drops the mark if the author typed it, then one `.` or `;`, which the mark replaces. */
function withoutFinalSign(text: Text, mark: string): Text {
  const last = text.at(-1);
  if (last === undefined) return text;
  const typed = last.text.endsWith(mark) ? last.text.slice(0, -mark.length).trimEnd() : last.text;
  const kept: Span = { ...last, text: typed.replace(/[.;]$/, "") };
  return kept.text === "" && kept.kind === "text" ? text.slice(0, -1) : [...text.slice(0, -1), kept];
}
