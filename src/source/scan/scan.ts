/**
 * Reads a plan that yaml stumbled over once more, line by line, the way its author meant it.
 *
 * yaml's own complaints name the place where reading broke down; the fault is often earlier, and what follows is noise.
 * The scan knows what clerks do: prose without `|`, tabs, lost colons, crooked columns. It runs only on faulty files,
 * so a lawful plan is never judged by it.
 */
import { disguise } from "../disguise.ts";
import type { Fault } from "../fault.ts";
import { isBeforeKey, listSignOf, listSigns, type SignLine } from "../list-sign.ts";
import type { Edit } from "../mapped.ts";
import { oddColonFault, oddColonOf } from "../odd-colon.ts";
import type { Sentence } from "../sentences.ts";
import { blankAtEnd } from "./blank-at-end.ts";
import { endOfItems, wordsBelow } from "./below.ts";
import { enter, type Level } from "./columns.ts";
import { headBehind, headOf, type Head } from "./head.ts";
import { linesOf, type Line } from "./lines.ts";
import { looseLines, tabLines, type LooseLine, type TabLine } from "./indents.ts";
import { itemsInText, outdented, unclearLine } from "./unclear.ts";
import { unnamed } from "./unnamed.ts";
import { judge, textFault, type Verdict } from "./value.ts";

/** The value that was begun last, and what may follow it. */
interface Open {
  readonly what: Verdict["opens"];
  readonly key?: string;
  readonly dash: boolean;
  /** Where its words begin. */
  readonly first: number;
  /** Lines further in than this column belong to it. */
  readonly column: number;
  /** Of a block, once its first line is known. */
  contentColumn?: number;
  /** The line it was begun in and the levels that were open before, should that line have lost its indentation. */
  readonly begun?: { readonly line: Line; readonly before: readonly Level[] };
  /** A text whose fault is reported already: its further lines are repaired without another word. */
  readonly repair?: Edit[];
  /** Lines before this offset were judged with the value. */
  readonly till: number;
}

export function scan(text: string): Fault[] {
  const faults: Fault[] = [];
  const tabs: TabLine[] = [];
  const loose: LooseLine[] = [];
  const signs: SignLine[] = [];
  const tabColumns = new Map<string, number>();
  const levels: Level[] = [];
  const lines = linesOf(text);
  let open: Open = { what: "children", dash: false, first: 0, column: -1, till: 0 };

  const report = (fault: Fault | undefined): boolean => fault !== undefined && faults.push(fault) > 0;

  for (const line of lines) {
    if (line.words === "" || line.from < open.till) continue;
    if (open.what === "block" && insideBlock(open, line)) continue;
    const column = columnOf(line);
    if (open.what === "block" && staysInBlock(open, line, column)) continue;
    if (line.words.startsWith("#") || (column === 0 && isMark(line.words))) continue;
    if (open.what === "text" && column > open.column) {
      goOn(open, line, column);
      continue;
    }
    begin(line, column);
  }
  const all = [...faults, ...listSigns(signs, text), ...tabLines(tabs), ...looseLines(loose, text)];
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
  function goOn(sentence: Open, line: Line, column: number): void {
    const { key, dash, first, repair: begunRepair, begun } = sentence;
    const words: Sentence = { key, dash, text, from: line.from + line.blanks.length, to: line.to, first, rest: restOf(line, sentence.column) };
    if (begunRepair !== undefined) {
      for (const edit of disguise(text, words.from, words.to)) begunRepair.push(edit);
      return;
    }
    const fault = textFault(words);
    if (fault === undefined) return;
    const unclear = fault.code === "colon-in-text" && headOf(line.words, 0, 0).key !== undefined;
    const isNext = begun !== undefined && text.slice(begun.line.to, line.from).trim() === "";
    const level = !isNext ? -1 : begun.before.findLastIndex((before) => before.kind === "map" && before.column === column);
    if (unclear && begun !== undefined && level >= 0) {
      report(outdented(begun.line, column));
      levels.splice(0, levels.length, ...begun.before.slice(0, level + 1));
      open = { ...sentence, column };
      return begin(line, column);
    }
    const repair = [...(fault.repair ?? [])];
    faults.push({ ...(unclear ? unclearLine(fault, words, sentence.column) : fault), repair });
    open = { ...sentence, repair };
  }

  function begin(line: Line, column: number): void {
    const isText = open.what === "children" && levels.length > 0 && column > open.column;
    const head = mendedHead(line, column, isText);
    const isEntry = head.key !== undefined || head.dashes.length > 0;
    if (!isEntry && !isText) {
      report(unnamed(line, open.what === "text" || open.what === "block" ? open.key : undefined, text));
      return;
    }
    const before = [...levels];
    if (isEntry) {
      const awaits = open.what === "children";
      const fault = enter(levels, { column, kind: head.dashes.length > 0 ? "list" : "map" }, line, awaits);
      if (fault?.code === "mixed-list" && head.dashes.length > 0 && open.what === "text") return itemsBelowText(open, line, column);
      if (report(fault) && fault?.code === "mixed-list") return;
      for (const inner of head.dashes.slice(1)) levels.push({ column: inner, kind: "list" });
      if (head.dashes.length > 0 && head.key !== undefined) levels.push({ column: head.column, kind: "map" });
    }
    value(line, head, isEntry, before);
  }

  /** The head as it was meant: with `–` or `•` for a dash, and with a colon that only looks like one. */
  function mendedHead(line: Line, column: number, isText: boolean): Head {
    const start = line.from + line.blanks.length;
    const sign = listSignOf(line.words);
    const isItem = sign !== undefined && (isBeforeKey(line.words, sign) || levels.some((level) => level.kind === "list" && level.column === column));
    if (isItem) signs.push({ from: start, found: sign });
    const head = isItem ? headBehind(sign.length, line.words, column, start) : headOf(line.words, column, start);
    report(blankAtEnd(line, head, text));
    if (head.key !== undefined) return head;
    const words = text.slice(head.from, line.to);
    const colon = oddColonOf(words, head.dashes.length > 0 ? "item" : isText ? "value" : "entry");
    if (colon === undefined) return head;
    report(oddColonFault(colon, words, head.from));
    return { ...head, key: colon.key, from: head.from + colon.at + colon.length };
  }

  /** `-` lines at the column of the key whose text stands above them: they were meant to go on with it. */
  function itemsBelowText(sentence: Open, line: Line, column: number): void {
    const till = endOfItems(lines, line.index, column);
    const { key, dash, first } = sentence;
    report(itemsInText({ key, dash, text, from: line.from + line.blanks.length, to: till, first }, line, sentence.column));
    open = { ...sentence, till: till + 1, repair: [] };
  }

  function restOf(line: Line, column: number): (to: number) => string {
    return (to) => wordsBelow(lines, line.index, column, to, text);
  }

  function value(line: Line, head: Head, isEntry: boolean, before: readonly Level[]): void {
    const key = isEntry ? head.key : open.key;
    const dash = isEntry ? head.dashes.length > 0 : open.dash;
    const parent = head.key !== undefined ? head.column : (head.dashes.at(-1) ?? open.column);
    const limit = (): number => {
      let next = line.index + 1;
      while (lines[next]?.words === "" || (lines[next]?.spaces ?? 0) > parent) next += 1;
      return lines[next]?.from ?? text.length;
    };
    const from = Math.min(head.from, line.to);
    const sentence: Sentence = { key, dash, text, from, to: line.to, rest: restOf(line, parent) };
    const verdict = judge(sentence, limit);
    const repair = verdict.fault === undefined ? undefined : [...(verdict.fault.repair ?? [])];
    report(verdict.fault && { ...verdict.fault, repair: repair ?? [] });
    open = {
      what: verdict.opens,
      ...(key === undefined ? {} : { key }),
      dash,
      first: from,
      column: parent,
      begun: { line, before },
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
