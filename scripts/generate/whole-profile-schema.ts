/** The schema of a profile with everything in it that it takes from the schema of a plan. */
import type { Node } from "./vietnamese-schema.ts";

type Json = Node[string];

const elsewhere = "plan.schema.json#/";

export function wholeProfileSchema(profile: Node, plan: Node): Node {
  const moved = embedded(profile, plan) as Node;
  const definitions = { ...(plan["$defs"] as Node), ...(moved["$defs"] as Node) };
  const used = reachable({ ...moved, $defs: {} }, definitions, new Set());
  return { ...moved, $defs: Object.fromEntries(Object.entries(definitions).filter(([name]) => used.has(name))) };
}

/** References into the other file become what they refer to. */
function embedded(part: Json, plan: Node): Json {
  if (Array.isArray(part)) return part.map((item: Json) => embedded(item, plan));
  if (!isNode(part)) return part;
  const { $ref: reference, ...own } = part;
  const entries = Object.entries(own).map(([name, value]) => [name, embedded(value, plan)] as const);
  if (typeof reference !== "string") return Object.fromEntries(entries);
  if (!reference.startsWith(elsewhere)) return { ...Object.fromEntries(entries), $ref: reference };
  return { ...(found(reference, plan) as Node), ...Object.fromEntries(entries) };
}

function found(reference: string, plan: Node): Json {
  const steps = reference.slice(elsewhere.length).split("/");
  const target = steps.reduce<Json | undefined>((node, step) => (isNode(node) ? node[step] : undefined), plan);
  if (target === undefined) throw new Error(`the schema of a plan has no ${reference}`);
  return target;
}

/** Names of the definitions that a part refers to, and those refer to in their turn. */
function reachable(part: Json, definitions: Node, names: Set<string>): ReadonlySet<string> {
  if (Array.isArray(part)) part.forEach((item: Json) => void reachable(item, definitions, names));
  if (!isNode(part)) return names;
  for (const [keyword, value] of Object.entries(part)) {
    const name = keyword === "$ref" && typeof value === "string" ? value.replace("#/$defs/", "") : undefined;
    if (name === undefined) reachable(value, definitions, names);
    else if (!names.has(name)) {
      names.add(name);
      reachable(definitions[name] ?? null, definitions, names);
    }
  }
  return names;
}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
