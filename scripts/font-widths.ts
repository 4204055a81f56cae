/**
 * Writes `src/layout/advances.ts`: how wide Times New Roman draws each character, read from Liberation Serif 2.x,
 * which has the same widths and may be had freely. Run: `node scripts/run.mjs scripts/font-widths.ts [FOLDER]`.
 */
import { readFileSync, writeFileSync } from "node:fs";

export const fontFolder = "/usr/share/fonts/truetype/liberation2";
const target = "src/layout/advances.ts";

const files = {
  regular: "LiberationSerif-Regular.ttf",
  bold: "LiberationSerif-Bold.ttf",
  italic: "LiberationSerif-Italic.ttf",
  boldItalic: "LiberationSerif-BoldItalic.ttf",
} as const;

/** First and last character of each stretch that documents use; characters the font does not have are left out. */
const stretches = [
  [0x20, 0x7e], // ASCII
  [0xa0, 0x17f], // Latin-1 and Latin Extended-A: á â ê ô đ ă ĩ ũ
  [0x1a0, 0x1b0], // ơ ư
  [0x370, 0x3ff], // Greek, for formulas and units
  [0x1ea0, 0x1ef9], // ạ ả ấ … ỹ
  [0x2010, 0x2044], // dashes, quotes, • … ‰ ′
  [0x20ab, 0x20ac], // ₫ €
  [0x2116, 0x2116], // №
  [0x2122, 0x2122], // ™
  [0x2190, 0x2195], // arrows
  [0x2202, 0x2265], // − ≈ ≠ ≤ ≥
  [0x25a0, 0x25cf], // ■ □ ○ ●
] as const;

/** The text of the data file for the fonts in `folder`. */
export function advancesModule(folder: string): string {
  const faces = Object.entries(files).map(([face, file]) => `  ${face}: {\n${runs(readFileSync(`${folder}/${file}`))}  },\n`);
  return `/**
 * Unkerned advances of Times New Roman in 1/2048 of the size, by face: first character of a run, then its widths.
 *
 * Written by \`scripts/font-widths.ts\` from Liberation Serif 2.x, which has the same widths. Do not edit.
 */
export const unitsPerEm = 2048;

export const advances = {
${faces.join("")}} as const;
`;
}

/** Unbroken runs of characters, as lines of the data file. */
function runs(font: Buffer): string {
  const advanceOf = readAdvances(font);
  const known = stretches
    .flatMap(([first, last]) => Array.from({ length: last - first + 1 }, (_, index) => first + index))
    .flatMap((character) => {
      const advance = advanceOf(character);
      return advance === undefined ? [] : [{ character, advance }];
    });
  const lines: { next: number; text: string }[] = [];
  for (const { character, advance } of known) {
    const line = lines.at(-1);
    if (line?.next === character) {
      line.text += ` ${advance}`;
      line.next += 1;
      continue;
    }
    lines.push({ next: character + 1, text: `    0x${character.toString(16)}: "${advance}` });
  }
  return lines.map(({ text }) => `${text}",\n`).join("");
}

/** Reads `cmap` (format 4) and `hmtx` of a TrueType font. OpenType 1.9, chapters of these names. */
function readAdvances(font: Buffer): (character: number) => number | undefined {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.readUInt16BE(4); index++) {
    const at = 12 + index * 16;
    tables.set(font.toString("latin1", at, at + 4), font.readUInt32BE(at + 8));
  }
  const table = (tag: string): number => {
    const at = tables.get(tag);
    if (at === undefined) throw new Error(`no table ${tag} in the font`);
    return at;
  };
  if (font.readUInt16BE(table("head") + 18) !== 2048) throw new Error("expected 2048 units per em");
  const lastMetric = font.readUInt16BE(table("hhea") + 34) - 1;
  const glyphOf = readCharacterMap(font, table("cmap"));
  return (character) => {
    const glyph = glyphOf(character);
    return glyph === 0 ? undefined : font.readUInt16BE(table("hmtx") + Math.min(glyph, lastMetric) * 4);
  };
}

/** The glyph of a character of the Basic Multilingual Plane; 0 is "not in the font". */
function readCharacterMap(font: Buffer, cmap: number): (character: number) => number {
  const records = Array.from({ length: font.readUInt16BE(cmap + 2) }, (_, index) => cmap + 4 + index * 8);
  const unicode = records.find((at) => font.readUInt16BE(at) === 3 && font.readUInt16BE(at + 2) === 1);
  if (unicode === undefined) throw new Error("no Unicode character map in the font");
  const map = cmap + font.readUInt32BE(unicode + 4);
  if (font.readUInt16BE(map) !== 4) throw new Error("expected a character map of format 4");
  const doubled = font.readUInt16BE(map + 6);
  const [ends, starts, deltas, offsets] = [14, 16 + doubled, 16 + 2 * doubled, 16 + 3 * doubled].map((at) => map + at) as [
    number,
    number,
    number,
    number,
  ];
  return (character) => {
    for (let segment = 0; segment < doubled; segment += 2) {
      if (font.readUInt16BE(ends + segment) < character) continue;
      const start = font.readUInt16BE(starts + segment);
      if (start > character) return 0;
      const delta = font.readUInt16BE(deltas + segment);
      const offset = font.readUInt16BE(offsets + segment);
      if (offset === 0) return (character + delta) & 0xffff;
      const glyph = font.readUInt16BE(offsets + segment + offset + (character - start) * 2);
      return glyph === 0 ? 0 : (glyph + delta) & 0xffff;
    }
    return 0;
  };
}

if (process.argv[1]?.endsWith("font-widths.ts")) writeFileSync(target, advancesModule(process.argv[2] ?? fontFolder));
