/** The plan of an invented commune: small, and with one of everything. */
import type { Line, Plan } from "../../../src/plan/plan.ts";

export const paragraph = (text: string): Line => ({ marker: "none", text });
export const dash = (text: string): Line => ({ marker: "dash", text });
export const plus = (text: string): Line => ({ marker: "plus", text });

export const plan: Plan = {
  issuers: [{ name: "Ủy ban nhân dân xã Pá Lau" }],
  symbol: "KH-UBND",
  place: "Pá Lau",
  issueDate: { year: 2026, month: 3 },
  subject: "Phát động Tết trồng cây năm 2026",
  years: [2026],
  issueForm: "paper",
  marks: { contact: [] },
  legalBasis: [
    { text: "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017" },
    { text: "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Khê" },
  ],
  leadIn: [paragraph("Ủy ban nhân dân xã ban hành Kế hoạch trồng cây với nội dung sau")],
  body: [
    {
      kind: "section",
      title: "Mục đích, yêu cầu",
      children: [
        {
          kind: "clause",
          form: "title",
          text: "Mục đích",
          children: [
            { kind: "paragraph", ...paragraph("Nâng cao nhận thức của Nhân dân về bảo vệ rừng giai đoạn 2021-2025.") },
          ],
        },
        {
          kind: "clause",
          form: "title",
          text: "Yêu cầu",
          children: [
            { kind: "point", text: "Trồng đúng thời vụ, gồm:", children: [
              { kind: "paragraph", ...dash("Cây bản địa, trong đó:") },
              { kind: "paragraph", ...plus("Cây lim (30%);") },
              { kind: "paragraph", ...dash("Cây ăn quả.") },
            ] },
            { kind: "point", text: "Bảo đảm “trồng cây nào, sống cây đó”.", children: [] },
          ],
        },
      ],
    },
    {
      kind: "section",
      title: "Tổ chức thực hiện",
      children: [
        { kind: "clause", form: "text", text: "Phòng Kinh tế chủ trì, đôn đốc.", children: [] },
        { kind: "clause", form: "text", text: "Các thôn, bản thực hiện theo Phụ lục kèm theo.", children: [] },
      ],
    },
  ],
  closing: [paragraph("Trên đây là Kế hoạch trồng cây năm 2026.")],
  appendices: [
    {
      title: "Phân công nhiệm vụ",
      orientation: "landscape",
      separateFile: false,
      children: [
        {
          kind: "table",
          columns: [
            { key: "ordinal", role: "ordinal", title: "TT" },
            { key: "content", role: "content", title: "Nội dung" },
            { key: "lead", role: "lead", title: "Đơn vị chủ trì" },
          ],
          rows: [
            {
              kind: "entry",
              id: "lễ phát động",
              cells: {
                content: [dash("Tổ chức lễ phát động;"), dash("Chọn địa điểm: bản Lòng | bản Cuông.")],
                lead: [paragraph("Phòng Kinh tế")],
              },
            },
            { kind: "entry", cells: { content: [paragraph("Chăm sóc cây sau trồng")] } },
          ],
          numbering: { entries: "continuous", groups: "roman" },
          merged: [],
        },
      ],
    },
  ],
  recipients: [{ name: "UBND tỉnh Sơn Khê (b/c)", level: 1 }, { name: "Các thôn, bản", level: 1 }],
  filing: ["KT"],
  signatories: [{ capacity: ["TM.", "KT."], position: "Phó Chủ tịch", fullName: "Lò Thị Hoa" }],
};
