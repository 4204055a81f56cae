/** The blocks that are running text: grounds, headings, numbered items, bullets and plain paragraphs. */
import type { Paragraph } from "docx";
import type { Heading } from "../../../document/document.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";
import type { StyleId } from "../style-table.ts";
import { bulletMarks, joined } from "../text.ts";

export const citation = ({ block, keepWithNext }: LaidOut<"citation">, { styles }: Sheet): Paragraph[] => [
  paragraph(styles, "CanCu", [block.text], { keepNext: keepWithNext }),
];

/** The number of a part has a line of its own. */
export function heading({ block, keepWithNext }: LaidOut<"heading">, { styles }: Sheet): Paragraph[] {
  const options = { keepNext: keepWithNext };
  if (block.level !== "part") return [paragraph(styles, headingStyle(block), [joined(block.marker, block.text)], options)];
  return [
    paragraph(styles, "Phan", [block.marker], options),
    paragraph(styles, "TenPhan", [block.text], options),
  ];
}

function headingStyle({ level, depth }: Heading): StyleId {
  if (level === "section") return "Muc";
  return ({ 1: "KhoanCoTieuDe", 2: "KhoanCoTieuDe2" } as const)[depth] ?? "KhoanCoTieuDe3";
}

export const numbered = ({ block, keepWithNext }: LaidOut<"numbered">, { styles }: Sheet): Paragraph[] => [
  paragraph(styles, block.level === "clause" ? "Khoan" : "Diem", [joined(block.marker, block.text)], {
    keepNext: keepWithNext,
  }),
];

export const bullet = ({ block, keepWithNext }: LaidOut<"bullet">, { styles }: Sheet): Paragraph[] => [
  paragraph(styles, block.level === 1 ? "GachDauDong" : "DauCong", [joined(bulletMarks[block.level], block.text)], {
    keepNext: keepWithNext,
  }),
];

export const plain = ({ block, keepWithNext }: LaidOut<"paragraph">, { styles }: Sheet): Paragraph[] => [
  paragraph(styles, plainStyles[block.role], [block.text], { keepNext: keepWithNext }),
];

const plainStyles = { leadIn: "MoDau", body: "NoiDung", endMark: "KetThuc" } as const;
