/** XML as a tree, read by another parser than the writer's library has: so that the two cannot err together. */
import { SaxesParser } from "saxes";

export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (XmlElement | string)[];
}

interface Growing {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** @throws {Error} If the text is not well-formed. */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser();
  const open: Growing[] = [{ name: "", attributes: {}, children: [] }];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name, attributes }) => open.push({ name, attributes, children: [] }));
  parser.on("text", (words) => open.at(-1)?.children.push(words));
  parser.on("cdata", (words) => open.at(-1)?.children.push(words));
  parser.on("closetag", () => {
    const closed = open.pop();
    if (closed !== undefined) open.at(-1)?.children.push(closed);
  });
  parser.write(text).close();
  const root = open[0]?.children.find((child) => typeof child !== "string");
  if (root === undefined) throw new Error("no element in the XML");
  return root;
}

export const elements = (of: XmlElement | undefined): readonly XmlElement[] =>
  of === undefined ? [] : of.children.filter((child) => typeof child !== "string");

export const child = (of: XmlElement | undefined, name: string): XmlElement | undefined =>
  elements(of).find((element) => element.name === name);

export const children = (of: XmlElement | undefined, name: string): readonly XmlElement[] =>
  elements(of).filter((element) => element.name === name);

/** Follows names down from an element, `w:pPr/w:spacing`. */
export const at = (of: XmlElement | undefined, path: string): XmlElement | undefined =>
  path.split("/").reduce<XmlElement | undefined>((found, name) => child(found, name), of);

/** All elements of a name at any depth, in order. */
export const descendants = (of: XmlElement, name: string): readonly XmlElement[] =>
  elements(of).flatMap((element) => [
    ...(element.name === name ? [element] : []),
    ...descendants(element, name),
  ]);

export const value = (of: XmlElement | undefined, name = "w:val"): string | undefined => of?.attributes[name];

export const words = (of: XmlElement): string =>
  of.children.map((part) => (typeof part === "string" ? part : words(part))).join("");
