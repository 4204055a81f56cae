import type { Paragraph, Table } from "docx";
import { measures } from "../../../nd30/measures.ts";
import { frame, type FrameRow } from "../frame.ts";
import { boxed, empty, paragraph, rule, separator } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";

type Head = LaidOut<"letterhead">;

/** Agency and number at the left, national title, motto, place and date at the right (ô 1 to 4), marks above and below. */
export const letterhead = (head: Head, { styles }: Sheet): (Paragraph | Table)[] => [
  frame(head.layout.columns, [
    ...marksAbove(head, styles),
    { cells: [agencies(head, styles), nation(head, styles)], cantSplit: true },
    ...numberAndDate(head, styles),
    ...urgency(head, styles),
  ]),
];

/** In a row of their own, so that agency and Quốc hiệu stay on one line. */
function marksAbove({ layout: { marks, columns } }: Head, styles: Sheet["styles"]): FrameRow[] {
  const [, right] = columns;
  const boxes = [
    ...(marks.draft === undefined ? [] : [boxed(styles, "DuThao", marks.draft, right)]),
    ...(marks.circulation === undefined ? [] : [boxed(styles, "LuuHanh", marks.circulation, right)]),
  ];
  if (boxes.length === 0) return [];
  /** Word draws one box around two boxes of the same width that touch. */
  return [{ cells: [[], boxes.flatMap((box) => [box, separator()])], cantSplit: true }];
}

/** Of several organs, the rule is under the last. */
function agencies({ layout }: Head, styles: Sheet["styles"]): Paragraph[] {
  const size = layout.sizes.agency;
  const lines = layout.agencies.flatMap(({ parentLines, nameLines }, index) => {
    const before = index === 0 ? {} : { before: measures.marks.gap.value };
    if (parentLines.length === 0) return [paragraph(styles, "CoQuanBanHanh", nameLines, { size, ...before })];
    return [
      paragraph(styles, "CoQuanChuQuan", parentLines, { size, ...before }),
      paragraph(styles, "CoQuanBanHanh", nameLines, { size }),
    ];
  });
  return [...lines, rule("DuongKe", layout.columns[0], layout.agencies.at(-1)?.rule ?? 0)];
}

const nation = ({ block, layout: { sizes, columns, mottoRule } }: Head, styles: Sheet["styles"]): Paragraph[] => [
  paragraph(styles, "QuocHieu", [block.nation], { size: sizes.nation }),
  paragraph(styles, "TieuNgu", [block.motto], { size: sizes.motto }),
  rule("DuongKe", columns[1], mottoRule),
];

/** None in a plan that a decision issues. */
function numberAndDate({ block, layout: { sizes, placeAndDateLines } }: Head, styles: Sheet["styles"]): FrameRow[] {
  const { number, placeAndDate } = block;
  if (number === undefined && placeAndDate === undefined) return [];
  const left = number === undefined ? [] : [paragraph(styles, "SoKyHieu", [number], { size: sizes.number })];
  const right =
    placeAndDate === undefined
      ? []
      : [paragraph(styles, "DiaDanhThoiGian", placeAndDateLines, { size: sizes.placeAndDate })];
  /** The two have different sizes and stand on one line. */
  const bottom = placeAndDateLines.length === 1;
  return [{ cells: [left, right], cantSplit: true, gap: measures.letterhead.numberGap.value, bottom }];
}

/** Without words, the place of the stamp. */
function urgency({ layout: { marks, columns } }: Head, styles: Sheet["styles"]): FrameRow[] {
  if (marks.urgency === undefined) return [];
  const { lines } = marks.urgency;
  const place = lines.length === 0 ? empty("ChoDauKhan") : boxed(styles, "DauKhan", marks.urgency, columns[0]);
  return [{ cells: [[place], []], cantSplit: true, gap: measures.marks.gap.value }];
}
