/** What YAML allows and a plan must not have: looks through yaml's tokens for it, flow and block, keys and values. */
import type { CST } from "yaml";
import { cutsWords } from "./comment-cut.ts";
import type { Fault } from "./fault.ts";
import { isBeforeKey, listSignOf, listSigns, type SignLine } from "./list-sign.ts";
import { faultsOfOwnLines } from "./own-lines.ts";
import { misreads, type Sentence } from "./sentences.ts";

interface Context {
  readonly text: string;
  readonly key: string | undefined;
  readonly dash: boolean;
  /** Filled on the way: generators would cost as much again as the walk itself on a large plan. */
  readonly found: Fault[];
  readonly signs: SignLine[];
}

export function inspect(tokens: readonly CST.Token[], text: string): readonly Fault[] {
  const found: Fault[] = [];
  const signs: SignLine[] = [];
  const context = { text, key: undefined, dash: false, found, signs };
  let ended: CST.Token | undefined;
  let documents = 0;
  let repeated: boolean | undefined;
  for (const token of tokens) {
    if (token.type === "directive") found.push(directive(token));
    if (token.type === "doc-end") ended = token;
    if (token.type !== "document") continue;
    documents += 1;
    const mark = token.start.find(({ type }) => type === "doc-start") ?? ended;
    if (documents > 1 && mark !== undefined) {
      repeated ??= repeatsKeys(tokens);
      found.push(secondDocument(mark, repeated ? text.length : mark.offset + 3));
      if (repeated) break;
    }
    properties(token.start, context);
    inside(token.value, context);
  }
  return [...found, ...listSigns(signs, text)];
}

/** Two plans in one file, not one plan with a line of dashes in it. */
function repeatsKeys(tokens: readonly CST.Token[]): boolean {
  const seen = new Set<string>();
  const keys = tokens.flatMap((token) => (token.type === "document" && token.value?.type === "block-map" ? token.value.items : []))
    .flatMap(({ key }) => (key?.type === "scalar" ? [key.source] : []));
  return keys.some((key) => seen.size === seen.add(key).size);
}

function inside(token: CST.Token | null | undefined, context: Context): void {
  switch (token?.type) {
    case "block-map":
    case "block-seq":
    case "flow-collection": {
      const within = { ...context, key: undefined, dash: token.type === "block-seq" };
      for (const item of token.items) entry(item, within);
      return;
    }
    case "alias":
      context.found.push(misreads.start(sentenceAt(token.offset, context, token.source)));
      return;
    case "scalar":
      plain(token, context);
      return;
    default:
      return;
  }
}

function entry({ start, key, sep, value }: CST.CollectionItem, context: Context): void {
  const { found } = context;
  properties(start, context);
  if (sep === undefined && (value === null || value === undefined)) hiddenWords(start, context);
  if (sep === undefined) return inside(value, context);
  const name = key !== null && key !== undefined && "source" in key ? key.source : undefined;
  const explicit = start.find(({ type }) => type === "explicit-key-ind");
  if (explicit !== undefined) found.push(complexKey(explicit.offset));
  else if (key !== null && key !== undefined && name === undefined) found.push(complexKey(key.offset));
  if (key?.type === "alias") found.push(misreads.start(sentenceAt(key.offset, context, key.source)));
  if (key?.type === "scalar" && name !== undefined) {
    const sign = listSignOf(name);
    if (sign !== undefined && isBeforeKey(`${name}:`, sign)) context.signs.push({ from: key.offset, found: sign });
  }
  if (key?.type === "scalar" && name === "<<") found.push(mergeKey(key.offset));
  const named = { ...context, key: name, dash: false };
  if (value === null || value === undefined) hiddenWords(sep, named);
  properties(sep, named);
  inside(value, named);
}

/** `mục đích: #Nâng cao …`: words that YAML takes for a note, so that nothing is left. A note has a blank behind its sign. */
function hiddenWords(tokens: readonly CST.SourceToken[], context: Context): void {
  const lead = tokens.findIndex(({ type }) => type === "map-value-ind" || type === "seq-item-ind");
  const [first, second] = tokens.slice(lead + 1);
  if (lead < 0 || first?.type !== "space" || second?.type !== "comment" || /^#+(?:\s|$)/.test(second.source)) return;
  const { offset, source } = second;
  context.found.push(misreads.comment({ ...context, from: offset, to: offset + source.trimEnd().length }, offset));
}

/** Anchors and tags. One that begins a sentence was meant as its first word; one alone on its line is taken off. */
function properties(tokens: readonly CST.SourceToken[], context: Context): void {
  for (const { type, offset, source } of tokens) {
    if (type !== "anchor" && type !== "tag") continue;
    const sentence = sentenceAt(offset, context, source);
    const alone = sentence.to === offset + source.length;
    context.found.push(alone ? misreads.alone(sentence) : misreads.start(sentence));
  }
}

function plain({ offset, source, end = [] }: CST.FlowScalar, context: Context): void {
  const [first, second] = end;
  if (first?.type === "space" && second?.type === "comment" && cutsWords(source, first.source, second.source)) {
    const till = second.offset + second.source.trimEnd().length;
    context.found.push(misreads.comment({ ...context, from: offset, to: till }, second.offset));
    return;
  }
  const own = faultsOfOwnLines({ from: offset, source, item: context.dash }, context.text, context.signs);
  context.found.push(...own.faults);
  if (own.explained || !source.includes("\n")) return;
  const bullet = /\n[ \t]*(?:[-–—−+*] |[•●▪■◦·\uf0a7\uf0b7])/.exec(source);
  if (bullet === null) return;
  const at = offset + bullet.index + (/[^\s]/.exec(bullet[0])?.index ?? 0);
  context.found.push(misreads.bullets({ ...context, from: offset, to: offset + source.length }, at));
}

/** From a sign to the end of its line; at least the sign's own token. */
function sentenceAt(from: number, context: Context, source: string): Sentence {
  const lineEnd = context.text.indexOf("\n", from);
  const to = from + context.text.slice(from, lineEnd < 0 ? undefined : lineEnd).trimEnd().length;
  return { ...context, from, to: Math.max(to, from + source.length) };
}

const directive = ({ offset: from, source }: CST.Directive): Fault => ({
  code: "directive",
  message: `Dòng «${source}» là lệnh của YAML; kế hoạch không dùng lệnh bắt đầu bằng dấu %.`,
  hint: "Xóa dòng này.",
  from,
  to: from + source.length,
  repair: [{ from, to: from + 1, text: "#" }],
});

/** `till`: the end of what our copy goes on without. */
const secondDocument = ({ offset: from }: { readonly offset: number }, till: number): Fault => ({
  code: "second-document",
  message: "Từ đây là một văn bản thứ hai trong cùng tệp; mỗi tệp chỉ chứa một kế hoạch.",
  hint: "Nếu dòng --- (hoặc ...) chỉ để ngăn cách thì xóa đi; nếu là kế hoạch khác thì chuyển sang tệp riêng.",
  from,
  to: from + 3,
  repair: [{ from, to: till, text: "###" }],
});

const complexKey = (from: number): Fault => ({
  code: "complex-key",
  message: "Tên mục ở đây không phải là chữ thường trên một dòng; kế hoạch chỉ dùng tên mục dạng `tên mục: nội dung`.",
  hint: "Viết tên mục bằng chữ, không có dấu ? hoặc ngoặc ở trước.",
  from,
  to: from + 1,
});

const mergeKey = (from: number): Fault => ({
  code: "merge-key",
  message: "`<<` là lệnh gộp mục của YAML; kế hoạch không dùng lệnh này.",
  hint: "Xóa dòng này và viết đủ các mục cần thiết.",
  from,
  to: from + 2,
});
