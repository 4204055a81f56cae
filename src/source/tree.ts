/** yaml's nodes → our own small tree, with ranges in the user's own text. */
import { isMap, isScalar, isSeq, type Document } from "yaml";
import type { Within } from "../base/place.ts";
import { shown } from "./disguise.ts";
import type { Back } from "./mapped.ts";
import type { SourceEntry, SourceMap, SourceNode, SourceScalar } from "./source.ts";
import { stretchOf, type Style } from "./within.ts";

/** The text that yaml read, and the way from it to the user's own. */
export interface ReadText {
  readonly text: string;
  readonly back: Back;
  /** Some characters of `text` are disguised (see disguise.ts). */
  readonly disguised: boolean;
}

/** `undefined` if the root is not a map. */
export function treeOf(document: Document.Parsed, read: ReadText): SourceMap | undefined {
  const root = nodeOf(document.contents, 0, read);
  return root.kind === "map" ? root : undefined;
}

/** `fallback` is where an entry without a value would have one. */
function nodeOf(node: unknown, fallback: number, read: ReadText): SourceNode {
  if (isScalar(node)) {
    const [at, till] = node.range ?? [fallback, fallback];
    // yaml counts a line break that is not there at the end of a block without words.
    return new Scalar(read, (node.type as Style | undefined) ?? "PLAIN", at, Math.min(till, read.text.length), String(node.value ?? ""));
  }
  if (isSeq(node)) {
    const [at, till] = node.range ?? [fallback, fallback];
    return { kind: "list", items: node.items.map((item) => nodeOf(item, at, read)), ...stretch(read, at, till) };
  }
  if (!isMap(node)) return new Scalar(read, "PLAIN", fallback, fallback, "");
  const [at, till] = node.range ?? [fallback, fallback];
  const entries = node.items.flatMap(({ key, value }) => entryOf(key, value, at, read));
  return { kind: "map", entries, ...stretch(read, at, till) };
}

/** A key that is not text was refused before; its entry is left out. */
function entryOf(key: unknown, value: unknown, fallback: number, read: ReadText): SourceEntry[] {
  const name = nodeOf(key, fallback, read);
  if (!(name instanceof Scalar)) return [];
  return [{ key: name, value: nodeOf(value, name.till, read) }];
}

const stretch = ({ back }: ReadText, at: number, till: number): { start: number; end: number } => ({
  start: back(at, "start"),
  end: back(till, "end"),
});

/** A class so that `within` costs nothing per scalar: a plan may have a million. The map is computed when asked for. */
class Scalar implements SourceScalar {
  readonly kind = "scalar";
  readonly value: string;
  readonly style: SourceScalar["style"];
  readonly start: number;
  readonly end: number;
  readonly #read: ReadText;
  readonly #raw: string;
  readonly #style: Style;
  readonly #at: number;
  readonly till: number;

  constructor(read: ReadText, style: Style, at: number, till: number, value: string) {
    this.#raw = read.disguised ? shown(value) : value;
    // A tab in a sentence was a blank to its author; Word would jump to the next stop.
    this.value = this.#raw.replaceAll("\t", " ");
    this.style = till === at ? "empty" : styles[style];
    this.start = read.back(at, "start");
    this.end = read.back(till, "end");
    this.#read = read;
    this.#style = style;
    this.#at = at;
    this.till = till;
  }

  within(part: Within): { start: number; end: number } {
    const written = { text: this.#read.text, at: this.#at, till: this.till, value: this.#raw };
    const { from, to } = stretchOf(written, this.#style, part);
    return stretch(this.#read, from, to);
  }
}

const styles: { readonly [S in Style]: SourceScalar["style"] } = {
  PLAIN: "plain",
  QUOTE_SINGLE: "quoted",
  QUOTE_DOUBLE: "quoted",
  BLOCK_LITERAL: "block",
  BLOCK_FOLDED: "block",
};
