/** Where check writes down what it found, and how a stretch of the file becomes a place. */
import type { Diagnostic } from "../base/diagnostic.ts";
import type { ModelPath, Place } from "../base/place.ts";
import type { Source } from "../source/source.ts";

export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** The file it is in, where that is not the plan's own. */
  readonly home?: Source;
}

/** Everything but the place, which is given by path and stretch; an error, unless something else is said. */
export type Words = Pick<Diagnostic, "code" | "message" | "hint" | "source" | "related"> & Partial<Pick<Diagnostic, "severity">>;

export interface Findings {
  readonly source: Source;
  readonly all: readonly Diagnostic[];
  /** Without a stretch the whole file is meant. */
  readonly report: (path: ModelPath, stretch: Stretch | undefined, words: Words) => void;
  readonly placeOf: (path: ModelPath, stretch: Stretch | undefined) => Place;
}

export function findingsIn(source: Source): Findings {
  const all: Diagnostic[] = [];
  const placeOf = (path: ModelPath, stretch: Stretch | undefined): Place => placeIn(source, path, stretch);
  return {
    source,
    all,
    placeOf,
    report: (path, stretch, words) => {
      all.push({ severity: "error", place: placeOf(path, stretch), ...words });
    },
  };
}

export function placeIn(source: Source, path: ModelPath, stretch: Stretch | undefined): Place {
  const { file, positionAt } = stretch?.home ?? source;
  if (stretch === undefined) return { file, path: [...path] };
  return { file, path: [...path], start: positionAt(stretch.start), end: positionAt(stretch.end) };
}

/** A word of the author's in a message. */
export const quoted = (word: string): string => `\`${shortened(word)}\``;

/** On one line, and cut where it is long. */
export function shortened(word: string): string {
  const oneLine = word.trim().replace(/\s+/g, " ");
  const letters = [...oneLine.slice(0, 200)];
  return letters.length > 60 ? `${letters.slice(0, 60).join("")}…` : oneLine;
}

/** `` `a`, `b` và `c` ``. */
export function listed(words: readonly string[], joint = "và"): string {
  const all = words.map(quoted);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${joint} ${all.at(-1)}`;
}
