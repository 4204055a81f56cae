/** Every length, gap and spacing of the pages, once, beside its clause. Sizes and weights of letters are in `styles.ts`. */
import { decree, practice } from "./clause.ts";
import type { Measure } from "./measure.ts";

const paper = decree("Mục I, khoản 1");
const margins = decree("Mục I, khoản 3");
const body = decree("Mục II, khoản 6, điểm e");
const urgency = decree("Mục III, khoản 2, điểm b");

type Rest = Omit<Measure, "label" | "value" | "unit">;
const measuredIn =
  (unit: Measure["unit"]) =>
  (label: string, value: number, rest: Rest): Measure => ({ label, value, unit, ...rest });

const mm = measuredIn("mm");
const pt = measuredIn("pt");
const lines = measuredIn("lines");
const ratio = measuredIn("ratio");

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
    /** From the lower edge of the paper to the contact lines (ô 13), where there are many. */
    leastFooterDistance: mm("Khoảng cách ít nhất từ mép giấy đến dòng địa chỉ", 5, {
      clause: practice("máy in không in được sát mép giấy"),
    }),
  },

  body: {
    firstLineIndent: mm("Lùi đầu dòng", 12.7, { choices: [10, 12.7], clause: body }),
    /** After each paragraph. */
    paragraphGap: pt("Khoảng cách giữa các đoạn văn", 6, { min: 6, clause: body }),
    lineSpacing: lines("Khoảng cách giữa các dòng", 1, { min: 1, max: 1.5, clause: body }),
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
    motto: ratio("Đường kẻ dưới Tiêu ngữ", 1, { clause: decree("Mục II, khoản 1, điểm b") }),
    appendixReference: ratio("Đường kẻ dưới dòng kèm theo của phụ lục", 0.35, {
      clause: practice("Mẫu 2.1, Phụ lục III vẽ đường kẻ ngắn; độ dài lấy như đường kẻ dưới trích yếu"),
    }),
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
    /** Between a line at the left and the line beside it at the right. */
    gutter: mm("Khoảng cách giữa hai dòng ngang nhau ở phần đầu văn bản", 5, {
      clause: practice("hai dòng ngang nhau không bị đọc liền thành một"),
    }),
    /** Between the widest lines of the two columns. */
    aside: mm("Khoảng cách giữa hai cột ở phần đầu văn bản", 4, {
      clause: practice("thấy rõ hai cột, kể cả khi hai dòng rộng nhất không ngang nhau"),
    }),
    /** What the left column has beyond its widest line. */
    rounding: mm("Phần dư của cột tên cơ quan", 0.5, {
      clause: practice("để dòng chữ không xuống dòng khi phần mềm làm tròn độ rộng chữ"),
    }),
    /** Above the line of number and date. */
    numberGap: pt("Khoảng cách trước dòng số, ký hiệu", 6, {
      clause: practice("tách dòng số, ký hiệu khỏi đường kẻ bên trên"),
    }),
  },

  /** Boxes around "DỰ THẢO", the circulation and the urgency. */
  marks: {
    /** Between the words and the line around them. */
    boxSide: mm("Khoảng trống hai bên chữ trong khung", 1.8, { clause: practice("chữ không chạm khung") }),
    boxTop: pt("Khoảng trống trên, dưới chữ trong khung", 4, {
      clause: practice("khung của chữ cỡ 13 cao khoảng 8 mm như con dấu khẩn"),
    }),
    gap: pt("Khoảng cách giữa các khung và với dòng chữ kế tiếp", 6, { clause: practice("các khung tách rời nhau") }),
    /** The widths and the height of the three stamps. */
    stampWidth: mm("Chiều rộng con dấu chỉ mức độ khẩn", 40, { choices: [20, 30, 40], clause: urgency }),
    stampHeight: mm("Chiều cao con dấu chỉ mức độ khẩn", 8, { clause: urgency }),
  },

  title: {
    /** What lines of a centred title leave free of the text's width. */
    spare: mm("Phần dư hai bên của trích yếu và tên phụ lục", 10, {
      clause: practice("dòng chữ canh giữa không chạm hai lề nên dễ đọc"),
    }),
    before: pt("Khoảng cách trước tên loại văn bản", 12, { clause: practice("một dòng trống sau phần đầu văn bản") }),
    after: pt("Khoảng cách sau đường kẻ dưới trích yếu", 12, { clause: practice("một dòng trống trước phần lời") }),
  },

  signing: {
    before: pt("Khoảng cách trước phần ký", 12, { clause: practice("một dòng trống sau phần lời") }),
    /** Between the position and the name of the signer. */
    room: mm("Khoảng trống để ký tên, đóng dấu", 30, {
      min: 22,
      clause: practice("ít nhất bốn dòng trống, đủ chỗ cho chữ ký và phần dấu trùm lên chữ ký"),
    }),
    /** The left column, for the recipients. */
    recipientsShare: ratio("Phần chiều ngang dành cho nơi nhận", 0.5, {
      clause: practice("nơi nhận bên trái, chức vụ và họ tên người ký ở nửa bên phải trang"),
    }),
    /** Where the capacity and the position of the signer need more than their half. */
    leastRecipientsShare: ratio("Phần chiều ngang ít nhất dành cho nơi nhận", 0.35, {
      clause: practice("tên nơi nhận không bị ngắt vụn khi quyền hạn, chức vụ của người ký dài"),
    }),
    /** Of recipients that belong to the line above them. */
    recipientIndent: mm("Lùi đầu dòng của nơi nhận cấp dưới", 4, { clause: practice("thấy rõ thuộc dòng bên trên") }),
    /** What the right column has beyond its widest line. */
    spare: mm("Phần dư của cột chữ ký", 2, {
      clause: practice("để dòng quyền hạn không xuống dòng khi phần mềm làm tròn độ rộng chữ"),
    }),
  },

  /** An appendix in a file of its own. */
  separateAppendix: {
    freeCorner: mm("Chỗ trống ở góc trên bên phải của phụ lục là tệp riêng", 20, {
      clause: decree("Mục III, khoản 1, điểm d"),
    }),
  },

  table: {
    /** After a table that text follows. */
    after: pt("Khoảng cách sau bảng", 6, { clause: practice("bảng tách khỏi phần lời như hai đoạn văn") }),
    /** At the left and the right of a cell's text. */
    cellSide: mm("Lề trái, phải trong ô bảng", 1.5, { clause: practice("chữ không chạm đường kẻ của bảng") }),
    /** Where the longest words have no room even in the smallest size. */
    narrowCellSide: mm("Lề trái, phải trong ô của bảng rất nhiều cột", 0.9, {
      clause: practice("bảng chia nhiều cột, nhường chỗ để chữ không bị cắt giữa từ"),
    }),
    /** Below the sizes an office may choose: only where words would be cut. */
    leastSize: pt("Cỡ chữ nhỏ nhất trong bảng nhiều cột", 10, {
      clause: practice("Nghị định không quy định cỡ chữ trong bảng; phụ lục nhiều cột thường thu đến cỡ 10 để chữ không bị cắt giữa từ"),
    }),
    cellTop: mm("Lề trên, dưới trong ô bảng", 0.7, { clause: practice("chữ không chạm đường kẻ của bảng") }),
    /** Of a page's text: a row up to this height is never cut by the end of a page. */
    wholeRow: ratio("Chiều cao hàng của bảng được giữ trên một trang", 0.4, {
      clause: practice("giữ hàng ngắn trọn một trang; hàng cao gần nửa trang được ngắt để trang trước không bị trống"),
    }),
    /** Narrower content is not justified. */
    justified: mm("Chiều rộng cột nội dung được dàn đều hai bên", 55, {
      clause: practice("cột hẹp dàn đều hai bên làm chữ thưa, khó đọc"),
    }),
    /** Of the page's width: a longer word, such as an address without a space, may be cut where the columns have no room. */
    wholeWord: ratio("Độ dài chữ liền trong bảng được giữ nguyên trên một dòng", 0.25, {
      clause: practice("địa chỉ mạng, mã dài không dấu cách không được lấn hết chỗ của các cột khác"),
    }),
    /** Widths that columns of a kind are given when their author asks for none. */
    columns: {
      ordinal: mm("Cột số thứ tự", 11, { clause: practice("đủ cho ba chữ số và tiêu đề “TT”, “STT”") }),
      content: mm("Cột nội dung, ít nhất", 45, { clause: practice("cột nhiều chữ nhất, không bị dồn hẹp") }),
      other: mm("Cột đơn vị, thời gian và cột khác, ít nhất", 32, { clause: practice("tên đơn vị không bị ngắt vụn") }),
      /** What a column has beyond its longest word: the lines between columns, and rounding. */
      rounding: mm("Phần dư của cột", 0.5, {
        clause: practice("để chữ không xuống dòng khi phần mềm làm tròn độ rộng chữ"),
      }),
      /** The same where every bit of the page is needed. */
      leastRounding: mm("Phần dư ít nhất của cột", 0.125, {
        clause: practice("để chữ không xuống dòng khi phần mềm làm tròn độ rộng chữ"),
      }),
    },
    paragraphGap: pt("Khoảng cách giữa các đoạn trong ô", 2, { clause: practice("bảng gọn, các ý vẫn tách nhau") }),
  },
} as const;

function ruleRatio(label: string, clause: string): Measure {
  return ratio(label, 0.4, { min: 1 / 3, max: 1 / 2, clause: decree(clause) });
}

function blank(label: string, value: number): Measure {
  const reason = "văn thư ghi hoặc đóng số, ngày lên bản đã ký nên phải chừa đủ rộng; không dùng dấu chấm";
  return mm(label, value, { min: value, clause: practice(reason) });
}
