import type { Paragraph } from "docx";
import { paragraph, rule } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";

/** Phụ lục, its name, the line that ties it to the plan, and the short rule below. */
export const appendixTitle = (
  { block, keepWithNext, layout }: LaidOut<"appendixTitle">,
  textWidth: number,
): Paragraph[] => [
  paragraph("PhuLuc", [block.label], { keepNext: true }),
  paragraph("TenPhuLuc", layout.nameLines, { keepNext: true }),
  paragraph("KemTheo", layout.referenceLines, { keepNext: true }),
  rule("DuongKeTieuDe", textWidth, layout.rule, { keepNext: keepWithNext }),
];
