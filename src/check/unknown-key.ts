/** Says of a key that its map does not know what was probably meant, or where it belongs. */
import { fold } from "../base/fold.ts";
import { listed, quoted, type Words } from "./findings.ts";
import { nearest } from "../base/nearest.ts";
import { branchesOf, kindOf, namesOf, propertySchema, rootSchema, titleOf, type Schema } from "./schema.ts";

/** `owner` is the key, as typed, whose map this is; empty at the top of the file. */
export function explainUnknownKey(key: string, schema: Schema, owner: string): Words {
  const where = owner === "" ? "kế hoạch" : `${quoted(owner)}`;
  return {
    code: "check/unknown-key",
    message: `${quoted(key)} không phải là một mục của ${where}.`,
    hint: hintFor(key, schema, owner),
  };
}

function hintFor(key: string, schema: Schema, owner: string): string {
  const inside = waysTo(key, schema, homesBelow(schema, []));
  if (inside.length > 0) return `Mục ${quoted(key)} thuộc về ${inside.join(" hoặc ")}: đề nghị chuyển vào đó.`;
  const outside = waysTo(key, schema, homes());
  if (outside[0] === "") return `Mục ${quoted(key)} ghi ở ngoài cùng của tệp: đề nghị bỏ thụt dòng, đặt sau ${quoted(owner)}.`;
  if (outside.length > 0) return `Mục ${quoted(key)} thuộc về ${outside.join(" hoặc ")}: đề nghị chuyển vào đó.`;
  const near = nearestKey(key, schema);
  if (near !== undefined) return `Có lẽ là \`${near}\`; đề nghị sửa lại tên mục.`;
  if (key.trim().split(/\s+/).length > 4) return sentenceHint;
  const titles = Object.keys(schema.properties ?? {}).map((name) => titleOf(schema, name));
  return `Các mục dùng được ở đây: ${listed(titles)}.`;
}

const sentenceHint =
  "Nếu đây là một câu của đoạn văn phía trên thì thụt dòng này vào, và đặt dấu | ngay sau tên mục của đoạn văn ấy.";

/** The key of a map, in its canonical spelling, that a mistyped key is nearest to. */
export function nearestKey(key: string, schema: Schema): string | undefined {
  const names = namesOf(schema);
  const found = nearest(fold(key), names.keys());
  return found === undefined ? undefined : titleOf(schema, names.get(found) ?? found);
}

/** The maps that do know the key, each spelled as the way to it; the top of the file is an empty word. */
function waysTo(key: string, schema: Schema, among: readonly Home[]): readonly string[] {
  const folded = fold(key);
  const ways = among.filter(({ map }) => map !== schema && namesOf(map).has(folded)).map(({ way }) => way);
  return [...new Set(ways)].slice(0, 3);
}

interface Home {
  readonly map: Schema;
  readonly way: string;
}

let foundHomes: readonly Home[] | undefined;
const homes = (): readonly Home[] => (foundHomes ??= homesBelow(rootSchema, []));

function homesBelow(schema: Schema, titles: readonly string[]): readonly Home[] {
  return branchesOf(schema).flatMap((branch): readonly Home[] => {
    if (branch.items !== undefined) return homesBelow(branch.items, titles);
    if (kindOf(branch) !== "map") return [];
    const own: Home = { map: branch, way: titles.map((title) => `\`${title}\``).join(" › ") };
    const names = Object.keys(branch.properties ?? {});
    return [own, ...names.flatMap((name) => below(branch, name, titles))];
  });
}

function below(branch: Schema, name: string, titles: readonly string[]): readonly Home[] {
  const child = propertySchema(branch, name);
  return child === undefined ? [] : homesBelow(child, [...titles, titleOf(branch, name)]);
}
