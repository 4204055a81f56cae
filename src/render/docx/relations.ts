/** The parts that say what the other parts are and which of them belong together. */
import { digestPart } from "./ownership.ts";
import { declaration, element } from "./xml.ts";

const word = "application/vnd.openxmlformats-officedocument.wordprocessingml";
const relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const packageRelations = "http://schemas.openxmlformats.org/package/2006/relationships";

/** By the beginning of the part's name. */
const types: readonly (readonly [start: string, type: string])[] = [
  ["word/document", `${word}.document.main+xml`],
  ["word/header", `${word}.header+xml`],
  ["word/footer", `${word}.footer+xml`],
  ["word/styles", `${word}.styles+xml`],
  ["word/settings", `${word}.settings+xml`],
  ["word/fontTable", `${word}.fontTable+xml`],
  ["docProps/core", "application/vnd.openxmlformats-package.core-properties+xml"],
  ["docProps/app", "application/vnd.openxmlformats-officedocument.extended-properties+xml"],
  ["docProps/custom", "application/vnd.openxmlformats-officedocument.custom-properties+xml"],
];

export function contentTypesPart(names: readonly string[]): string {
  const defaults = [
    element("Default", { Extension: "rels", ContentType: "application/vnd.openxmlformats-package.relationships+xml" }),
    element("Default", { Extension: "xml", ContentType: "application/xml" }),
  ];
  const overrides = names.flatMap((name) => {
    const type = types.find(([start]) => name.startsWith(start))?.[1];
    return type === undefined ? [] : [element("Override", { PartName: `/${name}`, ContentType: type })];
  });
  const namespace = "http://schemas.openxmlformats.org/package/2006/content-types";
  return declaration + element("Types", { xmlns: namespace }, [...defaults, ...overrides]);
}

export function packageRelationsPart(): string {
  const targets = [
    [`${relations}/officeDocument`, "word/document.xml"],
    [`${packageRelations}/metadata/core-properties`, "docProps/core.xml"],
    [`${relations}/extended-properties`, "docProps/app.xml"],
    [`${relations}/custom-properties`, digestPart],
  ] as const;
  const entries = targets.map(([type, target], index) =>
    element("Relationship", { Id: `rId${index + 1}`, Type: type, Target: target }),
  );
  return declaration + element("Relationships", { xmlns: packageRelations }, entries);
}

/** What the library wrote, less the parts that we leave out: footnotes, numbering, a theme with other fonts. */
export const documentRelationsPart = (written: string, names: readonly string[]): string =>
  written.replace(/<Relationship [^>]*Target="([^"]*)"[^>]*\/>/g, (entry, target: string) =>
    names.includes(`word/${target}`) ? entry : "",
  );
