import { describe, expect, test } from "vitest";
import { findingsIn, head, marks, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const plan = (text: string) => planIn(head + aim + text).plan;
/** The head without what a decision keeps for itself. */
const bare = "cơ quan: Ủy ban nhân dân xã Mường Lưu\ntrích yếu: Phòng, chống cháy rừng\n";

describe("issuers", () => {
  test("are one, with the organ above it if it has one", () => {
    const division = head.replace("Ủy ban nhân dân xã Mường Lưu", "Phòng Kinh tế").replace("  quyền hạn: TM.\n", "");
    expect(planIn(`${division}cơ quan chủ quản: UBND xã Mường Lưu\nký hiệu: KH-KT\n${aim}`).plan.issuers).toEqual([
      { name: "Phòng Kinh tế", parent: "UBND xã Mường Lưu" },
    ]);
  });

  const joint = head
    .replace(/cơ quan: .*\n/, "cơ quan: |\n  Ủy ban nhân dân xã Mường Lưu\n  Ủy ban nhân dân xã Nậm Khoang\n")
    .replace(/người ký:\n(.*\n){3}/, "");
  const signer = (name: string) => `  - quyền hạn: TM.\n    chức vụ: Chủ tịch\n    họ tên: ${name}\n`;

  test("are several in a joint plan, each with its signatory", () => {
    const { issuers, signatories } = planIn(`${joint}người ký:\n${signer("Vàng Văn Páo")}${signer("Lường Thị Khánh")}${aim}`).plan;
    expect(issuers.map(({ name }) => name)).toEqual(["Ủy ban nhân dân xã Mường Lưu", "Ủy ban nhân dân xã Nậm Khoang"]);
    expect(signatories.map(({ fullName }) => fullName)).toEqual(["Vàng Văn Páo", "Lường Thị Khánh"]);
  });

  test("and signatories must be as many", () => {
    expect(only(`${joint}người ký:\n${signer("Vàng Văn Páo")}${aim}`)).toMatchObject({
      code: "check/signatory-count",
      message: "Có 1 người ký nhưng 2 cơ quan ban hành; mỗi cơ quan cần một người ký.",
      place: { start: { line: 10 } },
    });
  });

  test("share one superior organ, or have one each", () => {
    const divisions = joint.replaceAll("Ủy ban nhân dân", "Trạm Khuyến nông");
    const signed = `${divisions}ký hiệu: KH-TKN\nngười ký:\n${signer("Vàng Văn Páo")}${signer("Lường Thị Khánh")}${aim}`;
    const parents = (text: string) => planIn(`${signed}cơ quan chủ quản: ${text}\n`).plan.issuers.map(({ parent }) => parent);
    expect(parents("UBND tỉnh Sơn Khê")).toEqual(["UBND tỉnh Sơn Khê", "UBND tỉnh Sơn Khê"]);
    expect(parents("[A, B]")).toEqual(["A", "B"]);
    expect(only(`${signed}cơ quan chủ quản: [A, B, C]\n`).message).toBe(
      "Có 3 cơ quan chủ quản nhưng 2 cơ quan ban hành; cần một dòng chung, hoặc mỗi cơ quan một dòng.",
    );
  });

  test("that are no committee must give their symbol", () => {
    const council = head.replace("Ủy ban nhân dân xã Mường Lưu", "Hội đồng Thi đua - Khen thưởng xã Mường Lưu");
    expect(only(council + aim)).toMatchObject({
      code: "check/missing-key",
      message:
        "Chưa có `ký hiệu`; kế hoạch của `Hội đồng Thi đua - Khen thưởng xã Mường Lưu` phải ghi ký hiệu, chỉ kế hoạch của Ủy ban nhân dân mới mặc định là KH-UBND.",
      place: { start: { line: 1 } },
    });
    expect(planIn(`${council}${aim}ký hiệu: KH-HĐTĐKT\n`).plan.symbol).toBe("KH-HĐTĐKT");
  });
});

describe("the rarer marks", () => {
  test("are read as they are typed", () => {
    const { marks: made, issueForm } = plan(`mức độ khẩn: Hoả tốc
phạm vi lưu hành: Lưu hành nội bộ
ký hiệu người soạn thảo: PL
số bản phát hành: 025 bản
địa chỉ: |
  Bản Pho, xã Mường Lưu, tỉnh Sơn Khê
  ĐT: 0213.3000.000
hình thức phát hành: Điện tử
`);
    expect(made).toEqual({
      urgency: "express",
      circulation: "Lưu hành nội bộ",
      drafter: "PL",
      copies: 25,
      contact: ["Bản Pho, xã Mường Lưu, tỉnh Sơn Khê", "ĐT: 0213.3000.000"],
    });
    expect(issueForm).toBe("electronic");
  });

  test("are left out of a plan that does not speak of them, which is issued on paper", () => {
    expect(plan("")).toMatchObject({ marks: { contact: [] }, issueForm: "paper" });
  });

  test.each([
    ["mức độ khẩn: gấp", "check/urgency", "Mức độ khẩn `gấp` không đúng; chỉ có `khẩn`, `thượng khẩn` hoặc `hỏa tốc`."],
    ["hình thức phát hành: fax", "check/issue-form", "Hình thức phát hành `fax` không đúng; chỉ có `giấy` hoặc `điện tử`."],
    ["số bản phát hành: nhiều", "check/copies", "Số bản phát hành `nhiều` không đúng; cần một số nguyên từ 1."],
    [
      "năm kế hoạch: năm tới",
      "check/plan-years",
      "Năm kế hoạch `năm tới` không đọc được; cần một năm, nhiều năm cách nhau dấu phẩy, hoặc một giai đoạn.",
    ],
  ])("%s is refused", (line, code, message) => {
    expect(only(`${head}${aim}${line}\n`)).toMatchObject({ code, message, place: { start: { line: 13 } } });
  });
});

describe("a secret plan", () => {
  test.each(["Mật", "tối mật", "x"])("(%s) is refused", (level) => {
    expect(only(`${head}${aim}độ mật: ${level}\n`)).toMatchObject({
      code: "check/secrecy",
      message: `Kế hoạch có độ mật \`${level}\`; văn bản bí mật nhà nước không được soạn bằng công cụ này.`,
      place: { start: { line: 13, column: 9 } },
    });
  });

  test.each(["", "không", "Thường"])("is not one whose level is «%s»", (level) => {
    expect(marks(`${head}${aim}độ mật: ${level}\n`)).toEqual([]);
  });
});

describe("the years of a plan", () => {
  test("are those of its subject, unless it gives them", () => {
    expect(plan("").years).toEqual([2026]);
    expect(plan("năm kế hoạch: 2026 - 2028\n").years).toEqual([2026, 2027, 2028]);
  });
});

describe("a plan that a decision issues", () => {
  const sentence = "Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026 của Ủy ban nhân dân xã Mường Lưu";
  const decision = (text: string) => planIn(`${bare}${aim}kèm theo quyết định: ${text}\n`).plan.decision;

  test("needs no place, date, recipients and signature of its own", () => {
    const { plan: made } = planIn(`${bare}${aim}kèm theo quyết định: ${sentence}\n`);
    expect(made.decision).toEqual({
      number: 12,
      symbol: "QĐ-UBND",
      date: { year: 2026, month: 1, day: 5 },
      issuedBy: "Ủy ban nhân dân xã Mường Lưu",
    });
    expect(made).toMatchObject({ recipients: [], signatories: [] });
    expect(made).not.toHaveProperty("place");
    expect(made).not.toHaveProperty("issueDate");
  });

  test.each([
    [`Kèm theo ${sentence}`, { number: 12 }],
    [`(${sentence})`, { issuedBy: "Ủy ban nhân dân xã Mường Lưu" }],
    ["Quyết định số …/QĐ-BCĐ ngày … tháng 3 năm 2026 của Ban Chỉ đạo", { symbol: "QĐ-BCĐ", date: { year: 2026, month: 3 } }],
  ])("names it in a sentence: %s", (text, part) => {
    expect(decision(text)).toMatchObject(part);
  });

  test("names it in fields, with its own organ and symbol by default", () => {
    expect(decision("\n  số: 7\n  ngày: 3/2026")).toEqual({
      number: 7,
      symbol: "QĐ-UBND",
      date: { year: 2026, month: 3 },
      issuedBy: "Ủy ban nhân dân xã Mường Lưu",
    });
  });

  test("whose sentence lacks something is told what", () => {
    expect(only(`${bare}${aim}kèm theo quyết định: Quyết định số 12\n`)).toMatchObject({
      code: "check/decision-format",
      message: "Không đọc được quyết định `Quyết định số 12`; cần đủ số, ký hiệu, ngày tháng năm và cơ quan ban hành.",
    });
    const impossible = sentence.replace("05 tháng 01", "31 tháng 02");
    expect(only(`${bare}${aim}kèm theo quyết định: ${impossible}\n`).message).toBe(
      "Ngày `ngày 31 tháng 02 năm 2026` không có trong lịch.",
    );
  });

  test.each([
    ["số: mười hai", "check/number-format"],
    ["ngày: hôm qua", "check/date-format"],
    ["ký hiệu: QĐ UBND", "check/symbol-format"],
    ["của: Ban Chỉ đạo chuyển đổi số xã", "check/missing-key"],
  ])("is refused with the field %s", (field, code) => {
    expect(only(`${bare}${aim}kèm theo quyết định:\n  ${field}\n`).code).toBe(code);
  });

  test("says all at once what it may not have", () => {
    const finding = only(`${head}${aim}kèm theo quyết định: ${sentence}\n`);
    expect(finding).toMatchObject({
      code: "check/kept-by-decision",
      message:
        "Kế hoạch ban hành kèm theo quyết định không có `địa danh`, `ngày ban hành`, `nơi nhận`, `lưu` và `người ký` riêng; những mục này là của quyết định.",
      place: { start: { line: 2 } },
    });
    expect(finding.related).toHaveLength(4);
  });
});

test("what the decree asks of a plan is asked of one without a decision", () => {
  expect(findingsIn(bare + aim).map(({ place }) => place.path)).toEqual([
    ["place"],
    ["issueDate"],
    ["recipients"],
    ["filing"],
    ["signatory"],
  ]);
});

test("a plan may hold nothing but appendices", () => {
  expect(marks(`${head}phụ lục:\n  tên: Quy ước chung\n  lời văn: Gửi trước ngày 15.\n`)).toEqual([]);
});
