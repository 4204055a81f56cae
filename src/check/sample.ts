/** Writes the example of a key the way a clerk would type it. */
import { branchesOf, propertySchema, titleOf, type Schema } from "./schema.ts";

/** `name` with its first example, ready to be copied: one line, a `|` block, or a map indented below. */
export function sampleOf(schema: Schema, name: string): string {
  const example = schema.properties?.[name]?.examples?.[0];
  return entry(schema, name, example).join("\n");
}

function entry(schema: Schema, name: string, example: unknown): readonly string[] {
  const title = titleOf(schema, name);
  if (typeof example === "string" && !/\n|^[-+] /.test(example)) return [`${title}: ${example}`];
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

/** The branch that knows most keys of the example; free columns are known to none. */
function mapFor(schema: Schema, example: object): Schema {
  const known = ({ properties = {} }: Schema): number => Object.keys(example).filter((name) => Object.hasOwn(properties, name)).length;
  return branchesOf(schema).reduce((best, branch) => (known(branch) > known(best) ? branch : best));
}
