import fc from "fast-check";
import { expect, test } from "vitest";
import { Document, parseDocument, Scalar } from "yaml";
import { parse } from "../../src/source/read.ts";
import type { Source, SourceScalar } from "../../src/source/source.ts";

const styles = ["PLAIN", "QUOTE_SINGLE", "QUOTE_DOUBLE", "BLOCK_LITERAL", "BLOCK_FOLDED"] as const;

const pieces = [..."aưđẾộ  \n\n\"'\\:#-|>,[]{}%@`&*!?.05", "ữ ", "kế hoạch ", "  ", "\t", ": ", " #", "- ", "🌾", "\n  ", "\n\n", "Phong Thổ "];
const prose = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));

const written = fc.record({
  value: prose,
  style: fc.constantFrom(...styles),
  lineWidth: fc.constantFrom(0, 20, 40, 80),
  indent: fc.constantFrom(1, 2, 4, 7),
  nested: fc.boolean(),
  decomposed: fc.boolean(),
  lineBreak: fc.constantFrom("\n", "\r\n", "\r"),
});

test("a part of a value leads to the characters it was written with, in every style, NFD and CRLF included", () => {
  fc.assert(
    fc.property(written, ({ value, style, lineWidth, indent, nested, decomposed, lineBreak }) => {
      const scalar = new Scalar(value);
      scalar.type = style;
      const yaml = new Document(nested ? { gồm: [{ "nội dung": scalar }] } : { "nội dung": scalar }).toString({ lineWidth, indent });
      const text = (decomposed ? yaml.normalize("NFD") : yaml).replaceAll("\n", lineBreak);
      const source = parse({ file: "ke-hoach.yaml", text }).value;
      const found = source && lastScalar(source);
      // yaml's own reading is the measure: its stringify loses blanks at ends of lines and folds inside of emoji.
      const read = parseDocument(yaml, { schema: "failsafe" });
      if (read.errors.length > 0 || /\p{Cs}/u.test(yaml)) return;
      const expected = String(read.getIn(nested ? ["gồm", 0, "nội dung"] : ["nội dung"]));
      expect(found?.value).toBe(expected.replaceAll("\t", " "));
      expectExact(found as SourceScalar, text);
    }),
    { numRuns: 1500 },
  );
});

/** Letter for letter; blanks and escapes may stand for a longer stretch. */
function expectExact(scalar: SourceScalar, text: string): void {
  let end = scalar.start;
  for (let at = 0; at < scalar.value.length; ) {
    const character = String.fromCodePoint(scalar.value.codePointAt(at) ?? 0);
    const part = scalar.within([at, at + character.length]);
    const behind = text.slice(part.start, part.end).normalize("NFC").replace(/\r\n?/g, "\n");
    const escaped = behind === "''" || behind.startsWith("\\");
    const folded = /^[ \n]$/.test(character) && /^[ \t]*(?:\\?\n[ \t\n]*)*$/.test(behind);
    if (behind !== character && !escaped && !folded) expect(behind, JSON.stringify({ text, value: scalar.value, at })).toBe(character);
    expect(part.start).toBeGreaterThanOrEqual(part.start < end ? scalar.start : end);
    end = part.end;
    at += character.length;
  }
  expect(end).toBeLessThanOrEqual(scalar.end);
}

function lastScalar({ root }: Source): SourceScalar | undefined {
  let node = root.entries[0]?.value;
  while (node !== undefined && node.kind !== "scalar") node = node.kind === "list" ? node.items[0] : node.entries[0]?.value;
  return node;
}

const onlyValue = (text: string): { readonly scalar: SourceScalar; readonly shown: (from: number, to: number) => string } => {
  const source = parse({ file: "ke-hoach.yaml", text }).value as Source;
  const scalar = lastScalar(source) as SourceScalar;
  return { scalar, shown: (from, to) => text.slice(scalar.within([from, to]).start, scalar.within([from, to]).end) };
};

test.each([
  ["plain", "mở đầu:   Phòng Nội vụ  # ghi chú\n", "Phòng Nội vụ"],
  ["single quoted", "mở đầu: 'Phòng ''Nội vụ'''\n", "Phòng ''Nội vụ''"],
  ["double quoted", 'mở đầu: "Phòng\\tNội vụ"\n', "Phòng\\tNội vụ"],
  ["literal, kept", "mở đầu: |+\n  Phòng\n  Nội vụ\n\n", "Phòng\n  Nội vụ\n\n"],
  ["literal, stripped", "mở đầu: |-\n  Phòng\n  Nội vụ\n", "Phòng\n  Nội vụ"],
  ["literal, indented by number", "mở đầu: |2\n    Phòng\n  Nội vụ\n", "  Phòng\n  Nội vụ\n"],
  ["folded", "mở đầu: >-\n  Phòng\n  Nội vụ\n", "Phòng\n  Nội vụ"],
])("the whole of a %s value is its words without quotes, header and indentation", (_, text, words) => {
  const { scalar, shown } = onlyValue(text);
  expect(shown(0, scalar.value.length)).toBe(words);
});

test("a word behind a fold and in NFD is found at the user's own characters", () => {
  const text = "mở đầu: >\n  Ủy ban\n  nhân dân\n\n  Phong Thổ\n".normalize("NFD");
  const { scalar, shown } = onlyValue(text);
  const at = scalar.value.indexOf("Thổ");
  expect(shown(at, at + 3)).toBe("Thổ".normalize("NFD"));
});

test("an entry without a value stands behind its colon", () => {
  const { scalar } = onlyValue("số:\nký hiệu: KH-UBND\n");
  expect(scalar).toMatchObject({ style: "empty", value: "", start: 3, end: 3 });
});

test.each([
  ["plain", "mở đầu: Phòng\tNội vụ\n", "Phòng Nội vụ", "\t"],
  ["double quoted", 'mở đầu: "Phòng\\tNội vụ"\n', "Phòng Nội vụ", "\\t"],
  ["literal", "mở đầu: |\n  a\n  Phòng\tNội vụ\n", "a\nPhòng Nội vụ\n", "\t"],
  ["folded", "mở đầu: >-\n  a\n  Phòng\tNội vụ\n", "a Phòng Nội vụ", "\t"],
])("a tab in a %s text is a blank, and leads to the tab", (_, text, value, typed) => {
  const { scalar, shown } = onlyValue(text);
  expect(scalar.value).toBe(value);
  const at = value.indexOf(" Nội");
  expect(shown(at, at + 1)).toBe(typed);
  expect(shown(at + 1, at + 4)).toBe("Nội");
});
