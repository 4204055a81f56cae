/** Reads a time expression of a task. What it cannot read wholly and surely is `unknown`. */
import { readCalendar } from "./calendar.ts";
import { readEvent } from "./event.ts";
import { impossibleIn } from "./impossible.ts";
import { readOngoing } from "./ongoing.ts";
import { longestOf } from "./reader.ts";
import { readRecurring } from "./recurring.ts";
import { bareOf } from "./soft.ts";
import { splitAtCommas, splitAtStops, type Stretch } from "./split.ts";
import { standApart } from "./stand-apart.ts";
import { subjectLength } from "./subject.ts";
import type { Meaning, Milestone, Time, Unknown } from "./time.ts";
import { sourceOf, without, type Words, wordsOf } from "./words.ts";

type Single = Milestone["time"];

/** `text` comes back as it is; every fact about the time is in the rest. Never throws. */
export function parseTime(text: string): Time {
  const milestones = splitAtStops(text).flatMap((stretch) => parsePart(text, stretch));
  const only = milestones[0];
  if (only === undefined) return { kind: "unknown", text, soft: false };
  if (milestones.length === 1) return { ...only.time, text };
  const soft = milestones.some(({ time }) => time.soft);
  if (milestones.some(({ time }) => time.kind !== "unknown")) return { kind: "compound", text, soft, milestones };
  return { kind: "unknown", text, soft, ...impossibility(wordsOf(text)) };
}

/** One milestone; several where commas part what cannot be read as one and each piece can be read by itself. */
function parsePart(text: string, { from, to }: Stretch): readonly Milestone[] {
  const part = text.slice(from, to);
  const whole = parseSingle(part);
  if (whole.kind !== "unknown" && whole.kind !== "event") return [{ from, to, time: whole }];
  const pieces = splitAtCommas(part).map((stretch) => ({
    from: from + stretch.from,
    to: from + stretch.to,
    time: parseSingle(part.slice(stretch.from, stretch.to)),
  }));
  return pieces.length > 1 && standApart(pieces.map(({ time }) => time)) ? pieces : [{ from, to, time: whole }];
}

type Whole = Exclude<Meaning, { kind: "compound" | "event" | "unknown" }>;
const readWhole = longestOf<Whole>([readCalendar, readOngoing, readRecurring]);

function parseSingle(text: string): Single {
  const all = wordsOf(text);
  const { words, soft } = bareOf(all);
  if (words.text === "" && all.text.includes("nếu có")) return { kind: "event", text, soft, trigger: text.trim() };
  const whole = meaningOf(words);
  if (whole.kind !== "unknown") return { ...whole, text, soft };
  const length = subjectLength(words.text);
  const meaning = length === 0 ? whole : meaningOf(without(words, 0, length));
  if (meaning.kind === "unknown") return { ...meaning, ...impossibility(all), text, soft };
  const subject = sourceOf(words, 0, length).replace(/[\s:,\-–—]+$/u, "");
  return { ...meaning, text, soft, ...(subject === "" ? {} : { subject }) };
}

function meaningOf(words: Words): Exclude<Meaning, { kind: "compound" }> {
  const read = readWhole(words.text, 0);
  if (read?.end === words.text.length && read.end > 0) return read.value;
  const event = readEvent(words.text);
  if (event !== undefined) {
    const { lag, triggerAt } = event;
    return { kind: "event", ...(lag && { lag }), trigger: sourceOf(words, triggerAt, words.text.length) };
  }
  if (read === undefined) return { kind: "unknown" };
  return { kind: "unknown", rest: sourceOf(words, read.end, words.text.length).replace(/^[\s,:]+/u, "") };
}

function impossibility(words: Words): Pick<Unknown, "impossible"> {
  const impossible = impossibleIn(words);
  return impossible === undefined ? {} : { impossible };
}
