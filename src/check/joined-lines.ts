/** Lines that YAML joined into one because the `|` behind their key was lost, or `>` stands for it. */
import type { ModelPath } from "../base/place.ts";
import type { Source, SourceScalar } from "../source/source.ts";
import { quoted, shortened, type Findings } from "./findings.ts";
import { isBlank, type Known, type KnownField, type KnownMap } from "./known.ts";
import { cellFields } from "./rows.ts";

/** Each line is an entry of its own: printed as one, it is wrong. */
const entries: ReadonlySet<string> = new Set(["legalBasis", "recipients"]);
/** Each line is a paragraph: one sentence may have been wrapped on purpose. */
const prose: ReadonlySet<string> = new Set([
  "issuer",
  "parentAgency",
  "contact",
  "leadIn",
  "purposes",
  "requirements",
  "funding",
  "implementation",
  "body",
  "content",
  "text",
  "generalNote",
  "closing",
]);

export function reportJoinedLines(root: KnownMap, findings: Findings): void {
  inMap(root, [], findings);
}

function inMap(map: KnownMap, path: ModelPath, findings: Findings): void {
  const isRow = typeof map.schema.additionalProperties === "object";
  const cells: ReadonlySet<KnownField> = new Set(isRow ? cellFields(map) : []);
  for (const field of map.fields) {
    const isText = field.value.kind === "scalar" && !isBlank(field.value);
    if (isText && (entries.has(field.name) || prose.has(field.name) || cells.has(field))) reportField(field, [...path, field.name], findings);
    inNode(field.value, [...path, field.name], findings);
  }
}

function inNode(node: Known, path: ModelPath, findings: Findings): void {
  if (node.kind === "map") inMap(node, path, findings);
  if (node.kind === "list") for (const [index, item] of node.items.entries()) inNode(item, [...path, index], findings);
}

function reportField({ name, key, value }: KnownField, path: ModelPath, findings: Findings): void {
  if (value.kind !== "scalar") return;
  const lines = typedLines(value, findings.source);
  const kept = value.value.split("\n").filter((line) => line.trim() !== "").length;
  if (lines.length <= kept) return;
  const isCertain = entries.has(name);
  const owner = shortened(key.value);
  const sign = value.style === "block" ? "đang ghi dấu > thay cho dấu |" : "thiếu dấu |";
  findings.report(path, value, {
    code: "check/joined-lines",
    ...(isCertain ? {} : { severity: "warning" as const }),
    message: `${lines.length} dòng ghi ở ${quoted(key.value)} bị nối thành ${kept === 1 ? "một" : kept} ${isCertain ? "dòng" : "đoạn"} vì sau dấu hai chấm ${sign}.`,
    hint: [
      `Đặt dấu | sau \`${owner}:\` để mỗi dòng là một ${isCertain ? "dòng" : "đoạn"} riêng; nếu chỉ là một câu thì viết liền trên một dòng:`,
      `${owner}: |`,
      ...shownOf(lines).map((line) => `  ${line}`),
    ].join("\n"),
  });
}

/** What stands in the file: quotation marks hold a text together on purpose, and so does `|`. */
function typedLines({ style, start, end, home }: SourceScalar & { readonly home?: Source }, source: Source): readonly string[] {
  const written = (home ?? source).text.slice(start, end);
  if (style !== "plain" && !(style === "block" && written.startsWith(">"))) return [];
  const lines = written.split(/\r\n?|\n/).map((line) => line.trim());
  return (style === "block" ? lines.slice(1) : lines).filter((line) => line !== "");
}

/** More than this is no example any more. */
const shownLines = 30;
const shownOf = (lines: readonly string[]): readonly string[] => (lines.length > shownLines ? [...lines.slice(0, shownLines - 1), "…"] : lines);
