/** A list item that begins with another sign than `-` and a blank: Word makes `–` or `•` of a dash, haste leaves the blank out. */
import { clipped } from "./block-hint.ts";
import type { Fault } from "./fault.ts";
import { blankName } from "./odd-colon.ts";

export interface ListSign {
  readonly sign: string;
  /** Of the sign and the blanks behind it. */
  readonly length: number;
  /** What stands behind the sign. */
  readonly blanks: string;
}

/** The last three are bullets of the Symbol and Wingdings fonts. */
const otherSign = "[–—―−‐‑•●▪■◦○·∙\uf0a7\uf0b7\uf0d8]|[*+](?=[ \\t])";
const sign = new RegExp(`^(?:(${otherSign}|-(?=[\\u00a0\\u2000-\\u200a\\u3000]))([ \\t\\u00a0\\u2000-\\u200a\\u3000]*)|(-)(?=\\p{L}))`, "u");

/** A dash and a letter, or another sign. `-5` is a number and `-` with a blank is right. */
export function listSignOf(words: string): ListSign | undefined {
  const found = sign.exec(words);
  if (found === null) return undefined;
  return { sign: found[1] ?? "-", length: found[0].length, blanks: found[2] ?? "" };
}

/** Keys begin with a small letter. A sentence with a colon begins with a capital: check tells how to write that. */
export const isBeforeKey = (words: string, { length }: ListSign): boolean => /^\p{Ll}[\p{L}\p{M} ]{0,30}:(?:\s|$)/u.test(words.slice(length));

/** A line of a list; `from` is where its sign stands in the text. */
export interface SignLine {
  readonly from: number;
  readonly found: ListSign;
}

/** One finding for all lines with the same sign. */
export function listSigns(all: readonly SignLine[], text: string): Fault[] {
  const groups = new Map<string, SignLine[]>();
  for (const line of all) {
    const { sign: typed, blanks } = line.found;
    const kind = typed === "-" ? typed + blanks.charAt(0) : typed;
    const group = groups.get(kind) ?? [];
    group.push(line);
    groups.set(kind, group);
  }
  return [...groups.values()].map((group) => signFault(group, text));
}

function signFault(group: readonly SignLine[], text: string): Fault {
  const first = group[0] as SignLine;
  const { from, found } = first;
  const begin = text.lastIndexOf("\n", from - 1) + 1;
  const lineEnd = text.indexOf("\n", from);
  const words = text.slice(from + found.length, lineEnd < 0 ? undefined : lineEnd).trimEnd();
  const cure = `${" ".repeat(from - begin)}- ${clipped(words)}`;
  const others = othersOf(group.slice(1), text);
  return {
    code: "list-sign",
    message: `${messageOf(first)} nên không đọc được thành một mục của danh sách${others}.`,
    hint: `${cureOf(first)}${others === "" ? "" : ", ở tất cả các dòng đó"}:\n${cure}`,
    from,
    to: from + found.length,
    repair: group.map(({ from: at, found: { length } }) => ({ from: at, to: at + length, text: `-${" ".repeat(Math.max(1, length - 1))}` })),
  };
}

function messageOf({ found: { sign: typed, blanks } }: SignLine): string {
  if (typed !== "-") return `Dòng này bắt đầu bằng dấu «${typed}», không phải dấu -,`;
  return blanks === "" ? "Sau dấu - ở đầu dòng này thiếu dấu cách" : `Sau dấu - ở đầu dòng này là ${blankName(blanks.charAt(0))}, không phải dấu cách thường,`;
}

function cureOf({ found: { sign: typed, blanks } }: SignLine): string {
  if (typed !== "-") return `Xóa dấu «${typed}» rồi gõ dấu - và một dấu cách`;
  return blanks === "" ? "Thêm một dấu cách sau dấu -" : "Xóa khoảng trống sau dấu - rồi nhấn phím cách một lần";
}

const mostNamed = 8;

function othersOf(lines: readonly SignLine[], text: string): string {
  if (lines.length === 0) return "";
  const rows = lines.slice(0, mostNamed).map(({ from }) => text.slice(0, from).split("\n").length);
  const more = lines.length > mostNamed ? "…" : "";
  return `; ${lines.length > 1 ? "các dòng" : "dòng"} ${rows.join(", ")}${more} cũng vậy`;
}
