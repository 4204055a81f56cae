import { describe, expect, test } from "vitest";
import { findingsIn, head, marks, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";

describe("keys are recognised however they are typed", () => {
  test.each(["căn cứ", "can cu", "CĂN_CỨ", "can-cu", "căn cứ".normalize("NFD"), "legalBasis", "Căn cứ pháp lý"])("%s", (key) => {
    const { plan } = planIn(`${head}${aim}${key}: Luật Lâm nghiệp\n`);
    expect(plan.legalBasis).toEqual([{ text: "Căn cứ Luật Lâm nghiệp" }]);
  });

  test("further spellings of the head are read", () => {
    const { plan } = planIn(head.replace("ngày ban hành", "ngay").replace("họ tên", "ho va ten") + aim);
    expect(plan.issueDate).toEqual({ year: 2026, month: 3, day: 15 });
    expect(plan.signatories[0]?.fullName).toBe("Vàng Văn Páo");
  });
});

describe("an unknown key", () => {
  test("is shown with the nearest known one, in its canonical spelling", () => {
    expect(only(`${head}${aim}tổ chức thực hiên nhé: Giao Hạt Kiểm lâm.\n`)).toMatchObject({
      code: "check/unknown-key",
      message: "`tổ chức thực hiên nhé` không phải là một mục của kế hoạch.",
      hint: "Có lẽ là `tổ chức thực hiện`; đề nghị sửa lại tên mục.",
      place: { start: { line: 13, column: 1 } },
    });
  });

  test("that belongs elsewhere is shown the way there", () => {
    const inside = `${head}${aim}nhiệm vụ:\n  phối hợp: Công an xã\n  gồm:\n    - nội dung: Tuần tra\n`;
    expect(only(inside).hint).toBe("Mục `phối hợp` thuộc về `cột` hoặc `gồm`: đề nghị chuyển vào đó.");
    expect(only(`${head}${aim}họ tên: Vàng Văn Páo\n`).hint).toBe("Mục `họ tên` thuộc về `người ký`: đề nghị chuyển vào đó.");
  });

  test("indented by a slip is sent back to the margin", () => {
    const slipped = head.replace("  họ tên", "  kinh phí: Ngân sách xã\n  họ tên") + aim;
    expect(only(slipped).hint).toBe("Mục `kinh phí` ghi ở ngoài cùng của tệp: đề nghị bỏ thụt dòng, đặt sau `người ký`.");
  });

  test("that is the beginning of one known key is taken for it", () => {
    expect(only(`${head.replace("quyền hạn", "quyền")}${aim}`)).toMatchObject({
      message: "`quyền` không phải là một mục của `người ký`.",
      hint: "Có lẽ là `quyền hạn`; đề nghị sửa lại tên mục.",
    });
  });

  test("that is nothing at all is told so", () => {
    expect(only(`${head}${aim}: Giữ đất\n`)).toMatchObject({
      code: "check/unknown-key",
      message: "Dòng này bắt đầu bằng dấu hai chấm; trước dấu hai chấm phải có tên mục.",
      place: { start: { line: 13 } },
    });
  });

  test("that looks like a sentence is taken for one", () => {
    expect(only(`${head}${aim}Về công tác chỉ đạo điều hành: giao Văn phòng\n`).hint).toContain("đặt dấu |");
  });

  test("that resembles nothing gets the list of keys", () => {
    expect(only(`${head.replace("  họ tên", "  điện thoại: 0213\n  họ tên")}${aim}`).hint).toBe(
      "Các mục dùng được ở đây: `quyền hạn`, `chức vụ`, `chức vụ khác`, `ký thay cho` và `họ tên`.",
    );
  });
});

describe("the same key twice", () => {
  test("in two spellings is one finding that shows both places", () => {
    const finding = only(`${head}${aim}căn cứ: Luật A\nCan_cu: Luật B\n`);
    expect(finding).toMatchObject({
      code: "check/duplicate-key",
      message: "Mục `căn cứ` ghi hai lần, ở dòng 13 và dòng 14 (`Can_cu`).",
      hint: "Đề nghị gộp làm một.",
      place: { start: { line: 14, column: 1 }, end: { line: 14, column: 7 } },
      related: [{ place: { start: { line: 13, column: 1 } } }],
    });
  });

  test("three times is still one finding", () => {
    const finding = only(`${head}${aim}lời kết: A\nloi ket: B\nphần kết: C\n`);
    expect(finding.message).toBe("Mục `lời kết` ghi 3 lần, ở dòng 13, dòng 14 (`loi ket`) và dòng 15 (`phần kết`).");
    expect(finding.related).toHaveLength(2);
  });

  test("is found in rows too, free columns included", () => {
    const table = `nhiệm vụ:
  cột:
    - nội dung: Nội dung
    - đơn vị tính: Đơn vị tính
  gồm:
    - nội dung: Tuần tra
      đơn vị tính: buổi
      don vi tinh: lượt
`;
    expect(marks(head + table)).toEqual(["19 check/duplicate-key"]);
  });
});

test("all faults of a file are found in one run, in reading order", () => {
  const faulty = `cơ quan: Ủy ban nhân dân xã Mường Lưu
số: mười
địa danh:
ngày: 31/4/2026
trích yếu:
  - Phòng, chống cháy rừng
mục đích: Giữ <<rừng>>.
nhiệm vụ:
  gồm:
    - nội dung: Tuần tra
      người trực: Hạt Kiểm lâm
người ký:
  quyền hạn: T/M
  chức vụ: Chủ tịch
`;
  expect(marks(faulty)).toEqual([
    "check/missing-key",
    "check/missing-key",
    "2 check/number-format",
    "3 check/missing-key",
    "4 check/impossible-date",
    "5 check/wrong-kind",
    "7 check/unknown-variable",
    "11 check/undeclared-column",
    "12 check/missing-key",
    "13 check/capacity",
  ]);
  expect(findingsIn(faulty).every(({ severity }) => severity === "error")).toBe(true);
});
