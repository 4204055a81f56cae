import { describe, expect, test } from "vitest";
import { findingsIn, head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";

describe("a part that was begun and left empty", () => {
  test.each([
    ["căn cứ:\n", "căn cứ"],
    ["kinh phí: |\n", "kinh phí"],
    ["LỜI KẾT: []\n", "LỜI KẾT"],
    ["tổ chức thực hiện: ~\n", "tổ chức thực hiện"],
    ["kinh phí:\n  -\n", "kinh phí"],
  ])("%j is shown, and the plan is still a plan", (text, key) => {
    expect(only(head + aim + text)).toMatchObject({
      code: "check/left-blank",
      severity: "warning",
      message: `Mục \`${key}\` còn để trống nên không được in.`,
      place: { start: { line: 13, column: 1 } },
    });
    expect(planIn(head + aim + text).plan.body).toHaveLength(1);
  });

  test("under a heading is shown there", () => {
    expect(only(`${head}nội dung:\n  - mục: Mục đích\n    gồm:\n`)).toMatchObject({ code: "check/left-blank", place: { start: { line: 14, column: 5 } } });
  });

  test("is none where the number or a cell is open", () => {
    expect(findingsIn(`${head}${aim}số:\nnhiệm vụ:\n  gồm:\n    - nội dung: Tuần tra\n      phối hợp:\n`)).toEqual([]);
  });
});

describe("an item that holds nothing", () => {
  test.each([
    ["kinh phí:\n  - Ngân sách xã.\n  -\n", "Phần thứ 2 của `kinh phí` còn để trống nên không được in."],
    ["nhiệm vụ:\n  gồm:\n    -\n    - nội dung: Tuần tra\n", "Phần thứ 1 của `gồm` còn để trống nên không được in."],
    ["nhiệm vụ:\n  gồm:\n    - nội dung:\n        - Tuần tra\n        -\n        - Trực chòi\n", "Phần thứ 2 của `nội dung` còn để trống nên không được in."],
  ])("%j", (text, message) => {
    expect(only(head + aim + text)).toMatchObject({ code: "check/left-blank", severity: "warning", message });
  });
});

test("where the whole body is empty, that alone is said", () => {
  expect(only(`${head}mục đích:\nkinh phí: |\n`).code).toBe("check/missing-key");
});

test("recipients of signs alone are nobody", () => {
  expect(only(head.replace("UBND tỉnh Sơn Khê (b/c)", "; ") + aim)).toMatchObject({
    code: "check/recipient-nobody",
    severity: "error",
    message: "`nơi nhận` chỉ có dấu câu, chưa có nơi nào; kế hoạch phải có nơi nhận.",
    place: { start: { line: 5 } },
  });
});
