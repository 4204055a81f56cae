/** Whether a plan that was mended differs from the one before just where, and just as, the fixes say. */
import type { Diagnostic } from "../base/diagnostic.ts";

/**
 * Texts may differ where a fix lies, and elsewhere by the same words: a lead-in repeats the subject through a variable.
 * Numbers, kinds and the shape of the plan may not.
 */
export function onlyAsFixed(before: unknown, after: unknown, findings: readonly Diagnostic[]): boolean {
  const places = new Set(findings.map(({ place }) => place.path.join("/")));
  const swaps = findings.flatMap(({ fix }) => (fix === undefined || fix.replaces === "" ? [] : [fix]));
  const mended = (text: string): string => swaps.reduce((words, { replaces, replacement }) => words.replaceAll(replaces, replacement), text);

  const same = (one: unknown, other: unknown, path: string): boolean => {
    if (one === other) return true;
    if (typeof one === "string" && typeof other === "string") return places.has(path) || mended(one) === mended(other);
    if (!isTree(one) || !isTree(other)) return false;
    const keys = Object.keys(one);
    const below = (key: string): string => (path === "" ? key : `${path}/${key}`);
    return keys.length === Object.keys(other).length && keys.every((key) => key in other && same(one[key], other[key], below(key)));
  };
  return same(before, after, "");
}

const isTree = (value: unknown): value is Readonly<Record<string, unknown>> => typeof value === "object" && value !== null;
