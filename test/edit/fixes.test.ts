import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Document, Scalar } from "yaml";
import { editsFor } from "../../src/edit/fixes.ts";
import { patch } from "../../src/edit/patch.ts";
import { parse } from "../../src/source/read.ts";
import { file, firstScalar, fixAt, fixOn } from "./findings.ts";

const safe = { unsafe: false };

async function fixed(text: string, words: string, replacement: string, replaces = words): Promise<string> {
  return patch(text, await editsFor({ file, text }, [fixAt(text, words, replacement, replaces)], safe));
}

describe("a replacement is written in the style of its scalar", () => {
  test.each([
    ["plain", "mở đầu: Phải đảm bảo tiến độ # gấp\n", "mở đầu: Phải bảo đảm tiến độ # gấp\n"],
    ["block", "mở đầu: |\n  Phải đảm bảo tiến độ\n", "mở đầu: |\n  Phải bảo đảm tiến độ\n"],
    ["folded", "mở đầu: >\n  Phải đảm bảo\n  tiến độ\n", "mở đầu: >\n  Phải bảo đảm\n  tiến độ\n"],
    ["single quoted", "mở đầu: 'Phải đảm bảo tiến độ'\n", "mở đầu: 'Phải bảo đảm tiến độ'\n"],
    ["Windows line ends", "mở đầu: |\r\n  Phải đảm bảo tiến độ\r\n", "mở đầu: |\r\n  Phải bảo đảm tiến độ\r\n"],
  ])("%s", async (_, before, after) => expect(await fixed(before, "đảm bảo", "bảo đảm")).toBe(after));

  test.each([
    ["a quote in single quotes is doubled", "mở đầu: 'theo ý A'\n", `mở đầu: 'theo ''B'' "C"'\n`],
    ["a quote in double quotes is escaped", 'mở đầu: "theo ý A"\n', `mở đầu: "theo 'B' \\"C\\""\n`],
    ["in a plain scalar quotes inside are free", "mở đầu: theo ý A\n", `mở đầu: theo 'B' "C"\n`],
  ])("%s", async (_, before, after) => expect(await fixed(before, "ý A", `'B' "C"`)).toBe(after));

  test("a backslash in double quotes is escaped", async () => {
    expect(await fixed('mở đầu: "theo ý A"\n', "ý A", "B\\C")).toBe('mở đầu: "theo B\\\\C"\n');
  });
});

describe("what would change the YAML is refused", () => {
  test.each([
    ["a colon and a blank in a plain scalar", "mở đầu: Nội dung sau\n", "dung", "dung: gồm"],
    ["a comment in a plain scalar", "mở đầu: Nội dung sau\n", "dung", "dung #1"],
    ["a leading sign of a plain scalar", "mở đầu: Nội dung sau\n", "Nội", "*Nội"],
    ["a leading bracket of a plain scalar", "mở đầu: Nội dung sau\n", "Nội", "[Nội"],
    ["a comma in a list in brackets", "nơi nhận: [Đảng ủy, Ủy ban Mặt trận]\n", "Đảng ủy", "Đảng ủy, HĐND"],
    ["a blank at the head of a block", "mở đầu: |\n  Nội dung\n  Hai\n", "Nội", "  Nội"],
    ["a line break", "mở đầu: |\n  Nội dung sau\n", "dung", "dung\n  khác"],
    ["the sign of a variable", "mở đầu: |\n  Năm nay\n", "nay", "<<năm>>"],
    ["all words of a plain scalar where a dash would be left", "nơi nhận:\n  - Đảng ủy\n", "Đảng ủy", "- a"],
  ])("%s", async (_, before, words, replacement) => expect(await fixed(before, words, replacement)).toBe(before));

  test.each([": ", " #"])("%j is free in a block and in quotes", async (sign) => {
    expect(await fixed("mở đầu: |\n  Nội dung sau\n", "dung", `dung${sign}gồm`)).toBe(`mở đầu: |\n  Nội dung${sign}gồm sau\n`);
    expect(await fixed("mở đầu: 'Nội dung sau'\n", "dung", `dung${sign}gồm`)).toBe(`mở đầu: 'Nội dung${sign}gồm sau'\n`);
  });
});

test("a finding in words that do not stand in the file is left alone", async () => {
  const text = "mở đầu: |\n  Kế hoạch năm <<năm>> của xã\n";
  expect(await fixed(text, "<<năm>>", "2027", "2026")).toBe(text);
});

test("a line break that YAML folds stays where it was", async () => {
  const text = "mở đầu: Phát huy sức mạnh của mọi tầng lớp\n  nhân trong xã\n";
  expect(await fixed(text, "tầng lớp\n  nhân", "tầng lớp Nhân dân", "tầng lớp nhân")).toBe(
    "mở đầu: Phát huy sức mạnh của mọi tầng lớp\n  Nhân dân trong xã\n",
  );
  expect(await fixed(text, "lớp\n  nhân", "lớp, nhân", "lớp nhân")).toContain("mọi tầng lớp,\n  nhân");
});

test("text with loose marks is mended without touching its neighbours", async () => {
  const text = "mở đầu: Phải đảm bảo tiến độ\n".normalize("NFD");
  expect(await fixed(text, "đảm bảo".normalize("NFD"), "bảo đảm", "đảm bảo")).toBe(
    `${"mở đầu: Phải ".normalize("NFD")}bảo đảm${" tiến độ\n".normalize("NFD")}`,
  );
});

test("one fix that cannot be written does not stop the others", async () => {
  const text = "mở đầu: Phải đảm bảo tiến độ hàng năm theo qui định\nlời kết: Hết\n";
  const findings = [fixAt(text, "đảm bảo", "bảo đảm"), fixAt(text, "tiến độ", "tiến độ: sớm"), fixAt(text, "qui", "quy")];
  const edits = await editsFor({ file, text }, findings, safe);
  expect(patch(text, edits)).toBe("mở đầu: Phải bảo đảm tiến độ hàng năm theo quy định\nlời kết: Hết\n");
});

test("an unsafe fix waits until it is asked for, and a finding of another file until that is mended", async () => {
  const text = "mở đầu: |\n  Phải đảm bảo tiến độ\n";
  const from = text.indexOf("đảm bảo");
  const unsafe = fixOn(text, [from, from + 7], { kind: "unsafe", replaces: "đảm bảo", replacement: "bảo đảm" });
  expect(await editsFor({ file, text }, [unsafe], safe)).toEqual([]);
  expect(await editsFor({ file, text }, [unsafe], { unsafe: true })).toHaveLength(1);
  expect(await editsFor({ file: "kehoach.yaml", text }, [unsafe], { unsafe: true })).toEqual([]);
});

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;
const words = fc
  .array(fc.constantFrom(..."aưđế 05\"'\\:#-|>,[]{}%@`&*!?.", "ữ ", "kế hoạch ", ": ", " #", "- ", "🌾", "''", "\n", "<"), { maxLength: 20 })
  .map((parts) => parts.join(""));
const cases = fc.record({
  value: words,
  replacement: words,
  style: fc.constantFrom(...styles),
  lineWidth: fc.constantFrom(0, 20, 60),
  decomposed: fc.boolean(),
  lineBreak: fc.constantFrom("\n", "\r\n"),
  from: fc.nat(40),
  length: fc.nat(8),
});

test("whatever is put where, the file reads as meant or stays as it is, and all around it stays byte for byte", async () => {
  let made = 0;
  await fc.assert(
    fc.asyncProperty(cases, async ({ value, replacement, style, lineWidth, decomposed, lineBreak, from, length }) => {
      const scalar = new Scalar(value);
      scalar.type = style;
      const yaml = new Document({ "mở đầu": scalar, "lời kết": "Hết. # không phải ghi chú" }).toString({ lineWidth });
      const text = (decomposed ? yaml.normalize("NFD") : yaml).replaceAll("\n", lineBreak);
      const before = parse({ file, text });
      fc.pre(before.value !== undefined && before.diagnostics.every(({ severity }) => severity !== "error"));
      const typed = firstScalar(text);
      const start = Math.min(from, typed.value.length);
      const end = Math.min(typed.value.length, start + length);
      const stretch = typed.within([start, end]);
      const replaces = typed.value.slice(start, end);
      const finding = fixOn(text, [stretch.start, stretch.end], { replaces, replacement });
      const edits = await editsFor({ file, text }, [finding], safe);
      const after = patch(text, edits);
      if (edits.length === 0) {
        expect(after).toBe(text);
        return;
      }
      made += 1;
      expect(firstScalar(after).value).toBe(typed.value.slice(0, start) + replacement + typed.value.slice(end));
      expect(after.startsWith(text.slice(0, stretch.start))).toBe(true);
      expect(after.endsWith(text.slice(stretch.end))).toBe(true);
    }),
    { numRuns: 400 },
  );
  expect(made).toBeGreaterThan(100);
});
