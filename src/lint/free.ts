/** The stretches of a text that are open to rules of words, capitals and dashes: what its author worded himself. */
import type { Within } from "../base/place.ts";
import { citedIn, titleInGround } from "./cited.ts";
import { namedIn } from "./names.ts";
import { quotesIn } from "./quotes.ts";
import type { TextRole } from "./subject.ts";

/** @param names As `namesIn` gives them. */
export function freeIn(text: string, role: TextRole, names: readonly string[]): readonly Within[] {
  if (role === "person" || role === "issuer") return [];
  const quotes = quotesIn(text);
  const taken: Within[] = [...quotes, ...citedIn(text, quotes), ...namedIn(text, names)];
  const title = role === "citation" ? titleInGround(text) : undefined;
  return between(title === undefined ? taken : [...taken, title], text.length);
}

/** What the stretches leave open. */
function between(taken: readonly Within[], length: number): readonly Within[] {
  const free: Within[] = [];
  let done = 0;
  for (const [from, to] of taken.toSorted(([one], [other]) => one - other)) {
    if (from > done) free.push([done, from]);
    done = Math.max(done, to);
  }
  if (done < length) free.push([done, length]);
  return free;
}
