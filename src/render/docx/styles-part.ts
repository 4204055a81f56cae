/** Writes `word/styles.xml`. By hand: the library adds some thirty styles of its own, blue headings among them. */
import { font, language } from "../../nd30/constants.ts";
import { sizeIn, type House } from "../../nd30/house.ts";
import { measures } from "../../nd30/measures.ts";
import { styles } from "../../nd30/styles.ts";
import { rareStyles } from "./rare-styles.ts";
import { usualStyles, type ParagraphStyle, type StyleOptions } from "./style-table.ts";
import { eighths, halfPoints, mm, points } from "./units.ts";
import { declaration, element } from "./xml.ts";

const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

/** `used`: the ids of the styles that the document names. */
export function stylesPart(options: StyleOptions, used: ReadonlySet<string>): string {
  const usual = Object.entries<ParagraphStyle>(usualStyles(options));
  const rare = Object.entries<ParagraphStyle>(rareStyles(options)).filter(([id]) => used.has(id));
  const own = [...usual, ...rare].map(([id, style]) => paragraphStyle(id, style));
  return declaration + element("w:styles", { "xmlns:w": namespace }, [defaults(options.house), ...builtIn(), ...own]);
}

const value = (name: string, content: string | number): string => element(name, { "w:val": content });

/**
 * Colour `auto` is black on paper, and stays readable in Word's dark mode. Kerning is off (0), because widths and rule
 * lengths are computed without it.
 */
function defaults(house: House): string {
  const run = element("w:rPr", {}, [
    element("w:rFonts", { "w:ascii": font, "w:hAnsi": font, "w:eastAsia": font, "w:cs": font }),
    value("w:color", "auto"),
    value("w:kern", 0),
    /** Of what no style speaks of: the ends of empty paragraphs. */
    ...size(sizeIn(styles.body, house)),
    element("w:lang", { "w:val": language, "w:eastAsia": language, "w:bidi": "ar-SA" }),
  ]);
  const paragraph = element("w:pPr", {}, [
    element("w:widowControl", {}),
    element("w:spacing", { "w:before": 0, "w:after": 0, "w:line": 240, "w:lineRule": "auto" }),
  ]);
  return element("w:docDefaults", {}, [
    element("w:rPrDefault", {}, [run]),
    element("w:pPrDefault", {}, [paragraph]),
  ]);
}

/** The four styles every document has, under the names Word knows them by. */
function builtIn(): readonly string[] {
  const hidden = [value("w:uiPriority", 99), element("w:semiHidden", {}), element("w:unhideWhenUsed", {})];
  const style = (type: string, id: string, name: string, rest: readonly string[]): string =>
    element("w:style", { "w:type": type, "w:default": 1, "w:styleId": id }, [value("w:name", name), ...rest]);
  const noMargin = ["top", "left", "bottom", "right"].map((side) =>
    element(`w:${side}`, { "w:w": 0, "w:type": "dxa" }),
  );
  const noIndent = element("w:tblInd", { "w:w": 0, "w:type": "dxa" });
  return [
    style("paragraph", "Normal", "Normal", [element("w:qFormat", {})]),
    style("character", "DefaultParagraphFont", "Default Paragraph Font", hidden),
    style("table", "TableNormal", "Normal Table", [
      ...hidden,
      element("w:tblPr", {}, [noIndent, element("w:tblCellMar", {}, noMargin)]),
    ]),
    style("numbering", "NoList", "No List", hidden),
  ];
}

function paragraphStyle(id: string, style: ParagraphStyle): string {
  const { bold, italic } = style.look;
  return element("w:style", { "w:type": "paragraph", "w:customStyle": 1, "w:styleId": id }, [
    value("w:name", style.name),
    value("w:basedOn", "Normal"),
    element("w:qFormat", {}),
    element("w:pPr", {}, paragraphProperties(style)),
    element("w:rPr", {}, [
      ...(bold ? [element("w:b", {}), element("w:bCs", {})] : []),
      ...(italic ? [element("w:i", {}), element("w:iCs", {})] : []),
      ...(style.color === undefined ? [] : [value("w:color", style.color)]),
      ...size(style.lineHeight === undefined ? style.size : Math.min(style.lineHeight, style.size)),
    ]),
  ]);
}

/** In the order the schema wants. */
function paragraphProperties(style: ParagraphStyle): readonly string[] {
  const { keepNext, outlineLevel } = style;
  const borders = bordersOf(style);
  return [
    ...(keepNext === true ? [element("w:keepNext", {})] : []),
    ...(borders.length === 0 ? [] : [element("w:pBdr", {}, borders)]),
    element("w:spacing", spacing(style)),
    ...indent(style),
    value("w:jc", style.look.align === "justify" ? "both" : style.look.align),
    ...(outlineLevel === undefined ? [] : [value("w:outlineLvl", outlineLevel)]),
  ];
}

function indent({ firstLineIndent, leftIndent }: ParagraphStyle): readonly string[] {
  if (firstLineIndent !== undefined) return [element("w:ind", { "w:firstLine": mm(firstLineIndent) })];
  return leftIndent === undefined ? [] : [element("w:ind", { "w:left": mm(leftIndent) })];
}

function bordersOf({ lineAbove, box, color = "auto" }: ParagraphStyle): readonly string[] {
  const line = (side: string, thickness: number, space: number): string =>
    element(`w:${side}`, { "w:val": "single", "w:sz": eighths(thickness), "w:space": space, "w:color": color });
  if (lineAbove !== undefined) return [line("top", lineAbove, 0)];
  return box === undefined ? [] : ["top", "left", "bottom", "right"].map((side) => line(side, box, measures.marks.boxTop.value));
}

/** Always with its line rule: LibreOffice takes a bare `w:line` as exact points. */
function spacing({ before = 0, after = 0, lines = 1, lineHeight }: ParagraphStyle): Readonly<Record<string, string | number>> {
  const gaps = { "w:before": points(before), "w:after": points(after) };
  return lineHeight === undefined
    ? { ...gaps, "w:line": Math.round(240 * lines), "w:lineRule": "auto" }
    : { ...gaps, "w:line": points(lineHeight), "w:lineRule": "exact" };
}

const size = (length: number): readonly string[] => [
  value("w:sz", halfPoints(length)),
  value("w:szCs", halfPoints(length)),
];
