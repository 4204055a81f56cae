/** The schema of a plan as check reads it: which words a map may use, and which part of it a value answers to. */
import planSchema from "../../schemas/plan.schema.json" with { type: "json" };
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

export const rootSchema = planSchema as Schema;

const kindOfType: Readonly<Record<string, Kind>> = { string: "scalar", array: "list", object: "map" };

/** The kind of value a schema asks for; of a union, none. */
export const kindOf = ({ type }: Schema): Kind | undefined => (type === undefined ? undefined : kindOfType[type]);

/** The kinds of value a schema can be satisfied by. */
export const kindsOf = (schema: Schema): readonly (Kind | undefined)[] => [...new Set(branchesOf(schema).map(kindOf))];

/**
 * The schema a value answers to: references followed, and of a union the branch that was meant.
 *
 * A map in a union is what its own key (the first one required) makes it. Where no branch was meant,
 * the union comes back as it is, for the validator to refuse.
 */
export function applied(schema: Schema, kind: Kind, hasKey: (branch: Schema, name: string) => boolean): Schema {
  const here = resolved(schema);
  if (kindOf(here) !== undefined) return here;
  const fitting = branchesOf(here).filter((branch) => kindOf(branch) === kind);
  const meant = kind === "map" ? fitting.find((branch) => hasKey(branch, ownKey(branch))) : fitting[0];
  return meant ?? here;
}

/** The key that makes a branch what it is: `khoản` of a clause. */
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
  const known = names.get(schema);
  if (known !== undefined) return known;
  const made = new Map(
    Object.entries(schema.properties ?? {}).flatMap(([name, property]) =>
      spellingsOf(name, property).map((spelling) => [fold(spelling), name] as const),
    ),
  );
  names.set(schema, made);
  return made;
}

const names = new WeakMap<Schema, ReadonlyMap<string, string>>();

export const spellingsOf = (name: string, property: Schema): readonly string[] => [
  property.title ?? name,
  ...(property["x-aliases"] ?? []),
  name,
];

/** The Vietnamese key of a property. */
export const titleOf = ({ properties }: Schema, name: string): string => properties?.[name]?.title ?? name;

export function resolved(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  const target = rootSchema.$defs?.[schema.$ref.replace("#/$defs/", "")];
  if (target === undefined) throw new Error(`the schema has no ${schema.$ref}`);
  return resolved(target);
}
