/** A plan of an invented commune, long enough to fill pages: what the tests of this folder print. */
import type { Block, CellParagraph, Document, RecipientLine, Span, TableCell, TableRow, Text } from "../../../src/document/document.ts";

const from = { path: [] };
export const text = (words: string): Text => [{ kind: "text", text: words, from }];
const open = (slot: "number" | "day"): Span => ({ kind: "slot", slot, text: "", from });

export interface SampleOptions {
  readonly recipients?: number;
  /** Paragraphs between the heading and the signature. */
  readonly paragraphs?: number;
  readonly signer?: string;
  readonly subject?: string;
  readonly firstTask?: string;
}

export function sampleDocument(options: SampleOptions = {}): Document {
  const subject = options.subject ?? "Thực hiện công tác thi đua, khen thưởng năm 2026";
  return {
    properties: { title: `Kế hoạch ${subject}`, subject, author: "Ủy ban nhân dân xã Nậm Khoang" },
    sections: [
      {
        orientation: "portrait",
        contact: [],
        blocks: [...opening(subject), ...body(options.paragraphs ?? 6), signing(options)],
      },
      { orientation: "landscape", contact: [], blocks: appendix(options) },
    ],
  };
}

const opening = (subject: string): Block[] => [
  {
    kind: "letterhead",
    from,
    agencies: [{ name: [text("ỦY BAN NHÂN DÂN"), text("XÃ NẬM KHOANG")] }],
    nation: text("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"),
    motto: text("Độc lập - Tự do - Hạnh phúc"),
    number: [...text("Số: "), open("number"), ...text("/KH-UBND")],
    placeAndDate: [...text("Nậm Khoang, ngày "), open("day"), ...text(" tháng 01 năm 2026")],
  },
  { kind: "title", from, documentType: text("KẾ HOẠCH"), subject: text(subject) },
  {
    kind: "citation",
    from,
    text: text(
      "Căn cứ Kế hoạch số 268/KH-UBND ngày 24 tháng 12 năm 2025 của Ủy ban nhân dân tỉnh Sơn Khê về công tác thi đua, khen thưởng năm 2026;",
    ),
  },
  {
    kind: "citation",
    from,
    text: text("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 03/TTr-VHXH ngày 08 tháng 01 năm 2026."),
  },
  {
    kind: "paragraph",
    role: "leadIn",
    from,
    text: text("Ủy ban nhân dân xã ban hành Kế hoạch thực hiện công tác thi đua, khen thưởng năm 2026, cụ thể như sau:"),
  },
];

const purpose =
  "Đẩy mạnh các phong trào thi đua yêu nước nhằm phát huy sức mạnh tổng hợp của cả hệ thống chính trị và các tầng lớp Nhân dân, quyết tâm thực hiện thắng lợi nhiệm vụ phát triển kinh tế - xã hội năm 2026 trên địa bàn xã.";

const body = (paragraphs: number): Block[] => [
  { kind: "heading", level: "section", depth: 1, from, marker: text("I."), text: text("MỤC ĐÍCH, YÊU CẦU") },
  { kind: "heading", level: "clause", depth: 1, from, marker: text("1."), text: text("Mục đích") },
  ...Array.from({ length: paragraphs }, (): Block => ({ kind: "paragraph", role: "body", from, text: text(purpose) })),
  { kind: "heading", level: "clause", depth: 1, from, marker: text("2."), text: text("Yêu cầu") },
  { kind: "numbered", level: "point", depth: 1, from, marker: text("a)"), text: text("Rõ người, rõ việc, rõ thời gian, trong đó:") },
  { kind: "bullet", level: 1, from, text: text("Các thôn, bản đăng ký thi đua trước ngày 31 tháng 3;") },
  { kind: "bullet", level: 2, from, text: text("Thôn Nà Lùng, thôn Nà Cọ đăng ký trước ngày 28 tháng 02.") },
  { kind: "heading", level: "section", depth: 1, from, marker: text("II."), text: text("TỔ CHỨC THỰC HIỆN") },
  {
    kind: "numbered",
    level: "clause",
    depth: 1,
    from,
    marker: text("1."),
    text: text("Phòng Văn hóa - Xã hội theo dõi, đôn đốc việc thực hiện; định kỳ báo cáo Ủy ban nhân dân xã./."),
  },
];

const recipient = (words: string): RecipientLine => ({ level: 1, text: text(words) });

const signing = ({ recipients = 7, signer = "Lường Thị Khánh" }: SampleOptions): Block => ({
  kind: "signing",
  from,
  recipientsLabel: text("Nơi nhận:"),
  recipients: [
    ...Array.from({ length: recipients }, (_, index) => recipient(`- Trưởng thôn Nà Lùng ${index + 1}, xã Nậm Khoang;`)),
    recipient("- Lưu: VT, VHXH."),
  ],
  signatures: [
    { authority: [text("TM. ỦY BAN NHÂN DÂN"), text("KT. CHỦ TỊCH"), text("PHÓ CHỦ TỊCH")], name: text(signer) },
  ],
});

const appendix = ({ firstTask = "Phát động phong trào thi đua" }: SampleOptions): Block[] => [
  {
    kind: "appendixTitle",
    from,
    label: text("Phụ lục"),
    name: text("NỘI DUNG NHIỆM VỤ VÀ THỜI GIAN THỰC HIỆN"),
    reference: [
      ...text("(Kèm theo Kế hoạch số "),
      open("number"),
      ...text("/KH-UBND ngày "),
      open("day"),
      ...text(" tháng 01 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)"),
    ],
  },
  {
    kind: "table",
    from,
    columns: [
      { role: "ordinal", title: text("TT"), from },
      { role: "content", title: text("Nội dung, nhiệm vụ chủ yếu"), from },
      { role: "lead", title: text("Đơn vị chủ trì"), from },
      { role: "partners", title: text("Đơn vị phối hợp"), from },
      { role: "time", title: text("Thời gian thực hiện"), from },
    ],
    rows: [row(1, firstTask), row(2, purpose, 14), ...Array.from({ length: 8 }, (_, index) => row(index + 3, purpose))],
  },
  { kind: "paragraph", role: "endMark", from, text: text("./.") },
];

const row = (number: number, content: string, times = 1): TableRow => ({
  kind: "entry",
  from,
  cells: [
    cell([{ level: 0, text: text(String(number)), from }]),
    cell(Array.from({ length: times }, () => ({ level: 1, text: text(content), from }))),
    cell([{ level: 0, text: text("Phòng Văn hóa - Xã hội"), from }]),
    cell(
      number === 4
        ? []
        : [
            { level: 1, text: text("Công an xã;"), from },
            { level: 1, text: text("Trung tâm Phục vụ hành chính công."), from },
          ],
    ),
    cell([{ level: 0, text: text(`Trước ngày 30/${number}/2026`), from }]),
  ],
});

const cell = (paragraphs: readonly CellParagraph[]): TableCell => ({ columns: 1, merge: "none", paragraphs, from });
