/** A key whose colon YAML does not take for one: of another script, stuck to the words, or with a blank that is no space behind it. */
import { clipped } from "./block-hint.ts";
import type { Fault } from "./fault.ts";

export interface OddColon {
  readonly key: string;
  /** The colon, in the words that begin with the key. */
  readonly at: number;
  /** From the colon to the value. */
  readonly length: number;
}

/** Where the words stand. An `entry` must have a key; a `value` below its key and an `item` may as well be prose. */
export type Standing = "entry" | "value" | "item";

/** No-break, typographic and ideographic spaces: Word and web pages put them behind a colon. */
const oddBlank = "\\u00a0\\u2000-\\u200a\\u202f\\u3000";

/** Colons of other scripts and of mathematics; the first is what a Chinese or Japanese keyboard types. */
const otherColon = "[：﹕︰∶꞉]";

const stuck: Readonly<Record<Standing, string>> = {
  entry: "(?=[^\\s/:])",
  value: "(?=[^\\s/:])",
  // `lưu:VT` is a line that people write; `khoản:Văn phòng` is not.
  item: "(?=\\p{Lu}\\p{Ll})",
};

const patterns: Readonly<Record<Standing, RegExp>> = { entry: pattern("entry"), value: pattern("value"), item: pattern("item") };

function pattern(standing: Standing): RegExp {
  const colon = `(?:${otherColon}\\s*|:[${oddBlank}]\\s*|:${stuck[standing]})`;
  // Prose begins with a capital letter, and its colon may come late.
  const key = standing === "entry" ? `\\p{L}[^:：﹕︰∶꞉"'#]{0,60}?` : "\\p{Ll}[\\p{L}\\p{M} ]{0,30}?";
  return new RegExp(`^(${key})\\s*(?<colon>${colon})`, "u");
}

export function oddColonOf(words: string, standing: Standing): OddColon | undefined {
  const found = patterns[standing].exec(words);
  const colon = found?.groups?.["colon"];
  if (found === null || colon === undefined) return undefined;
  return { key: found[1] ?? "", at: found[0].length - colon.length, length: colon.length };
}

/** `words` begin at `start` of the text. */
export function oddColonFault({ key, at, length }: OddColon, words: string, start: number): Fault {
  const cure = clipped(`${key}: ${words.slice(at + length)}`);
  const sign = words.charAt(at);
  const [from, to] = [start + at, start + at + length];
  const repair = [{ from: start + key.length, to, text: ": " }];
  if (sign !== ":") {
    const message = `Sau \`${key}\` là dấu ${sign} (${codeOf(sign)}), không phải dấu hai chấm thường.`;
    const hint = `Chuyển bàn phím về tiếng Việt rồi gõ lại dấu hai chấm và một dấu cách:\n${cure}`;
    return { code: "other-colon", message, hint, from, to: from + 1, repair };
  }
  if (length === 1) {
    const message = `Sau dấu hai chấm của \`${key}\` thiếu dấu cách nên không đọc được thành mục.`;
    return { code: "space-after-colon", message, hint: `Thêm một dấu cách sau dấu hai chấm:\n${cure}`, from, to, repair };
  }
  const message = `Sau dấu hai chấm của \`${key}\` là ${blankName(words.charAt(at + 1))}, không phải dấu cách thường, nên không đọc được thành mục.`;
  const hint = `Xóa khoảng trống sau dấu hai chấm rồi nhấn phím cách một lần:\n${cure}`;
  return { code: "space-after-colon", message, hint, from: from + 1, to, repair };
}

export const blankName = (blank: string): string => `dấu cách ${blank === "\u00a0" || blank === "\u202f" ? "không ngắt" : "lạ"} (${codeOf(blank)})`;

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`;
