/** Findings with a fix, at words of a plan file. */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type { SourceScalar } from "../../src/source/source.ts";
import { parse } from "../../src/source/read.ts";

export const file = "plans/thi-dua.yaml";

/** At `words` as they stand in `text`; `replaces` where the model has them otherwise than the file. */
export function fixAt(text: string, words: string, replacement: string, replaces = words): Diagnostic {
  const from = text.indexOf(words);
  if (from === -1) throw new Error(`không có \`${words}\``);
  return fixOn(text, [from, from + words.length], { replaces, replacement });
}

export function fixOn(
  text: string,
  [from, to]: readonly [number, number],
  fix: { readonly replaces: string; readonly replacement: string; readonly kind?: "safe" | "unsafe" },
): Diagnostic {
  const { positionAt } = sourceOf(text);
  return {
    code: "lint/invented",
    severity: "warning",
    message: "Từ này nên viết khác",
    place: { file, path: ["leadIn", 0, "text"], start: positionAt(from), end: positionAt(to) },
    fix: { kind: "safe", ...fix },
  };
}

export function sourceOf(text: string) {
  const { value } = parse({ file, text });
  if (value === undefined) throw new Error(`không đọc được:\n${text}`);
  return value;
}

/** The value of the first key, or of the first item under it. */
export function firstScalar(text: string): SourceScalar {
  let node = sourceOf(text).root.entries[0]?.value;
  while (node !== undefined && node.kind !== "scalar") node = node.kind === "list" ? node.items[0] : node.entries[0]?.value;
  if (node === undefined) throw new Error("không có giá trị");
  return node;
}
