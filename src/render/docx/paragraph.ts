/** The only places where paragraphs are made: everything a block prints passes here. */
import { Paragraph, TextRun } from "docx";
import type { Span, Text } from "../../document/document.ts";
import { printed } from "../../layout/blank.ts";
import { faceOf, type Face } from "../../nd30/measure.ts";
import { styleOf, type StyleId } from "./style-table.ts";
import { halfPoints, mm } from "./units.ts";
import { printable } from "./xml.ts";

export interface ParagraphOptions {
  /** Points, where layout chose another size than the style's. */
  readonly size?: number;
  readonly keepNext?: boolean;
}

/** Lines that layout broke are one paragraph with line breaks in it. */
export function paragraph(style: StyleId, lines: readonly Text[], options: ParagraphOptions = {}): Paragraph {
  const { look } = styleOf(style);
  const face = faceOf(look, options.size);
  const type = face.size === look.size.value ? {} : { size: halfPoints(face.size) };
  return new Paragraph({
    style,
    ...(options.keepNext === true ? { keepNext: true } : {}),
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

/** Word wants a paragraph after each table; this one is as good as invisible. */
export const separator = (): Paragraph => new Paragraph({ style: "NganCach" satisfies StyleId });

/**
 * One run. A text is cut after each `{`, into pieces of the same run, because the library replaces `{names}` of its own
 * anywhere in the finished XML, and a plan may hold the very same characters.
 */
function run(text: string, type: RunType): TextRun {
  return new TextRun({ ...type, children: printable(text).split(/(?<=\{)/) });
}
