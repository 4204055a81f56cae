/** What somebody probably meant: the known word closest to the one that was typed. */
import { fold } from "../base/fold.ts";
import { nearest as nearestFolded } from "../base/nearest.ts";

/** The closest of `known`, compared as folded and given as it is spelled there. */
export function nearest(typed: string, known: readonly string[]): string | undefined {
  const found = nearestFolded(fold(typed), known.map(fold));
  return known.find((word) => fold(word) === found);
}
