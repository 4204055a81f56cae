/** Warns of parts that were begun and left empty: they are not printed, and nobody would notice before the plan is signed. */
import type { ModelPath } from "../base/place.ts";
import { bodyKeys } from "./demands.ts";
import { quoted, type Findings, type Stretch } from "./findings.ts";
import { fieldOf, isBlank, isNothing, type Known, type KnownField, type KnownMap } from "./known.ts";

/** Keys whose words are printed as a part of the text. Others may stay open until somebody knows what to write. */
const parts: ReadonlySet<string> = new Set(["legalBasis", "leadIn", ...bodyKeys, "closing", "content", "text", "table"]);

export function reportBlanks(root: KnownMap, findings: Findings): void {
  // Where nothing at all is left of the body, that has been said.
  const isBodiless = bodyKeys.every((name) => fieldOf(root, name) === undefined);
  for (const field of root.fields) {
    const { home }: Stretch = field.key;
    if (home === undefined && !(isBodiless && bodyKeys.includes(field.name))) reportField(field, root, [], findings);
  }
}

function reportField({ name, key, value }: KnownField, { schema }: KnownMap, path: ModelPath, findings: Findings): void {
  const below = [...path, name];
  if (!isBlank(value)) {
    reportBelow(value, key.value, below, findings);
    return;
  }
  // An empty cell is a cell, and what must not be missing is asked for elsewhere.
  const hasCells = typeof schema.additionalProperties === "object";
  if (!parts.has(name) || hasCells || schema.required?.includes(name) === true) return;
  findings.report(below, key, {
    code: "check/left-blank",
    severity: "warning",
    message: `Mục ${quoted(key.value)} còn để trống nên không được in.`,
    hint: "Ghi tiếp nội dung của mục này; nếu kế hoạch không có phần ấy thì xóa cả tên mục.",
  });
}

function reportBelow(value: Known, owner: string, path: ModelPath, findings: Findings): void {
  if (value.kind === "map") for (const field of value.fields) reportField(field, value, path, findings);
  if (value.kind !== "list") return;
  for (const [index, item] of value.source.items.entries()) {
    if (!isNothing(item)) continue;
    findings.report(path, item, {
      code: "check/left-blank",
      severity: "warning",
      message: `Phần thứ ${index + 1} của ${quoted(owner)} còn để trống nên không được in.`,
      hint: "Ghi tiếp nội dung sau dấu - này, hoặc xóa dấu ấy.",
    });
  }
  for (const [index, item] of value.items.entries()) reportBelow(item, owner, [...path, index], findings);
}
