/** What clerks type although the tool sets it or the form has no room for it: dropped where it is sure, refused with the cure elsewhere. */
import { describe, expect, test } from "vitest";
import { findingsIn, head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const about = (subject: string): string => head.replace(/trích yếu.*/, `trích yếu: ${subject}`) + aim;
const bodied = (lines: string): string => `${head}nội dung:\n${lines}`;

describe("a subject", () => {
  test.each([
    ["Phòng, chống cháy rừng năm 2026.", "Phòng, chống cháy rừng năm 2026"],
    ["Phòng, chống cháy rừng...", "Phòng, chống cháy rừng..."],
    ["Kế hoạch hóa gia đình năm 2026", "Kế hoạch hóa gia đình năm 2026"],
    ["Vận động toàn dân giữ rừng", "Vận động toàn dân giữ rừng"],
  ])("%s reads %s", (typed, subject) => expect(planIn(about(typed)).plan.subject).toBe(subject));

  test.each([
    ["V/v giữ rừng năm 2026", "`V/v`", "Giữ rừng năm 2026"],
    ["v/v: giữ rừng năm 2026", "`v/v:`", "Giữ rừng năm 2026"],
    ["KẾ HOẠCH giữ rừng năm 2026.", "`KẾ HOẠCH`", "Giữ rừng năm 2026"],
    ["Kế hoạch - Giữ rừng năm 2026", "`Kế hoạch -`", "Giữ rừng năm 2026"],
  ])("%s is refused, and the right one shown", (typed, words, right) => {
    const { code, message, hint } = only(about(typed.includes(":") ? `"${typed}"` : typed));
    expect({ code, hint }).toEqual({ code: "check/subject-words", hint: `Ghi \`trích yếu: ${right}\`.` });
    expect(message).toContain(words);
  });
});

describe("a number typed in front of", () => {
  test.each([
    ["a section", "  - mục: I. Mục đích\n    gồm: Giữ rừng.\n", "`I.`", "mục: Mục đích"],
    ["a section, with its word", "  - mục: 'Mục 1: Mục đích'\n    gồm: Giữ rừng.\n", "`Mục 1:`", "mục: Mục đích"],
    ["a part", "  - phần: Phần II. Đánh giá\n    gồm: Giữ rừng.\n", "`Phần II.`", "phần: Đánh giá"],
    ["a part, without a sign", "  - phần: PHẦN I ĐÁNH GIÁ\n    gồm: Giữ rừng.\n", "`PHẦN I`", "phần: ĐÁNH GIÁ"],
    ["a clause", "  - khoản: 1.2. Giữ rừng.\n", "`1.2.`", "khoản: Giữ rừng."],
    ["a clause, without a blank", "  - khoản: 1.Giữ rừng.\n", "`1.`", "khoản: Giữ rừng."],
    ["a point", "  - điểm: đ) Giữ rừng.\n", "`đ)`", "điểm: Giữ rừng."],
    ["a group of rows", "  - bảng:\n      dòng:\n        - nhóm: A. Chỉ đạo\n        - nội dung: Trực\n", "`A.`", "nhóm: Chỉ đạo"],
  ])("%s is refused, and the right line shown", (_, lines, number, right) => {
    const { code, message, hint } = only(bodied(lines));
    expect({ code, hint }).toEqual({ code: "check/typed-number", hint: `Ghi \`${right}\`.` });
    expect(message).toContain(`có ghi ${number} ở đầu;`);
  });

  test.each([
    ["PHỤ LỤC 1: Lịch trực", "Ghi `tên: Lịch trực`."],
    ["Phụ lục II - Lịch trực.", "Ghi `tên: Lịch trực`."],
    ["1. Lịch trực", "Ghi `tên: Lịch trực`."],
    ["Phụ lục", "Chỉ ghi tên vào `tên`."],
  ])("an appendix (%s) is refused", (typed, hint) => {
    expect(only(`${head}${aim}phụ lục: { tên: "${typed}", lời văn: Trực từ 7 giờ. }\n`)).toMatchObject({ code: "check/typed-number", hint });
  });

  test.each([
    "  - mục: 2026 - năm bản lề\n    gồm: Giữ rừng.\n",
    "  - mục: Phần mềm dùng chung\n    gồm: Giữ rừng.\n",
    "  - khoản: 05 chốt trực, 2.500 ha rừng.\n",
    "  - khoản: Ý kiến của bản (nếu có).\n",
    "  - khoản: Mục I Kế hoạch số 05/KH-UBND vẫn áp dụng.\n",
    "  - bảng:\n      đánh số nhóm: không\n      dòng:\n        - nhóm: A. Chỉ đạo\n        - nội dung: Trực\n",
  ])("nothing is found in %j", (lines) => expect(findingsIn(bodied(lines))).toEqual([]));
});

test("a heading loses the sign at its end; a clause with one is no heading", () => {
  const lines = "  - phần: 'Đánh giá:'\n    gồm:\n      - mục: Mục đích.\n        gồm:\n          - khoản: 'Gồm:'\n            gồm: Giữ rừng.\n";
  const [part] = planIn(bodied(lines)).plan.body;
  expect(part).toMatchObject({ title: "Đánh giá", children: [{ title: "Mục đích", children: [{ form: "text", text: "Gồm:" }] }] });
});

test("the comma behind the place and the sign behind a ground are the tool's", () => {
  const text = head.replace("địa danh: Mường Lưu", 'địa danh: "Mường Lưu,"');
  const { plan } = planIn(`${text}${aim}căn cứ: |\n  Luật Lâm nghiệp,\n  Kế hoạch số 12/KH-UBND:\n`);
  expect(plan.place).toBe("Mường Lưu");
  expect(plan.legalBasis.map((one) => one.text)).toEqual(["Căn cứ Luật Lâm nghiệp", "Căn cứ Kế hoạch số 12/KH-UBND"]);
});

describe("a symbol", () => {
  test.each([
    ["kh-ubnd", "KH-UBND"],
    ["Kh-UBND", "KH-UBND"],
    ["KH-Ubnd", "KH-UBND"],
    ["KH-vhxh", "KH-VHXH"],
  ])("in small letters (%s) is refused", (typed, right) => {
    expect(only(`${head}${aim}ký hiệu: ${typed}\n`)).toMatchObject({ code: "check/symbol-format", hint: `Ghi \`ký hiệu: ${right}\`.` });
  });

  test.each(["KH-TTr", "KHLT-UBND", "KH-TTPVHCC", "KH-PV01"])("that is written so (%s) is kept", (symbol) => {
    expect(planIn(`${head}${aim}ký hiệu: ${symbol}\n`).plan.symbol).toBe(symbol);
  });
});

describe("among the recipients", () => {
  const sentTo = (line: string): string => head.replace("  UBND tỉnh Sơn Khê (b/c)\n", `  - ${line}\n  - Các bản;\n`) + aim;

  test.each(["Lưu VT.", "Lưu: VT, KT.", "LƯU VT", "Như trên;", "Như kính gửi"])("%s is refused", (line) => {
    expect(only(sentTo(line)).code).toBe("check/recipient-furniture");
  });

  test.each(["Lưu trữ lịch sử tỉnh", "Như Xuân (p/h)"])("%s is kept", (name) => {
    expect(planIn(sentTo(name)).plan.recipients[0]).toEqual({ name, level: 1 });
  });
});

test.each(["Lưu VT, KT", "- Lưu VT, KT.", "LƯU: VT, KT"])("the filing line pasted whole (%s) is understood", (typed) => {
  expect(planIn(`${head.replace("lưu: KT", `lưu: "${typed}"`)}${aim}`).plan.filing).toEqual(["KT"]);
});

describe("./. typed", () => {
  test.each([
    `${aim}lời kết: Các bản thực hiện./.\n`,
    "mục đích: |\n  Giữ rừng.\n  Giữ nước./.\n",
    `nội dung:\n  - mục: Mục đích\n    gồm:\n      - khoản: Giữ rừng\n        gồm:\n          - Giữ nước;\n          - Giữ đất./.\n`,
    `${aim}phụ lục:\n  tên: Lịch trực\n  lời văn: Trực từ 7 giờ./.\n`,
    "mục đích: Trước ngày ../../2026.\n",
  ])("at the very end of %j is understood", (lines) => expect(findingsIn(head + lines)).toEqual([]));

  test.each([
    ["mục đích: Giữ rừng./.\nlời kết: Các bản thực hiện.\n", "12:19"],
    ["mục đích: |\n  Giữ rừng .//\n  Giữ nước.\n", "13:12"],
    ["nhiệm vụ:\n  gồm:\n    - nội dung: Trực./.\n", "14:21"],
    [`${aim}căn cứ: Luật Lâm nghiệp./.\n`, "13:24"],
  ])("elsewhere, as in %j, is refused", (lines, place) => {
    const { code, place: { start } } = only(head + lines);
    expect([code, `${start?.line}:${start?.column}`]).toEqual(["check/end-mark", place]);
  });
});
