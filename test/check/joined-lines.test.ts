/** Lines that YAML joined because the `|` was lost. */
import { describe, expect, test } from "vitest";
import { findingsIn, head, marks, only } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";

test("grounds joined into one are an error, with the block to copy", () => {
  expect(only(`${head}${aim}căn cứ:\n  Luật Lâm nghiệp\n\n  Luật Phòng cháy\n  Nghị định số 156/2018/NĐ-CP\n`)).toMatchObject({
    code: "check/joined-lines",
    severity: "error",
    message: "3 dòng ghi ở `căn cứ` bị nối thành 2 dòng vì sau dấu hai chấm thiếu dấu |.",
    hint: [
      "Đặt dấu | sau `căn cứ:` để mỗi dòng là một dòng riêng; nếu chỉ là một câu thì viết liền trên một dòng:",
      "căn cứ: |",
      "  Luật Lâm nghiệp",
      "  Luật Phòng cháy",
      "  Nghị định số 156/2018/NĐ-CP",
    ].join("\n"),
    place: { start: { line: 14 } },
  });
});

test("so are recipients, and `>` is no `|`", () => {
  const folded = `${head}${aim}`.replace("nơi nhận: |\n", "nơi nhận: >\n  Huyện ủy\n");
  expect(only(folded)).toMatchObject({ code: "check/joined-lines", severity: "error", message: expect.stringContaining("đang ghi dấu > thay cho dấu |") });
});

describe("paragraphs joined into one are a matter to look at:", () => {
  test.each([
    ["under a key", "mục đích:\n  Giữ rừng.\n  Giữ nước.\n", "13"],
    ["in the closing", `${aim}lời kết: Các bản thực hiện.\n  Văn phòng đôn đốc.\n`, "13"],
    ["in a section", "nội dung:\n  - mục: Mục đích\n    gồm: Giữ rừng.\n      Giữ nước.\n", "14"],
    ["in a cell", "nhiệm vụ:\n  gồm:\n    - nội dung: Trực\n      chủ trì: Công an\n        Quân sự\n", "15"],
  ])("%s", (_, lines, line) => {
    expect(marks(head + lines)).toEqual([`${line} check/joined-lines`]);
    expect(only(head + lines).severity).toBe("warning");
  });
});

test.each([
  ["a subject", aim],
  ["an item of a list", "mục đích:\n  - Giữ rừng,\n    giữ nước.\n"],
  ["a heading", "nội dung:\n  - mục: Mục đích,\n      yêu cầu\n    gồm: Giữ rừng.\n"],
  ["a clause", "tổ chức thực hiện:\n  - khoản: Văn phòng theo dõi,\n      đôn đốc.\n"],
  ["a block", "mục đích: |\n  Giữ rừng.\n  Giữ nước.\n"],
  ["a quoted text", 'mục đích: "Giữ rừng,\n  giữ nước."\n'],
])("%s may be wrapped", (name, lines) => {
  const text = name === "a subject" ? head.replace("mùa khô", "\n  mùa khô") : head;
  expect(findingsIn(text + lines)).toEqual([]);
});
