/** The paragraph styles of the document: what a clerk sees in Word's list of styles, and where all formatting lives. */
import { measures } from "../../nd30/measures.ts";
import type { TextStyle } from "../../nd30/measure.ts";
import { styles } from "../../nd30/styles.ts";

export interface ParagraphStyle {
  /** The Vietnamese name shown in Word. */
  readonly name: string;
  readonly look: TextStyle;
  /** Points. */
  readonly before?: number;
  readonly after?: number;
  /** Multiple of the single line. */
  readonly lines?: number;
  /** Points, exactly, whatever the text. */
  readonly lineHeight?: number;
  /** Millimetres. */
  readonly firstLineIndent?: number;
  readonly keepNext?: boolean;
  /** 0 is the highest: what Word's navigation pane shows. */
  readonly outlineLevel?: number;
  /** A line above the paragraph, in points of thickness. */
  readonly lineAbove?: number;
}

const inPoints = (millimetres: number): number => (millimetres / 25.4) * 72;

/** The least height Word and LibreOffice give a line. Points. */
const thinnest = 1;

const running = {
  after: measures.body.paragraphGap.value,
  lines: measures.body.lineSpacing.value,
  firstLineIndent: measures.body.firstLineIndent.value,
};
const cell = { after: measures.table.paragraphGap.value };

/** By style id, which is ASCII because some programs spoil others. */
export const paragraphStyles = {
  QuocHieu: { name: "Quốc hiệu", look: styles.nation },
  TieuNgu: { name: "Tiêu ngữ", look: styles.motto },
  CoQuanBanHanh: { name: "Cơ quan ban hành", look: styles.agency },
  SoKyHieu: { name: "Số và ký hiệu", look: styles.number },
  DiaDanhThoiGian: { name: "Địa danh và thời gian", look: styles.placeAndDate },
  TenLoaiVanBan: { name: "Tên loại văn bản", look: styles.documentType, before: measures.title.before.value },
  TrichYeu: { name: "Trích yếu", look: styles.subject },
  DuongKe: {
    name: "Đường kẻ",
    look: styles.body,
    before: measures.rules.gap.value,
    lineHeight: thinnest,
    lineAbove: measures.rules.thickness.value,
  },
  DuongKeTieuDe: {
    name: "Đường kẻ dưới tiêu đề",
    look: styles.body,
    before: measures.rules.gap.value,
    after: measures.title.after.value,
    lineHeight: thinnest,
    lineAbove: measures.rules.thickness.value,
  },
  CanCu: { name: "Căn cứ", look: styles.citation, ...running },
  MoDau: { name: "Mở đầu", look: styles.leadIn, ...running },
  Muc: { name: "Mục", look: styles.section, ...running, keepNext: true, outlineLevel: 0 },
  KhoanCoTieuDe: { name: "Khoản có tiêu đề", look: styles.clauseTitle, ...running, keepNext: true, outlineLevel: 1 },
  Khoan: { name: "Khoản", look: styles.clause, ...running },
  Diem: { name: "Điểm", look: styles.point, ...running },
  GachDauDong: { name: "Gạch đầu dòng", look: styles.bullet, ...running },
  DauCong: { name: "Dấu cộng", look: styles.bullet, ...running },
  NoiDung: { name: "Nội dung", look: styles.body, ...running },
  KetThuc: { name: "Kết thúc", look: styles.body, ...running, before: measures.body.paragraphGap.value },
  NoiNhan: { name: "Nơi nhận", look: styles.recipientsLabel },
  TenNoiNhan: { name: "Tên nơi nhận", look: styles.recipients },
  QuyenHanChucVu: { name: "Quyền hạn và chức vụ", look: styles.authority },
  HoTenNguoiKy: { name: "Họ tên người ký", look: styles.signerName, before: inPoints(measures.signing.room.value) },
  PhuLuc: { name: "Phụ lục", look: styles.appendixLabel, keepNext: true, outlineLevel: 0 },
  TenPhuLuc: { name: "Tên phụ lục", look: styles.appendixName, keepNext: true },
  KemTheo: { name: "Kèm theo", look: styles.appendixReference },
  TieuDeBang: { name: "Tiêu đề bảng", look: styles.tableHead, ...cell, keepNext: true },
  OBang: { name: "Ô bảng", look: styles.tableCell, ...cell },
  OBangGiua: { name: "Ô bảng giữa", look: { ...styles.tableCell, align: "center" }, ...cell },
  OBangNoiDung: { name: "Ô bảng nội dung", look: { ...styles.tableCell, align: "justify" }, ...cell },
  SoTrang: { name: "Số trang", look: styles.pageNumber },
  /** Where Word needs a paragraph and the document has none: after a table. */
  NganCach: { name: "Ngăn cách", look: styles.body, lineHeight: thinnest },
} as const satisfies Record<string, ParagraphStyle>;

export type StyleId = keyof typeof paragraphStyles;

export const styleOf = (id: StyleId): ParagraphStyle => paragraphStyles[id];
