/** The blocks that are one paragraph each: grounds, headings, numbered items, bullets and plain text. */
import type { Paragraph } from "docx";
import type { Text } from "../../../document/document.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { StyleId } from "../style-table.ts";
import { bulletMarks, joined } from "../text.ts";

export const citation = ({ block, keepWithNext }: LaidOut<"citation">): Paragraph[] =>
  one("CanCu", block.text, keepWithNext);

export const heading = ({ block, keepWithNext }: LaidOut<"heading">): Paragraph[] =>
  one(block.level === "section" ? "Muc" : "KhoanCoTieuDe", joined(block.marker, block.text), keepWithNext);

export const numbered = ({ block, keepWithNext }: LaidOut<"numbered">): Paragraph[] =>
  one(block.level === "clause" ? "Khoan" : "Diem", joined(block.marker, block.text), keepWithNext);

export const bullet = ({ block, keepWithNext }: LaidOut<"bullet">): Paragraph[] =>
  one(block.level === 1 ? "GachDauDong" : "DauCong", joined(bulletMarks[block.level], block.text), keepWithNext);

export const plain = ({ block, keepWithNext }: LaidOut<"paragraph">): Paragraph[] =>
  one(plainStyles[block.role], block.text, keepWithNext);

const plainStyles = { leadIn: "MoDau", body: "NoiDung", endMark: "KetThuc" } as const;

const one = (style: StyleId, text: Text, keepNext: boolean): Paragraph[] => [paragraph(style, [text], { keepNext })];
