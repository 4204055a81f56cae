/** Holds the recognised tree against the schema and keeps, of unions, what was found about the branch that was meant. */
import type { SchemaError } from "../generated/validators.js";
import { explain } from "./explain.ts";
import type { Findings } from "./findings.ts";
import { stepsTo, toData, type KnownMap } from "./known.ts";
import { applied, kindOf, propertySchema, type Schema } from "./schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

export function validate(root: KnownMap, { validate: isValid }: Vocabulary, findings: Findings): void {
  if (isValid(toData(root))) return;
  const said = new Set<string>();
  for (const error of isValid.errors ?? []) {
    const path = pathOf(error.instancePath);
    const schema = schemaAt(root, path);
    const key = `${error.instancePath} ${error.keyword} ${String(error.params["missingProperty"])}`;
    if (said.has(key) || !isSaidBy(schema, path, error)) continue;
    said.add(key);
    explain(root, path, schema, error, findings);
  }
}

/** The schema that the value at a path answers to. */
function schemaAt(root: KnownMap, path: readonly (string | number)[]): Schema {
  const last = stepsTo(root, path).at(-1);
  if (last === undefined) return root.schema;
  if (last.node.kind !== "scalar") return last.node.schema;
  const { parent, segment } = last;
  if (parent.kind === "scalar") return root.schema;
  const child = parent.kind === "map" ? propertySchema(parent.schema, String(segment)) : parent.schema.items;
  return child === undefined ? root.schema : applied(child, "scalar", () => false);
}

/**
 * Branches of a union that were not meant complain of other kinds and other keys than the schema of the value asks for.
 * At the top, what is required depends on whether a decision issues the plan; `anyOf` there is said as one.
 */
function isSaidBy(schema: Schema, path: readonly (string | number)[], { keyword, params, schemaPath }: SchemaError): boolean {
  const isTop = path.length === 0;
  if (keyword === "type") return params["type"] === schema.type;
  if (keyword === "required" && isTop) return /^#\/(?:(?:then|else)\/)?required$/.test(schemaPath);
  if (keyword === "required") return schema.required?.includes(String(params["missingProperty"])) === true;
  if (keyword === "anyOf") return isTop || kindOf(schema) === undefined;
  return keyword === "not" && isTop;
}

/** JSON Pointer to path. RFC 6901: undo `~1` before `~0`. */
function pathOf(pointer: string): readonly (string | number)[] {
  const keys = pointer.split("/").slice(1);
  return keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key.replaceAll("~1", "/").replaceAll("~0", "~")));
}
