/**
 * Reads comments that ask for silence: `# bỏ qua <rule>: lý do`, with several rules, `đến 31/12/2026` before the colon,
 * and accents or not.
 */
import type { Comment } from "../base/comment.ts";
import { fold } from "../base/fold.ts";
import type { Within } from "../base/place.ts";
import { readDate } from "../plan/date.ts";

export interface Suppression {
  readonly comment: Comment;
  /** Ids as typed. */
  readonly rules: readonly string[];
  readonly reason: string;
  readonly until?: Until;
}

export interface Until {
  readonly typed: string;
  /** `2026-12-31`; absent if no such date could be read. */
  readonly date?: string;
}

/** `undefined` for a comment that only happens to begin with these words. */
export function readSuppression(comment: Comment, isKnown: (id: string) => boolean): Suppression | undefined {
  const { text } = comment;
  const opening = /^\S+?(?:[\s_-]\S+?)?(?=\s|:|$)/u.exec(text);
  if (opening === null || fold(opening[0]) !== "boqua") return undefined;
  const rules: string[] = [];
  let until: Until | undefined;
  let at = opening[0].length;
  for (let word = wordAt(text, at); word !== undefined; word = wordAt(text, at)) {
    const [from, to] = word;
    const typed = text.slice(from, to);
    const date = fold(typed) === "den" ? dateAt(text, to) : undefined;
    if (date !== undefined) until = date.until;
    else if (isId(typed, isKnown)) rules.push(bare(typed));
    else break;
    at = date?.end ?? to;
  }
  if (rules.length === 0) return undefined;
  const reason = text.slice(at).replace(/^[\s,;:.–-]+/u, "").trim();
  return { comment, rules, reason, ...(until === undefined ? {} : { until }) };
}

/** The next word before the colon. */
function wordAt(text: string, at: number): Within | undefined {
  const found = /^[\s,;]*([^\s,;:]+)/u.exec(text.slice(at));
  return found?.[1] === undefined ? undefined : [at + found[0].length - found[1].length, at + found[0].length];
}

/** `lint/x`, as reports print it, is `x`. */
const bare = (typed: string): string => typed.replace(/^lint\//, "");

/** English words with hyphens are no Vietnamese sentence. */
const isId = (typed: string, isKnown: (id: string) => boolean): boolean =>
  isKnown(bare(typed)) || /^(?:lint\/)?[a-z0-9]+(?:-[a-z0-9]+)+$/.test(typed);

/** `31/12/2026`, `ngày 31/12/2026`, `ngày 31 tháng 12 năm 2026`, `hết năm 2026`. */
function dateAt(text: string, at: number): { readonly until: Until; readonly end: number } {
  const colon = text.indexOf(":", at);
  const end = colon < 0 ? text.length : colon;
  const typed = text.slice(at, end).trim();
  const reading = readDate(typed.replace(/^(?:hết|het)\s+/iu, ""));
  if ("fault" in reading) return { until: { typed }, end };
  const { year, month = 12, day = 31 } = reading.date;
  return { until: { typed, date: [year, String(month).padStart(2, "0"), String(day).padStart(2, "0")].join("-") }, end };
}
