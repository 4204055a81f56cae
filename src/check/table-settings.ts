/** Reads how the rows of a table are numbered, and in which columns equal cells are printed as one. */
import { fold } from "../base/fold.ts";
import { nearest } from "../base/nearest.ts";
import type { Column, Numbering } from "../plan/plan.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { listed, quoted } from "./findings.ts";
import { fieldOf, type Known } from "./known.ts";
import { linesOf, type TypedLine } from "./lines.ts";
import { namesOf, planSchema } from "./schema.ts";
import type { TablePlace } from "./table.ts";
import { chosen } from "./values.ts";

const entryWays = { lientuc: "continuous", theonhom: "perGroup", thapphan: "decimal" } as const;
const groupWays = { lama: "roman", solama: "roman", chu: "letter", chucai: "letter", khong: "none" } as const;

export function numberingOf(node: Known, { path }: TablePlace, { findings }: Desk): Numbering {
  const entries = textIn(node, "numbering");
  const groups = textIn(node, "groupNumbering");
  const wantedEntries = { what: "Cách đánh số", words: ["liên tục", "theo nhóm", "thập phân"], code: "check/numbering" };
  const wantedGroups = { what: "Cách đánh số nhóm", words: ["La Mã", "chữ", "không"], code: "check/group-numbering" };
  return {
    entries: (entries && chosen(entries, entryWays, wantedEntries, [...path, "numbering"], findings)) ?? "continuous",
    groups: (groups && chosen(groups, groupWays, wantedGroups, [...path, "groupNumbering"], findings)) ?? "roman",
  };
}

/** Roles by any of their spellings; free columns by the word their author gave them. */
export function mergedColumns(node: Known, columns: readonly Column[], { path }: TablePlace, desk: Desk): readonly string[] {
  const value = fieldOf(node, "mergeEqual")?.value;
  if (value === undefined) return [];
  const roles = namesOf(planSchema.$defs?.["column"] ?? {});
  const found = linesOf(value).flatMap(wordsIn).flatMap((word) => {
    const name = roles.get(fold(word.text)) ?? fold(word.text);
    const column = columns.find(({ key }) => key === name || fold(key) === name);
    if (column === undefined) reportUnknown(word, columns, [...path, "mergeEqual"], desk);
    return column === undefined ? [] : [{ word, key: column.key }];
  });
  const unique = found.filter(({ key }, index) => found.findIndex((one) => one.key === key) === index);
  const texts = Object.fromEntries(unique.map(({ word }, index) => [index, word]));
  return from(desk, unique.map(({ key }) => key), { node: value, texts });
}

/** A line may name several columns, with commas between them. */
function wordsIn({ cut }: TypedLine): readonly Cut[] {
  const words: Cut[] = [];
  let start = cut.from;
  for (const { 0: sign, index } of cut.scalar.value.slice(cut.from, cut.to).matchAll(/[,;]|$/g)) {
    words.push(cutOf(cut.scalar, start, cut.from + index));
    start = cut.from + index + sign.length;
  }
  return words.filter(({ text }) => text !== "");
}

function reportUnknown(word: Cut, columns: readonly Column[], path: readonly (string | number)[], { findings }: Desk): void {
  const role = planSchema.$defs?.["column"]?.properties ?? {};
  const names = columns.map(({ key }) => role[key]?.title ?? key);
  const near = nearest(fold(word.text), names.map(fold));
  const meant = names.find((name) => fold(name) === near);
  findings.report(path, stretchOf(word), {
    code: "check/merge-column",
    message: `Bảng không có cột ${quoted(word.text)} để gộp ô; các cột của bảng là ${listed(names)}.`,
    ...(meant === undefined ? {} : { hint: `Có lẽ là \`${meant}\`.` }),
  });
}
