/** Says of a key that its map does not know what was probably meant, or where it belongs. */
import { fold } from "../base/fold.ts";
import { listed, quoted, type Words } from "./findings.ts";
import { nearest } from "../base/nearest.ts";
import { branchesOf, kindOf, namesOf, propertySchema, titleOf, type Schema } from "./schema.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** `owner` is the key, as typed, whose map a key stands in; empty at the top of the file. */
interface Spot {
  readonly owner: string;
  readonly vocabulary: Vocabulary;
}

export interface UnknownKey {
  readonly words: Words;
  /** The English name of the key that was probably meant. */
  readonly meant?: string;
}

export function explainUnknownKey(key: string, schema: Schema, spot: Spot): UnknownKey {
  if (key.trim() === "") return { words: keyless };
  const where = spot.owner === "" ? spot.vocabulary.name : quoted(spot.owner);
  const { hint, meant } = adviceFor(key, schema, spot);
  const words = { code: "check/unknown-key", message: `${quoted(key)} không phải là một mục của ${where}.`, hint };
  return { words, ...(meant === undefined ? {} : { meant }) };
}

const keyless: Words = {
  code: "check/unknown-key",
  message: "Dòng này bắt đầu bằng dấu hai chấm; trước dấu hai chấm phải có tên mục.",
  hint: "Ghi tên mục vào trước dấu hai chấm, hoặc xóa dòng này.",
};

interface Advice {
  readonly hint: string;
  readonly meant?: string;
}

function adviceFor(key: string, schema: Schema, spot: Spot): Advice {
  const home = homeHint(key, schema, spot);
  if (home !== undefined) return { hint: home };
  const meant = nearestName(key, schema) ?? begunName(key, schema);
  if (meant !== undefined) return { hint: `Có lẽ là \`${titleOf(schema, meant)}\`; đề nghị sửa lại tên mục.`, meant };
  if (key.trim().split(/\s+/).length > 4) return { hint: sentenceHint };
  const titles = Object.keys(schema.properties ?? {}).map((name) => titleOf(schema, name));
  return { hint: `Các mục dùng được ở đây: ${listed(titles)}.` };
}

/** Where a key belongs that is known elsewhere. */
function homeHint(key: string, schema: Schema, { owner, vocabulary }: Spot): string | undefined {
  const inside = waysTo(key, schema, homesBelow(schema, []));
  if (inside.length > 0) return `Mục ${quoted(key)} thuộc về ${inside.join(" hoặc ")}: đề nghị chuyển vào đó.`;
  const outside = waysTo(key, schema, homesIn(vocabulary.root));
  if (outside[0] === "") return `Mục ${quoted(key)} ghi ở ngoài cùng của tệp: đề nghị bỏ thụt dòng, đặt sau ${quoted(owner)}.`;
  return outside.length > 0 ? `Mục ${quoted(key)} thuộc về ${outside.join(" hoặc ")}: đề nghị chuyển vào đó.` : undefined;
}

const sentenceHint =
  "Nếu đây là một câu của đoạn văn phía trên thì thụt dòng này vào, và đặt dấu | ngay sau tên mục của đoạn văn ấy.";

/** The key of a map, in its canonical spelling, that a mistyped key is nearest to. */
export function nearestKey(key: string, schema: Schema): string | undefined {
  const name = nearestName(key, schema);
  return name === undefined ? undefined : titleOf(schema, name);
}

function nearestName(key: string, schema: Schema): string | undefined {
  const names = namesOf(schema);
  const found = nearest(fold(key), names.keys());
  return found === undefined ? undefined : names.get(found);
}

/** The one key that a typed word is the beginning of: `quyền` of `quyền hạn`. */
function begunName(key: string, schema: Schema): string | undefined {
  const word = fold(key);
  const begun = new Set([...namesOf(schema)].filter(([spelling]) => word.length > 1 && spelling.startsWith(word)).map(([, name]) => name));
  return begun.size === 1 ? [...begun][0] : undefined;
}

/** The maps that do know the key, each spelled as the way to it; the top of the file is an empty word. */
function waysTo(key: string, schema: Schema, among: readonly Home[]): readonly string[] {
  const folded = fold(key);
  const ways = among.filter(({ map }) => map !== schema && namesOf(map).has(folded)).map(({ way }) => way);
  // Where a shorter way leads on to the same key, it says enough.
  const shortest = ways.filter((way) => !ways.some((other) => way.startsWith(`${other} ›`)));
  return [...new Set(shortest)].slice(0, 3);
}

interface Home {
  readonly map: Schema;
  readonly way: string;
}

const foundHomes = new WeakMap<Schema, readonly Home[]>();

function homesIn(root: Schema): readonly Home[] {
  const known = foundHomes.get(root);
  if (known !== undefined) return known;
  const made = homesBelow(root, []);
  foundHomes.set(root, made);
  return made;
}

/** Every map once: sections, clauses and tables lead to each other without end. */
function homesBelow(schema: Schema, titles: readonly string[], seen = new Set<Schema>()): readonly Home[] {
  return branchesOf(schema).flatMap((branch): readonly Home[] => {
    if (branch.items !== undefined) return homesBelow(branch.items, titles, seen);
    if (kindOf(branch) !== "map" || seen.has(branch)) return [];
    seen.add(branch);
    const own: Home = { map: branch, way: titles.map((title) => `\`${title}\``).join(" › ") };
    const names = Object.keys(branch.properties ?? {});
    return [own, ...names.flatMap((name) => below(branch, name, titles, seen))];
  });
}

function below(branch: Schema, name: string, titles: readonly string[], seen: Set<Schema>): readonly Home[] {
  const child = propertySchema(branch, name);
  return child === undefined ? [] : homesBelow(child, [...titles, titleOf(branch, name)], seen);
}
