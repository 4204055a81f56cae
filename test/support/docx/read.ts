/**
 * Reads a .docx back: paragraphs and tables in order, with the Vietnamese names of their styles.
 *
 * A line break inside a paragraph reads as `\n`: layout broke the line at a space, which is not in the file.
 */
import { unzipSync } from "fflate";
import { at, child, children, descendants, elements, parseXml, value, words, type XmlElement } from "./xml.ts";

export interface ReadDocument {
  readonly sections: readonly ReadSection[];
}

export interface ReadSection {
  readonly blocks: readonly ReadBlock[];
  /** The `w:sectPr` itself, for tests of page size and headers. */
  readonly properties: XmlElement;
  readonly headers: Readonly<Record<string, readonly ReadParagraph[]>>;
  readonly footers: Readonly<Record<string, readonly ReadParagraph[]>>;
}

export type ReadBlock = ReadParagraph | ReadTable;

export interface ReadParagraph {
  readonly kind: "paragraph";
  /** As shown in Word; empty if the paragraph names no style, or one that does not exist. */
  readonly style: string;
  readonly text: string;
  readonly runs: readonly string[];
  readonly properties: XmlElement | undefined;
}

export interface ReadTable {
  readonly kind: "table";
  readonly grid: readonly number[];
  readonly rows: readonly ReadRow[];
  readonly properties: XmlElement | undefined;
}

export interface ReadRow {
  readonly repeated: boolean;
  readonly cantSplit: boolean;
  readonly cells: readonly ReadCell[];
}

export interface ReadCell {
  readonly width: number;
  /** Of the grid that it stands across. */
  readonly columns: number;
  readonly merge: "none" | "start" | "continue";
  readonly blocks: readonly ReadBlock[];
}

/** The parts of the package as text, in the order of the zip. */
export function openPackage(bytes: Uint8Array): ReadonlyMap<string, string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  return new Map(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, decoder.decode(part)]));
}

export function readDocx(bytes: Uint8Array): ReadDocument {
  const parts = openPackage(bytes);
  const part = (name: string): XmlElement => parseXml(parts.get(name) ?? "");
  const names = styleNames(part("word/styles.xml"));
  const targets = new Map(
    elements(part("word/_rels/document.xml.rels")).map(({ attributes }) => [attributes["Id"], attributes["Target"]]),
  );
  const marginsOf = (properties: XmlElement, reference: string) =>
    Object.fromEntries(
      children(properties, reference).map(({ attributes }) => {
        const margin = part(`word/${targets.get(attributes["r:id"])}`);
        return [attributes["w:type"], children(margin, "w:p").map((paragraph) => readParagraph(paragraph, names))];
      }),
    );

  const sections: ReadSection[] = [];
  let blocks: ReadBlock[] = [];
  for (const element of elements(child(part("word/document.xml"), "w:body"))) {
    const properties = element.name === "w:sectPr" ? element : at(element, "w:pPr/w:sectPr");
    if (element.name !== "w:sectPr") blocks.push(readBlock(element, names));
    if (properties === undefined) continue;
    const headers = marginsOf(properties, "w:headerReference");
    sections.push({ blocks, properties, headers, footers: marginsOf(properties, "w:footerReference") });
    blocks = [];
  }
  return { sections };
}

/** Every paragraph of the document, those in tables too, row by row. */
export const allParagraphs = ({ sections }: ReadDocument): readonly ReadParagraph[] =>
  sections.flatMap(({ blocks }) => blocks.flatMap(paragraphsOf));

export const paragraphsOf = (block: ReadBlock): readonly ReadParagraph[] =>
  block.kind === "paragraph"
    ? [block]
    : block.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.blocks.flatMap(paragraphsOf)));

export const tablesOf = ({ blocks }: ReadSection): readonly ReadTable[] =>
  blocks.filter((block) => block.kind === "table");

/** The words of a cell, a line for each paragraph. */
export const cellText = ({ blocks }: ReadCell): string =>
  blocks.flatMap(paragraphsOf).map(({ text }) => text).join("\n");

type Names = ReadonlyMap<string | undefined, string>;

export const styleNames = (styles: XmlElement): Names =>
  new Map(children(styles, "w:style").map((style) => [value(style, "w:styleId"), value(child(style, "w:name")) ?? ""]));

/** A switch is on where it stands, unless it says otherwise (ECMA-376 Part 1, §17.17.4). */
const isOn = (element: XmlElement | undefined): boolean =>
  element !== undefined && !["0", "false", "off"].includes(value(element) ?? "true");

const readBlock = (element: XmlElement, names: Names): ReadBlock =>
  element.name === "w:tbl" ? readTable(element, names) : readParagraph(element, names);

function readParagraph(element: XmlElement, names: Names): ReadParagraph {
  const runs = descendants(element, "w:r").map((run) => elements(run).map(runText).join(""));
  return {
    kind: "paragraph",
    style: names.get(value(at(element, "w:pPr/w:pStyle"))) ?? "",
    text: runs.join(""),
    runs,
    properties: child(element, "w:pPr"),
  };
}

function runText(element: XmlElement): string {
  if (element.name === "w:t") return words(element);
  if (element.name === "w:br") return "\n";
  return element.name === "w:tab" ? "\t" : "";
}

/** Without a value, a merge continues (ECMA-376 Part 1, §17.4.84). */
function mergeOf(merge: XmlElement | undefined): ReadCell["merge"] {
  if (merge === undefined) return "none";
  return value(merge) === "restart" ? "start" : "continue";
}

function readTable(element: XmlElement, names: Names): ReadTable {
  return {
    kind: "table",
    grid: children(child(element, "w:tblGrid"), "w:gridCol").map((column) => Number(value(column, "w:w"))),
    properties: child(element, "w:tblPr"),
    rows: children(element, "w:tr").map((row) => ({
      repeated: isOn(at(row, "w:trPr/w:tblHeader")),
      cantSplit: isOn(at(row, "w:trPr/w:cantSplit")),
      cells: children(row, "w:tc").map((cell) => ({
        width: Number(value(at(cell, "w:tcPr/w:tcW"), "w:w")),
        columns: Number(value(at(cell, "w:tcPr/w:gridSpan")) ?? 1),
        merge: mergeOf(at(cell, "w:tcPr/w:vMerge")),
        blocks: elements(cell)
          .filter(({ name }) => name !== "w:tcPr")
          .map((block) => readBlock(block, names)),
      })),
    })),
  };
}
