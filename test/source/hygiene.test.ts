import { expect, test } from "vitest";
import { parse } from "../../src/source/read.ts";

const found = (text: string): string[] =>
  parse({ file: "ke-hoach.yaml", text }).diagnostics.map(
    ({ code, severity, place: { start } }) => `${start?.line}:${start?.column} ${severity} ${code.replace("source/", "")}`,
  );

test.each([
  ["NUL in a comment", "số: 15\n# ghi\0 chú\n", "2:6 error control-character"],
  ["Word's soft line break", "mở đầu: Thực hiện\x0bChỉ thị\n", "1:18 error control-character"],
  ["a control character of the second range", "số: 15\x9f\n", "1:7 error control-character"],
  ["NEL", "số: 15\x85\n", "1:7 error line-separator"],
  ["U+2028", "mở đầu: a\u2028b\n", "1:10 error line-separator"],
  ["U+FFFE", "# \ufffe\nsố: 15\n", "1:3 error noncharacter"],
  ["U+FFFF", "số: \uffff\n", "1:5 error noncharacter"],
  ["U+1FFFE", "số: \u{1fffe}\n", "1:5 error noncharacter"],
  ["a noncharacter we use ourselves", "số: \ufdd0\n", "1:5 error noncharacter"],
  ["a lone surrogate", "số: 1\ud83c\n", "1:6 error lone-surrogate"],
  ["right-to-left override", "mở đầu: a\u202eb\n", "1:10 error direction-mark"],
  ["an isolate", "mở đầu: a\u2066b\n", "1:10 error direction-mark"],
  ["zero-width space", "họ tên: Lò\u200b Văn Chẩu\n", "1:11 error invisible-character"],
  ["a byte order mark in the middle", "số: 15\n\ufeffđịa danh: Phong Thổ\n", "2:1 error invisible-character"],
  ["a soft hyphen", "mở đầu: nông\xadthôn\n", "1:13 error invisible-character"],
  ["the replacement character", "mở đầu: k\ufffd hoạch\n", "1:10 error damaged-character"],
  ["a bullet of the Symbol font", "mở đầu: \uf0b7 Tổ chức\n", "1:9 warning private-character"],
])("%s is shown at its place", (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("no-break spaces, tabs behind words, emoji and every kind of line break are let through", () => {
  expect(found("mở đầu: Phong\u00a0Thổ 🌾\t\r\nsố: 15\rký hiệu: KH-UBND\n")).toEqual([]);
});

test("the character is named with its code", () => {
  const [diagnostic] = parse({ file: "ke-hoach.yaml", text: "họ tên: Lò\u200b Văn Chẩu\n" }).diagnostics;
  expect(diagnostic?.message).toContain("dấu cách không độ rộng (U+200B)");
});

test("many of a kind are shown twenty times and counted from there", () => {
  const { diagnostics } = parse({ file: "ke-hoach.yaml", text: `mở đầu: ${"a\u200b".repeat(50)}\n` });
  expect(diagnostics).toHaveLength(21);
  expect(diagnostics.at(-1)).toMatchObject({ message: "Từ đây còn 30 chỗ khác mắc lỗi như trên.", place: { start: { column: 50 } } });
});

test("decomposed text is composed, said once, and shown at the user's own columns", () => {
  const text = "mở đầu: Lễ hội\nđịa danh: a: b\n".normalize("NFD");
  const { value, diagnostics } = parse({ file: "ke-hoach.yaml", text });
  expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([
    ["source/decomposed", "info"],
    ["source/colon-in-text", "error"],
  ]);
  expect(diagnostics[0]?.message).toContain("5 chữ");
  expect(diagnostics[1]?.place.start?.column).toBe("địa danh: a".normalize("NFD").length + 1);
  expect(value?.root.entries.map(({ key }) => key.value)).toEqual(["mở đầu", "địa danh"]);
});

test("columns and lines count the user's own text, whatever the line breaks", () => {
  for (const lineBreak of ["\n", "\r\n", "\r"]) {
    expect(found(["số: 15", "mở đầu: |", "  a", "địa danh: Xã: Dào San", ""].join(lineBreak))).toEqual(["4:13 error colon-in-text"]);
  }
});

test.each([
  ["NUL", 'họ tên: "Lò\\0 Văn Chẩu"\n', "1:12 error control-character"],
  ["a control character by its code", 'họ tên: "Lò \\x01Văn"\n', "1:13 error control-character"],
  ["half a character", 'họ tên: "Lò \\uD800Văn"\n', "1:13 error lone-surrogate"],
  ["no character at all", 'họ tên: "Lò \\uFFFEVăn"\n', "1:13 error noncharacter"],
  ["a mark that would join the letter before it", 'họ tên: "Lo\\u0300 Văn"\n', "1:12 error escaped-mark"],
])("escapes in double quotes bring nothing in that may not be typed: %s", (_, text, expected) => {
  expect(found(text)).toEqual([expected]);
});

test("a sign that is both typed and escaped is found once each", () => {
  expect(found('họ tên: "Lò\u200b \\u200bVăn"\n')).toEqual(["1:12 error invisible-character", "1:14 error invisible-character"]);
});

test("an escape that can be seen is named for deletion", () => {
  const [diagnostic] = parse({ file: "ke-hoach.yaml", text: 'họ tên: "Lò \\u200bVăn"\n' }).diagnostics;
  expect(diagnostic?.hint).toBe("Xóa «\\u200b» trong câu.");
});
