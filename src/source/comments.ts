/** The comments of a file, and which entries they speak of. */
import type { CST } from "yaml";
import type { Comment } from "../base/comment.ts";
import type { Position } from "../base/place.ts";
import type { Back } from "./mapped.ts";
import type { SourceMap, SourceNode } from "./source.ts";

/** What was read of a file, and the way to the user's own text. */
export interface Commented {
  readonly file: string;
  readonly text: string;
  readonly tokens: readonly CST.Token[];
  readonly root: SourceMap;
  /** From offsets of the tokens to offsets of `text`. */
  readonly back: Back;
  readonly positionAt: (offset: number) => Position;
}

export function commentsOf({ file, text, tokens, root, back, positionAt }: Commented): readonly Comment[] {
  const found: CST.SourceToken[] = [];
  for (const token of tokens) collect(token, found);
  return found.map(({ offset, source }) => {
    const from = back(offset, "start");
    const to = back(offset + source.trimEnd().length, "end");
    const words = source.replace(/^#+/, "").trim().normalize("NFC");
    return { file, start: positionAt(from), end: positionAt(to), text: words, about: subjectOf(from, text, root) };
  });
}

type Tokens = readonly CST.SourceToken[] | undefined;

/** Written out, not by `CST.visit`: a large plan has a hundred thousand tokens. */
function collect(token: CST.Token | null | undefined, found: CST.SourceToken[]): void {
  if (token === null || token === undefined) return;
  if (token.type === "comment") found.push(token);
  if ("start" in token) {
    if (Array.isArray(token.start)) keep(token.start, found);
  }
  if ("props" in token) for (const prop of token.props) collect(prop, found);
  if ("value" in token) collect(token.value, found);
  if ("items" in token) {
    for (const { start, key, sep, value } of token.items) {
      keep(start, found);
      collect(key, found);
      keep(sep, found);
      collect(value, found);
    }
  }
  if ("end" in token && Array.isArray(token.end)) keep(token.end, found);
}

function keep(tokens: Tokens, found: CST.SourceToken[]): void {
  for (const token of tokens ?? []) if (token.type === "comment") found.push(token);
}

type Stretch = readonly [from: number, to: number];

function subjectOf(at: number, text: string, root: SourceMap): Stretch {
  const lineStart = Math.max(text.lastIndexOf("\n", at - 1), text.lastIndexOf("\r", at - 1)) + 1;
  if (text.slice(lineStart, at).trim() !== "") return atEndOfLine([lineStart, at], root);
  const first = root.entries[0]?.key.start ?? 0;
  return at < first ? [0, text.length] : (below(at, root) ?? [at, at]);
}

/** The line, a block that begins on it, and the whole entry where nothing but its key stands on the line. */
function atEndOfLine([lineStart, at]: Stretch, node: SourceNode): Stretch {
  if (node.kind === "scalar") return [lineStart, Math.max(at, node.end)];
  for (const [start, value] of partsOf(node)) {
    if (start >= at) break;
    if (value.start > at && value.start > start && start >= lineStart) return [lineStart, value.end];
    if (value.start <= at && at < value.end) return atEndOfLine([lineStart, at], value);
  }
  return [lineStart, at];
}

function below(at: number, node: SourceNode): Stretch | undefined {
  if (node.kind === "scalar") return undefined;
  for (const [start, value] of partsOf(node)) {
    if (start > at) return [at, value.end];
    if (at < value.end) return below(at, value);
  }
  return undefined;
}

/** Where each entry or item begins, with its value. */
const partsOf = (node: Exclude<SourceNode, { readonly kind: "scalar" }>): readonly (readonly [number, SourceNode])[] =>
  node.kind === "map"
    ? node.entries.map(({ key, value }) => [key.start, value] as const)
    : node.items.map((item) => [item.start, item] as const);
