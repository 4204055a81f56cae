/** The user's tree after its keys were recognised: English names, the author's own spelling still at hand. */
import type { SourceList, SourceMap, SourceNode, SourceScalar } from "../source/source.ts";
import type { Schema } from "./schema.ts";

export type Known = SourceScalar | KnownList | KnownMap;

/** Items that hold nothing are left out. */
export interface KnownList {
  readonly kind: "list";
  readonly source: SourceList;
  readonly schema: Schema;
  readonly items: readonly Known[];
}

export interface KnownMap {
  readonly kind: "map";
  readonly source: SourceMap;
  readonly schema: Schema;
  readonly fields: readonly KnownField[];
  /** English names that keys unknown here were probably meant to be: of these nobody need say again that they are missing. */
  readonly misspelt: ReadonlySet<string>;
}

export interface KnownField {
  /** English; of a free column, the author's own word. */
  readonly name: string;
  readonly key: SourceScalar;
  readonly value: Known;
}

/** A key that says something: one left empty counts as not written. */
export const fieldOf = (map: Known | undefined, name: string): KnownField | undefined => {
  const field = writtenField(map, name);
  return field === undefined || isBlank(field.value) ? undefined : field;
};

/** A key that is there, with or without a value. */
export const writtenField = (map: Known | undefined, name: string): KnownField | undefined =>
  map?.kind === "map" ? map.fields.find((field) => field.name === name) : undefined;

export const isBlank = (node: Known): boolean =>
  node.kind === "scalar" ? isNothing(node) : node.kind === "list" && node.source.items.every(isNothing);

/** Nothing, or one of the two words that YAML has for nothing. */
export const isNothing = (node: SourceNode): boolean =>
  node.kind === "scalar" && (node.value.trim() === "" || (node.style === "plain" && /^(?:~|null)$/i.test(node.value.trim())));

/** What the validator sees. */
export function toData(node: Known): unknown {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(toData);
  const written = node.fields.filter(({ value }) => !isBlank(value));
  return Object.fromEntries(written.map(({ name, value }) => [name, toData(value)]));
}

/** Follows a path of names and indexes as far as the tree goes. */
export function stepsTo(root: KnownMap, path: readonly (string | number)[]): readonly Step[] {
  const steps: Step[] = [];
  let node: Known = root;
  for (const segment of path) {
    const field: KnownField | undefined = writtenField(node, String(segment));
    const value: Known | undefined = field?.value ?? (node.kind === "list" ? node.items[Number(segment)] : undefined);
    if (value === undefined) break;
    steps.push({ parent: node, segment, key: field?.key, node: value });
    node = value;
  }
  return steps;
}

/** One step down the tree: from a map by a key, or from a list by an index. */
export interface Step {
  readonly parent: Known;
  readonly segment: string | number;
  readonly key: SourceScalar | undefined;
  readonly node: Known;
}
