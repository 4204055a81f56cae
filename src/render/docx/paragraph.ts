/** The only places where paragraphs are made: everything a block prints passes here. */
import { Paragraph, TextRun } from "docx";
import type { Span, Text } from "../../document/document.ts";
import { printed } from "../../layout/blank.ts";
import type { BoxLayout } from "../../layout/layout.ts";
import { faceOf, type Face } from "../../nd30/measure.ts";
import { measures } from "../../nd30/measures.ts";
import type { StyleId, StyleSheet } from "./style-table.ts";
import { halfPoints, inPoints, mm, points } from "./units.ts";
import { printable } from "./xml.ts";

export interface ParagraphOptions {
  /** Points, where layout chose another size than the style's. */
  readonly size?: number;
  readonly keepNext?: boolean;
  /** Points, where the place asks for another gap than the style's. */
  readonly before?: number;
  /** Millimetres left free at both sides. */
  readonly side?: number;
}

/** Lines that layout broke are one paragraph with line breaks in it. */
export function paragraph(
  styles: StyleSheet,
  style: StyleId,
  lines: readonly Text[],
  options: ParagraphOptions = {},
): Paragraph {
  const { look, size } = styles[style];
  const face = faceOf(look, options.size ?? size);
  const type = face.size === size ? {} : { size: halfPoints(face.size) };
  return new Paragraph({
    style,
    ...(options.keepNext === true ? { keepNext: true } : {}),
    ...(options.before === undefined ? {} : { spacing: { before: points(options.before) } }),
    ...(options.side === undefined ? {} : { indent: { left: mm(options.side), right: mm(options.side) } }),
    /** The end of a paragraph has a size of its own, and counts for the height of its last line. */
    run: type,
    children: lines.flatMap((line, index) => runs(line, face, { ...type, ...(index > 0 ? { break: 1 } : {}) })),
  });
}

/**
 * One run for a line; but an open slot in an italic line is a run of its own that stands upright, because LibreOffice
 * draws italic no-break spaces wider than their letters say, and a date line that just fits would wrap.
 */
function runs(line: Text, face: Face, type: RunType): TextRun[] {
  if (face.italic !== true || !line.some(isOpen)) return [run(printed(line, face), type)];
  const { break: lineBreak, ...rest } = type;
  return stretches(line).map((stretch, index) => {
    const look = index === 0 && lineBreak !== undefined ? type : rest;
    return run(printed(stretch, face), stretch.every(isOpen) ? { ...look, italics: false } : look);
  });
}

const isOpen = ({ kind, text }: Span): boolean => kind === "slot" && text === "";

/** Cut where open slots begin and end. */
const stretches = (line: Text): readonly Text[] =>
  line.reduce<Text[]>((all, span) => {
    const last = all.at(-1);
    const joins = last !== undefined && !isOpen(span) && !last.some(isOpen);
    return joins ? [...all.slice(0, -1), [...last, span]] : [...all, [span]];
  }, []);

interface RunType {
  readonly size?: number;
  readonly break?: number;
  readonly italics?: boolean;
}

/**
 * A horizontal line of a given length in the middle of a column, all in millimetres: the border of an otherwise empty
 * paragraph, because borders need no ids, look the same in Word and LibreOffice, and a clerk can edit the text above.
 */
export function rule(style: StyleId, width: number, length: number, options: ParagraphOptions = {}): Paragraph {
  const side = mm((width - length) / 2);
  return new Paragraph({
    style,
    ...(options.keepNext === true ? { keepNext: true } : {}),
    indent: { left: side, right: side },
  });
}

/** A paragraph in its box, in the middle of a column. The line stands outside the indents, as far as the style says. */
export const boxed = (styles: StyleSheet, style: StyleId, { lines, width }: BoxLayout, column: number): Paragraph =>
  paragraph(styles, style, lines, { side: (column - width) / 2 + lineAside });

/** Millimetres. */
const lineAside = measures.marks.boxTop.value / inPoints(1);

/** Word wants a paragraph after each table; this one is as good as invisible. */
export const separator = (): Paragraph => empty("NganCach");

/** A paragraph without words: the room its style gives it. */
export const empty = (style: StyleId, { keepNext = false }: ParagraphOptions = {}): Paragraph =>
  new Paragraph({ style, ...(keepNext ? { keepNext } : {}) });

/**
 * One run. A text is cut after each `{`, into pieces of the same run, because the library replaces `{names}` of its own
 * anywhere in the finished XML, and a plan may hold the very same characters.
 */
function run(text: string, type: RunType): TextRun {
  return new TextRun({ ...type, children: printable(text).split(/(?<=\{)/) });
}
