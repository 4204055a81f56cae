/** What makes Word call a file damaged and the Open XML SDK does not see. */
import { openPackage, styleNames } from "./read.ts";
import { at, child, children, descendants, elements, parseXml, value, words, type XmlElement } from "./xml.ts";

/** One line for each fault found; none means the file is sound. */
export function packageFaults(bytes: Uint8Array): readonly string[] {
  const parts = new Map<string, XmlElement>();
  const faults: string[] = [];
  for (const [name, text] of openPackage(bytes)) {
    try {
      parts.set(name, parseXml(text));
    } catch {
      faults.push(`${name} is not well-formed`);
    }
  }
  return [
    ...faults,
    ...contentTypeFaults(parts),
    ...relationFaults(parts),
    ...coreFaults(parts.get("docProps/core.xml")),
    ...[...parts].filter(([name]) => /^word\/(?:document|header\d+|footer\d+)\.xml$/.test(name)).flatMap(
      ([name, part]) => contentFaults(part, parts.get("word/styles.xml")).map((fault) => `${name}: ${fault}`),
    ),
  ];
}

type Parts = ReadonlyMap<string, XmlElement>;

function contentTypeFaults(parts: Parts): readonly string[] {
  const types = parts.get("[Content_Types].xml");
  if (types === undefined) return ["no [Content_Types].xml"];
  const named = children(types, "Override").map((entry) => (value(entry, "PartName") ?? "").slice(1));
  const extensions = children(types, "Default").map((entry) => value(entry, "Extension") ?? "");
  const untyped = [...parts.keys()].filter(
    (name) => name !== "[Content_Types].xml" && !named.includes(name) && !(name.endsWith(".rels") && extensions.includes("rels")),
  );
  return [
    ...untyped.map((name) => `${name} has no content type`),
    ...named.filter((name) => !parts.has(name)).map((name) => `a content type for ${name}, which is not there`),
    ...doubled(named).map((name) => `two content types for ${name}`),
  ];
}

function relationFaults(parts: Parts): readonly string[] {
  return [...parts].filter(([name]) => name.endsWith(".rels")).flatMap(([name, part]) => {
    const folder = name.replace(/_rels\/[^/]*$/, "");
    const owner = folder + name.slice(folder.length + "_rels/".length, -".rels".length);
    const entries = children(part, "Relationship");
    const ids = entries.map((entry) => value(entry, "Id") ?? "");
    const used = referencesIn(parts.get(owner));
    return [
      ...entries
        .map((entry) => folder + (value(entry, "Target") ?? ""))
        .filter((target) => !parts.has(target))
        .map((target) => `${name} leads to ${target}, which is not there`),
      ...doubled(ids).map((id) => `${name} has ${id} twice`),
      ...used.filter((id) => !ids.includes(id)).map((id) => `${owner} uses ${id}, which ${name} does not have`),
    ];
  });
}

const referencesIn = (part: XmlElement | undefined): readonly string[] =>
  part === undefined
    ? []
    : elements(part).flatMap((element) => [
        ...Object.entries(element.attributes).flatMap(([key, id]) => (key === "r:id" ? [id] : [])),
        ...referencesIn(element),
      ]);

function coreFaults(core: XmlElement | undefined): readonly string[] {
  return ["dcterms:created", "dcterms:modified"].flatMap((name) => {
    const entry = child(core, name);
    const date = entry === undefined ? "" : words(entry);
    const sound = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(date) && !Number.isNaN(Date.parse(date));
    return sound && value(entry, "xsi:type") === "dcterms:W3CDTF" ? [] : [`${name} is "${date}", no W3CDTF date`];
  });
}

function contentFaults(part: XmlElement, styles: XmlElement | undefined): readonly string[] {
  const names = styles === undefined ? new Map<string, string>() : styleNames(styles);
  const used = ["w:pStyle", "w:rStyle", "w:tblStyle"].flatMap((name) => descendants(part, name).map((use) => value(use)));
  const ids = ["w:bookmarkStart", "wp:docPr", "w:comment"].flatMap((name) =>
    doubled(descendants(part, name).map((use) => value(use, name === "wp:docPr" ? "id" : "w:id") ?? "")).map(
      (id) => `two ${name} with id ${id}`,
    ),
  );
  return [
    ...used.filter((id) => !names.has(id ?? "")).map((id) => `style ${id} does not exist`),
    ...ids,
    ...descendants(part, "w:tbl").flatMap(tableFaults),
  ];
}

function tableFaults(table: XmlElement): readonly string[] {
  const grid = children(child(table, "w:tblGrid"), "w:gridCol").map((column) => Number(value(column, "w:w")));
  /** The merged cells of the row above: first column and how many. */
  let open = new Set<string>();
  return children(table, "w:tr").flatMap((row, rowIndex) => {
    let column = 0;
    const merged = new Set<string>();
    const faults = children(row, "w:tc").flatMap((cell) => {
      const span = Number(value(at(cell, "w:tcPr/w:gridSpan")) ?? 1);
      const expected = grid.slice(column, column + span).reduce((sum, width) => sum + width, 0);
      const merge = at(cell, "w:tcPr/w:vMerge");
      const place = `${column}+${span}`;
      if (merge !== undefined) merged.add(place);
      const continuesNothing = merge !== undefined && value(merge) !== "restart" && !open.has(place);
      column += span;
      const width = Number(value(at(cell, "w:tcPr/w:tcW"), "w:w"));
      return [
        ...(elements(cell).at(-1)?.name === "w:p" ? [] : [`row ${rowIndex + 1} has a cell that does not end in a paragraph`]),
        ...(continuesNothing ? [`row ${rowIndex + 1} continues a merge that does not reach it`] : []),
        ...(width === expected ? [] : [`row ${rowIndex + 1} has a cell of width ${width} in a grid of ${expected}`]),
      ];
    });
    open = merged;
    return column === grid.length ? faults : [...faults, `row ${rowIndex + 1} fills ${column} of ${grid.length} columns`];
  });
}

const doubled = (all: readonly string[]): readonly string[] => [
  ...new Set(all.filter((one, index) => all.indexOf(one) !== index)),
];
