import { describe, expect, test } from "vitest";
import { findingsIn, head, only, planIn } from "./read.ts";

/** The words of the closing paragraph, with variables in it. */
const closing = (typed: string, rest = body): string => `${head}${rest}lời kết: |\n  ${typed}\n`;
const body = `nội dung:
  - mục: Mục đích, yêu cầu
    gồm: Giữ rừng.
  - mục: Tổ chức thực hiện
    gồm: Giao Hạt Kiểm lâm.
phụ lục:
  - mã: nhiệm vụ
    tên: Phân công nhiệm vụ năm <<năm>>
    nhiệm vụ:
      - nội dung: Tuần tra
  - tên: Chỉ tiêu
    lời văn: Không để cháy lớn.
`;
const filled = (typed: string, rest = body): string | undefined => planIn(closing(typed, rest)).plan.closing[0]?.text;

describe("a variable", () => {
  test.each([
    ["<<năm>>", "2026"],
    ["<< NAM >>", "2026"],
    ["<<trích yếu>>", "Phòng, chống cháy rừng mùa khô năm 2026"],
    ["<<cơ quan>>", "Ủy ban nhân dân xã Mường Lưu"],
    ["<<dia-danh>>", "Mường Lưu"],
    ["<<phụ lục nhiệm vụ>>", "Phụ lục I"],
    ["<<Phụ lục Phân công nhiệm vụ năm 2026>>", "Phụ lục I"],
    ["<<phu luc chi tieu>>", "Phụ lục II"],
    ["<<mục tổ chức thực hiện>>", "Mục II"],
    ["<<mục mục đích yêu cầu>>", "Mục I"],
    ["Năm <<năm>>: xem <<phụ lục chỉ tiêu>>.", "Năm 2026: xem Phụ lục II."],
  ])("%s stands for %s", (typed, text) => {
    expect(filled(typed)).toBe(text);
  });

  test("of a year takes the years that the plan gives", () => {
    expect(filled("<<năm>>", `${body}năm kế hoạch: 2026 - 2028\n`)).toBe("2026 - 2028");
    expect(filled("<<năm>>", `${body}năm kế hoạch: 2026, 2028\n`)).toBe("2026, 2028");
  });

  test("of sections in parts names the part too", () => {
    const parts = "nội dung:\n  - phần: Kết quả\n    gồm: Tốt.\n  - phần: Kế hoạch\n    gồm:\n      - mục: Mục đích\n        gồm: Giữ rừng.\n";
    expect(filled("<<mục mục đích>> và <<phần kết quả>>", parts)).toBe("Mục I Phần II và Phần I");
  });

  test("of the only appendix needs no name, and the appendix has no number", () => {
    const one = "nhiệm vụ:\n  gồm:\n    - nội dung: Tuần tra\n";
    expect(filled("<<phụ lục>>, <<phụ lục nhiệm vụ>>", one)).toBe("Phụ lục, Phụ lục");
  });

  test("is filled in heads, titles, cells and names", () => {
    const { plan } = planIn(`${head.replace("năm 2026", "năm <<năm>>").replace("KT\n", "KT<<năm>>\n")}${body}năm kế hoạch: 2027\n`);
    expect(plan.subject).toBe("Phòng, chống cháy rừng mùa khô năm 2027");
    expect(plan.filing).toEqual(["KT2027"]);
    expect(plan.appendices[0]?.title).toBe("Phân công nhiệm vụ năm 2027");
  });

  test("is filled once: what is put in is not read again", () => {
    const literal = head.replace("mùa khô năm 2026", "\\<<năm>> năm 2026");
    const { plan } = planIn(`${literal}mục đích: Giữ rừng <<trích yếu>>.\n`);
    expect(plan.subject).toBe("Phòng, chống cháy rừng <<năm>> năm 2026");
  });

  test("is literal after a backslash", () => {
    expect(filled("Nhiệt độ \\<< 40, \\<<< 50, \\<<năm>>")).toBe("Nhiệt độ << 40, <<< 50, <<năm>>");
  });

  test("leaves every other word of its line its own place", () => {
    const text = closing("- Năm <<năm>> giữ rừng theo <<phụ lục chỉ tiêu>> kèm theo.");
    const { plan, origins } = planIn(text);
    const line = plan.closing[0]?.text ?? "";
    const typed = (words: string): string => {
      const place = origins.place(["closing", 0, "text"], [line.indexOf(words), line.indexOf(words) + words.length]);
      return text.slice(place.start?.offset, place.end?.offset);
    };
    expect(line).toBe("Năm 2026 giữ rừng theo Phụ lục II kèm theo.");
    expect(typed("giữ rừng")).toBe("giữ rừng");
    expect(typed("kèm theo")).toBe("kèm theo");
    expect(typed("02")).toBe("<<năm>>");
    expect(typed("theo Phụ lục II")).toBe("theo <<phụ lục chỉ tiêu>>");
  });
});

describe("a fault in a variable", () => {
  test("is shown at all of it, and nothing else", () => {
    expect(only(closing("Theo <<phụ lục chỉ tiu>> này.")).place).toMatchObject({
      start: { line: 25, column: 8 },
      end: { line: 25, column: 27 },
    });
  });

  test.each([
    ["<<nam kế hoach>>", "check/unknown-variable", "Không có biến `<<nam kế hoach>>`.", "Các biến dùng được: `<<năm>>`"],
    ["<<trích yéu nhé>>", "check/unknown-variable", "Không có biến `<<trích yéu nhé>>`.", "Có lẽ là `<<trích yếu>>`."],
    ["<<>>", "check/unknown-variable", "Không có biến `<<>>`.", "gõ \\<<"],
    [
      "<<phụ lục chỉ tiu>>",
      "check/dead-reference",
      "`<<phụ lục chỉ tiu>>` gọi đến phụ lục không có trong kế hoạch; các phụ lục của kế hoạch là `nhiệm vụ` và `Chỉ tiêu`.",
      "Có lẽ là `<<phụ lục Chỉ tiêu>>`.",
    ],
    [
      "<<mục kinh phí>>",
      "check/dead-reference",
      "`<<mục kinh phí>>` gọi đến mục không có trong kế hoạch; các mục của kế hoạch là `Mục đích, yêu cầu` và `Tổ chức thực hiện`.",
      undefined,
    ],
    ["<<phần một>>", "check/dead-reference", "`<<phần một>>` gọi đến phần không có trong kế hoạch; kế hoạch không có phần nào.", undefined],
    ["<<năm", "check/variable-open", "Dấu `<<` mở một biến nhưng không có dấu `>>` đóng lại trên cùng dòng.", "Ghi đủ, ví dụ `<<năm>>`."],
  ])("%s", (typed, code, message, hint) => {
    const finding = only(closing(typed));
    expect(finding).toMatchObject({ code, message });
    if (hint === undefined) expect(finding.hint).toBeUndefined();
    else expect(finding.hint).toContain(hint);
  });

  test("of two appendices with one name asks for a code", () => {
    const twice = body.replace("tên: Chỉ tiêu", "tên: Nhiệm vụ");
    expect(only(closing("<<phụ lục nhiệm vụ>>", twice))).toMatchObject({
      code: "check/ambiguous-reference",
      message: "`<<phụ lục nhiệm vụ>>` có thể là `Phụ lục I` hoặc `Phụ lục II`; các phụ lục ấy cùng một tên.",
      hint: "Đặt cho mỗi phụ lục một `mã` riêng rồi gọi bằng mã.",
    });
  });

  test("in the very text it asks for has nothing to give", () => {
    const own = head.replace("mùa khô năm 2026", "theo <<trích yếu>>");
    expect(only(`${own}mục đích: Giữ rừng.\n`).code).toBe("check/variable-cycle");
  });

  test("that nothing in the plan answers is told so", () => {
    const noYear = head.replace(" năm 2026", "");
    expect(only(`${noYear}mục đích: Giữ rừng năm <<năm>>.\n`)).toMatchObject({
      code: "check/variable-empty",
      message: "Chưa biết `<<năm>>` là năm nào vì trích yếu không nói đến năm.",
      hint: "Ghi thêm, ví dụ `năm kế hoạch: 2026`.",
    });
    expect(findingsIn(`${head.replace(/địa danh.*\n/, "")}mục đích: Ở <<địa danh>>.\n`).map(({ code }) => code)).toEqual([
      "check/missing-key",
      "check/variable-empty",
    ]);
  });

  test("is found in cells and in names too", () => {
    const rows = "nhiệm vụ:\n  gồm:\n    - nội dung: Tuần tra <<tuần>>\n";
    const text = head.replace("Vàng Văn Páo", "<<người ký>>") + rows;
    expect(findingsIn(text).map(({ place }) => place.start?.line)).toEqual([11, 14]);
  });
});
