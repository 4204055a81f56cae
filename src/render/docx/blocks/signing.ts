import type { Paragraph, Table } from "docx";
import { measures } from "../../../nd30/measures.ts";
import { frame, type FrameRow } from "../frame.ts";
import { paragraph } from "../paragraph.ts";
import type { LaidOut } from "../renderers.ts";

/**
 * Recipients at the left, capacity, room for the signature and name at the right (ô 7 and 9b). The signature never parts
 * from its name; recipients beyond those beside it stand in a second row, which a page may cut.
 */
export function signing({ block, layout }: LaidOut<"signing">): (Paragraph | Table)[] {
  const recipients = block.recipients.map((recipient) => paragraph("TenNoiNhan", [recipient]));
  const signature: FrameRow = {
    cells: [
      [paragraph("NoiNhan", [block.recipientsLabel]), ...recipients.slice(0, layout.recipientsBeside)],
      [paragraph("QuyenHanChucVu", block.authority), paragraph("HoTenNguoiKy", [block.name])],
    ],
    cantSplit: true,
    gap: measures.signing.before.value,
  };
  const others = recipients.slice(layout.recipientsBeside);
  const rest: FrameRow = { cells: [others, [paragraph("TenNoiNhan", [])]], cantSplit: false };
  return [frame(layout.columns, others.length === 0 ? [signature] : [signature, rest])];
}
