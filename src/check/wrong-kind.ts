/** Says of a value that is a text, a list or a map what was wanted in its place. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import { listed, quoted, type Findings, type Stretch } from "./findings.ts";
import { fieldOf, type Known, type KnownMap, type Step } from "./known.ts";
import { hasItemKey, misplacedItem, misreadSentence, wantedIn } from "./misread.ts";
import { sampleOf } from "./sample.ts";
import { branchesOf, itemTitles, kindOf, kindsOf, namesOf, ownKey, titleOf, type Kind, type Schema } from "./schema.ts";

export function explainKind(path: ModelPath, steps: readonly Step[], schema: Schema, findings: Findings): void {
  const last = steps.at(-1);
  if (last === undefined) return;
  const owner = steps.findLast(({ key }) => key !== undefined);
  const name = owner?.key?.value ?? "";
  const expected = kindsOf(schema);
  const { node } = last;
  const items = branchesOf(schema).flatMap((branch) => (branch.items === undefined ? [] : [branch.items]));
  const isForgottenDash = node.kind === "map" && items.some((item) => isItem(node, item));
  const [first] = node.kind === "map" ? node.source.entries : [];
  if (node.kind === "map" && first !== undefined && expected.includes("scalar") && !isForgottenDash) {
    const allowed = items.flatMap(itemTitles);
    const words = hasItemKey(node.source)
      ? misplacedItem(first.key.value, holderOf(steps), allowed)
      : misreadSentence(node.source, name, wantedIn(allowed));
    findings.report(path, first.key, words);
    return;
  }
  const item = last.key === undefined ? `Phần thứ ${Number(last.segment) + 1} của ${quoted(name)}` : `Mục ${quoted(name)}`;
  findings.report(path, last.key ?? stretchOf(node), {
    code: "check/wrong-kind",
    message: `${item} ${found[node.kind]}; chỗ này cần ${wanted(isForgottenDash ? ["list"] : expected, schema)}.`,
    ...hintFor(owner),
  });
}

/** What a message says a value stands in: its key, but of the `gồm` of a point, `điểm`. */
function holderOf(steps: readonly Step[]): string {
  const owner = steps.findLast(({ key }) => key !== undefined);
  const { parent } = owner ?? {};
  const head = owner?.segment === "content" && parent?.kind === "map" ? fieldOf(parent, ownKey(parent.schema)) : undefined;
  return (head ?? owner)?.key?.value ?? "";
}

/** A map that has a key of the items of the list that is wanted. */
const isItem = ({ source }: KnownMap, items: Schema): boolean =>
  branchesOf(items).some((item) => source.entries.some(({ key }) => namesOf(item).has(fold(key.value))));

const found: Readonly<Record<Kind, string>> = {
  scalar: "đang ghi thành lời văn",
  list: "đang ghi thành danh sách (các dòng có dấu - ở đầu)",
  map: "đang ghi thành các mục con",
};

function wanted(expected: readonly (Kind | undefined)[], schema: Schema): string {
  if (expected.includes("scalar")) return "lời văn";
  if (expected.includes("list")) return "một danh sách, mỗi phần bắt đầu bằng dấu - ở đầu dòng";
  return wantedKeys(schema);
}

/** The keys that a map here must have and may have; of several kinds of map, those of the commonest and what makes the others. */
export function wantedKeys(schema: Schema): string {
  const maps = branchesOf(schema).filter((branch) => kindOf(branch) === "map");
  const usual = maps.find((map) => ownKey(map) === "") ?? maps[0] ?? {};
  const names = Object.keys(usual.properties ?? {});
  const needed = names.filter((name) => usual.required?.includes(name)).map((name) => titleOf(usual, name));
  const free = names.filter((name) => name !== "id" && !usual.required?.includes(name)).map((name) => titleOf(usual, name));
  const others = maps.filter((map) => map !== usual).map((map) => titleOf(map, ownKey(map)));
  if (needed.length === 0) return `các mục con như ${listed([...free, ...others], "hoặc")}`;
  return `các mục con ${listed(needed)}${free.length === 0 ? "" : `, có thể thêm ${listed(free)}`}`;
}

const hintFor = (owner: Step | undefined): { readonly hint?: string } =>
  owner?.parent.kind !== "map" || typeof owner.segment !== "string"
    ? {}
    : { hint: `Cách ghi, ví dụ:\n${sampleOf(owner.parent.schema, owner.segment)}` };

const stretchOf = (node: Known): Stretch =>
  node.kind === "scalar" ? node.within([0, node.value.length]) : node.source;
