/** Near-misses typed into a plan or a profile by hand: refused, or set right, never printed. */
import { describe, expect, test } from "vitest";
import { readOffice } from "../../src/pipeline.ts";
import { readText } from "../support/build-plan.ts";
import { looksIn } from "./looks.ts";
import { buildText } from "./plans.ts";

/** A small sound plan; a key given again replaces the line. */
const soundLines: Readonly<Record<string, string>> = {
  "cơ quan": "Ủy ban nhân dân xã Nậm Khoang",
  "địa danh": "Nậm Khoang",
  "ngày ban hành": "15/3/2026",
  "trích yếu": "Công tác văn thư năm 2026",
  "mục đích": "Nâng cao chất lượng công tác văn thư.",
  "nơi nhận": "UBND tỉnh Sơn Khê (b/c)",
  "lưu": "VP",
  "người ký": "{ quyền hạn: TM., chức vụ: Chủ tịch, họ tên: Lường Thị Khánh }",
};
const yaml = (lines: Readonly<Record<string, string>>): string =>
  Object.entries({ ...soundLines, ...lines }).filter(([, text]) => text !== "").map(([key, text]) => `${key}: ${text}\n`).join("");
const signed = (capacity: string, position: string): string => `{ quyền hạn: ${capacity}, chức vụ: ${position}, họ tên: Lường Thị Khánh }`;
const bodyOf = (lines: string): Readonly<Record<string, string>> => ({ "mục đích": "", "nội dung": `\n${lines}` });

describe("a plan in which it is typed is refused:", () => {
  test.each([
    ["a number with a year", { "số": "15/2025" }, "check/number-format"],
    ["a number with its symbol", { "số": "15/2025/KH-UBND" }, "check/number-format"],
    ["a symbol with blanks", { "ký hiệu": "KH - UBND" }, "check/symbol-format"],
    ["a symbol with a year", { "ký hiệu": "2025/KH-UBND" }, "check/symbol-format"],
    ["T/M", { "người ký": signed("T/M", "Chủ tịch") }, "check/capacity"],
    ["TM. after KT.", { "người ký": signed("KT. TM.", "Phó Chủ tịch") }, "check/capacity"],
    ["KT. without TM. for a People's Committee", { "người ký": signed("KT.", "Phó Chủ tịch") }, "check/capacity"],
    ["an abbreviated TM. UBND", { "người ký": signed("TM. UBND", "Chủ tịch") }, "check/capacity"],
    ["Nơi nhận and Lưu among the recipients", { "nơi nhận": "|\n  Nơi nhận:\n  - UBND tỉnh;\n  - Lưu: VT." }, "check/recipient-furniture"],
    ["Kính gửi", { "kính gửi": "UBND tỉnh Sơn Khê" }, "check/unknown-key"],
    ["a font", { "phông chữ": "Arial" }, "check/unknown-key"],
  ] as const)("%s", async (_, lines, code) => {
    const { checked, diagnostics } = await readText(yaml(lines));
    expect(checked === undefined).toBe(true);
    expect(diagnostics.map((one) => one.code)).toContain(code);
  });
});

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();
const printed = async (lines: Readonly<Record<string, string>>): Promise<readonly string[]> =>
  (await buildText("plan.yaml", yaml(lines))).parts.flatMap(({ docx }) => looksIn(docx).flatMap(({ text }) => [plain(text), ...text.split("\n")]));

describe("a plan in which it is typed comes out right:", () => {
  test.each([
    ["a padded month", { "ngày ban hành": "15/03/2026" }, "Nậm Khoang, ngày 15 tháng 3 năm 2026"],
    ["an unpadded day in words", { "ngày ban hành": "ngày 5 tháng 09 năm 2026" }, "Nậm Khoang, ngày 05 tháng 9 năm 2026"],
    ["an unpadded month", { "ngày ban hành": "5/2/2026" }, "Nậm Khoang, ngày 05 tháng 02 năm 2026"],
    ["a number without its zero", { "số": "5" }, "Số: 05/KH-UBND"],
    ["a number with too many zeros", { "số": "005" }, "Số: 05/KH-UBND"],
    ["TM without its stop", { "người ký": signed("TM", "CHỦ TỊCH") }, "TM. ỦY BAN NHÂN DÂN"],
    ["Lưu with VT", { "lưu": "\"Lưu: VT, VP.\"" }, "- Lưu: VT, VP."],
    ["a lead-in with its colon", { "mở đầu": "\"Ủy ban nhân dân xã ban hành Kế hoạch như sau:\"" }, "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"],
    ["a lead-in with a full stop", { "mở đầu": "Ủy ban nhân dân xã ban hành Kế hoạch như sau." }, "Ủy ban nhân dân xã ban hành Kế hoạch như sau:"],
    ["a citation with its dash and sign", { "căn cứ": "\"- Luật Lưu trữ ngày 21 tháng 6 năm 2024;\"" }, "Căn cứ Luật Lưu trữ ngày 21 tháng 6 năm 2024."],
    ["./. at the end", { "lời kết": "Yêu cầu các đơn vị thực hiện./." }, "Yêu cầu các đơn vị thực hiện./."],
  ] as const)("%s", async (_, lines, right) => {
    expect(await printed(lines)).toContain(right);
  });
});

const chairman = { "cơ quan": "Chủ tịch Ủy ban nhân dân xã Nậm Khoang", "ký hiệu": "KH-CTUBND", "người ký": "{ chức vụ: Chủ tịch, họ tên: Lường Thị Khánh }" };

describe("a plan in which it is typed is refused or set right:", () => {
  test.each([
    ["a superior organ above a People's Committee", { "cơ quan chủ quản": "UBND tỉnh Sơn Khê" }, /^UBND TỈNH SƠN KHÊ$/],
    ["a superior organ above a chairman", { ...chairman, "cơ quan chủ quản": "UBND tỉnh Sơn Khê" }, /^UBND TỈNH SƠN KHÊ$/],
    ["a People's Committee abbreviated", { "cơ quan": "UBND xã Nậm Khoang" }, /^(?:TM\. )?UBND$/],
    ["a symbol in small letters", { "ký hiệu": "kh-ubnd" }, /kh-ubnd/],
    ["a place with its comma", { "địa danh": "\"Nậm Khoang,\"" }, /,,/],
    ["a subject with a full stop", { "trích yếu": "Công tác văn thư năm 2026." }, /năm 2026\.$/],
    ["a subject with V/v", { "trích yếu": "V/v công tác văn thư năm 2026" }, /V\/v/],
    ["a subject that repeats KẾ HOẠCH", { "trích yếu": "KẾ HOẠCH công tác văn thư năm 2026" }, /^KẾ HOẠCH ./],
    ["a citation with a comma at its end", { "căn cứ": "\"Luật Lưu trữ ngày 21 tháng 6 năm 2024,\"" }, /,[.;]$/],
    ["Lưu without its colon", { "lưu": "Lưu VT, VP" }, /VT.*Lưu/],
    ["Lưu without its colon among the recipients", { "nơi nhận": "|\n  - UBND tỉnh;\n  - Lưu VT." }, /Lưu VT/],
    ["Như trên", { "nơi nhận": "Như trên" }, /Như trên/],
    ["./. before the end", { "mục đích": "Nâng cao chất lượng./.", "lời kết": "Yêu cầu các đơn vị thực hiện" }, /chất lượng\.\/\.$/],
    ["a heading with a colon", bodyOf("  - mục: \"Mục đích:\"\n    gồm: Nâng cao chất lượng."), /ĐÍCH:$/],
    ["a heading with a full stop", bodyOf("  - mục: Mục đích.\n    gồm: Nâng cao chất lượng."), /ĐÍCH\.$/],
    ["a typed number of a section", bodyOf("  - mục: I. Mục đích\n    gồm: Nâng cao chất lượng."), /^I\. I\./],
    ["a typed number of a part", bodyOf("  - phần: Phần I. Đánh giá\n    gồm: Nâng cao chất lượng."), /^PHẦN I/],
    ["a typed number of a clause", bodyOf("  - mục: Mục đích\n    gồm:\n      - khoản: 1. Nâng cao chất lượng."), /^1\. 1\./],
    ["a typed letter of a point", bodyOf("  - mục: Mục đích\n    gồm:\n      - điểm: a) Nâng cao chất lượng."), /^a\) a\)/],
    ["PHỤ LỤC 1 in the title of an appendix", { "phụ lục": "{ tên: \"PHỤ LỤC 1: Lịch trực\", lời văn: Trực từ 7 giờ. }" }, /PHỤ LỤC/],
  ] as const)("%s", async (_, lines, wrong) => {
    const { checked, diagnostics } = await readText(yaml(lines));
    const isRefused = checked === undefined && diagnostics.some(({ severity }) => severity === "error");
    const found = isRefused ? [] : (await printed(lines)).filter((text) => wrong.test(text));
    expect(found).toEqual([]);
  });
});

describe("a profile in which it is typed is refused:", () => {
  test.each([
    "lề trái: 20",
    "lề trái: 36 mm",
    "lề phải: 25",
    "lề trên: 15",
    "lề dưới: 3 cm",
    "cỡ chữ: 16",
    "cỡ chữ: 12",
    "lùi đầu dòng: 2 cm",
    "giãn dòng: 2",
    "giãn dòng: 0,9",
    "giãn đoạn: 3",
    "cỡ chữ bảng: 9",
    "phông chữ: Arial",
  ])("%s", async (line) => {
    const { diagnostics } = await readOffice("kehoach.yaml", new TextEncoder().encode(`trình bày:\n  ${line}\n`));
    expect(diagnostics.map(({ severity }) => severity)).toEqual(["error"]);
  });

  test("a superior organ above a People's Committee", async () => {
    const text = "cơ quan: Ủy ban nhân dân xã Bắc Phong\ncơ quan chủ quản: UBND tỉnh Sơn Khê\n";
    const { diagnostics } = await readOffice("kehoach.yaml", new TextEncoder().encode(text));
    expect(diagnostics.map(({ severity }) => severity)).toContain("error");
  });
});
