/** The paragraph styles of the document: what a clerk sees in Word's list of styles, and where all formatting lives. */
import { letterheadSizesIn, sizeIn, type House } from "../../nd30/house.ts";
import { measures } from "../../nd30/measures.ts";
import type { TextStyle } from "../../nd30/measure.ts";
import { letterheadSizes, styles } from "../../nd30/styles.ts";
import { rareStyles } from "./rare-styles.ts";
import { inPoints } from "./units.ts";

export interface ParagraphStyle {
  /** The Vietnamese name shown in Word. */
  readonly name: string;
  readonly look: TextStyle;
  /** Points. */
  readonly size: number;
  readonly before?: number;
  readonly after?: number;
  /** Multiple of the single line. */
  readonly lines?: number;
  /** Points, exactly, whatever the text. */
  readonly lineHeight?: number;
  /** Millimetres. */
  readonly firstLineIndent?: number;
  readonly leftIndent?: number;
  readonly keepNext?: boolean;
  /** 0 is the highest: what Word's navigation pane shows. */
  readonly outlineLevel?: number;
  /** A line above the paragraph, in points of thickness. */
  readonly lineAbove?: number;
  /** A box around the paragraph, in points of thickness. */
  readonly box?: number;
  /** Of letters and box; black where absent. */
  readonly color?: string;
}

export interface StyleOptions {
  readonly house: House;
  /** Outline level of the sections: 1 where parts stand above them. */
  readonly sectionLevel: 0 | 1;
}

export type StyleId = keyof ReturnType<typeof usualStyles> | keyof ReturnType<typeof rareStyles>;
export type StyleSheet = Readonly<Record<StyleId, ParagraphStyle>>;

export const styleSheet = (options: StyleOptions): StyleSheet => ({ ...usualStyles(options), ...rareStyles(options) });

/** The least height Word and LibreOffice give a line. Points. */
const thinnest = 1;

/** In every document, whether it uses them or not. By style id, which is ASCII because some programs spoil others. */
export function usualStyles({ house, sectionLevel }: StyleOptions) {
  const { nation, motto, agency, number, placeAndDate } = letterheadSizesIn(house)[0] ?? letterheadSizes.small;
  const set = (look: TextStyle): Pick<ParagraphStyle, "look" | "size"> => ({ look, size: sizeIn(look, house) });
  const running = { after: house.paragraphGap, lines: house.lineSpacing, firstLineIndent: house.firstLineIndent };
  const cell = { size: house.tableSize, after: measures.table.paragraphGap.value };
  const line = {
    ...set(styles.body),
    before: measures.rules.gap.value,
    lineHeight: thinnest,
    lineAbove: measures.rules.thickness.value,
  };
  return {
    QuocHieu: { name: "Quốc hiệu", look: styles.nation, size: nation },
    TieuNgu: { name: "Tiêu ngữ", look: styles.motto, size: motto },
    CoQuanBanHanh: { name: "Cơ quan ban hành", look: styles.agency, size: agency },
    SoKyHieu: { name: "Số và ký hiệu", look: styles.number, size: number },
    DiaDanhThoiGian: { name: "Địa danh và thời gian", look: styles.placeAndDate, size: placeAndDate },
    TenLoaiVanBan: { name: "Tên loại văn bản", ...set(styles.documentType), before: measures.title.before.value },
    TrichYeu: { name: "Trích yếu", ...set(styles.subject) },
    DuongKe: { name: "Đường kẻ", ...line },
    DuongKeTieuDe: { name: "Đường kẻ dưới tiêu đề", ...line, after: measures.title.after.value },
    CanCu: { name: "Căn cứ", ...set(styles.citation), ...running },
    MoDau: { name: "Mở đầu", ...set(styles.leadIn), ...running },
    Muc: { name: "Mục", ...set(styles.section), ...running, keepNext: true, outlineLevel: sectionLevel },
    KhoanCoTieuDe: {
      name: "Khoản có tiêu đề",
      ...set(styles.clauseTitle),
      ...running,
      keepNext: true,
      outlineLevel: sectionLevel + 1,
    },
    Khoan: { name: "Khoản", ...set(styles.clause), ...running },
    Diem: { name: "Điểm", ...set(styles.point), ...running },
    GachDauDong: { name: "Gạch đầu dòng", ...set(styles.bullet), ...running },
    DauCong: { name: "Dấu cộng", ...set(styles.bullet), ...running },
    NoiDung: { name: "Nội dung", ...set(styles.body), ...running },
    KetThuc: { name: "Kết thúc", ...set(styles.body), ...running, before: house.paragraphGap },
    NoiNhan: { name: "Nơi nhận", ...set(styles.recipientsLabel) },
    TenNoiNhan: { name: "Tên nơi nhận", ...set(styles.recipients) },
    QuyenHanChucVu: { name: "Quyền hạn và chức vụ", ...set(styles.authority) },
    HoTenNguoiKy: { name: "Họ tên người ký", ...set(styles.signerName), before: inPoints(house.signatureRoom) },
    PhuLuc: { name: "Phụ lục", ...set(styles.appendixLabel), keepNext: true, outlineLevel: 0 },
    TenPhuLuc: { name: "Tên phụ lục", ...set(styles.appendixName), keepNext: true },
    KemTheo: { name: "Kèm theo", ...set(styles.appendixReference) },
    TieuDeBang: { name: "Tiêu đề bảng", look: styles.tableHead, ...cell, keepNext: true },
    OBang: { name: "Ô bảng", look: styles.tableCell, ...cell },
    OBangGiua: { name: "Ô bảng giữa", look: { ...styles.tableCell, align: "center" }, ...cell },
    OBangNoiDung: { name: "Ô bảng nội dung", look: { ...styles.tableCell, align: "justify" }, ...cell },
    SoTrang: { name: "Số trang", ...set(styles.pageNumber) },
    /** Where Word needs a paragraph and the document has none: after a table. */
    NganCach: { name: "Ngăn cách", ...set(styles.body), lineHeight: thinnest },
  } as const satisfies Record<string, ParagraphStyle>;
}
