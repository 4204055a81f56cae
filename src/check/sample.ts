/** Writes the example of a key the way a clerk would type it. */
import { branchesOf, propertySchema, titleOf, type Schema } from "./schema.ts";

/** `name` with its first example, ready to be copied: one line, a `|` block, or a map indented below. */
export function sampleOf(schema: Schema, name: string): string {
  const example = schema.properties?.[name]?.examples?.[0];
  return entry(schema, name, example).join("\n");
}

function entry(schema: Schema, name: string, example: unknown): readonly string[] {
  const title = titleOf(schema, name);
  if (typeof example === "string" && !example.includes("\n")) return [`${title}: ${example}`];
  const child = propertySchema(schema, name);
  const opening = typeof example === "string" ? `${title}: |` : `${title}:`;
  return [opening, ...(child === undefined ? [] : value(child, example)).map((line) => `  ${line}`)];
}

function value(schema: Schema, example: unknown): readonly string[] {
  if (typeof example === "string") return example.split("\n");
  if (Array.isArray(example)) return example.flatMap((item) => dashed(itemLines(schema, item)));
  if (typeof example !== "object" || example === null) return [];
  const map = mapFor(schema, example);
  return Object.entries(example).flatMap(([name, part]) => entry(map, name, part));
}

const dashed = (lines: readonly string[]): readonly string[] =>
  lines.map((line, index) => `${index === 0 ? "- " : "  "}${line}`);

function itemLines(schema: Schema, item: unknown): readonly string[] {
  const child = branchesOf(schema).map(({ items }) => items).find((found) => found !== undefined);
  return child === undefined ? [] : value(child, item);
}

/** The branch that knows all keys of the example. */
const mapFor = (schema: Schema, example: object): Schema =>
  branchesOf(schema).find((branch) =>
    Object.keys(example).every((name) => branch.properties?.[name] !== undefined),
  ) ?? schema;
