import { strFromU8, strToU8, unzipSync, zipSync, type Unzipped } from "fflate";
import { expect, test } from "vitest";
import { judgeDocx } from "../../../src/render/docx/ownership.ts";
import { built as ours } from "./built.ts";

const changed = (change: (parts: Unzipped) => void): Uint8Array => {
  const parts = unzipSync(ours);
  change(parts);
  return zipSync(parts);
};

const edit = (name: string, from: string, to: string): Uint8Array =>
  changed((parts) => {
    const text = strFromU8(parts[name] ?? new Uint8Array());
    expect(text).toContain(from);
    parts[name] = strToU8(text.replace(from, to));
  });

test("a document as we wrote it is untouched, also when it was packed anew", () => {
  expect(judgeDocx(ours)).toBe("untouched");
  expect(judgeDocx(changed(() => {}))).toBe("untouched");
});

test.each([
  ["a word", () => edit("word/document.xml", "Mục đích", "Mục tiêu")],
  ["a style", () => edit("word/styles.xml", "Quốc hiệu", "Quốc hiệu 2")],
  ["the title in the properties", () => edit("docProps/core.xml", "Kế hoạch", "Dự thảo Kế hoạch")],
  ["a part more", () => changed((parts) => void (parts["word/comments.xml"] = strToU8("<w:comments/>")))],
  ["a part less", () => changed((parts) => void delete parts["word/header1.xml"])],
  ["a digest that is none", () => edit("docProps/custom.xml", "<vt:lpwstr>", "<vt:lpwstr>x")],
])("%s changed makes it edited", (_, bytes) => {
  expect(judgeDocx(bytes())).toBe("edited");
});

test.each([
  ["an empty file", new Uint8Array()],
  ["a text", strToU8("Kế hoạch")],
  ["a zip of something else", zipSync({ "a.txt": strToU8("a") })],
  ["a document without our property", changed((parts) => void delete parts["docProps/custom.xml"])],
  ["the first half of a document", ours.subarray(0, ours.length / 2)],
])("%s is foreign", (_, bytes) => {
  expect(judgeDocx(bytes)).toBe("foreign");
});

test("a part that claims more than any plan holds is not unpacked", () => {
  const bomb = ours.slice();
  const view = new DataView(bomb.buffer);
  /** Unpacked size in the entry of the central directory, whose name begins 46 bytes in (APPNOTE 4.3.12). */
  const entry = strFromU8(bomb, true).lastIndexOf("word/document.xml") - 46;
  expect(view.getUint32(entry, true)).toBe(0x02014b50);
  view.setUint32(entry + 24, 300 * 1024 * 1024, true);
  expect(judgeDocx(bomb)).toBe("edited");
});
