import type { Paragraph } from "docx";
import { paragraph, rule } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";

/** KẾ HOẠCH, what it is about (ô 5a), the decision that issues it (Mẫu 1.3), and the short rule below. */
export const title = ({ block, keepWithNext, layout }: LaidOut<"title">, { styles, textWidth }: Sheet): Paragraph[] => [
  paragraph(styles, "TenLoaiVanBan", [block.documentType], { keepNext: true }),
  paragraph(styles, "TrichYeu", layout.subjectLines, { keepNext: true }),
  ...(layout.attachmentLines.length === 0
    ? []
    : [paragraph(styles, "KemTheo", layout.attachmentLines, { keepNext: true })]),
  rule("DuongKeTieuDe", textWidth, layout.rule, { keepNext: keepWithNext }),
];
