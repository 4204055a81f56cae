import type { Paragraph } from "docx";
import { paragraph, rule } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";

/** Phụ lục, its name, the line that ties it to the plan, and the short rule below. */
export const appendixTitle = (
  { block, keepWithNext, layout }: LaidOut<"appendixTitle">,
  { styles, textWidth }: Sheet,
): Paragraph[] => [
  paragraph(styles, "PhuLuc", [block.label], { keepNext: true }),
  paragraph(styles, "TenPhuLuc", layout.nameLines, { keepNext: true }),
  paragraph(styles, "KemTheo", layout.referenceLines, { keepNext: true }),
  rule("DuongKeTieuDe", textWidth, layout.rule, { keepNext: keepWithNext }),
];
