/** How the paragraphs of a Word file look once styles and direct formatting are put together, read without our own writer. */
import { openPackage } from "../support/docx/read.ts";
import { at, child, children, descendants, elements, parseXml, value, words, type XmlElement } from "../support/docx/xml.ts";

export interface Look {
  /** As shown in Word; empty where the paragraph names none. */
  readonly style: string;
  readonly text: string;
  /** Twips of the first line, points after and before, twentieths of a line. */
  readonly firstLine: number;
  readonly align: string;
  readonly gap: number;
  readonly lineSpacing: { readonly amount: number; readonly rule: string };
  /** Those with letters. */
  readonly runs: readonly RunLook[];
}

export interface RunLook {
  readonly text: string;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underlined: boolean;
  readonly color: string;
}

/** `word/document.xml`, or another part that holds paragraphs. */
export function looksIn(docx: Uint8Array, part = "word/document.xml"): readonly Look[] {
  const parts = openPackage(docx);
  const styles = parseXml(parts.get("word/styles.xml") ?? "");
  return descendants(parseXml(parts.get(part) ?? ""), "w:p").map((paragraph) => lookOf(paragraph, styles));
}

/** Every font that any part of the file names. */
export function fontsIn(docx: Uint8Array): readonly string[] {
  const named = [...openPackage(docx).values()].flatMap((text) => [
    ...[...text.matchAll(/<w:rFonts ([^>]*)\/>/g)].flatMap(([, attributes = ""]) => [...attributes.matchAll(/="([^"]*)"/g)].map(([, font = ""]) => font)),
    ...[...text.matchAll(/<w:font w:name="([^"]*)"/g)].map(([, font = ""]) => font),
  ]);
  return [...new Set(named)];
}

function lookOf(paragraph: XmlElement, styles: XmlElement): Look {
  const id = value(at(paragraph, "w:pPr/w:pStyle"));
  const chain = styleChain(id, styles);
  const paragraphLayers = [...chain.map((style) => child(style, "w:pPr")), at(styles, "w:docDefaults/w:pPrDefault/w:pPr")];
  const ofParagraph = (name: string, attribute: string): string | undefined =>
    [child(paragraph, "w:pPr"), ...paragraphLayers].map((layer) => value(child(layer, name), attribute)).find((one) => one !== undefined);
  const runLayers = [...chain.map((style) => child(style, "w:rPr")), at(styles, "w:docDefaults/w:rPrDefault/w:rPr")];
  return {
    style: chain[0] === undefined ? "" : (value(child(chain[0], "w:name")) ?? ""),
    text: descendants(paragraph, "w:r").map(textOf).join(""),
    firstLine: Number(ofParagraph("w:ind", "w:firstLine") ?? 0),
    align: ofParagraph("w:jc", "w:val") ?? "left",
    gap: (Number(ofParagraph("w:spacing", "w:after") ?? 0) + Number(ofParagraph("w:spacing", "w:before") ?? 0)) / 20,
    lineSpacing: { amount: Number(ofParagraph("w:spacing", "w:line") ?? 240), rule: ofParagraph("w:spacing", "w:lineRule") ?? "auto" },
    runs: descendants(paragraph, "w:r").map((run) => runLook(run, runLayers)).filter(({ text }) => text.trim() !== ""),
  };
}

function styleChain(id: string | undefined, styles: XmlElement): readonly XmlElement[] {
  const style = children(styles, "w:style").find((one) => value(one, "w:styleId") === id);
  return style === undefined ? [] : [style, ...styleChain(value(child(style, "w:basedOn")), styles)];
}

function runLook(run: XmlElement, layers: readonly (XmlElement | undefined)[]): RunLook {
  const all = [child(run, "w:rPr"), ...layers];
  const switched = (name: string): boolean => {
    const found = all.map((layer) => child(layer, name)).find((one) => one !== undefined);
    return found !== undefined && !["0", "false", "off", "none"].includes(value(found) ?? "true");
  };
  const first = (name: string): string | undefined => all.map((layer) => value(child(layer, name))).find((one) => one !== undefined);
  return {
    text: textOf(run),
    size: Number(first("w:sz")) / 2,
    bold: switched("w:b"),
    italic: switched("w:i"),
    underlined: switched("w:u"),
    color: first("w:color") ?? "auto",
  };
}

/** A line break reads as `\n`. */
const textOf = (run: XmlElement): string =>
  elements(run).map((element) => (element.name === "w:t" ? words(element) : element.name === "w:br" ? "\n" : "")).join("");
