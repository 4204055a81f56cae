/** Turns what stands under a heading into the items of the model: texts into paragraphs, maps into what their key says. */
import type { ModelPath } from "../base/place.ts";
import type { Clause, Item, Paragraph } from "../plan/plan.ts";
import { cutOf, type Cut } from "./cut.ts";
import { from, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { headingOf, reportTypedNumber } from "./heading.ts";
import { fieldOf, type Known, type KnownField, type KnownMap } from "./known.ts";
import { bulletedLines, rawLines, unmarked, type TypedLine } from "./lines.ts";
import { tableOf } from "./table.ts";

/** 1., 1.1., 1.1.1. */
const deepest = 3;

/**
 * Paragraphs from a text, items from a list. A list of nothing but texts is one of bullets; beside items, a text is a
 * paragraph.
 *
 * @param clauses How many clauses this stands under.
 */
export function itemsOf(node: Known | undefined, path: ModelPath, desk: Desk, clauses = 0): readonly Item[] {
  if (node === undefined) return [];
  if (node.kind === "list" && node.items.some(({ kind }) => kind !== "scalar")) {
    return node.items.flatMap((item, index) => itemsOf(item, [...path, index], desk, clauses));
  }
  if (node.kind === "map") return itemFrom(node, path, desk, clauses);
  return bulletedLines(node).map((line) => paragraph(line, line.cut.scalar, desk));
}

export const paragraph = ({ marker, cut }: TypedLine, node: Known, desk: Desk): Paragraph =>
  from(desk, { kind: "paragraph", marker, text: cut.text }, { node, texts: { text: cut } });

const heads = ["part", "section", "clause", "point", "table"] as const;

function itemFrom(node: KnownMap, path: ModelPath, desk: Desk, clauses: number): readonly Item[] {
  const head = heads.map((name) => fieldOf(node, name)).find((field) => field !== undefined);
  if (head === undefined) return [];
  if (head.name === "table") return [tableOf(head.value, { path: [...path, "table"], rows: "rows", noun: "Dòng" }, desk)];
  if (head.value.kind !== "scalar") return [];
  if (head.name === "clause" && clauses >= deepest) reportDepth(head, path, desk);
  const below = head.name === "clause" ? clauses + 1 : clauses;
  const content = itemsOf(fieldOf(node, "content")?.value, [...path, "content"], desk, below);
  if (head.name === "part" || head.name === "section") {
    const place = { key: head.key.value, path: [...path, head.name], label: head.name === "part" ? "phần" : "mục" } as const;
    const title = headingOf(cutOf(head.value), place, desk);
    return [from(desk, { kind: head.name, title: title.text, children: content }, { node, texts: { title } })];
  }
  const { value } = head;
  const [text = cutOf(value), ...further] = rawLines(value);
  reportTypedNumber(text, { key: head.key.value, path: [...path, head.name] }, desk);
  const children = [...further.map((cut) => paragraph(unmarked(cut), value, desk)), ...content];
  if (head.name === "clause") return [clause(node, text, children, desk)];
  return [from(desk, { kind: "point", text: text.text, children }, { node, texts: { text } })];
}

/** A clause with something under it is a title, unless its last sign says that the sentence goes on or ends. */
function clause(node: KnownMap, text: Cut, children: readonly Item[], desk: Desk): Clause {
  const form = children.length > 0 && !/[:;.]$/.test(text.text) ? "title" : "text";
  return from(desk, { kind: "clause", form, text: text.text, children }, { node, texts: { text } });
}

function reportDepth({ key }: KnownField, path: ModelPath, { findings }: Desk): void {
  findings.report([...path, "clause"], key, {
    code: "check/clause-depth",
    message: `${quoted(key.value)} đặt ở cấp thứ tư; các khoản chỉ lồng nhau tối đa ba cấp (1., 1.1., 1.1.1.).`,
    hint: "Đổi thành `điểm`, hoặc ghi thành dòng bắt đầu bằng \"- \".",
  });
}
