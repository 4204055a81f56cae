/** The document as Word opens it: laid out blocks in, the bytes of a .docx out. */
import { Document, Packer } from "docx";
import type { LaidOutDocument } from "../../layout/layout.ts";
import { digestPart } from "./ownership.ts";
import { packed } from "./package.ts";
import { appPart, corePart } from "./properties-parts.ts";
import { contentTypesPart, documentRelationsPart, packageRelationsPart } from "./relations.ts";
import { section } from "./section.ts";
import { fontTablePart, settingsPart } from "./settings-part.ts";
import { stylesPart } from "./styles-part.ts";

export interface DocxOptions {
  /** Written into the properties as the time of creation and of the last change. */
  readonly created: Date;
}

/** Same document and time, same bytes: of the library's parts only those are taken that hold neither clock nor chance. */
export function renderDocx({ properties, sections }: LaidOutDocument, { created }: DocxOptions): Uint8Array {
  const written = compiled(new Document({ sections: sections.map(section) }));
  const parts = new Map([
    ...[...written].filter(([name]) => /^word\/(?:document|header\d+)\.xml$/.test(name)),
    ["word/styles.xml", stylesPart()],
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

const documentRelations = "word/_rels/document.xml.rels";

/** The library packs with the time of the clock and only asynchronously, so we take what it would have packed. */
function compiled(document: Document): ReadonlyMap<string, string> {
  const compiler = Packer["compiler"] as { readonly compile: (document: Document) => ReadonlyMap<string, string> };
  return compiler.compile(document);
}
