/** Tells the same finding again in the next run, although lines have moved. */
import { createHash } from "node:crypto";
import type { Diagnostic } from "../base/diagnostic.ts";
import { slashed } from "./paths.ts";

/**
 * Made of the file, the code and the words at fault, never of line or column, nor of the message, which may count or quote
 * what stands elsewhere; equal ones are told apart by their order in the file.
 *
 * @param findings In reading order.
 * @returns One for each finding, all different.
 */
export function fingerprintsOf(findings: readonly Diagnostic[], texts: ReadonlyMap<string, string>): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, place: { file, start, end } }) => {
    const words = start === undefined ? "" : (texts.get(file)?.slice(start.offset, end?.offset) ?? "");
    const key = JSON.stringify([slashed(file), code, words]);
    const before = seen.get(key) ?? 0;
    seen.set(key, before + 1);
    return createHash("sha256").update(JSON.stringify([key, before])).digest("hex").slice(0, 32);
  });
}
