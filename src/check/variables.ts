/** Fills `<<…>>` in the texts of a plan, once: what is put in is never read again, and `\<<` is the sign itself. */
import type { SourceScalar } from "../source/source.ts";
import { composed, ours, type Piece } from "./composed.ts";
import { desugar } from "./desugar.ts";
import { findingsIn, quoted, type Findings } from "./findings.ts";
import type { Known, KnownField, KnownMap } from "./known.ts";
import { valuesFor, type Answer } from "./variable-values.ts";

/** The same tree with its texts filled; a plan without the sign comes back as it is. */
export function filled(root: KnownMap, findings: Findings): KnownMap {
  if (!hasSign(root)) return root;
  // A first, silent reading of the plan says which number each appendix and section has.
  const silent = findingsIn(findings.source);
  const answer = valuesFor(root, desugar(root, { findings: silent, origins: new Map() }));
  return filledMap(root, { answer, findings, path: [] });
}

interface Walk {
  readonly answer: (name: string, within: string) => Answer;
  readonly findings: Findings;
  readonly path: (string | number)[];
}

const hasSign = (node: Known): boolean => {
  if (node.kind === "scalar") return node.value.includes("<<");
  if (node.kind === "list") return node.items.some(hasSign);
  return node.fields.some(({ value }) => hasSign(value));
};

function filledNode(node: Known, walk: Walk): Known {
  if (!hasSign(node)) return node;
  if (node.kind === "scalar") return filledScalar(node, walk);
  if (node.kind === "map") return filledMap(node, walk);
  const items = node.items.map((item, index) => below(index, walk, () => filledNode(item, walk)));
  return { ...node, items };
}

function filledMap(map: KnownMap, walk: Walk): KnownMap {
  const fields = map.fields.map((field): KnownField => {
    return { ...field, value: below(field.name, walk, () => filledNode(field.value, walk)) };
  });
  return { ...map, fields };
}

function below<T>(segment: string | number, { path }: Walk, read: () => T): T {
  path.push(segment);
  const result = read();
  path.pop();
  return result;
}

const sign = /\\<<|<<(?:(?<name>[^<>\n]*)>>)?/g;

function filledScalar(scalar: SourceScalar, walk: Walk): SourceScalar {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: found, index, groups } of scalar.value.matchAll(sign)) {
    const end = index + found.length;
    pieces.push(verbatim(scalar, from, index));
    if (found.startsWith("\\")) pieces.push(verbatim(scalar, index + 1, end));
    else pieces.push(replaced(scalar, { index, end, name: groups?.["name"] }, walk));
    from = end;
  }
  pieces.push(verbatim(scalar, from, scalar.value.length));
  return composed(pieces, scalar, scalar.style);
}

const verbatim = (scalar: SourceScalar, from: number, to: number): Piece => ({
  text: scalar.value.slice(from, to),
  within: ([start, end]) => scalar.within([from + start, from + end]),
});

interface Variable {
  readonly index: number;
  readonly end: number;
  /** Absent where the closing sign is. */
  readonly name: string | undefined;
}

function replaced(scalar: SourceScalar, { index, end, name }: Variable, { answer, findings, path }: Walk): Piece {
  const stretch = scalar.within([index, end]);
  if (name === undefined) {
    findings.report(path, stretch, {
      code: "check/variable-open",
      message: "Dấu `<<` mở một biến nhưng không có dấu `>>` đóng lại trên cùng dòng.",
      hint: "Ghi đủ, ví dụ `<<năm>>`. Nếu muốn in đúng dấu << thì gõ \\<< (có dấu gạch chéo ngược ở trước).",
    });
    return ours("<<");
  }
  const found = answer(name, String(path[0]));
  if ("text" in found) return { text: found.text, within: () => stretch };
  findings.report(path, stretch, found.fault(quoted(`<<${name.trim()}>>`)));
  return ours(`<<${name}>>`);
}
