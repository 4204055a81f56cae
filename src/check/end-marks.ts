/** `./.` closes the text of a plan and of each appendix, once, and is set by the tool: typed at that end it is understood. */
import type { ModelPath } from "../base/place.ts";
import type { SourceScalar } from "../source/source.ts";
import type { Findings } from "./findings.ts";
import { fieldOf, type Known, type KnownMap } from "./known.ts";

export function reportEndMarks(root: KnownMap, findings: Findings): void {
  // The scalar objects themselves say where a text stands: no path leads to the same one twice.
  const last = new Set([lastOf(root, mainParts), ...appendicesIn(root).map((node) => lastOf(node, appendixParts(node)))]);
  each(root, [], (scalar, path) => {
    const end = last.has(scalar) ? scalar.value.trimEnd().length : undefined;
    for (const { 0: mark, index } of scalar.value.matchAll(typedMark)) {
      if (index + mark.length === end) continue;
      findings.report(path, scalar.within([index, index + mark.length]), {
        code: "check/end-mark",
        message: `Dấu \`${mark}\` nằm giữa văn bản; dấu kết thúc chỉ đứng một lần ở cuối nội dung và do công cụ đặt.`,
        hint: "Xóa dấu này.",
        source: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4",
      });
    }
  });
}

/** Not the dots of "ngày ../../2026". */
const typedMark = /(?<![./])\.\/[./](?![./\d])/g;

/** From the end of what is printed to its beginning. */
const mainParts = ["closing", "body", "implementation", "funding", "tasks", "requirements", "purposes"];
const appendixParts = (node: Known): readonly string[] =>
  node.kind === "map" ? node.fields.map(({ name }) => name).filter((name) => ["tasks", "table", "text"].includes(name)).reverse() : [];

function appendicesIn(root: KnownMap): readonly Known[] {
  const value = fieldOf(root, "appendices")?.value;
  return value?.kind === "list" ? value.items : value === undefined ? [] : [value];
}

/** The text that the last of these parts ends in; none if it ends in a table. */
function lastOf(node: Known, parts: readonly string[]): SourceScalar | undefined {
  const field = parts.map((name) => fieldOf(node, name)).find((found) => found !== undefined);
  if (field === undefined) return undefined;
  if (field.name !== "tasks") return lastIn(field.value);
  const pointer = fieldOf(field.value, "pointer")?.value;
  return pointer?.kind === "scalar" ? pointer : undefined;
}

function lastIn(node: Known | undefined): SourceScalar | undefined {
  if (node === undefined || node.kind === "scalar") return node;
  if (node.kind === "list") return lastIn(node.items.at(-1));
  const own = ["clause", "point"].map((name) => fieldOf(node, name)).find((found) => found !== undefined);
  return lastIn(fieldOf(node, "content")?.value ?? own?.value);
}

function each(node: Known, path: ModelPath, see: (scalar: SourceScalar, path: ModelPath) => void): void {
  if (node.kind === "scalar") see(node, path);
  else if (node.kind === "list") for (const [index, item] of node.items.entries()) each(item, [...path, index], see);
  else for (const { name, value } of node.fields) each(value, [...path, name], see);
}
