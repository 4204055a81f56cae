/** The document as Word opens it: laid out blocks in, the bytes of a .docx out. */
import { Document, Packer } from "docx";
import type { LaidOutDocument, LaidOutSection } from "../../layout/layout.ts";
import { digestPart } from "./ownership.ts";
import { packed } from "./package.ts";
import { appPart, corePart } from "./properties-parts.ts";
import { contentTypesPart, documentRelationsPart, packageRelationsPart } from "./relations.ts";
import { section } from "./section.ts";
import { fontTablePart, settingsPart } from "./settings-part.ts";
import { styleSheet, type StyleOptions } from "./style-table.ts";
import { stylesPart } from "./styles-part.ts";

export interface DocxOptions {
  /** Written into the properties as the time of creation and of the last change. */
  readonly created: Date;
}

/** Same document and time, same bytes: of the library's parts only those are taken that hold neither clock nor chance. */
export function renderDocx({ properties, house, sections }: LaidOutDocument, { created }: DocxOptions): Uint8Array {
  const styleOptions: StyleOptions = { house, sectionLevel: sections.some(hasParts) ? 1 : 0 };
  const sheet = { styles: styleSheet(styleOptions), house };
  const withFooters = sections.some(({ contact }) => contact.length > 0);
  const written = compiled(new Document({ sections: sections.map((each) => section(each, sheet, { withFooters })) }));
  const pages = [...written].filter(([name]) => /^word\/(?:document|(?:header|footer)\d+)\.xml$/.test(name));
  const parts = new Map([
    ...pages,
    ["word/styles.xml", stylesPart(styleOptions, stylesIn(pages.map(([, xml]) => xml)))],
    ["word/settings.xml", settingsPart()],
    ["word/fontTable.xml", fontTablePart()],
    ["docProps/core.xml", corePart(properties, created)],
    ["docProps/app.xml", appPart()],
  ]);
  const names = [...parts.keys(), digestPart];
  const relations = written.get(documentRelations) ?? "";
  parts.set("[Content_Types].xml", contentTypesPart(names));
  parts.set("_rels/.rels", packageRelationsPart());
  parts.set(documentRelations, documentRelationsPart(relations, names));
  return packed(parts);
}

const hasParts = ({ blocks }: LaidOutSection): boolean =>
  blocks.some(({ block }) => block.kind === "heading" && block.level === "part");

/** The ids of the styles that the pages name. */
const stylesIn = (pages: readonly string[]): ReadonlySet<string> =>
  new Set(pages.flatMap((xml) => [...xml.matchAll(/<w:pStyle w:val="(\w+)"/g)].map(([, id = ""]) => id)));

const documentRelations = "word/_rels/document.xml.rels";

/** The library packs with the time of the clock and only asynchronously, so we take what it would have packed. */
function compiled(document: Document): ReadonlyMap<string, string> {
  const compiler = Packer["compiler"] as { readonly compile: (document: Document) => ReadonlyMap<string, string> };
  return compiler.compile(document);
}
