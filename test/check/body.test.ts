import { describe, expect, test } from "vitest";
import { head, planIn } from "./read.ts";

const bodyOf = (text: string) => planIn(head + text).plan.body;
const paragraph = (text: string, marker = "none") => ({ kind: "paragraph", marker, text });

describe("the short way", () => {
  test("becomes sections in the usual order, however they are written", () => {
    const body = bodyOf(`tổ chức thực hiện: Giao Hạt Kiểm lâm.
kinh phí: |
  Ngân sách xã.
  Nguồn hợp pháp khác.
nhiệm vụ:
  gồm:
    - nội dung: Tuần tra
yêu cầu: Kịp thời.
mục đích: Giữ rừng.
`);
    expect(body).toEqual([
      {
        kind: "section",
        title: "Mục đích, yêu cầu",
        children: [
          { kind: "clause", form: "title", text: "Mục đích", children: [paragraph("Giữ rừng.")] },
          { kind: "clause", form: "title", text: "Yêu cầu", children: [paragraph("Kịp thời.")] },
        ],
      },
      { kind: "section", title: "Nhiệm vụ", children: [paragraph("(Chi tiết tại Phụ lục kèm theo)")] },
      {
        kind: "section",
        title: "Kinh phí thực hiện",
        children: [paragraph("Ngân sách xã."), paragraph("Nguồn hợp pháp khác.")],
      },
      { kind: "section", title: "Tổ chức thực hiện", children: [paragraph("Giao Hạt Kiểm lâm.")] },
    ]);
  });

  test("with only one of purpose and requirement is a section of that name", () => {
    expect(bodyOf("yêu cầu: Kịp thời.\n")).toEqual([{ kind: "section", title: "Yêu cầu", children: [paragraph("Kịp thời.")] }]);
  });

  test("may hold clauses and points", () => {
    expect(bodyOf("yêu cầu:\n  - điểm: Rõ người;\n  - điểm: Rõ việc.\n")).toMatchObject([
      { title: "Yêu cầu", children: [{ kind: "point", text: "Rõ người;" }, { kind: "point", text: "Rõ việc." }] },
    ]);
  });
});

describe("the full way", () => {
  test("keeps sections, clauses and points in their order", () => {
    const body = bodyOf(`nội dung:
  - Xã có 1.200 ha rừng.
  - mục: Mục đích
    gồm: |
      Giữ rừng.
      - Không để cháy lớn;
      + Trực 24/24 giờ.
  - khoản: Hiệu lực từ ngày ký.
`);
    expect(body).toEqual([
      paragraph("Xã có 1.200 ha rừng."),
      {
        kind: "section",
        title: "Mục đích",
        children: [paragraph("Giữ rừng."), paragraph("Không để cháy lớn;", "dash"), paragraph("Trực 24/24 giờ.", "plus")],
      },
      { kind: "clause", form: "text", text: "Hiệu lực từ ngày ký.", children: [] },
    ]);
  });

  test("gives the further lines of a clause as its paragraphs, before what it consists of", () => {
    const [clause] = bodyOf(`nội dung:
  - khoản: |
      Phòng Kinh tế
      - Tham mưu kinh phí.
    gồm:
      - điểm: Hướng dẫn thanh toán.
`);
    expect(clause).toEqual({
      kind: "clause",
      form: "title",
      text: "Phòng Kinh tế",
      children: [
        paragraph("Tham mưu kinh phí.", "dash"),
        { kind: "point", text: "Hướng dẫn thanh toán.", children: [] },
      ],
    });
  });
});

test.each([
  ["Phòng Kinh tế", "title"],
  ["Phòng Kinh tế:", "text"],
  ["Phòng Kinh tế chủ trì;", "text"],
  ["Giao Phòng Kinh tế.", "text"],
])("a clause «%s» with something under it is a %s", (text, form) => {
  expect(bodyOf(`nội dung:\n  - khoản: "${text}"\n    gồm: Tham mưu kinh phí.\n`)).toMatchObject([{ form }]);
});

test("a clause with nothing under it is a text", () => {
  expect(bodyOf("nội dung:\n  - khoản: Giao Phòng Kinh tế\n    gồm:\n")).toMatchObject([{ form: "text" }]);
});

test.each([
  ["- Tuần tra", "dash", "Tuần tra"],
  ["+ Tuần tra", "plus", "Tuần tra"],
  ["-Tuần tra", "dash", "Tuần tra"],
  ["+“Xanh”", "plus", "“Xanh”"],
  ["•\tTuần tra", "dash", "Tuần tra"],
  ["● Tuần tra", "dash", "Tuần tra"],
  ["– Tuần tra", "dash", "Tuần tra"],
  ["-5 độ", "none", "-5 độ"],
  ["+84 213", "none", "+84 213"],
  ["-", "none", "-"],
  ["2021 - 2025", "none", "2021 - 2025"],
])("the line «%s» is %s", (line, marker, text) => {
  expect(bodyOf(`mục đích: |\n  Đầu dòng.\n  ${line}\n`)).toMatchObject([{ children: [{}, paragraph(text, marker)] }]);
});

test("blank lines and blanks at the ends of lines are dropped", () => {
  expect(bodyOf("mục đích: |\n  Giữ rừng.  \n\n  \n  - Không để cháy.\n\n")).toMatchObject([
    { children: [paragraph("Giữ rừng."), paragraph("Không để cháy.", "dash")] },
  ]);
});

test("a title of two lines becomes one line", () => {
  const twoLines = head.replace(/trích yếu.*\n/, "trích yếu: |\n  Phòng, chống cháy rừng\n  mùa khô năm 2026\n");
  expect(planIn(`${twoLines}mục đích: Giữ rừng.\n`).plan.subject).toBe("Phòng, chống cháy rừng mùa khô năm 2026");
});

test("grounds get their introducer and lose the signs that the tool sets", () => {
  const { plan } = planIn(`${head}mục đích: Giữ rừng.
căn cứ: |
  - Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;
  Thực hiện Kế hoạch số 12/KH-UBND;
  theo đề nghị của Hạt trưởng Hạt Kiểm lâm.
  Các văn bản khác...
  ;
`);
  expect(plan.legalBasis.map(({ text }) => text)).toEqual([
    "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017",
    "Thực hiện Kế hoạch số 12/KH-UBND",
    "theo đề nghị của Hạt trưởng Hạt Kiểm lâm",
    "Căn cứ Các văn bản khác...",
  ]);
});

test("recipients may be a list or a block, pasted with their dashes", () => {
  const list = head.replace(/nơi nhận: \|\n.*\n/, "nơi nhận:\n  - UBND tỉnh;\n  - '- Các trưởng bản.'\n");
  expect(planIn(`${list}mục đích: Giữ rừng.\n`).plan.recipients).toEqual([
    { name: "UBND tỉnh", level: 1 },
    { name: "Các trưởng bản", level: 1 },
  ]);
});

test.each([
  ["KT", ["KT"]],
  ["VT", []],
  ["VT, KT", ["KT"]],
  ["'- Lưu: VT, KT, TH.'", ["KT", "TH"]],
  ["[VT, KT]", ["KT"]],
])("lưu: %s keeps a copy at %j beside VT", (typed, units) => {
  expect(planIn(`${head.replace("lưu: KT", `lưu: ${typed}`)}mục đích: Giữ rừng.\n`).plan.filing).toEqual(units);
});

describe("a list of plain texts", () => {
  test.each([
    ["mục đích:\n  - Giữ rừng;\n  - Giữ đất.\n", [paragraph("Giữ rừng;", "dash"), paragraph("Giữ đất.", "dash")]],
    ["mục đích:\n  - Giữ rừng.\n", [paragraph("Giữ rừng.", "dash")]],
    ["mục đích:\n  - + Giữ rừng.\n", [paragraph("Giữ rừng.", "plus")]],
    ["mục đích:\n  - |\n    Giữ rừng,\n    giữ đất.\n", [paragraph("Giữ rừng,", "dash"), paragraph("giữ đất.")]],
  ])("%j is printed with the dashes its author sees", (text, children) => {
    expect(bodyOf(text)).toMatchObject([{ title: "Mục đích", children }]);
  });

  test("is none where items stand among the texts: those are paragraphs", () => {
    expect(bodyOf("kinh phí:\n  - Kinh phí gồm hai nguồn.\n  - khoản: Ngân sách xã.\n")).toMatchObject([
      { children: [paragraph("Kinh phí gồm hai nguồn."), { kind: "clause" }] },
    ]);
  });

  test("is lines of their own before and after the body", () => {
    const { leadIn, closing } = planIn(`${head}mục đích: Giữ rừng.\nmở đầu:\n  - Xã ban hành Kế hoạch.\nlời kết: [Trên đây là Kế hoạch.]\n`).plan;
    expect([...leadIn, ...closing].map(({ marker }) => marker)).toEqual(["none", "none"]);
  });
});
