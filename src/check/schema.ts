/** The schemas of plan and profile as check reads them: which words a map may use, and what a value answers to. */
import planJson from "../../schemas/plan.schema.json" with { type: "json" };
import profileJson from "../../schemas/profile.schema.json" with { type: "json" };
import { fold } from "../base/fold.ts";

export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  /** The Vietnamese key. */
  readonly title?: string;
  readonly "x-aliases"?: readonly string[];
  readonly examples?: readonly unknown[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly required?: readonly string[];
  readonly $defs?: Readonly<Record<string, Schema>>;
}

export type Kind = "scalar" | "list" | "map";

export const planSchema = planJson as Schema;
export const profileSchema = profileJson as Schema;

const kindOfType: Readonly<Record<string, Kind>> = { string: "scalar", array: "list", object: "map" };

/** The kind of value a schema asks for; of a union, none. */
export const kindOf = ({ type }: Schema): Kind | undefined => (type === undefined ? undefined : kindOfType[type]);

/** The kinds of value a schema can be satisfied by. */
export const kindsOf = (schema: Schema): readonly (Kind | undefined)[] => [...new Set(branchesOf(schema).map(kindOf))];

/**
 * The schema a value answers to: references followed, and of a union the branch that was meant.
 *
 * A map in a union is what its own key (the first one required) makes it; the only kind of map there may be, whatever key
 * of it is known. Where no branch was meant, the union comes back as it is, for the validator to refuse.
 */
export function applied(schema: Schema, kind: Kind, hasKey: (branch: Schema, name: string) => boolean): Schema {
  const here = resolved(schema);
  if (kindOf(here) !== undefined) return here;
  const fitting = branchesOf(here).filter((branch) => kindOf(branch) === kind);
  // Where a list may stand too, a map is its one item without the dash: there is nothing else it could be.
  const isLoneItem = fitting.length === 1 && branchesOf(here).some((branch) => kindOf(branch) === "list");
  if (kind !== "map" || isLoneItem) return fitting[0] ?? here;
  const meant = fitting.find((branch) => hasKey(branch, ownKey(branch)));
  const only = fitting.length === 1 ? fitting[0] : undefined;
  const isKnown = only !== undefined && Object.keys(only.properties ?? {}).some((name) => hasKey(only, name));
  return meant ?? fitting.find((branch) => ownKey(branch) === "") ?? (isKnown ? only : here);
}

/** The keys that make items of a list what they are, as a clerk spells them. */
export const itemTitles = (schema: Schema): readonly string[] =>
  branchesOf(schema).filter((branch) => kindOf(branch) === "map" && ownKey(branch) !== "").map((branch) => titleOf(branch, ownKey(branch)));

/** The key that makes a branch what it is: `khoản` of a clause; empty where a branch takes what the others leave. */
export const ownKey = ({ required }: Schema): string => required?.[0] ?? "";

/** The alternatives of a union; of anything else, the schema itself. */
export function branchesOf(schema: Schema): readonly Schema[] {
  const here = resolved(schema);
  return kindOf(here) !== undefined || here.anyOf === undefined ? [here] : here.anyOf.map(resolved);
}

/** The schema for a key of a map, `undefined` if the map does not know it. */
export function propertySchema({ properties, additionalProperties }: Schema, name: string): Schema | undefined {
  const property = properties !== undefined && Object.hasOwn(properties, name) ? properties[name] : undefined;
  return property ?? (typeof additionalProperties === "object" ? additionalProperties : undefined);
}

/** Folded spelling to English name: Vietnamese key, further spellings and the English name itself. */
export function namesOf(schema: Schema): ReadonlyMap<string, string> {
  const seen = names.get(schema);
  if (seen !== undefined) return seen;
  const made = new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      spellingsOf(name, property).map((spelling) => [fold(spelling), name] as const),
    ),
  );
  names.set(schema, made);
  return made;
}

const names = new WeakMap<Schema, ReadonlyMap<string, string>>();

export function spellingsOf(name: string, property: Schema): readonly string[] {
  const { title = name, "x-aliases": aliases = [] } = described(property);
  return [title, ...aliases, name];
}

/** The Vietnamese key of a property. */
export const titleOf = ({ properties }: Schema, name: string): string => described(properties?.[name] ?? {}).title ?? name;

/** A property with its words, wherever they stand: its own go before those of what it refers to. */
export function described(property: Schema): Schema {
  if (property.$ref === undefined) return property;
  const { $ref, ...own } = property;
  return { ...described(target($ref)), ...own };
}

export function resolved(schema: Schema): Schema {
  return schema.$ref === undefined ? schema : resolved(target(schema.$ref));
}

const known = new Map<string, Schema>();

/** Definitions of plan and profile lie in one room: where both have a name, it means the same. */
function target(reference: string): Schema {
  const seen = known.get(reference);
  if (seen !== undefined) return seen;
  const steps = reference.slice(reference.indexOf("#/") + 2).split("/");
  const follow = (root: unknown): unknown =>
    steps.reduce((node, step) => (node as Readonly<Record<string, unknown>> | undefined)?.[step], root);
  const found = follow(planSchema) ?? follow(profileSchema);
  if (found === undefined) throw new Error(`no schema has ${reference}`);
  known.set(reference, found as Schema);
  return found as Schema;
}
