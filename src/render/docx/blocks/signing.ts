import type { Paragraph, Table } from "docx";
import type { SignatureLayout } from "../../../layout/layout.ts";
import { measures } from "../../../nd30/measures.ts";
import { frame } from "../frame.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";
import type { Sheet } from "../sheet.ts";
import { inPoints } from "../units.ts";

/**
 * Recipients at the left, capacity, room for the signature and name at the right (ô 7 and 9b); several signatures side
 * by side above the recipients. A signature never parts from its name; recipients beyond those beside it stand in a
 * second row, which a page may cut.
 */
export function signing({ block, layout }: LaidOut<"signing">, sheet: Sheet): (Paragraph | Table)[] {
  const { before, recipientsShare } = measures.signing;
  const signatures = layout.signatures.map((one) => signature(one, layout.size, sheet));
  const all = recipients(block, sheet);
  const above = { cantSplit: true, gap: before.value };
  if (signatures.length > 1) {
    const left = recipientsShare.value * sheet.textWidth;
    return [
      frame(layout.columns, [{ ...above, cells: signatures }]),
      frame([left, sheet.textWidth - left], [{ cells: [all, []], cantSplit: false, gap: before.value }]),
    ];
  }
  /** The label, and those beside the signature. */
  const beside = layout.recipientsBeside === block.recipients.length ? all.length : layout.recipientsBeside + 1;
  const row = { ...above, cells: [all.slice(0, beside), ...signatures] };
  const others = all.slice(beside);
  const rest = { cells: [others, [paragraph(sheet.styles, "TenNoiNhan", [])]], cantSplit: false };
  return [frame(layout.columns, others.length === 0 ? [row] : [row, rest])];
}

/** The label, the recipients, and the drafter's sign (ô 12). */
const recipients = ({ recipientsLabel, recipients, drafter }: LaidOut<"signing">["block"], { styles }: Sheet): Paragraph[] => [
  paragraph(styles, "NoiNhan", [recipientsLabel]),
  ...recipients.map(({ level, text }) => paragraph(styles, level === 1 ? "TenNoiNhan" : "TenNoiNhanCap2", [text])),
  ...(drafter === undefined ? [] : [paragraph(styles, "KyHieuSoanThao", [drafter])]),
];

/** The room for the signature is above the name, or above the other position that stands over it. */
function signature(
  { authorityLines, otherPositionLines, name, room }: SignatureLayout,
  size: number,
  { styles, house }: Sheet,
): Paragraph[] {
  const authority = paragraph(styles, "QuyenHanChucVu", authorityLines, { size });
  const before = inPoints(room);
  if (otherPositionLines.length === 0) {
    const options = room === house.signatureRoom ? { size } : { size, before };
    return [authority, paragraph(styles, "HoTenNguoiKy", [name], options)];
  }
  return [
    authority,
    paragraph(styles, "QuyenHanChucVu", otherPositionLines, { size, before }),
    paragraph(styles, "HoTenNguoiKy", [name], { size, before: 0 }),
  ];
}
