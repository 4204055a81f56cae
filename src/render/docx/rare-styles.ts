/** The styles of what few documents have. Written only where they are used, so that Word's list of styles stays short. */
import { urgencyColor } from "../../nd30/constants.ts";
import { letterheadSizesIn, sizeIn } from "../../nd30/house.ts";
import { measures } from "../../nd30/measures.ts";
import type { TextStyle } from "../../nd30/measure.ts";
import { letterheadSizes, styles } from "../../nd30/styles.ts";
import type { ParagraphStyle, StyleOptions } from "./style-table.ts";
import { inPoints } from "./units.ts";

export function rareStyles({ house, sectionLevel }: StyleOptions) {
  const { agency } = letterheadSizesIn(house)[0] ?? letterheadSizes.small;
  const set = (look: TextStyle): Pick<ParagraphStyle, "look" | "size"> => ({ look, size: sizeIn(look, house) });
  const running = { after: house.paragraphGap, lines: house.lineSpacing };
  const clause = { ...set(styles.clauseTitle), ...running, firstLineIndent: house.firstLineIndent, keepNext: true };
  const cell = { size: house.tableSize, after: measures.table.paragraphGap.value };
  const mark = { box: measures.rules.thickness.value, after: measures.marks.gap.value };
  return {
    CoQuanChuQuan: { name: "Cơ quan chủ quản", look: styles.parentAgency, size: agency },
    DuThao: { name: "Dự thảo", ...set(styles.draft), ...mark },
    LuuHanh: { name: "Phạm vi lưu hành", ...set(styles.circulation), ...mark },
    DauKhan: { name: "Dấu chỉ mức độ khẩn", ...set(styles.urgency), ...mark, color: urgencyColor },
    /** Kept free for the stamp. */
    ChoDauKhan: {
      name: "Chỗ đóng dấu khẩn",
      ...set(styles.urgency),
      lineHeight: inPoints(measures.marks.stampHeight.value),
    },
    Phan: { name: "Phần", ...set(styles.partLabel), lines: house.lineSpacing, keepNext: true, outlineLevel: 0 },
    TenPhan: { name: "Tên phần", ...set(styles.partTitle), ...running, keepNext: true },
    KhoanCoTieuDe2: { name: "Khoản có tiêu đề cấp 2", ...clause, outlineLevel: sectionLevel + 2 },
    KhoanCoTieuDe3: { name: "Khoản có tiêu đề cấp 3", ...clause, outlineLevel: sectionLevel + 3 },
    TenNoiNhanCap2: {
      name: "Tên nơi nhận cấp 2",
      ...set(styles.recipients),
      leftIndent: measures.signing.recipientIndent.value,
    },
    KyHieuSoanThao: { name: "Ký hiệu người soạn thảo", ...set(styles.drafterSymbol) },
    DiaChi: { name: "Địa chỉ", ...set(styles.contact) },
    OBangPhai: { name: "Ô bảng phải", look: { ...styles.tableCell, align: "right" }, ...cell },
    OBangNhom: { name: "Ô bảng đậm", look: styles.tableGroup, ...cell },
    OBangNhomGiua: { name: "Ô bảng đậm giữa", look: { ...styles.tableGroup, align: "center" }, ...cell },
    OBangNhomPhai: { name: "Ô bảng đậm phải", look: { ...styles.tableGroup, align: "right" }, ...cell },
    GhiChuBang: { name: "Ghi chú của bảng", look: styles.tableNote, ...cell },
    SauBang: { name: "Sau bảng", ...set(styles.body), lineHeight: measures.table.after.value },
    /** At the head of an appendix that is a file of its own. */
    ChoChuKySo: {
      name: "Chỗ chữ ký số",
      ...set(styles.body),
      lineHeight: inPoints(measures.separateAppendix.freeCorner.value),
    },
  } as const satisfies Record<string, ParagraphStyle>;
}
