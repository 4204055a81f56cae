import type { Paragraph, Table } from "docx";
import { measures } from "../../../nd30/measures.ts";
import { frame } from "../frame.ts";
import { paragraph, rule } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";

/** Agency and number at the left, national title, motto, place and date at the right (ô 1 to 4). */
export function letterhead({ block, layout }: LaidOut<"letterhead">): (Paragraph | Table)[] {
  const { agencyLines, placeAndDateLines, columns, sizes } = layout;
  const [left, right] = columns;
  const agency = [
    paragraph("CoQuanBanHanh", agencyLines, { size: sizes.agency }),
    rule("DuongKe", left, layout.agencyRule),
  ];
  const nation = [
    paragraph("QuocHieu", [block.nation], { size: sizes.nation }),
    paragraph("TieuNgu", [block.motto], { size: sizes.motto }),
    rule("DuongKe", right, layout.mottoRule),
  ];
  const number = [paragraph("SoKyHieu", [block.number], { size: sizes.number })];
  const placeAndDate = [paragraph("DiaDanhThoiGian", placeAndDateLines, { size: sizes.placeAndDate })];
  /** The two have different sizes and stand on one line. */
  const bottom = placeAndDateLines.length === 1;
  return [
    frame(columns, [
      { cells: [agency, nation], cantSplit: true },
      { cells: [number, placeAndDate], cantSplit: true, gap: measures.letterhead.numberGap.value, bottom },
    ]),
  ];
}
