import { expect, test } from "vitest";
import { judgeMarkdown, seal } from "../../../src/render/markdown/ownership.ts";

const sealed = seal("# KẾ HOẠCH\n\nNội dung thứ nhất./.\n");
const judge = (text: string) => judgeMarkdown(new TextEncoder().encode(text));

test("the seal is the last line and the same each time", () => {
  expect(sealed).toBe(
    "# KẾ HOẠCH\n\nNội dung thứ nhất./.\n\n<!-- kehoach sha256:DIGEST -->\n".replace("DIGEST", /sha256:([0-9a-f]{64})/.exec(sealed)?.[1] ?? ""),
  );
  expect(seal("# KẾ HOẠCH\n\nNội dung thứ nhất./.\n")).toBe(sealed);
});

test.each([
  ["as it was written", sealed],
  ["with the line ends of Windows", sealed.replaceAll("\n", "\r\n")],
  ["without the last line end", sealed.trimEnd()],
])("a file %s is untouched", (_, text) => expect(judge(text)).toBe("untouched"));

test.each([
  ["one word changed", sealed.replace("thứ nhất", "thứ hai")],
  ["a word added below the seal", `${sealed}Ghi thêm\n`],
  ["a space at the end of a line", sealed.replace("./.\n", "./. \n")],
  ["a damaged digest", sealed.replace(/sha256:..../, "sha256:zzzz")],
  ["the blank line before the seal taken out", sealed.replace("\n\n<!--", "\n<!--")],
  ["a byte order mark put in front", `\uFEFF${sealed}`],
])("a file with %s is edited", (_, text) => expect(judge(text)).toBe("edited"));

test.each([
  ["of somebody's own", "# Ghi chú\n"],
  ["that is empty", ""],
  ["that only speaks of the seal", "Dòng `<!-- kehoach sha256:` nằm ở cuối tệp.\n"],
])("a file %s is foreign", (_, text) => expect(judge(text)).toBe("foreign"));

test("bytes that are no text are foreign", () => expect(judgeMarkdown(new Uint8Array([0xff, 0xfe, 0x00, 0x80]))).toBe("foreign"));
