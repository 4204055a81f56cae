/**
 * Reads a plan that yaml stumbled over once more, line by line, the way its author meant it.
 *
 * yaml's own complaints name the place where reading broke down; the fault is often earlier, and what follows is noise.
 * The scan knows what clerks do: prose without `|`, tabs, lost colons, crooked columns. It runs only on faulty files,
 * so a lawful plan is never judged by it.
 */
import { blockHint } from "../block-hint.ts";
import { disguise } from "../disguise.ts";
import type { Fault } from "../fault.ts";
import type { Edit } from "../mapped.ts";
import type { Sentence } from "../sentences.ts";
import { enter, type Level } from "./columns.ts";
import { headOf, type Head } from "./head.ts";
import { linesOf, type Line } from "./lines.ts";
import { looseLines, tabLines, type LooseLine, type TabLine } from "./indents.ts";
import { unnamed } from "./unnamed.ts";
import { judge, textFault, type Verdict } from "./value.ts";

/** The value that was begun last, and what may follow it. */
interface Open {
  readonly what: Verdict["opens"];
  readonly key?: string;
  readonly dash: boolean;
  /** Lines further in than this column belong to it. */
  readonly column: number;
  /** Of a block, once its first line is known. */
  contentColumn?: number;
  /** A text whose fault is reported already: its further lines are repaired without another word. */
  readonly repair?: Edit[];
  /** Lines before this offset were judged with the value. */
  readonly till: number;
}

export function scan(text: string): Fault[] {
  const faults: Fault[] = [];
  const tabs: TabLine[] = [];
  const loose: LooseLine[] = [];
  const tabColumns = new Map<string, number>();
  const levels: Level[] = [];
  const lines = linesOf(text);
  let open: Open = { what: "children", dash: false, column: -1, till: 0 };

  const report = (fault: Fault | undefined): boolean => fault !== undefined && faults.push(fault) > 0;

  for (const line of lines) {
    if (line.words === "" || line.from < open.till) continue;
    if (open.what === "block" && insideBlock(open, line)) continue;
    const column = columnOf(line);
    if (open.what === "block" && staysInBlock(open, line, column)) continue;
    if (line.words.startsWith("#") || (column === 0 && isMark(line.words))) continue;
    if (open.what === "text" && column > open.column) {
      goOn(open, line);
      continue;
    }
    begin(line, headOf(line.words, column, line.from + line.blanks.length), column);
  }
  const all = [...faults, ...tabLines(tabs), ...looseLines(loose, text)];
  return levels.length === 0 ? all.slice(0, 1) : all;

  /** A tab counts as what it most likely stands for: the column the same blanks had before, or one level in. */
  function columnOf(line: Line): number {
    if (line.blanks.length === line.spaces) return line.spaces;
    const before = tabColumns.get(line.blanks);
    const ends = before !== undefined && before <= open.column;
    const inBlock = open.what === "block" && !ends ? (open.contentColumn ?? open.column + 2) : undefined;
    const deeper = open.what === "children" && levels.length > 0 ? open.column + 2 : (levels.at(-1)?.column ?? 0);
    const column = inBlock ?? before ?? deeper;
    tabColumns.set(line.blanks, column);
    tabs.push({ line, column });
    return column;
  }

  /** A line that falls short of its block but begins no entry was forgotten when the block was indented. */
  function staysInBlock(block: Open, line: Line, column: number): boolean {
    const content = block.contentColumn ?? block.column + 2;
    if (line.blanks.length !== line.spaces) return column > block.column;
    const head = headOf(line.words, column, line.from);
    const isItem = head.dashes.length > 0 && levels.some((level) => level.kind === "list" && level.column === column);
    const startsEntry = isItem || (head.key !== undefined && head.dashes.length === 0 && column <= block.column);
    if (startsEntry || /^(?:---|\.\.\.|#)/.test(line.words)) return false;
    block.contentColumn = content;
    loose.push({ line, column: content, block: block.till, key: block.key });
    return true;
  }

  /** Another line of a text without quotes or block. */
  function goOn(sentence: Open, line: Line): void {
    const words: Sentence = { key: sentence.key, dash: sentence.dash, text, from: line.from + line.blanks.length, to: line.to };
    if (sentence.repair !== undefined) {
      for (const edit of disguise(text, words.from, words.to)) sentence.repair.push(edit);
      return;
    }
    const fault = textFault(words);
    if (fault === undefined) return;
    const unclear = fault.code === "colon-in-text" && headOf(line.words, 0, 0).key !== undefined;
    const repair = [...(fault.repair ?? [])];
    faults.push({ ...(unclear ? unclearLine(fault, words) : fault), repair });
    open = { ...sentence, repair };
  }

  function begin(line: Line, head: Head, column: number): void {
    const isEntry = head.key !== undefined || head.dashes.length > 0;
    const isText = open.what === "children" && levels.length > 0 && column > open.column;
    if (!isEntry && !isText) {
      report(unnamed(line, open.key, text));
      return;
    }
    if (isEntry) {
      const awaits = open.what === "children";
      const fault = enter(levels, { column, kind: head.dashes.length > 0 ? "list" : "map" }, line, awaits);
      if (report(fault) && fault?.code === "mixed-list") return;
      for (const inner of head.dashes.slice(1)) levels.push({ column: inner, kind: "list" });
      if (head.dashes.length > 0 && head.key !== undefined) levels.push({ column: head.column, kind: "map" });
    }
    value(line, head, isEntry);
  }

  function value(line: Line, head: Head, isEntry: boolean): void {
    const key = isEntry ? head.key : open.key;
    const dash = isEntry ? head.dashes.length > 0 : open.dash;
    const parent = head.key !== undefined ? head.column : (head.dashes.at(-1) ?? open.column);
    const limit = (): number => {
      let next = line.index + 1;
      while (lines[next]?.words === "" || (lines[next]?.spaces ?? 0) > parent) next += 1;
      return lines[next]?.from ?? text.length;
    };
    const sentence: Sentence = { key, dash, text, from: Math.min(head.from, line.to), to: line.to };
    const verdict = judge(sentence, limit);
    const repair = verdict.fault === undefined ? undefined : [...(verdict.fault.repair ?? [])];
    report(verdict.fault && { ...verdict.fault, repair: repair ?? [] });
    open = {
      what: verdict.opens,
      ...(key === undefined ? {} : { key }),
      dash,
      column: parent,
      till: verdict.till ?? line.to,
      ...(repair === undefined ? {} : { repair }),
    };
  }
}

/** Between documents, a command to YAML, a key of several lines: refused elsewhere. */
const isMark = (words: string): boolean => /^(?:---|\.\.\.|%[A-Z]+|\?)(?:\s|$)/.test(words);

/** Also fixes the block's column by its first line. Tabs behind enough spaces are a part of the text. */
function insideBlock(block: Open, { spaces }: Line): boolean {
  if (spaces <= block.column) return false;
  block.contentColumn ??= spaces;
  return spaces >= block.contentColumn;
}

const unclearLine = (fault: Fault, { key, dash, text, from, to }: Sentence): Fault => ({
  ...fault,
  code: "unclear-indent",
  message: `Dòng này thụt vào sâu hơn ${key === undefined ? "dòng" : `\`${key}\``} ở trên và có dấu hai chấm, nên không rõ là mục mới hay phần tiếp của câu.`,
  hint: `Nếu là mục mới thì xoá bớt dấu cách ở đầu dòng cho thẳng cột. Nếu là phần tiếp của câu: ${blockHint({ key, dash, sentence: text.slice(from, to) })}`,
});
