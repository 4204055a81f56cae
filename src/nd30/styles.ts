/**
 * How each component is set: size, weight, case, alignment, beside its clause.
 *
 * Sizes are ranges in the decree. Our values follow its own sample table (Phụ lục I, Phần I, Mục V) where one size is
 * lawful or usual, and the larger of the two pairs 12/13 and 13/14 in the letterhead: Quốc hiệu and agency at 13 go with
 * Tiêu ngữ and date at 14. Layout steps down to the smaller pair where the page is too narrow.
 */
import { decree, practice, type Clause } from "./clause.ts";
import type { TextStyle } from "./measure.ts";

const text = decree("Mục II, khoản 6, điểm e");
const headings = decree("Mục II, khoản 6, điểm đ");
/** The numbered `I.` with its title is only in the sample table. */
const sections = decree("Mục V, dòng 6b");
const signer = decree("Mục II, khoản 7, điểm đ");
const recipients = decree("Mục II, khoản 9, điểm d");
const appendix = decree("Mục III, khoản 1, điểm b");
const table = practice("Nghị định không quy định cỡ chữ trong bảng; cỡ 13 là phổ biến, 12 khi bảng nhiều cột");

type Sizes = readonly [value: number, min?: number, max?: number];
type Look = Partial<Pick<TextStyle, "bold" | "italic" | "capitals" | "align">>;

export const styles = {
  nation: style("Quốc hiệu", [13, 12, 13], decree("Mục II, khoản 1, điểm a"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  motto: style("Tiêu ngữ", [14, 13, 14], decree("Mục II, khoản 1, điểm b"), { bold: true, align: "center" }),
  parentAgency: style("Tên cơ quan chủ quản", [13, 12, 13], decree("Mục II, khoản 2, điểm b"), {
    capitals: true,
    align: "center",
  }),
  agency: style("Tên cơ quan ban hành", [13, 12, 13], decree("Mục II, khoản 2, điểm b"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  number: style("Số, ký hiệu", [13], decree("Mục II, khoản 3, điểm c"), { align: "center" }),
  placeAndDate: style("Địa danh và thời gian", [14, 13, 14], decree("Mục II, khoản 4, điểm c"), {
    italic: true,
    align: "center",
  }),
  documentType: style("Tên loại văn bản", [14, 13, 14], decree("Mục II, khoản 5, điểm b"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  subject: style("Trích yếu nội dung", [14, 13, 14], decree("Mục II, khoản 5, điểm b"), {
    bold: true,
    align: "center",
  }),
  citation: style("Căn cứ ban hành", [14, 13, 14], decree("Mục II, khoản 6, điểm a"), {
    italic: true,
    align: "justify",
  }),
  leadIn: style("Lời dẫn", [14, 13, 14], text, { align: "justify" }),
  body: style("Nội dung văn bản", [14, 13, 14], text, { align: "justify" }),
  partLabel: style("Chữ “Phần” và số thứ tự", [14, 13, 14], headings, { bold: true, align: "center" }),
  partTitle: style("Tiêu đề của phần", [14, 13, 14], headings, { bold: true, capitals: true, align: "center" }),
  section: style("Số thứ tự và tiêu đề của mục", [14, 13, 14], sections, {
    bold: true,
    capitals: true,
    align: "justify",
  }),
  clauseTitle: style("Tiêu đề của khoản", [14, 13, 14], headings, { bold: true, align: "justify" }),
  clause: style("Khoản không có tiêu đề", [14, 13, 14], headings, { align: "justify" }),
  point: style("Điểm", [14, 13, 14], headings, { align: "justify" }),
  bullet: style(
    "Gạch đầu dòng",
    [14, 13, 14],
    practice("Nghị định không quy định cấp dưới điểm; các cơ quan dùng “-” rồi “+”, cỡ chữ như phần lời"),
    { align: "justify" },
  ),
  recipientsLabel: style("Chữ “Nơi nhận”", [12], recipients, { bold: true, italic: true, align: "left" }),
  recipients: style("Tên nơi nhận", [11], recipients, { align: "left" }),
  authority: style("Quyền hạn, chức vụ của người ký", [14, 13, 14], signer, {
    bold: true,
    capitals: true,
    align: "center",
  }),
  signerName: style("Họ tên người ký", [14, 13, 14], signer, { bold: true, align: "center" }),
  appendixLabel: style("Chữ “Phụ lục” và số thứ tự", [14], appendix, { bold: true, align: "center" }),
  appendixName: style("Tên phụ lục", [14, 13, 14], appendix, { bold: true, capitals: true, align: "center" }),
  appendixReference: style("Dòng kèm theo của phụ lục", [14, 13, 14], decree("Mục III, khoản 1, điểm c"), {
    italic: true,
    align: "center",
  }),
  tableHead: style("Tiêu đề cột của bảng", [13, 12, 14], table, { bold: true, align: "center" }),
  tableCell: style("Ô của bảng", [13, 12, 14], table, { align: "left" }),
  tableGroup: style("Dòng nhóm, dòng tổng cộng của bảng", [13, 12, 14], table, { bold: true, align: "left" }),
  tableNote: style("Dòng ghi chú của bảng", [13, 12, 14], table, { italic: true, align: "left" }),
  pageNumber: style("Số trang", [14, 13, 14], decree("Mục I, khoản 7"), { align: "center" }),
  urgency: style("Dấu chỉ mức độ khẩn", [13, 13, 14], decree("Mục III, khoản 2, điểm b"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  circulation: style("Chỉ dẫn phạm vi lưu hành", [13, 13, 14], decree("Mục III, khoản 2, điểm c"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  draft: style("Chữ “Dự thảo”", [13], practice("Nghị định không quy định; các cơ quan ghi chữ in hoa, đậm trong khung, phía trên Quốc hiệu"), {
    bold: true,
    capitals: true,
    align: "center",
  }),
  drafterSymbol: style("Ký hiệu người soạn thảo, số lượng bản", [11], decree("Mục III, khoản 3"), {
    capitals: true,
    align: "right",
  }),
  contact: style("Địa chỉ cơ quan", [11, 11, 12], decree("Mục III, khoản 4"), { align: "left" }),
} as const;

/**
 * Sizes of the letterhead that go together: a practice, each within its range, so that Quốc hiệu stays smaller than
 * Tiêu ngữ and the agency as large as Quốc hiệu. The number is 13 in both, as the decree fixes it.
 */
export const letterheadSizes = {
  large: { agency: 13, nation: 13, motto: 14, number: 13, placeAndDate: 14 },
  small: { agency: 12, nation: 12, motto: 13, number: 13, placeAndDate: 13 },
} as const;

/** One size alone is a size the decree fixes. */
function style(label: string, [value, min, max]: Sizes, clause: Clause, look: Look): TextStyle {
  const range = min === undefined || max === undefined ? {} : { min, max };
  return {
    label,
    size: { label: `Cỡ chữ: ${label}`, value, unit: "pt", ...range, clause },
    bold: false,
    italic: false,
    capitals: false,
    align: "left",
    ...look,
  };
}
