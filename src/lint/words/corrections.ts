/** Words that are surely written wrong, each with how it is written right; rules of spelling and capitals are tables of these. */
import type { ModelPath, Within } from "../../base/place.ts";
import type { Finding } from "../rule.ts";
import type { PlanText } from "../subject.ts";
import { hitsIn } from "./search.ts";

export interface Correction {
  /** Global; made with `words`. */
  readonly wrong: RegExp;
  /** `$1` as in `String.replace`; a function where that is not enough. */
  readonly right: string | ((found: string) => string);
}

/** @param say From the words found and the right ones: the message, and perhaps more. */
export function* corrected(
  texts: readonly PlanText[],
  table: readonly Correction[],
  say: (found: string, right: string) => Pick<Finding, "message" | "hint" | "severity">,
): Generator<Finding> {
  const taken = new Map<ModelPath, Within[]>();
  for (const { wrong, right } of table) {
    for (const { path, within, found, groups } of hitsIn(texts, wrong)) {
      // An earlier line of the table has spoken of these words.
      if (taken.get(path)?.some(([from, to]) => within[0] < to && from < within[1]) === true) continue;
      taken.set(path, [...(taken.get(path) ?? []), within]);
      const replacement = typeof right === "string" ? filled(right, groups) : right(found);
      if (replacement !== found) yield { path, within, replacement, ...say(found, replacement) };
    }
  }
}

const filled = (pattern: string, groups: readonly (string | undefined)[]): string =>
  pattern.replace(/\$(\d)/g, (_, index: string) => groups[Number(index) - 1] ?? "");
