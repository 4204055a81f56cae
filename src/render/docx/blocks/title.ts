import type { Paragraph } from "docx";
import { paragraph, rule } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";

/** KẾ HOẠCH, what it is about, and the short rule below (ô 5a). */
export const title = ({ block, keepWithNext, layout }: LaidOut<"title">, textWidth: number): Paragraph[] => [
  paragraph("TenLoaiVanBan", [block.documentType], { keepNext: true }),
  paragraph("TrichYeu", layout.subjectLines, { keepNext: true }),
  rule("DuongKeTieuDe", textWidth, layout.rule, { keepNext: keepWithNext }),
];
