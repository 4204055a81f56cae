/** From a part of a scalar's value back to the characters it was written with, style by style. */
import type { Within } from "../base/place.ts";
import { blockRuns } from "./runs-block.ts";
import { doubleRuns, plainRuns, singleRuns } from "./runs-flow.ts";

/**
 * A stretch of value and the stretch of text behind it. Where both have the same length, character stands for
 * character; otherwise (an escape, a fold) only the whole stretch stands for the whole.
 */
export interface Run {
  readonly value: number;
  readonly length: number;
  readonly text: number;
  readonly textLength: number;
}

export type Style = "PLAIN" | "QUOTE_SINGLE" | "QUOTE_DOUBLE" | "BLOCK_LITERAL" | "BLOCK_FOLDED";

export interface Written {
  readonly text: string;
  readonly at: number;
  readonly till: number;
  readonly value: string;
}

/** The stretch of `text` behind `part` of `value`; `at` and `till` bound the scalar, quotes and block header included. */
export function stretchOf(written: Written, style: Style, [from, to]: Within): { from: number; to: number } {
  const runs = tracers[style](written);
  const last = runs.at(-1);
  if (last === undefined || last.value + last.length !== written.value.length) return { from: written.at, to: written.till };
  if (to <= from) {
    const at = from >= written.value.length ? last.text + last.textLength : sourceStart(runAt(runs, from), from);
    return { from: at, to: at };
  }
  const end = Math.min(to, written.value.length);
  return { from: sourceStart(runAt(runs, from), from), to: sourceEnd(runAt(runs, end - 1), end) };
}

const tracers: { readonly [S in Style]: (written: Written) => readonly Run[] } = {
  PLAIN: plainRuns,
  QUOTE_SINGLE: singleRuns,
  QUOTE_DOUBLE: doubleRuns,
  BLOCK_LITERAL: (written) => blockRuns(written, "literal"),
  BLOCK_FOLDED: (written) => blockRuns(written, "folded"),
};

const runAt = (runs: readonly Run[], at: number): Run =>
  runs.find(({ value, length }) => at < value + length) ?? (runs.at(-1) as Run);

const isDirect = ({ length, textLength }: Run): boolean => length === textLength;
const sourceStart = (run: Run, at: number): number => run.text + (isDirect(run) ? at - run.value : 0);
const sourceEnd = (run: Run, end: number): number => run.text + (isDirect(run) ? end - run.value : run.textLength);

/** Collects runs one behind the other. */
export function runList(): { readonly runs: Run[]; readonly add: (length: number, text: number, textLength?: number) => void } {
  const runs: Run[] = [];
  let value = 0;
  const add = (length: number, text: number, textLength = length): void => {
    if (length === 0) return;
    runs.push({ value, length, text, textLength });
    value += length;
  };
  return { runs, add };
}
