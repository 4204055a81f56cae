/** Every length, gap and spacing of the pages, once, beside its clause. Sizes and weights of letters are in `styles.ts`. */
import { decree, practice } from "./clause.ts";
import type { Measure } from "./measure.ts";

export { styles } from "./styles.ts";

const paper = decree("Mục I, khoản 1");
const margins = decree("Mục I, khoản 3");
const body = decree("Mục II, khoản 6, điểm e");

const mm = (label: string, value: number, rest: Omit<Measure, "label" | "value" | "unit">): Measure => ({
  label,
  value,
  unit: "mm",
  ...rest,
});
const pt = (label: string, value: number, rest: Omit<Measure, "label" | "value" | "unit">): Measure => ({
  label,
  value,
  unit: "pt",
  ...rest,
});

export const measures = {
  /** Of a page standing upright. A landscape page has the sides exchanged. */
  page: {
    width: mm("Khổ giấy A4, chiều rộng", 210, { clause: paper }),
    height: mm("Khổ giấy A4, chiều dài", 297, { clause: paper }),
    margins: {
      top: mm("Lề trên", 20, { min: 20, max: 25, clause: margins }),
      bottom: mm("Lề dưới", 20, { min: 20, max: 25, clause: margins }),
      left: mm("Lề trái", 30, { min: 30, max: 35, clause: margins }),
      right: mm("Lề phải", 20, { min: 15, max: 20, clause: margins }),
    },
    /** From the upper edge of the paper to the page number. */
    headerDistance: mm("Khoảng cách từ mép giấy đến số trang", 10, {
      clause: practice("số trang đứng giữa lề trên 20 mm, cách mép giấy và phần lời đều nhau"),
    }),
  },

  body: {
    firstLineIndent: mm("Lùi đầu dòng", 12.7, { choices: [10, 12.7], clause: body }),
    /** After each paragraph. */
    paragraphGap: pt("Khoảng cách giữa các đoạn văn", 6, { min: 6, clause: body }),
    lineSpacing: {
      label: "Khoảng cách giữa các dòng",
      value: 1,
      unit: "lines",
      min: 1,
      max: 1.5,
      clause: body,
    } satisfies Measure as Measure,
  },

  /** Horizontal rules, drawn as borders. Lengths that depend on a text are computed by layout. */
  rules: {
    thickness: pt("Độ dày đường kẻ", 0.75, { clause: practice("nét liền, mảnh như đường kẻ của biểu mẫu") }),
    gap: pt("Khoảng cách từ chữ đến đường kẻ bên dưới", 2, {
      clause: practice("đường kẻ nằm sát dưới chữ nhưng không chạm dấu nặng"),
    }),
    /** Of the line it stands under. */
    agency: ruleRatio("Đường kẻ dưới tên cơ quan ban hành", "Mục II, khoản 2, điểm b"),
    subject: ruleRatio("Đường kẻ dưới trích yếu", "Mục II, khoản 5, điểm b"),
    motto: {
      label: "Đường kẻ dưới Tiêu ngữ",
      value: 1,
      unit: "ratio",
      clause: decree("Mục II, khoản 1, điểm b"),
    } satisfies Measure as Measure,
    appendixReference: {
      label: "Đường kẻ dưới dòng kèm theo của phụ lục",
      value: 0.4,
      unit: "ratio",
      clause: practice("Mẫu 2.1, Phụ lục III vẽ đường kẻ ngắn; độ dài lấy như đường kẻ dưới trích yếu"),
    } satisfies Measure as Measure,
  },

  /** Empty places that văn thư fills in. */
  blanks: {
    number: blank("Chỗ trống ghi số văn bản", 12),
    day: blank("Chỗ trống ghi ngày", 8),
    month: blank("Chỗ trống ghi tháng", 8),
    year: blank("Chỗ trống ghi năm", 10),
  },

  letterhead: {
    /** What the right column has beyond its widest line. */
    spare: mm("Phần dư của cột Quốc hiệu", 2, {
      clause: practice("để dòng Quốc hiệu không xuống dòng khi phần mềm làm tròn độ rộng chữ"),
    }),
    /** Above the line of number and date. */
    numberGap: pt("Khoảng cách trước dòng số, ký hiệu", 6, {
      clause: practice("tách dòng số, ký hiệu khỏi đường kẻ bên trên"),
    }),
  },

  title: {
    before: pt("Khoảng cách trước tên loại văn bản", 12, { clause: practice("một dòng trống sau phần đầu văn bản") }),
    after: pt("Khoảng cách sau đường kẻ dưới trích yếu", 12, { clause: practice("một dòng trống trước phần lời") }),
  },

  signing: {
    before: pt("Khoảng cách trước phần ký", 12, { clause: practice("một dòng trống sau phần lời") }),
    /** Between the position and the name of the signer. */
    room: mm("Khoảng trống để ký tên, đóng dấu", 30, {
      min: 20,
      clause: practice("ít nhất bốn dòng trống, đủ chỗ cho chữ ký và phần dấu trùm lên chữ ký"),
    }),
    /** The left column, for the recipients. */
    recipientsShare: {
      label: "Phần chiều ngang dành cho nơi nhận",
      value: 0.5,
      unit: "ratio",
      clause: practice("nơi nhận bên trái, chức vụ và họ tên người ký ở nửa bên phải trang"),
    } satisfies Measure as Measure,
  },

  table: {
    /** At the left and the right of a cell's text. */
    cellSide: mm("Lề trái, phải trong ô bảng", 1.5, { clause: practice("chữ không chạm đường kẻ của bảng") }),
    cellTop: mm("Lề trên, dưới trong ô bảng", 0.7, { clause: practice("chữ không chạm đường kẻ của bảng") }),
    paragraphGap: pt("Khoảng cách giữa các đoạn trong ô", 2, { clause: practice("bảng gọn, các ý vẫn tách nhau") }),
  },
} as const;

function ruleRatio(label: string, clause: string): Measure {
  return { label, value: 0.4, unit: "ratio", min: 1 / 3, max: 1 / 2, clause: decree(clause) };
}

function blank(label: string, value: number): Measure {
  const reason = "văn thư ghi hoặc đóng số, ngày lên bản đã ký nên phải chừa đủ rộng; không dùng dấu chấm";
  return mm(label, value, { min: value, clause: practice(reason) });
}
