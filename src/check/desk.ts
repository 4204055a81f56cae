/** What desugaring works with: where faults are reported and where the origins of what it makes are kept. */
import { cutOf, type Cut } from "./cut.ts";
import type { Findings } from "./findings.ts";
import { fieldOf, type Known } from "./known.ts";
import type { Origin, OriginMap } from "./origins.ts";

export interface Desk {
  readonly findings: Findings;
  readonly origins: OriginMap;
}

/** Remembers where an object of the model comes from, and gives it back. */
export function from<T extends object>({ origins }: Desk, made: T, origin: Origin): T {
  origins.set(made, origin);
  return made;
}

/** A text of a map, if the key is there and holds a text. */
export function textIn(map: Known | undefined, name: string): Cut | undefined {
  const field = fieldOf(map, name);
  return field?.value.kind === "scalar" ? cutOf(field.value) : undefined;
}
