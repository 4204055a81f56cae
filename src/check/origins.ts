/** The way back from the plan to the file: kept for what was moved or made, found again on demand for the rest. */
import type { ModelPath, Origins, Place, Within } from "../base/place.ts";
import type { Plan } from "../plan/plan.ts";
import type { Source } from "../source/source.ts";
import { fold } from "../base/fold.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { placeIn, type Stretch } from "./findings.ts";
import type { Known, KnownField, KnownMap } from "./known.ts";
import { linesOf } from "./lines.ts";

/** Where an object of the model was written, and the texts in it that cannot be found by their names. */
export interface Origin {
  readonly node: Known;
  readonly texts?: Readonly<Record<string, Cut>>;
}

/** By object of the model. A table keeps one entry for a row and none for its cells. */
export type OriginMap = Map<object, Origin>;

export const originsOf = (source: Source, root: KnownMap, plan: Plan, map: OriginMap): Origins => ({
  place: (path, within): Place => placeIn(source, path, stretchTo(spotAt(root, plan, map, path), within, root)),
});

interface Spot extends Origin {
  /** The exact text, once one is reached. */
  readonly cut?: Cut;
  /** What to show for a value that is empty. */
  readonly key?: KnownField["key"];
}

function spotAt(root: KnownMap, plan: Plan, map: OriginMap, path: ModelPath): Spot {
  let spot: Spot = { node: root };
  let value: unknown = plan;
  for (const segment of path) {
    value = typeof value === "object" && value !== null ? (value as Record<string, unknown>)[segment] : undefined;
    const origin = typeof value === "object" && value !== null ? map.get(value) : undefined;
    spot = origin ?? stepInto(spot, segment);
  }
  return spot;
}

function stepInto(spot: Spot, segment: string | number): Spot {
  const text = spot.texts?.[segment];
  if (text !== undefined) return { node: spot.node, cut: text };
  if (spot.cut !== undefined || segment === "cells") return spot;
  if (spot.node.kind === "map") {
    const field = fieldFor(spot.node, String(segment));
    return field === undefined ? spot : { node: field.value, key: field.key };
  }
  const line = typeof segment === "number" ? linesOf(spot.node)[segment] : undefined;
  return line === undefined ? spot : { node: spot.node, cut: line.cut };
}

/** A cell of a free column may be spelled otherwise than its column. */
const fieldFor = ({ fields }: KnownMap, name: string): KnownField | undefined =>
  fields.find((field) => field.name === name) ?? fields.find((field) => fold(field.name) === fold(name));

function stretchTo({ node, cut, key }: Spot, within: Within | undefined, root: Known): Stretch | undefined {
  if (cut !== undefined) return stretchOf(cut, within);
  if (node === root) return undefined;
  if (node.kind !== "scalar") return node.source;
  if (node.value.trim() === "" && key !== undefined) return key;
  return stretchOf(cutOf(node), within);
}
