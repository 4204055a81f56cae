import { describe, expect, test } from "vitest";
import { decode, readSource } from "../../src/source/read.ts";

const file = "ke-hoach.yaml";
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** Each character below U+0100 as one byte. */
const bytesOf = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));
const refusal = (bytes: Uint8Array): { readonly code: string | undefined; readonly message: string | undefined } => {
  const { value, diagnostics } = decode({ file, bytes });
  expect(value).toBeUndefined();
  expect(diagnostics).toHaveLength(1);
  return { code: diagnostics[0]?.code, message: diagnostics[0]?.message };
};

test("a UTF-8 plan is decoded, and its byte order mark does not count", () => {
  const { value, diagnostics } = readSource({ file, bytes: utf8("\ufeffđịa danh: Phong Thổ\n") });
  expect(diagnostics).toEqual([]);
  expect(value?.text.startsWith("địa danh")).toBe(true);
  expect(value?.root.entries[0]?.key).toMatchObject({ value: "địa danh", start: 0 });
});

const utf16 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [code >> 8, code & 0xff] : [code & 0xff, code >> 8];
  }));

test.each([
  ["LE with mark", utf16("\ufeffsố: 15\n", false)],
  ["BE with mark", utf16("\ufeffsố: 15\n", true)],
  ["LE without mark", utf16("địa danh: Phong Thổ\nký hiệu: KH-UBND\n", false)],
  ["BE without mark", utf16("địa danh: Phong Thổ\nký hiệu: KH-UBND\n", true)],
])("UTF-16 (%s) is named", (_, bytes) => {
  expect(refusal(bytes)).toMatchObject({ code: "source/utf-16", message: expect.stringContaining("UTF-16") });
});

const utf32 = (text: string, bigEndian: boolean): Uint8Array =>
  Uint8Array.from([...text].flatMap((character) => {
    const code = character.charCodeAt(0);
    return bigEndian ? [0, 0, code >> 8, code & 0xff] : [code & 0xff, code >> 8, 0, 0];
  }));

test.each([
  ["LE with mark", utf32("\ufeffsố: 15\n", false)],
  ["BE with mark", utf32("\ufeffsố: 15\n", true)],
  ["LE without mark", utf32("địa danh: Phong Thổ\n", false)],
  ["BE without mark", utf32("địa danh: Phong Thổ\n", true)],
])("UTF-32 (%s) is named", (_, bytes) => {
  expect(refusal(bytes)).toMatchObject({ code: "source/utf-32", message: expect.stringContaining("UTF-32") });
});

describe("old Vietnamese encodings are named", () => {
  const tcvn3 = "c¬ quan: Uû ban nh©n d©n huyÖn Phong Thæ\n®Þa danh: Phong Thæ\ntrÝch yÕu: C«ng t¸c v¨n th­ n¨m 2026\n";
  const vni = "cô quan: UÛy ban nhaân daân huyeän Phong Thoå\nñòa danh: Phong Thoå\ntrích yeáu: Coâng taùc vaên thö naêm 2026\n";
  const windows1258 =
    "c\xf5 quan: \xdby ban nh\xe2n d\xe2n huy\xea\xf2n Phong Th\xf4\xd2\n\xf0i\xf2a danh: Phong Th\xf4\xd2\ntr\xedch y\xea\xecu: C\xf4ng t\xe1c v\xe3n th\xfd n\xe3m\n";

  test.each([
    ["TCVN3 (ABC)", tcvn3],
    ["VNI", vni],
    ["Windows-1258", windows1258],
  ])("%s, with the line of the first byte that is not UTF-8", (name, text) => {
    const { diagnostics } = decode({ file, bytes: bytesOf(text) });
    expect(diagnostics).toMatchObject([{ code: "source/legacy-encoding", place: { start: { line: 1 } } }]);
    expect(diagnostics[0]?.message).toContain(name);
  });

  test.each([
    ["TCVN3 (ABC)", tcvn3],
    ["VNI", vni],
  ])("%s text saved as UTF-8 is named, too, when it is beyond doubt", (name, text) => {
    const { diagnostics } = readSource({ file, bytes: utf8(`số: 15\nmở đầu: |\n  ${text.replaceAll("\n", "\n  ").replaceAll("\xad", "")}\n`) });
    expect(diagnostics.map(({ code }) => code)).toEqual(["source/legacy-font"]);
    expect(diagnostics[0]?.message).toContain(name);
    expect(diagnostics[0]?.place.start?.line).toBe(3);
  });

  test("a plan in an old font throughout is told so and nothing else: its soft hyphens are letters, its keys cannot be known", () => {
    const { value, diagnostics } = readSource({ file, bytes: utf8(tcvn3) });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["source/legacy-font"]);
  });

  test("a passage in an old font leaves the rest to be checked, and its soft hyphens are not to be deleted", () => {
    const { value, diagnostics } = readSource({ file, bytes: utf8(`số: 15\nmở đầu: |\n  ${tcvn3.replaceAll("\n", "\n  ")}\nlưu: N\u200bV\n`) });
    expect(value?.root.entries).toHaveLength(3);
    expect(diagnostics.map(({ code }) => code)).toEqual(["source/legacy-font", "source/invisible-character"]);
  });

  test("a trade mark and a French name are no sign of an old font", () => {
    const text = "mở đầu: Dùng phần mềm Microsoft®Word© 2016, cùng bà Noël và ông Muñoz\n";
    expect(readSource({ file, bytes: utf8(text) }).diagnostics).toEqual([]);
  });
});

test("one spoilt byte in a UTF-8 file is shown with line and byte, and no encoding is guessed", () => {
  const bytes = utf8("cơ quan: Ủy ban nhân dân huyện Phong Thổ\nđịa danh: Phong Thổ\n");
  const spoilt = Uint8Array.from([...bytes.subarray(0, 60), 0xff, ...bytes.subarray(60)]);
  expect(refusal(spoilt)).toEqual({
    code: "source/not-utf-8",
    message: "Tệp có chỗ không phải mã UTF-8 (byte thứ 61 của tệp, dòng 2); kế hoạch phải lưu theo mã UTF-8.",
  });
});

test.each([
  ["tệp Word (.docx)", "PK\x03\x04\x14\0\x06\0[Content_Types].xml…word/document.xml"],
  ["tệp Excel (.xlsx)", "PK\x03\x04\x14\0\x06\0[Content_Types].xml…xl/workbook.xml"],
  ["tệp Word hoặc Excel đời cũ", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["tệp PDF", "%PDF-1.7\n"],
  ["tệp nhị phân", "\x01\x02\x03\x04\x05\x06\x07\x08 a"],
])("%s given as a plan is called what it is", (name, bytes) => {
  expect(refusal(bytesOf(bytes))).toMatchObject({ code: "source/not-a-plan", message: expect.stringContaining(name) });
});

test("a file over 64 MB is refused before it is read", () => {
  expect(refusal(new Uint8Array(64 * 1024 * 1024 + 1)).code).toBe("source/too-large");
});

test.each([["nothing", ""], ["blank lines", "\n \n"], ["comments", "# Kế hoạch năm 2026\n\n"], ["marks", "---\n...\n"]])(
  "a file with %s only is called empty",
  (_, text) => {
    const { value, diagnostics } = readSource({ file, bytes: utf8(text) });
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["source/empty"]);
    expect(diagnostics[0]?.place).toEqual({ file, path: [] });
  },
);
