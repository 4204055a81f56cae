/** Sentences with `: ` in them, which YAML takes for a key and its value, and the `|` block that keeps them. */
import { fold } from "../base/fold.ts";
import type { SourceList, SourceMap, SourceNode } from "../source/source.ts";
import { listed, quoted, shortened, type Findings, type Words } from "./findings.ts";
import type { ModelPath } from "../base/place.ts";

/** A sentence that stands alone under its key. `wanted` says what may stand there. */
export const misreadSentence = (sentence: SourceMap, owner: string, wanted: string): Words => ({
  code: "check/misread-colon",
  message: `Câu trong ${quoted(owner)} có dấu hai chấm nên bị hiểu nhầm thành tên mục ${quoted(keyOf(sentence))}; ${wanted}.`,
  hint: wholeBlock(owner, linesIn(sentence)),
});

/** The sentences of one list: said at the first, with one cure for all. */
export interface Misread {
  readonly list: SourceList;
  readonly sentences: readonly SourceMap[];
  /** The key, as typed, that the list stands under. */
  readonly owner: string;
  readonly wanted: string;
}

export function reportMisread({ list, sentences, owner, wanted }: Misread, path: ModelPath, findings: Findings): void {
  const [first, ...others] = sentences;
  if (first === undefined) return;
  const count = others.length === 0 ? "Câu" : `${sentences.length} câu`;
  // Where items stand between the sentences, a `|` over all of them would print `- khoản: …`.
  const isPlain = list.items.every((item) => item.kind === "scalar" || sentences.includes(item as SourceMap));
  findings.report([...path], first.entries[0]?.key ?? first, {
    code: "check/misread-colon",
    message: `${count} trong ${quoted(owner)} có dấu hai chấm nên bị hiểu nhầm thành tên mục ${listed(sentences.map(keyOf))}; ${wanted}.`,
    hint: isPlain ? wholeBlock(owner, linesIn(list)) : singleBlocks(sentences),
    related: others.map((sentence) => ({
      message: `${quoted(keyOf(sentence))} ghi ở đây.`,
      place: findings.placeOf(path, sentence.entries[0]?.key ?? sentence),
    })),
  });
}

const keyOf = ({ entries }: SourceMap): string => entries[0]?.key.value ?? "";

const wholeBlock = (owner: string, lines: readonly string[]): string =>
  [`Đặt dấu | sau \`${shortened(owner)}:\`, xuống dòng, thụt vào rồi dán lại cả đoạn:`, `${shortened(owner)}: |`, ...indented(lines)].join("\n");

const singleBlocks = (sentences: readonly SourceMap[]): string =>
  ["Đặt dấu | ngay sau dấu - của câu, xuống dòng, thụt vào rồi dán lại câu:", ...sentences.flatMap((one) => ["- |", ...indented(linesIn(one))])].join("\n");

/** More than this is no example any more. */
const shownLines = 30;
const indented = (lines: readonly string[]): readonly string[] => {
  const shown = lines.length > shownLines ? [...lines.slice(0, shownLines - 1), "…"] : lines;
  return shown.map((line) => `  ${line}`);
};

/** What the author typed, as the lines of a block: items of a list with their dash, of a list in a list with `+`. */
function linesIn(node: SourceNode, bullet: "-" | "+" = "-"): readonly string[] {
  if (node.kind === "scalar") return node.value.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  if (node.kind === "map") return node.entries.flatMap(({ key, value }) => sentence(key.value, value));
  return node.items.flatMap((item) => linesIn(item, "+").map((line, index) => (index === 0 && !/^[-+] /.test(line) ? `${bullet} ${line}` : line)));
}

function sentence(key: string, value: SourceNode): readonly string[] {
  const [first = "", ...further] = linesIn(value, "+");
  return value.kind === "scalar" ? [`${key}: ${first}`.trimEnd(), ...further] : [`${key}:`, ...linesIn(value, "+")];
}

const itemKeys: ReadonlySet<string> = new Set(
  ["phần", "mục", "khoản", "điểm", "bảng", "gồm", "part", "section", "clause", "point", "table", "content"].map(fold),
);

/** Such a map was meant as an item, not as a sentence. */
export const hasItemKey = ({ entries }: SourceMap): boolean => entries.some(({ key }) => itemKeys.has(fold(key.value)));

/** An item in a place where it cannot stand. */
export const misplacedItem = (key: string, holder: string, allowed: readonly string[]): Words => ({
  code: "check/item-kind",
  message: `${quoted(key)} không đặt được trong ${quoted(holder)}; ${wantedIn(allowed)}.`,
  hint: `Đưa ${quoted(key)} ra ngoài ${quoted(holder)}, hoặc bỏ tên mục, chỉ giữ lời văn.`,
});

/** What may stand among texts, beside them. */
export const wantedIn = (allowed: readonly string[]): string =>
  allowed.length === 0 ? "chỗ này chỉ ghi lời văn" : `ở đây chỉ dùng ${allowed.map(quoted).join(", ")} hoặc lời văn`;
