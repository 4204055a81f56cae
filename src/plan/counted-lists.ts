/** Finds lists that say beforehand how many items they have: "05 phong trào thi đua trọng tâm: “…”; “…”". */
import type { Within } from "../base/place.ts";
import { readCount } from "./numbers.ts";

export interface CountedList {
  readonly count: number;
  readonly items: number;
  /** "05 phong trào thi đua trọng tâm" */
  readonly words: string;
  /** From the number to the end of the list. */
  readonly within: Within;
  /** An ellipsis right after the last item. */
  readonly ellipsis?: Within;
}

/** What plans count before they list it. Other nouns may have a list after them that tells something else of them. */
const nouns =
  "phong trào|cuộc vận động|nhiệm vụ|nội dung|mục tiêu|chỉ tiêu|giải pháp|tiêu chí|nhóm|lĩnh vực|chương trình|đề án|yêu cầu|nguyên tắc|chuyên đề";
export const counted = new RegExp(`(?<![\\d\\p{L}./-])(?<!(?:khoản|mục|điểm|số|phần|thứ|tháng|quý|mười) )(\\d{1,2}|hai|ba|bốn|sáu|bảy|tám|chín|mười) ((?:${nouns})(?!\\p{L})[^:;.,()“”"\\d]{0,60}):`, "giu");

/** Lists that follow the colon in the same text: names in quotation marks, or items between `;`. */
export function countedListsIn(text: string): readonly CountedList[] {
  if (!text.includes(":")) return [];
  return Array.from(text.matchAll(counted)).flatMap(({ index, 0: head, 1: number = "", 2: noun = "" }) => {
    const from = index + head.length;
    const list = quotedList(text, from) ?? plainList(text, from);
    const count = readCount(number);
    if (list === undefined || count === undefined || count < 2) return [];
    const ellipsis = /^\s*(?:…|\.{3})/u.exec(text.slice(list.end))?.[0];
    return [
      {
        count,
        items: list.items,
        words: `${number} ${noun.trim()}`,
        within: [index, list.end] as const,
        ...(ellipsis === undefined ? {} : { ellipsis: [list.end, list.end + ellipsis.length] as const }),
      },
    ];
  });
}

interface List {
  readonly items: number;
  readonly end: number;
}

/** A name, and the words that may follow it: “Chung sức …” giai đoạn 2019-2025. Signs inside a name are its own. */
const quotedItem = /\s*(?:và\s+)?(?:\p{L}[\p{L} ]{0,40} )?(?:“[^“”]*”|"[^"]*")(?:\s+(?!\.)[^;.,“”"]{1,60}?)?(?=\s*(?:[;,.…]|và\s|$))/uy;

function quotedList(text: string, start: number): List | undefined {
  let [at, items] = [start, 0];
  for (;;) {
    quotedItem.lastIndex = at;
    const found = quotedItem.exec(text);
    if (found === null) break;
    items += 1;
    at = quotedItem.lastIndex;
    const sign = /^\s*[;,](?=\s*(?:và\s+)?(?:\p{L}[\p{L} ]{0,40} )?[“"])|^\s+(?=và\s+(?:\p{L}[\p{L} ]{0,40} )?[“"])/u.exec(text.slice(at));
    if (sign === null) break;
    at += sign[0].length;
  }
  return items < 2 ? undefined : { items, end: at };
}

/** One sentence to the end of the text, its items between `;`; with brackets or quotations in it nobody can be sure. */
function plainList(text: string, start: number): List | undefined {
  const found = /^[^.:“”"()…]+/u.exec(text.slice(start));
  const end = start + (found?.[0].trimEnd().length ?? 0);
  if (found === null || !/^\s*(?:\.{0,1}\s*$|…|\.{3})/u.test(text.slice(start + found[0].length))) return undefined;
  const items = found[0].split(";").filter((item) => item.trim() !== "").length;
  return items < 2 ? undefined : { items, end };
}
