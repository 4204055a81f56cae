/** The plan of an invented commune that uses every part of the form a plan of one organ can have. */
import type { Plan, Table } from "../../../src/plan/plan.ts";
import { dash, paragraph, plus } from "./plan.ts";

const tasks: Table = {
  kind: "table",
  columns: [
    { key: "ordinal", role: "ordinal", title: "STT" },
    { key: "content", role: "content", title: "Nội dung nhiệm vụ" },
    { key: "lead", role: "lead", title: "Đơn vị chủ trì" },
    { key: "time", role: "time", title: "Thời gian", width: 30 },
    { key: "funding", role: "funding", title: "Kinh phí (triệu đồng)" },
    { key: "văn bản giao việc", role: "free", title: "Văn bản giao nhiệm vụ" },
  ],
  rows: [
    { kind: "group", title: "Chỉ đạo, điều hành" },
    {
      kind: "entry",
      id: "kiện toàn",
      cells: {
        content: [paragraph("Kiện toàn Tổ công nghệ số cộng đồng")],
        lead: [paragraph("Phòng Văn hóa - Xã hội")],
        time: [paragraph("Trước ngày 31/01/2026")],
        "văn bản giao việc": [paragraph("Kế hoạch số 268/KH-UBND")],
      },
    },
    {
      kind: "entry",
      cells: {
        content: [paragraph("Tập huấn kỹ năng số, gồm:"), dash("Thôn, bản;"), plus("bản vùng cao;"), dash("Trường học.")],
        lead: [paragraph("Phòng Văn hóa - Xã hội")],
        time: [paragraph("Quý II")],
        funding: [paragraph("120")],
      },
    },
    { kind: "group", title: "Dữ liệu" },
    {
      kind: "entry",
      cells: {
        content: [paragraph("Làm sạch dữ liệu hộ tịch")],
        lead: [paragraph("Phòng Văn hóa - Xã hội")],
        time: [paragraph("Thường xuyên")],
        funding: [paragraph("80")],
      },
    },
    { kind: "total", label: "Tổng cộng", cells: { funding: [paragraph("200")] } },
    { kind: "note", lines: [paragraph("Ghi chú: kinh phí *tạm tính*.")] },
  ],
  numbering: { entries: "continuous", groups: "roman" },
  merged: ["lead"],
};

export const fullPlan: Plan = {
  issuers: [{ name: "Ủy ban nhân dân xã Nậm Khoang" }],
  number: 7,
  symbol: "KH-UBND",
  place: "Nậm Khoang",
  issueDate: { year: 2026, month: 1, day: 9 },
  subject: "Thực hiện công tác chuyển đổi số năm 2026",
  years: [2026],
  issueForm: "electronic",
  marks: {
    urgency: "veryUrgent",
    circulation: "Lưu hành nội bộ",
    drafter: "pl",
    copies: 30,
    contact: ["Địa chỉ: Bản Khoang, xã Nậm Khoang, tỉnh Sơn Khê", "ĐT: 0214 000 000; Email: ubnd@namkhoang.gov.vn"],
  },
  legalBasis: [
    { text: "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025" },
    { text: "Theo đề nghị của Trưởng phòng Văn hóa - Xã hội" },
  ],
  leadIn: [paragraph("Ủy ban nhân dân xã ban hành Kế hoạch, cụ thể như sau")],
  body: [
    {
      kind: "part",
      title: "Kết quả năm 2025",
      children: [{ kind: "section", title: "Đánh giá chung", children: [{ kind: "paragraph", ...paragraph("Đã hoàn thành 14 chỉ tiêu.") }] }],
    },
    {
      kind: "part",
      title: "Nhiệm vụ năm 2026",
      children: [
        {
          kind: "section",
          title: "Mục tiêu",
          children: [
            {
              kind: "clause",
              form: "title",
              text: "Mục tiêu cụ thể",
              children: [
                {
                  kind: "clause",
                  form: "title",
                  text: "Chính quyền số",
                  children: [
                    { kind: "clause", form: "text", text: "Hồ sơ trực tuyến đạt 85% trở lên.", children: [] },
                    { kind: "clause", form: "text", text: "Hồ sơ số hóa đạt 100%.", children: [] },
                  ],
                },
                { kind: "clause", form: "text", text: "Xã hội số: mỗi bản có 01 tổ công nghệ số.", children: [] },
              ],
            },
          ],
        },
        { kind: "section", title: "Nhiệm vụ", children: [{ kind: "paragraph", ...paragraph("Phân công như sau:") }, tasks] },
      ],
    },
  ],
  closing: [paragraph("Trên đây là Kế hoạch chuyển đổi số năm 2026.")],
  appendices: [
    {
      id: "chỉ tiêu",
      title: "Chỉ tiêu chủ yếu",
      orientation: "portrait",
      separateFile: false,
      children: [{ kind: "paragraph", ...paragraph("Các chỉ tiêu giao cho từng bản.") }],
    },
    { id: "danh mục", title: "Danh mục dữ liệu", orientation: "landscape", separateFile: true, children: [tasks] },
  ],
  recipients: [
    { name: "UBND tỉnh Sơn Khê (b/c)", level: 1 },
    { name: "Các đơn vị thuộc xã:", level: 1 },
    { name: "Các phòng, trung tâm", level: 2 },
    { name: "Trạm Y tế", level: 2 },
    { name: "Trưởng các bản", level: 1 },
  ],
  filing: ["VHXH"],
  signatories: [{ capacity: ["TM.", "KT."], position: "Phó Chủ tịch", otherPosition: "Trưởng Ban Chỉ đạo chuyển đổi số xã", fullName: "Lường Thị Khánh" }],
};
