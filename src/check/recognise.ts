/** Reads the keys of a plan however they were typed, and gives the tree with their English names. */
import { fold } from "../base/fold.ts";
import type { Source, SourceList, SourceMap, SourceNode, SourceScalar } from "../source/source.ts";
import { type Findings, quoted } from "./findings.ts";
import type { Known, KnownField, KnownList, KnownMap } from "./known.ts";
import { applied, branchesOf, kindOf, kindsOf, namesOf, ownKey, propertySchema, rootSchema, titleOf, type Schema } from "./schema.ts";
import { hasItemKey, misreadSentence } from "./misread.ts";
import { explainUnknownKey, nearestKey } from "./unknown-key.ts";
import { reportVariables } from "./variables.ts";

/** How far the reader has come: one path for the whole walk, which grows and shrinks. */
interface Walk {
  readonly source: Source;
  readonly findings: Findings;
  readonly path: (string | number)[];
  /** The key, as typed, that the value being read belongs to. */
  owner: string;
  readonly folded: Map<string, string>;
}

export const recognise = (source: Source, findings: Findings): KnownMap =>
  mapOf(source.root, rootSchema, { source, findings, path: [], owner: "", folded: new Map() });

/** `undefined` where nothing can be made of a value and that has been said. */
function recogniseNode(node: SourceNode, schema: Schema, walk: Walk): Known | undefined {
  if (node.kind === "scalar") {
    reportVariables(node, walk);
    return node;
  }
  const meant = applied(schema, node.kind, (branch, name) => node.kind === "map" && hasKey(node, branch, name));
  if (node.kind === "list") return listOf(node, meant, walk);
  const isLost = kindOf(meant) === undefined && kindsOf(meant).includes("map");
  if (!isLost) return mapOf(node, meant, walk);
  reportLostItem(node, meant, walk);
  return undefined;
}

function listOf(node: SourceList, schema: Schema, walk: Walk): KnownList {
  const child = schema.items;
  const items: Known[] = [];
  for (const item of node.items) {
    if (child === undefined || (item.kind === "scalar" && item.value.trim() === "")) continue;
    walk.path.push(items.length);
    const known = recogniseNode(item, child, walk);
    walk.path.pop();
    if (known !== undefined) items.push(known);
  }
  return { kind: "list", source: node, schema, items };
}

function mapOf(node: SourceMap, schema: Schema, walk: Walk): KnownMap {
  const fields = new Map<string, KnownField>();
  const again = new Map<KnownField, SourceScalar[]>();
  for (const { key, value } of kindOf(schema) === "map" ? node.entries : []) {
    const word = foldedOnce(key.value, walk);
    const name = namesOf(schema).get(word);
    const child = propertySchema(schema, name ?? key.value);
    if (child === undefined) {
      walk.findings.report([...walk.path, key.value], key, explainUnknownKey(key.value, schema, nameOf(node, schema, walk)));
      continue;
    }
    const first = fields.get(name ?? word);
    if (first !== undefined) {
      again.set(first, [...(again.get(first) ?? [first.key]), key]);
      continue;
    }
    const known = below(key, name ?? key.value, walk, () => recogniseNode(value, child, walk));
    if (known !== undefined) fields.set(name ?? word, { name: name ?? key.value, key, value: known });
  }
  for (const [{ name }, keys] of again) reportAgain(name, keys, walk);
  return { kind: "map", source: node, schema, fields: [...fields.values()] };
}

/** A table of many rows has few different keys. */
function foldedOnce(key: string, { folded }: Walk): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const made = fold(key);
  folded.set(key, made);
  return made;
}

function below<T>(key: SourceScalar, name: string, walk: Walk, read: () => T): T {
  const { owner } = walk;
  walk.owner = key.value;
  walk.path.push(name);
  const result = read();
  walk.path.pop();
  walk.owner = owner;
  return result;
}

function reportAgain(name: string, keys: readonly SourceScalar[], { source, findings, path }: Walk): void {
  const [first, ...others] = keys as [SourceScalar, ...SourceScalar[]];
  const spots = keys.map((key) => {
    const line = `dòng ${source.positionAt(key.start).line}`;
    return key.value === first.value ? line : `${line} (${quoted(key.value)})`;
  });
  const times = keys.length === 2 ? "hai" : `${keys.length}`;
  findings.report([...path, name], others.at(-1), {
    code: "check/duplicate-key",
    message: `Mục ${quoted(first.value)} ghi ${times} lần, ở ${spots.slice(0, -1).join(", ")} và ${spots.at(-1)}.`,
    hint: "Đề nghị gộp làm một.",
    related: keys.slice(0, -1).map((key) => ({
      message: `${quoted(key.value)} đã ghi ở đây.`,
      place: findings.placeOf([...path, name], key),
    })),
  });
}

/** A map goes by its key; an item of a list, by the key that makes it what it is. */
function nameOf(node: SourceMap, schema: Schema, { path, owner }: Walk): string {
  if (typeof path.at(-1) !== "number") return owner;
  return node.entries.find(({ key }) => namesOf(schema).get(fold(key.value)) === ownKey(schema))?.key.value ?? owner;
}

/** A map among texts and items that is none of the items allowed here: an item out of place, or a sentence with a colon. */
function reportLostItem(node: SourceMap, schema: Schema, { findings, path, owner }: Walk): void {
  const branches = branchesOf(schema).filter((branch) => kindOf(branch) === "map");
  const allowed = branches.map((branch) => `\`${titleOf(branch, ownKey(branch))}\``);
  const key = node.entries[0]?.key;
  const typed = key?.value ?? "{}";
  const isItem = key === undefined || hasItemKey(node);
  const near = isItem ? undefined : branches.map((branch) => nearestKey(typed, branch)).find((name) => name !== undefined);
  if (!isItem && near === undefined) {
    findings.report([...path], key ?? node, misreadSentence(typed, owner, "- "));
    return;
  }
  findings.report([...path], key ?? node, {
    code: "check/item-kind",
    message: `${quoted(typed)} không đặt được trong ${quoted(owner)}; ở đây chỉ dùng ${allowed.join(", ")} hoặc lời văn.`,
    ...(near === undefined ? {} : { hint: `Có lẽ là \`${near}\`; đề nghị sửa lại tên mục.` }),
  });
}

const hasKey = (node: SourceMap, branch: Schema, name: string): boolean =>
  node.entries.some(({ key }) => namesOf(branch).get(fold(key.value)) === name);
