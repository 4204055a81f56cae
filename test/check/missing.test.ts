import { describe, expect, test } from "vitest";
import { findingsIn, head, marks, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";

describe("a missing key", () => {
  test("says what the decree asks, where it says so, and how to write it", () => {
    const finding = only(head.replace(/trích yếu.*\n/, "") + aim);
    expect(finding).toEqual({
      code: "check/missing-key",
      severity: "error",
      message: "Chưa có `trích yếu`; kế hoạch phải có trích yếu nội dung.",
      place: { file: "ke-hoach.yaml", path: ["subject"] },
      hint: "Ghi thêm, ví dụ:\ntrích yếu: Thực hiện công tác chuyển đổi số năm 2026",
      source: "NĐ 30/2020/NĐ-CP, điểm đ khoản 2 Điều 8",
    });
  });

  test("left empty is shown at its own line, as its author spelled it", () => {
    const finding = only(head.replace(/địa danh.*\n/, "DIA DANH:\n") + aim);
    expect(finding.message).toBe("`DIA DANH` còn để trống; kế hoạch phải có địa danh.");
    expect(finding.place.start).toMatchObject({ line: 2, column: 1 });
  });

  test("is not missed where a mistyped one was meant to be it", () => {
    expect(only(head.replace("trích yếu", "trichs yeeus") + aim)).toMatchObject({
      code: "check/unknown-key",
      hint: "Có lẽ là `trích yếu`; đề nghị sửa lại tên mục.",
    });
    expect(only(head.replace("quyền hạn", "quyen hanh") + aim).code).toBe("check/unknown-key");
    expect(only(`${head}mục đic: Giữ rừng.\n`).code).toBe("check/unknown-key");
  });

  test("at the top is asked for in the order of the document", () => {
    const paths = findingsIn("năm kế hoạch: 2026\n").map(({ place }) => place.path[0]);
    expect(paths).toEqual(["issuer", "place", "issueDate", "subject", "body", "recipients", "filing", "signatory"]);
  });

  test("inside another key is shown at that key", () => {
    const finding = only(head.replace(/ {2}họ tên.*\n/, "") + aim);
    expect(finding.message).toBe("Chưa có `họ tên` trong `người ký`; người ký phải ghi họ tên.");
    expect(finding.place.start).toMatchObject({ line: 8, column: 1 });
  });

  test("of the body is asked for when no section is there", () => {
    const message =
      "Kế hoạch chưa có phần nội dung; cần có `mục đích`, `yêu cầu`, `nhiệm vụ`, `kinh phí` hoặc `tổ chức thực hiện`, hoặc tự chia mục trong `nội dung`.";
    expect(only(head)).toMatchObject({ code: "check/missing-key", message, place: { path: ["body"] } });
    expect(only(head).hint).toContain("mục đích: Nâng cao chất lượng");
    expect(only(`${head}mục đích: "   "\n`)).toMatchObject({ message, place: { start: { line: 12 } } });
  });

  test("of the tasks is their list", () => {
    expect(only(`${head}nhiệm vụ:\n  tiêu đề: Nhiệm vụ trọng tâm\n`).message).toBe("Chưa có `gồm` trong `nhiệm vụ`.");
    expect(only(`${head}nhiệm vụ:\n  gồm: []\n`).message).toBe("`gồm` trong `nhiệm vụ` còn để trống.");
  });

  test("shows an example of several lines under a bar", () => {
    const finding = only(head.replace(/nơi nhận: \|\n.*\n/, "") + aim);
    expect(finding.hint).toBe(
      "Ghi thêm, ví dụ:\nnơi nhận: |\n  UBND tỉnh Sơn Khê (b/c)\n  Chủ tịch, các Phó Chủ tịch UBND xã\n  Trưởng các thôn, bản",
    );
  });

  test("shows an example of a whole map with its keys", () => {
    const finding = only(head.replace(/người ký:\n(.*\n){3}/, "") + aim);
    expect(finding.hint).toContain("người ký:\n  quyền hạn: TM.\n  chức vụ: Chủ tịch\n");
  });
});

test("what may be left out may be left empty too", () => {
  const empty = "số:\ncăn cứ:\nmở đầu: ''\nkinh phí: |\nlời kết: []\n";
  const { plan } = planIn(head + aim + empty);
  expect(plan).toMatchObject({ symbol: "KH-UBND", legalBasis: [], leadIn: [], closing: [], body: [{ title: "Mục đích" }] });
  expect(plan).not.toHaveProperty("number");
});

test("the short way and the full way exclude each other, and both are shown", () => {
  const finding = only(`${head}${aim}nội dung:\n  - mục: Mục đích\nkinh phí: Ngân sách xã.\n`);
  expect(finding).toMatchObject({
    code: "check/both-ways",
    message: "Kế hoạch có cả `nội dung` và `mục đích`, `kinh phí`; chỉ được dùng một trong hai cách viết.",
    place: { start: { line: 13 } },
    related: [{ place: { start: { line: 12 } } }, { place: { start: { line: 15 } } }],
  });
});

describe("a value of the wrong kind", () => {
  test("a list where a text is wanted", () => {
    const finding = only(head.replace(/trích yếu.*\n/, "trích yếu:\n  - Phòng cháy\n") + aim);
    expect(finding.message).toBe("Mục `trích yếu` đang ghi thành danh sách (các dòng có dấu - ở đầu); chỗ này cần lời văn.");
  });

  test("a text where keys are wanted, with the example to copy", () => {
    const finding = only(head.replace(/người ký:\n(.*\n){3}/, "người ký: Vàng Văn Páo\n") + aim);
    expect(finding.message).toBe(
      "Mục `người ký` đang ghi thành lời văn; chỗ này cần các mục con `chức vụ` và `họ tên`, có thể thêm `quyền hạn`, `chức vụ khác` và `ký thay cho`.",
    );
    expect(finding.hint).toContain("  họ tên: ");
  });

  test("a text where a list is wanted", () => {
    const finding = only(`${head}nhiệm vụ:\n  gồm: Tuần tra rừng\n`);
    expect(finding.message).toBe(
      "Mục `gồm` đang ghi thành lời văn; chỗ này cần một danh sách, mỗi phần bắt đầu bằng dấu - ở đầu dòng.",
    );
  });

  test("a sentence with a colon in a list of sentences, with the cure", () => {
    const finding = only(`${head}${aim}căn cứ:\n  - Luật Lâm nghiệp\n  - Các văn bản: Nghị định số 156\n`);
    expect(finding).toMatchObject({
      code: "check/misread-colon",
      message:
        "Câu trong `căn cứ` có dấu hai chấm nên bị hiểu nhầm thành tên mục `Các văn bản`; chỗ này chỉ ghi lời văn.",
      hint: "Đặt dấu | sau `căn cứ:`, xuống dòng, thụt vào rồi dán lại cả đoạn:\ncăn cứ: |\n  - Luật Lâm nghiệp\n  - Các văn bản: Nghị định số 156",
      place: { start: { line: 15, column: 5 } },
    });
  });

  test("a sentence with a colon among the items of a section", () => {
    const finding = only(`${head}tổ chức thực hiện:\n  - khoản: Giao Hạt Kiểm lâm.\n  - Về tuần tra: giao dân quân.\n`);
    expect(finding.code).toBe("check/misread-colon");
  });

  test("a sentence with a colon in a cell", () => {
    const finding = only(`${head}nhiệm vụ:\n  gồm:\n    - nội dung:\n        - Tuần tra: hằng ngày\n`);
    expect(finding.code).toBe("check/misread-colon");
    expect(finding.message).toContain("Câu trong `nội dung`");
  });

  test("a sentence with a colon alone under its key", () => {
    const finding = only(`${head}mục đích:\n  Về lâu dài: giữ rừng\n`);
    expect(finding.hint).toContain("mục đích: |\n  Về lâu dài: giữ rừng");
  });

  test("items without their dash", () => {
    const finding = only(`${head}tổ chức thực hiện:\n  khoản: Giao Hạt Kiểm lâm.\n`);
    expect(finding).toMatchObject({ code: "check/wrong-kind", place: { start: { line: 12 } } });
    expect(finding.message).toContain("cần một danh sách");
  });

  test("an item where it cannot stand", () => {
    const finding = only(`${head}nội dung:\n  - mục: Mục đích\n    gồm:\n      - mục: Yêu cầu\n`);
    expect(finding.message).toBe("`mục` không đặt được trong `mục`; ở đây chỉ dùng `khoản`, `điểm`, `bảng` hoặc lời văn.");
  });

  test("two kinds of item in one", () => {
    const finding = only(`${head}nội dung:\n  - khoản: Phòng Kinh tế\n    điểm: Tham mưu\n`);
    expect(finding.message).toBe("`điểm` không phải là một mục của `khoản`.");
    expect(marks(`${head}nội dung:\n  - khoản: Phòng Kinh tế\n    điểm: Tham mưu\n`)).toEqual(["14 check/unknown-key"]);
  });

  test("an entry of a list without its dash", () => {
    const finding = only(`${head}${aim}căn cứ:\n  loại: Luật\n  trích yếu: Lâm nghiệp\n`);
    expect(finding.message).toBe(
      "Mục `căn cứ` đang ghi thành các mục con; chỗ này cần một danh sách, mỗi phần bắt đầu bằng dấu - ở đầu dòng.",
    );
  });

  test("a text where rows are wanted, with an example in the words of a clerk", () => {
    const finding = only(`${head}nội dung:\n  - bảng:\n      dòng:\n        - Tuần tra\n`);
    expect(finding.message).toMatch(/^Phần thứ 1 của `dòng` đang ghi thành lời văn; chỗ này cần các mục con như `nội dung`, .*, `tổng cộng` hoặc `ghi chú chung`\.$/);
    expect(finding.hint).toContain("dòng:\n  - chỉ tiêu: Tỷ lệ hồ sơ nộp trực tuyến\n");
  });

  test.each([
    ["tổng cộng", "Mục `tổng cộng` đang ghi thành danh sách (các dòng có dấu - ở đầu); chỗ này cần lời văn."],
    ["nhóm", "Mục `nhóm` đang ghi thành danh sách (các dòng có dấu - ở đầu); chỗ này cần lời văn."],
  ])("a list in the row of a %s", (key, message) => {
    expect(only(`${head}nội dung:\n  - bảng:\n      dòng:\n        - ${key}: [a]\n`)).toMatchObject({ code: "check/wrong-kind", message });
  });

  test("a text where the signatory is wanted", () => {
    const finding = only(head.replace(/người ký:\n(.*\n){3}/, "người ký: chủ tịch\n") + aim);
    expect(finding).toMatchObject({ code: "check/wrong-kind", place: { start: { line: 8 } } });
    expect(only(head.replace(/người ký:\n(.*\n){3}/, "người ký:\n  - TM.\n  - Chủ tịch\n") + aim).message).toBe(finding.message);
  });
});
