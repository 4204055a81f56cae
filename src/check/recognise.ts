/** Reads the keys of a plan however they were typed, and gives the tree with their English names. */
import { fold } from "../base/fold.ts";
import type { Source, SourceList, SourceMap, SourceNode, SourceScalar } from "../source/source.ts";
import { type Findings, quoted } from "./findings.ts";
import { isNothing, type Known, type KnownField, type KnownList, type KnownMap } from "./known.ts";
import { applied, branchesOf, itemTitles, kindOf, kindsOf, namesOf, ownKey, propertySchema, type Schema } from "./schema.ts";
import { hasItemKey, misplacedItem, reportMisread, wantedIn } from "./misread.ts";
import { explainUnknownKey, nearestKey } from "./unknown-key.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** How far the reader has come: one path for the whole walk, which grows and shrinks. */
interface Walk {
  readonly source: Source;
  readonly vocabulary: Vocabulary;
  readonly findings: Findings;
  readonly path: (string | number)[];
  /** The key, as typed, that the value being read belongs to. */
  owner: string;
  /** What a message says it stands in: the same, but `điểm` of what is in the `gồm` of a point. */
  holder: string;
  readonly folded: Map<string, string>;
}

export const recognise = (source: Source, vocabulary: Vocabulary, findings: Findings): KnownMap =>
  mapOf(source.root, vocabulary.root, { source, vocabulary, findings, path: [], owner: "", holder: "", folded: new Map() });

function recogniseNode(node: SourceNode, schema: Schema, walk: Walk): Known {
  if (node.kind === "scalar") return isNothing(node) ? { ...node, value: "" } : node;
  const meant = applied(schema, node.kind, (branch, name) => node.kind === "map" && hasKey(node, branch, name));
  return node.kind === "list" ? listOf(node, meant, walk) : mapOf(node, meant, walk);
}

function listOf(node: SourceList, schema: Schema, walk: Walk): KnownList {
  const child = schema.items;
  const items: Known[] = [];
  const sentences: SourceMap[] = [];
  for (const item of node.items) {
    if (child === undefined || isNothing(item)) continue;
    if (isSentence(item, child)) {
      sentences.push(item);
      continue;
    }
    walk.path.push(items.length);
    if (isLost(item, child)) reportLostItem(item, child, walk);
    else items.push(recogniseNode(item, child, walk));
    walk.path.pop();
  }
  const wanted = wantedIn(child === undefined ? [] : itemTitles(child));
  reportMisread({ list: node, sentences, owner: walk.owner, wanted }, walk.path, walk.findings);
  return { kind: "list", source: node, schema, items };
}

function mapOf(node: SourceMap, schema: Schema, walk: Walk): KnownMap {
  const fields = new Map<string, KnownField>();
  const again = new Map<KnownField, SourceScalar[]>();
  const misspelt = new Set<string>();
  for (const { key, value } of kindOf(schema) === "map" ? node.entries : []) {
    const word = foldedOnce(key.value, walk);
    const name = namesOf(schema).get(word);
    const child = propertySchema(schema, name ?? key.value);
    if (child === undefined) {
      const { words, meant } = explainUnknownKey(key.value, schema, { owner: nameOf(node, schema, walk), vocabulary: walk.vocabulary });
      walk.findings.report([...walk.path, key.value], key, words);
      if (meant !== undefined) misspelt.add(meant);
      continue;
    }
    const first = fields.get(name ?? word);
    if (first !== undefined) {
      again.set(first, [...(again.get(first) ?? [first.key]), key]);
      continue;
    }
    const holder = name === "content" && ownKey(schema) !== "" ? nameOf(node, schema, walk) : key.value;
    const known = below({ key, name: name ?? key.value, holder }, walk, () => recogniseNode(value, child, walk));
    fields.set(name ?? word, { name: name ?? key.value, key, value: known });
  }
  for (const [{ name }, keys] of again) reportAgain(name, keys, walk);
  return { kind: "map", source: node, schema, fields: [...fields.values()], misspelt };
}

/** A table of many rows has few different keys. */
function foldedOnce(key: string, { folded }: Walk): string {
  const known = folded.get(key);
  if (known !== undefined) return known;
  const made = fold(key);
  folded.set(key, made);
  return made;
}

interface StepDown {
  readonly key: SourceScalar;
  readonly name: string;
  readonly holder: string;
}

function below<T>(step: StepDown, walk: Walk, read: () => T): T {
  const { owner, holder } = walk;
  walk.owner = step.key.value;
  walk.holder = step.holder;
  walk.path.push(step.name);
  const result = read();
  walk.path.pop();
  walk.owner = owner;
  walk.holder = holder;
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

/** Where texts may stand, a map that has nothing of an item or an entry: a line with a colon in it. */
function isSentence(node: SourceNode, schema: Schema): node is SourceMap {
  if (node.kind !== "map" || !kindsOf(schema).includes("scalar") || node.entries.length === 0 || hasItemKey(node)) return false;
  const maps = branchesOf(schema).filter((branch) => kindOf(branch) === "map");
  // A single line that resembles a key of an entry is more likely a line; one that resembles an item's key, an item.
  const isField = (key: string, map: Schema): boolean =>
    namesOf(map).has(fold(key)) || ((node.entries.length > 1 || ownKey(map) !== "") && nearestKey(key, map) !== undefined);
  return !node.entries.some(({ key }) => maps.some((map) => isField(key.value, map)));
}

/** A map where texts may stand and which is none of the items allowed beside them. */
function isLost(node: SourceNode, schema: Schema): node is SourceMap {
  if (node.kind !== "map" || !kindsOf(schema).includes("scalar")) return false;
  return kindOf(applied(schema, "map", (branch, name) => hasKey(node, branch, name))) !== "map";
}

function reportLostItem(node: SourceMap, schema: Schema, { findings, path, holder }: Walk): void {
  const key = node.entries[0]?.key;
  const typed = key?.value ?? "{}";
  const maps = branchesOf(schema).filter((branch) => kindOf(branch) === "map");
  const near = hasItemKey(node) ? undefined : maps.map((branch) => nearestKey(typed, branch)).find((name) => name !== undefined);
  const words = misplacedItem(typed, holder, itemTitles(schema));
  findings.report([...path], key ?? node, near === undefined ? words : { ...words, hint: `Có lẽ là \`${near}\`; đề nghị sửa lại tên mục.` });
}

const hasKey = (node: SourceMap, branch: Schema, name: string): boolean =>
  node.entries.some(({ key }) => namesOf(branch).get(fold(key.value)) === name);
