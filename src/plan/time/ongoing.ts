/** "Thường xuyên", "Thường xuyên, liên tục trong năm 2026". */
import { readWithin } from "./calendar.ts";
import { matchAt, type Reader, wordEnd } from "./reader.ts";
import type { Ongoing } from "./time.ts";

const word = "(?:thường xuyên|liên tục)";
const words = new RegExp(`(?:(?:là )?(?:nhiệm vụ|công việc|việc) )?${word}(?:(?:,| và|, và)? ${word})?${wordEnd}`, "uy");

export const readOngoing: Reader<Ongoing> = (text, at) => {
  const found = matchAt(words, text, at);
  if (found === undefined) return undefined;
  const end = at + found[0].length;
  const within = readWithin(text, end);
  if (within === undefined) return { value: { kind: "ongoing" }, end };
  return { value: { kind: "ongoing", within: within.value }, end: within.end };
};
