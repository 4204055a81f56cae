/** Lets parts of another file (the office's profile) stand in the tree of a plan without losing where they were written. */
import type { Source, SourceMap, SourceNode, SourceScalar } from "../source/source.ts";
import type { Stretch } from "./findings.ts";

/** A copy of a tree in which every stretch says which file it is in; everything of the plan's own file says nothing. */
export function settledMap({ start, end, entries }: SourceMap, home: Source): SourceMap {
  const settled = entries.map(({ key, value }) => ({ key: settledScalar(key, home), value: settledNode(value, home) }));
  return { kind: "map", ...at({ start, end }, home), entries: settled };
}

function settledNode(node: SourceNode, home: Source): SourceNode {
  if (node.kind === "scalar") return settledScalar(node, home);
  if (node.kind === "map") return settledMap(node, home);
  return { kind: "list", ...at(node, home), items: node.items.map((item) => settledNode(item, home)) };
}

const settledScalar = (scalar: SourceScalar, home: Source): SourceScalar => ({
  kind: "scalar",
  value: scalar.value,
  style: scalar.style,
  ...at(scalar, home),
  within: (part) => at(scalar.within(part), home),
});

const at = ({ start, end }: Stretch, home: Source): Stretch => ({ start, end, home });
