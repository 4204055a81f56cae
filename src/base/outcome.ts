import type { Diagnostic } from "./diagnostic.ts";

/** What a stage hands on: its product, if one could be made, and everything it noticed on the way. */
export interface Outcome<T> {
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Pure and synchronous. A fault in the user's files is a diagnostic; a throw is a bug in ours. */
export type Stage<In, Out> = (input: In) => Outcome<Out>;

export const done = <T>(value: T, diagnostics: readonly Diagnostic[] = []): Outcome<T> => ({ value, diagnostics });
export const stopped = (diagnostics: readonly Diagnostic[]): Outcome<never> => ({ value: undefined, diagnostics });

/** Runs `next` only if there is a value; keeps the findings of both. */
export function andThen<A, B>(first: Outcome<A>, next: Stage<A, B>): Outcome<B> {
  if (first.value === undefined) return stopped(first.diagnostics);
  const second = next(first.value);
  return { value: second.value, diagnostics: [...first.diagnostics, ...second.diagnostics] };
}
