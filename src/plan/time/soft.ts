/** Takes off what stands around a time without changing when it is: promises half made, and words any deadline implies. */
import { type Words, without } from "./words.ts";

const hopes = "phấn đấu|dự kiến|nếu có";
const soft = new RegExp(
  ` ?(?:\\((?:${hopes})\\)|(?<!\\p{L})(?:${hopes})(?!\\p{L})|(?<!\\p{L})(?:vào )?khoảng(?= (?:ngày|tháng|quý|năm|đầu|giữa|cuối|\\d)))[:,]?`,
  "u",
);
const implied = /^(?:(?:thời gian|thời hạn(?! (?:cuối|chót))|thời điểm|hoàn thành|thực hiện|xong)(?!\p{L})|[ :,])+/u;
/** A cell that is one pair of brackets. */
const bracketed = /^\(([^()]*)\)$/u;

export interface Bare {
  readonly words: Words;
  readonly soft: boolean;
}

export function bareOf(all: Words): Bare {
  const open = bracketed.test(all.text) ? inside(all) : all;
  let words = open;
  // Nobody hedges one deadline more often; the bound keeps the work in step with the length of the text.
  for (let times = 0; times < 4; times++) {
    const found = soft.exec(words.text);
    if (found === null) break;
    words = without(words, found.index, found.index + found[0].length);
  }
  const isSoft = words !== open;
  words = trimmed(words);
  return { words: bracketed.test(words.text) ? trimmed(inside(words)) : words, soft: isSoft };
}

const inside = (words: Words): Words => without(without(words, words.text.length - 1, words.text.length), 0, 1);

function trimmed(words: Words): Words {
  const start = implied.exec(words.text)?.[0].length ?? 0;
  const head = without(words, 0, start);
  return without(head, head.text.trimEnd().length, head.text.length);
}
