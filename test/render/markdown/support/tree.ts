/** What a GitHub reader sees: the blocks of a Markdown file with their words. Any markup it should not hold throws. */
import { fromMarkdown } from "mdast-util-from-markdown";
import { gfmFromMarkdown } from "mdast-util-gfm";
import { gfm } from "micromark-extension-gfm";

/**
 * `item1` and `item2` are bullets by depth; a table is its rows, cells parted by TAB, lines in a cell by `⏎`, and a line
 * that stands out begins with how: `strong:Tổng cộng`.
 */
export type Seen = readonly [kind: string, words: string];

export const blocksOf = (markdown: string): readonly Seen[] =>
  fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }).children.flatMap((node) => seen(node, 0));

type Node = ReturnType<typeof fromMarkdown>["children"][number];
type Inline = Extract<Node, { type: "paragraph" }>["children"][number];

function seen(node: Node, depth: number): readonly Seen[] {
  if (node.type === "heading") return [[`heading${node.depth}`, words(node.children)]];
  if (node.type === "thematicBreak") return [["break", ""]];
  if (node.type === "paragraph") return [depth > 0 ? [`item${depth}`, words(node.children)] : paragraph(node.children)];
  if (node.type === "list" && node.ordered !== true) {
    return node.children.flatMap(({ checked, children }) => {
      if (typeof checked === "boolean") throw new Error("a task list");
      return children.flatMap((child) => seen(child, depth + 1));
    });
  }
  if (node.type === "table" && depth === 0) {
    return node.children.map(({ children }) => ["row", children.map((cell) => cellWords(cell.children)).join("\t")]);
  }
  throw new Error(`a block of type ${node.type}`);
}

/** Emphasis may only hold a whole paragraph: it is never the plan's. */
function paragraph(children: readonly Inline[]): Seen {
  const marks: string[] = [];
  const [start, middle, end] = edges(children);
  let inner = middle;
  for (let [only] = inner; inner.length === 1 && (only?.type === "strong" || only?.type === "emphasis"); [only] = inner) {
    marks.push(only.type);
    inner = only.children;
  }
  return [["paragraph", ...marks].join(">"), start + words(inner) + end];
}

/** As in a paragraph, emphasis may only hold a whole line, after its bullet. */
const cellWords = (children: readonly Inline[]): string => linesOf(children).map(cellLine).join("⏎");

function cellLine(line: readonly Inline[]): string {
  const [first] = line;
  const bullet = first?.type === "text" && /^[-+] $/.test(first.value) ? first.value : "";
  const [only, ...others] = bullet === "" ? line : line.slice(1);
  if (others.length > 0 || (only?.type !== "strong" && only?.type !== "emphasis")) return words(line);
  return `${bullet}${only.type}:${words(only.children)}`;
}

function linesOf(children: readonly Inline[]): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const node of children) {
    if (node.type === "html" && node.value === "<br>") lines.push([]);
    else lines.at(-1)?.push(node);
  }
  return lines;
}

/** An open slot at the edge of an emphasised line stands outside of the emphasis. */
function edges(children: readonly Inline[]): readonly [string, readonly Inline[], string] {
  const blank = (node: Inline | undefined): string => (node?.type === "text" && node.value.trim() === "" ? node.value : "");
  if (children.length < 2) return ["", children, ""];
  const [start, end] = [blank(children[0]), blank(children.at(-1))];
  return [start, children.slice(start === "" ? 0 : 1, end === "" ? undefined : -1), end];
}

function words(children: readonly Inline[]): string {
  return children
    .map((node) => {
      if (node.type === "text") return node.value;
      if (node.type === "html" && node.value === "<!---->") return "";
      throw new Error(`markup of type ${node.type}`);
    })
    .join("");
}
