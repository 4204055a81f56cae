/**
 * Characters written as escapes in double quotes (`"\0"`, `"\u200b"`): they are not in the text, so only the values
 * show them. What must not stand in a plan must not come in this way either, nor a mark that would join the letter
 * before it, since the text was normalised before it was read.
 */
import type { Fault } from "../fault.ts";
import type { SourceNode, SourceScalar } from "../source.ts";
import { strayCharacters } from "./hygiene.ts";

/** Faults with places in the user's own text. */
export function escapedCharacters(root: SourceNode, text: string): readonly Fault[] {
  const found: Fault[] = [];
  for (const scalar of quotedIn(root)) {
    for (const fault of strayCharacters(scalar.value)) found.push(placed(fault, scalar));
    const decomposed = [...scalar.value.matchAll(/\p{M}/gu)].find(({ index }) => isEscape(index, scalar, text));
    if (decomposed !== undefined && scalar.value !== scalar.value.normalize("NFC")) found.push(looseMark(decomposed.index, scalar));
  }
  return found.filter(({ from, to }) => text.slice(from, to).startsWith("\\")).map((fault) => (fault.code === "escaped-mark" ? fault : named(fault, text)));
}

function* quotedIn(node: SourceNode): Generator<SourceScalar> {
  if (node.kind === "scalar") {
    if (node.style === "quoted") yield node;
  } else if (node.kind === "list") {
    for (const item of node.items) yield* quotedIn(item);
  } else {
    for (const { key, value } of node.entries) {
      yield* quotedIn(key);
      yield* quotedIn(value);
    }
  }
}

function placed(fault: Fault, scalar: SourceScalar): Fault {
  const { start, end } = scalar.within([fault.from, fault.to]);
  return { ...fault, from: start, to: end };
}

/** The escape is typed out, so it can be named; the advice for characters that cannot be seen does not fit. */
const named = (fault: Fault, text: string): Fault => ({ ...fault, hint: `Xóa «${text.slice(fault.from, fault.to)}» trong câu.` });

const isEscape = (index: number, scalar: SourceScalar, text: string): boolean =>
  text.startsWith("\\", scalar.within([index, index + 1]).start);

const looseMark = (index: number, scalar: SourceScalar): Fault =>
  placed(
    {
      code: "escaped-mark",
      message: "Dấu thanh hoặc dấu mũ ở đây viết bằng mã rời; chữ có dấu phải gõ liền.",
      hint: "Xóa mã này rồi gõ lại cả chữ.",
      from: index,
      to: index + 1,
    },
    scalar,
  );
