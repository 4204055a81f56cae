/** Plans of invented offices that show what the sample does not: one document for each family of variants. */
import type { Document, TableRow } from "../../../src/document/document.ts";
import {
  appendixTitle,
  cell,
  clause,
  column,
  documentOf,
  endMark,
  heading,
  leadIn,
  letterhead,
  lying,
  paragraph,
  recipient,
  row,
  signature,
  signing,
  table,
  title,
  upright,
} from "./pieces.ts";
import { text } from "./sample.ts";

const purpose =
  "Nâng cao chất lượng phục vụ người dân, doanh nghiệp; từng bước hình thành dữ liệu dùng chung của xã, bảo đảm an toàn thông tin và bảo vệ dữ liệu cá nhân theo quy định của pháp luật.";

/** A committee and the Front sign together; the committee's register numbers it. */
export const jointPlan: Document = documentOf(
  upright([
    letterhead({
      agencies: [
        { name: [text("ỦY BAN NHÂN DÂN"), text("XÃ NẬM KHOANG")] },
        { name: [text("ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM"), text("XÃ NẬM KHOANG")] },
      ],
      number: text("Số: 15/KHLT-UBND-UBMTTQ"),
    }),
    title("Phối hợp tổ chức Ngày hội Đại đoàn kết toàn dân tộc năm 2026"),
    leadIn("Ủy ban nhân dân xã và Ủy ban Mặt trận Tổ quốc Việt Nam xã phối hợp tổ chức, cụ thể như sau:"),
    heading("section", "I.", "MỤC ĐÍCH, YÊU CẦU"),
    paragraph(purpose),
    paragraph("Hai cơ quan chỉ đạo các thôn, bản nghiêm túc thực hiện Kế hoạch này./."),
    signing(
      [
        signature(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"], "Lò Văn Thịnh"),
        signature(["TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH"], "Lường Thị Khánh"),
      ],
      [
        recipient("- Ủy ban MTTQ Việt Nam tỉnh (b/c);"),
        recipient("- Các thôn, bản;"),
        recipient("- Lưu: VT, VHXH."),
      ],
      "PL.(30)",
    ),
  ]),
);

/** Every mark, an advisory body, an other position, recipients of two levels, contact lines. */
export const markedPlan: Document = documentOf(
  upright(
    [
      letterhead({
        agencies: [
          {
            parent: text("ỦY BAN NHÂN DÂN XÃ NẬM KHOANG"),
            name: [text("BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ")],
          },
        ],
        number: text("Số: 03/KH-BCĐ"),
        draft: text("DỰ THẢO LẦN 2"),
        circulation: text("LƯU HÀNH NỘI BỘ"),
        urgency: { text: text("HỎA TỐC") },
      }),
      title("Kiểm tra công tác chuyển đổi số quý I năm 2026"),
      ...Array.from({ length: 9 }, () => paragraph(purpose)),
      paragraph("Các thành viên Ban Chỉ đạo nghiêm túc thực hiện Kế hoạch này./."),
      signing(
        [
          signature(
            ["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN THƯỜNG TRỰC"],
            "Lò Văn Thịnh",
            "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
          ),
        ],
        [
          recipient("- Thường trực Đảng ủy, Thường trực HĐND xã (b/c);"),
          recipient("- Chủ tịch, các Phó Chủ tịch UBND xã;"),
          recipient("- Văn phòng HĐND và UBND xã:"),
          recipient("+ Chánh Văn phòng, Phó Chánh Văn phòng;", 2),
          recipient("+ Bộ phận Tổng hợp;", 2),
          recipient("- Lưu: VT, VHXH."),
        ],
        "PL.(30)",
      ),
    ],
    [
      "Địa chỉ: Bản Nà Lùng, xã Nậm Khoang, tỉnh Sơn Khê. Điện thoại: 0213 3000 000",
      "Thư điện tử: vanphong@namkhoang.gov.vn. Trang thông tin điện tử: https://namkhoang.gov.vn",
    ],
  ),
);

/** Issued by a decision: no number, date, recipients and signature; parts, nested clauses and a table in the text. */
export const decidedPlan: Document = documentOf(
  upright([
    letterheadWithoutNumber(),
    title(
      "Chuyển đổi số giai đoạn 2026 - 2030",
      "(Kèm theo Quyết định số 119/QĐ-UBND ngày 18 tháng 3 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)",
    ),
    heading("part", "Phần I", "TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2025"),
    paragraph(purpose),
    heading("part", "Phần II", "NHIỆM VỤ, GIẢI PHÁP"),
    heading("section", "I.", "MỤC TIÊU"),
    heading("clause", "1.", "Mục tiêu chung"),
    heading("clause", "1.1.", "Hạ tầng số", 2),
    heading("clause", "1.1.1.", "Mạng truyền số liệu", 3),
    paragraph(purpose),
    clause("1.1.2.", "Trang bị máy tính cho Trung tâm Phục vụ hành chính công.", 3),
    clause("1.2.", "Số hóa hồ sơ còn hiệu lực, hoàn thành trong năm 2027.", 2),
    heading("section", "II.", "CHỈ TIÊU"),
    paragraph("Các chỉ tiêu chủ yếu của Kế hoạch này như sau:"),
    targets(),
    paragraph("Kinh phí thực hiện các chỉ tiêu được bố trí từ ngân sách xã và các nguồn hợp pháp khác./."),
  ]),
);

function letterheadWithoutNumber() {
  const { number: _, placeAndDate: __, ...rest } = letterhead({});
  return rest;
}

function targets() {
  return table(
    [column("ordinal", "STT"), column("target", "Chỉ tiêu"), column("free", "Đơn vị tính"), column("free", "Kết quả năm 2026")],
    [
      row("entry", [cell("1"), cell("Tỷ lệ hồ sơ thủ tục hành chính nộp trực tuyến"), cell("phần trăm"), cell("85")]),
      row("entry", [cell("2"), cell("Thôn, bản có Tổ công nghệ số cộng đồng"), cell("thôn, bản"), cell("14")]),
    ],
  );
}

const reference = text("(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)");

const taskColumns = [
  column("ordinal", "STT"),
  column("content", "Nội dung nhiệm vụ"),
  column("lead", "Đơn vị chủ trì"),
  column("partners", "Đơn vị phối hợp"),
  column("time", "Thời gian hoàn thành"),
  column("product", "Sản phẩm, kết quả"),
  column("funding", "Kinh phí (triệu đồng)"),
];

const task = (ordinal: number, lead: TableRow["cells"][number], amount: string): TableRow =>
  row("entry", [
    cell(String(ordinal)),
    cell(["- Rà soát, làm sạch dữ liệu hộ tịch, đất đai, an sinh xã hội;", "+ Dữ liệu hộ tịch: trước ngày 30/6/2026."]),
    lead,
    cell("Công an xã; Trạm Y tế xã"),
    cell("Tháng 6/2026"),
    cell("Báo cáo kết quả hằng quý"),
    cell(amount === "" ? [] : amount),
  ]);

const group = (ordinal: string, words: string): TableRow => row("group", [cell(ordinal), cell(words, { columns: 6 })]);

const lead = "Phòng Văn hóa - Xã hội";
const taskRows = (groups: number): readonly TableRow[] =>
  Array.from({ length: groups }, (_, index) => [
    group(["I", "II", "III", "IV", "V", "VI"][index] ?? "VII", "Dữ liệu, dịch vụ công và các nhiệm vụ liên quan đến phục vụ người dân"),
    task(3 * index + 1, cell(lead, { merge: "start" }), "120"),
    task(3 * index + 2, cell([], { merge: "continue" }), "1.500"),
    task(3 * index + 3, cell("Phòng Kinh tế"), ""),
  ]).flat();

/** Groups, merged leads, sums and notes on a page lying and on one standing; an appendix of text. */
export const tabledPlan: Document = documentOf(
  upright([
    letterhead({ urgency: { text: [] } }),
    title("Chuyển đổi số năm 2026"),
    paragraph(`${purpose} Chi tiết tại Phụ lục I, II kèm theo Kế hoạch này./.`),
    signing([signature(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"], "Lường Thị Khánh")], [recipient("- Lưu: VT, VHXH.")]),
  ]),
  lying([
    appendixTitle("Phụ lục I", "PHÂN CÔNG NHIỆM VỤ CHUYỂN ĐỔI SỐ NĂM 2026", reference),
    table(taskColumns, [
      ...taskRows(6),
      row("total", [cell("Tổng cộng", { columns: 6 }), cell("9.720")]),
      row("note", [cell("Ghi chú: Kinh phí đã bao gồm nguồn vốn hợp pháp khác theo quy định.", { columns: 7 })]),
    ]),
    endMark,
  ]),
  upright([
    appendixTitle("Phụ lục II", "CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026", reference),
    targets(),
    heading("section", "I.", "CÁCH TÍNH"),
    ...Array.from({ length: 12 }, () => paragraph(purpose)),
    paragraph("Các thôn, bản báo cáo số liệu trước ngày 15 tháng 12./."),
  ]),
);

/** A file of its own. */
export const separateAppendix: Document = documentOf(
  upright([appendixTitle("Phụ lục II", "CHỈ TIÊU CHUYỂN ĐỔI SỐ NĂM 2026", reference), targets(), endMark]),
);

export const variants = { jointPlan, markedPlan, decidedPlan, tabledPlan, separateAppendix };
