/** What stands behind a key or a dash: how it goes on in the lines below, and what is wrong with it. */
import { cutsWords } from "../comment-cut.ts";
import type { Fault } from "../fault.ts";
import { misreads, type Sentence } from "../sentences.ts";

export interface Verdict {
  /** What the lines below may be: entries of their own, more of this text, a `|` block, or nothing more of it. */
  readonly opens: "children" | "text" | "block" | "nothing";
  readonly fault?: Fault;
  /** The end of the value if it was followed over several lines. */
  readonly till?: number;
}

const blockHeader = /^[|>](?:[1-9][+-]?|[+-][1-9]?)?(?:[ \t]+#.*)?$/;

/** `limit` finds where the first line begins that can no longer belong to the value. */
export function judge(sentence: Sentence, limit: () => number): Verdict {
  const words = sentence.text.slice(sentence.from, sentence.to);
  if (words === "" || words.startsWith("#")) return { opens: "children" };
  if (blockHeader.test(words)) return { opens: "block" };
  if (/^[|>]/.test(words)) return { opens: "text", fault: misreads.textAfterBar(sentence) };
  if (/^["']/.test(words)) return judgeQuoted(sentence, limit());
  if (/^[[{]/.test(words)) return judgeBracketed(sentence, limit());
  if (/^-(?:\s|$)/.test(words)) return { opens: "text", fault: misreads.dash(sentence) };
  if (/^[&!]\S*$/.test(words)) return { opens: "children", fault: misreads.alone(sentence) };
  if (/^[%@`,\]}&*!]|^\?(?:\s|$)/.test(words)) return { opens: "text", fault: misreads.start(sentence) };
  const fault = textFault(sentence);
  return { opens: "text", ...(fault === undefined ? {} : { fault }) };
}

/** `: ` and ` #` in plain words. */
export function textFault(sentence: Sentence): Fault | undefined {
  const words = sentence.text.slice(sentence.from, sentence.to);
  const sign = words.search(/(?<=[ \t])#/);
  const before = sign < 0 ? words : words.slice(0, sign);
  const plain = before.trimEnd();
  if (sign >= 0 && cutsWords(plain, before.slice(plain.length), words.slice(sign))) {
    return misreads.comment(sentence, sentence.from + sign);
  }
  const colon = plain.search(/:(?=\s|$)/);
  if (colon < 0) return undefined;
  return misreads.colon({ ...sentence, to: sentence.from + plain.length }, sentence.from + colon);
}

function judgeQuoted(sentence: Sentence, limit: number): Verdict {
  const { text, from } = sentence;
  const quoted = text[from] === '"' ? /"(?:[^"\\]|\\[^])*"/y : /'(?:[^']|'')*'/y;
  quoted.lastIndex = from;
  const end = from + (quoted.exec(text)?.[0].length ?? 0);
  if (end === from || end > limit) return { opens: "text", fault: misreads.unclosedQuote(sentence) };
  return judgeRest(sentence, end, misreads.textAfterQuote);
}

function judgeBracketed(sentence: Sentence, limit: number): Verdict {
  const end = closingBracket(sentence.text, sentence.from, limit);
  if (end === undefined) return { opens: "text", fault: misreads.unclosedBracket(sentence) };
  return judgeRest(sentence, end, misreads.textAfterBracket);
}

/** Behind a closing sign only a note may follow. */
function judgeRest(sentence: Sentence, end: number, misread: (sentence: Sentence, at: number) => Fault): Verdict {
  const lineEnd = sentence.text.indexOf("\n", end);
  const rest = sentence.text.slice(end, lineEnd < 0 ? undefined : lineEnd).trimEnd();
  if (rest === "" || /^[ \t]+#/.test(rest)) return { opens: "nothing", till: end };
  const at = end + (rest.length - rest.trimStart().length);
  return { opens: "text", fault: misread({ ...sentence, to: end + rest.length }, at), till: end + rest.length };
}

function closingBracket(text: string, from: number, limit: number): number | undefined {
  const sign = /"(?:[^"\\]|\\[^])*"|'(?:[^']|'')*'|[[\]{}]/g;
  sign.lastIndex = from;
  let depth = 0;
  for (let found = sign.exec(text); found !== null && found.index < limit; found = sign.exec(text)) {
    if (/^[[{]/.test(found[0])) depth += 1;
    if (/^[\]}]/.test(found[0])) depth -= 1;
    if (depth === 0) return found.index + 1;
  }
  return undefined;
}
