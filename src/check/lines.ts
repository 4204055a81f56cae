/** Takes a `|` block or a list of texts apart into lines and their bullets. */
import type { Line, Marker } from "../plan/plan.ts";
import type { SourceScalar } from "../source/source.ts";
import { cutOf, lineBreak, type Cut } from "./cut.ts";
import type { Known } from "./known.ts";

export interface TypedLine {
  readonly marker: Marker;
  readonly cut: Cut;
}

/**
 * A bullet is `- ` or `+ ` at the beginning of a line, or one of the signs that Word puts there for `-`.
 * Without a blank it counts only before a letter or a quotation mark: "-5 độ" is no bullet.
 */
const bullet = /^(?:[-–•●+]\s+(?=\S)|[-+](?=[\p{L}“"]))/u;

/** The lines of a text or of a list of texts, empty ones left out. */
export const linesOf = (node: Known | undefined): readonly TypedLine[] =>
  textsIn(node).flatMap((scalar) => rawLines(scalar).map((cut) => unmarked(cut)));

export const modelLines = (node: Known | undefined): readonly Line[] =>
  linesOf(node).map(({ marker, cut }) => ({ marker, text: cut.text }));

/**
 * The lines of what may be a text or a list with dashes of its own: who writes `- Rà soát` under a key without a `|`
 * sees dashes, and gets them. A text of several lines is one item of such a list.
 */
export const bulletedLines = (node: Known | undefined): readonly TypedLine[] =>
  node?.kind === "list" ? node.items.flatMap((item) => linesOf(item).map(dashed)) : linesOf(node);

const dashed = (line: TypedLine, index: number): TypedLine =>
  index === 0 && line.marker === "none" ? { ...line, marker: "dash" } : line;

export function unmarked(cut: Cut): TypedLine {
  const sign = bullet.exec(cut.scalar.value.slice(cut.from, cut.to))?.[0];
  if (sign === undefined) return { marker: "none", cut };
  const marker = sign.startsWith("+") ? "plus" : "dash";
  return { marker, cut: cutOf(cut.scalar, cut.from + sign.length, cut.to) };
}

/** The lines as typed, bullets and all. */
export function rawLines(scalar: SourceScalar): readonly Cut[] {
  const lines: Cut[] = [];
  let from = 0;
  if (!lineBreak.test(scalar.value)) return [cutOf(scalar)].filter(({ text }) => text !== "");
  for (const { 0: found, index } of scalar.value.matchAll(/[\n\v\f\r\u2028\u2029]|$/g)) {
    const cut = cutOf(scalar, from, index);
    if (cut.text !== "") lines.push(cut);
    from = index + found.length;
  }
  return lines;
}

const textsIn = (node: Known | undefined): readonly SourceScalar[] => {
  if (node === undefined || node.kind === "map") return [];
  return node.kind === "scalar" ? [node] : node.items.filter((item) => item.kind === "scalar");
};

/** Without the sign at the end, which the tool sets or leaves out; an ellipsis stays. */
export const withoutFinalSign = (cut: Cut, signs = ";."): Cut =>
  /(?<![.…]).$/su.test(cut.text) && signs.includes(cut.text.slice(-1)) ? cutOf(cut.scalar, cut.from, cut.to - 1, cut.prefix) : cut;
