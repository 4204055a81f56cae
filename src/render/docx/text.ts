/** Numbers and bullets are plain text before their item: what is read, copied and compared is what is seen. */
import type { Span, Text } from "../../document/document.ts";

export const joined = (marker: Text, text: Text): Text => [...marker, word(" "), ...text];

export const bulletMarks: Readonly<Record<1 | 2, Text>> = { 1: [word("-")], 2: [word("+")] };

function word(text: string): Span {
  return { kind: "text", text, from: { path: [] } };
}
