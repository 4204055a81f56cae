/**
 * The editor's schema: the schema of a plan with Vietnamese keys, loosened to what a plan may lawfully look like before
 * check has read it, so that an editor never marks a line that `kehoach` accepts in its canonical spelling.
 *
 * Every value may be empty, every scalar may look like a number or a truth value to YAML, and what the profile of an
 * office may supply may be missing. Exclusions and patterns are left to check, which counts an empty key as not written.
 */

type Json = null | boolean | number | string | readonly Json[] | Node;
export interface Node {
  readonly [key: string]: Json;
}

const fromProfile: ReadonlySet<Json> = new Set(["issuer", "place", "symbol", "signatory", "recipients", "filing"]);
const leftToCheck: ReadonlySet<string> = new Set(["x-aliases", "not", "pattern"]);

export const vietnameseSchema = (root: Node): string => `${JSON.stringify(translated(root, root, root), null, 2)}\n`;

/** `owner` is the nearest schema with properties: `required` speaks of those. */
function translated(schema: Node, owner: Node, root: Node): Node {
  const speaker = "properties" in schema ? schema : owner;
  const translate = (part: Json): Json => (isNode(part) ? translated(part, speaker, root) : part);
  const entries = Object.entries(schema).flatMap(([keyword, value]): readonly (readonly [string, Json])[] => {
    if (leftToCheck.has(keyword)) return [];
    if (keyword === "type") return [[keyword, value === "string" ? ["string", "number", "boolean", "null"] : [value, "null"]]];
    if (keyword === "required") return [[keyword, required(value as readonly Json[], speaker, root)]];
    if (keyword === "examples") return [[keyword, (value as readonly Json[]).map((example) => renamed(example, schema, root))]];
    if (keyword === "properties") return [[keyword, mapped(value as Node, (name) => titleOf(speaker, name, root), translate)]];
    if (keyword === "$defs") return [[keyword, mapped(value as Node, (name) => name, translate)]];
    return [[keyword, Array.isArray(value) ? value.map(translate) : translate(value)]];
  });
  return Object.fromEntries(entries);
}

/** Also of what a plan must have where no decision issues it. */
const required = (names: readonly Json[], speaker: Node, root: Node): readonly Json[] =>
  names.filter((name) => speaker !== root || !fromProfile.has(name)).map((name) => titleOf(speaker, String(name), root));

const mapped = (node: Node, nameOf: (name: string) => string, valueOf: (part: Json) => Json): Node =>
  Object.fromEntries(Object.entries(node).map(([name, part]) => [nameOf(name), valueOf(part)]));

/** An example with its keys in Vietnamese. */
function renamed(example: Json, schema: Node, root: Node): Json {
  const branches = branchesOf(schema, root);
  if (Array.isArray(example)) {
    const items = branches.map((branch) => branch["items"]).find(isNode);
    return items === undefined ? example : example.map((item) => renamed(item, items, root));
  }
  if (!isNode(example)) return example;
  const names = Object.keys(example);
  const known = (branch: Node): number => names.filter((name) => name in propertiesOf(branch)).length;
  const map = branches.reduce((best, branch) => (known(branch) > known(best) ? branch : best));
  const entries = Object.entries(example).map(([name, value]) => {
    const property = propertiesOf(map)[name];
    // A free column is called as its office calls it.
    return isNode(property) ? ([titleOf(map, name, root), renamed(value, property, root)] as const) : ([name, value] as const);
  });
  return Object.fromEntries(entries);
}

function branchesOf(schema: Node, root: Node): readonly Node[] {
  const target = resolved(schema, root);
  const branches = target["anyOf"];
  return Array.isArray(branches) ? branches.filter(isNode).map((branch) => resolved(branch, root)) : [target];
}

const resolved = (schema: Node, root: Node): Node => ("$ref" in schema ? resolved(target(schema, root), root) : schema);

/** What a reference leads to, one step. */
function target({ $ref: reference }: Node, { $defs: definitions = {} }: Node): Node {
  const found = isNode(definitions) ? definitions[String(reference).replace("#/$defs/", "")] : undefined;
  if (!isNode(found)) throw new Error(`the schema has no ${String(reference)}`);
  return found;
}

const propertiesOf = ({ properties }: Node): Node => (isNode(properties) ? properties : {});

/** The title may stand with the definition that a property refers to. */
function titleOf(owner: Node, name: string, root: Node): string {
  const property = propertiesOf(owner)[name];
  if (!isNode(property)) throw new Error(`no property ${name}`);
  const { title } = property;
  if (typeof title === "string") return title;
  if (!("$ref" in property)) throw new Error(`property ${name} has no title`);
  return titleOf({ properties: { [name]: target(property, root) } }, name, root);
}

const isNode = (value: Json | undefined): value is Node =>
  typeof value === "object" && value !== null && !Array.isArray(value);
