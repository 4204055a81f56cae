import fc from "fast-check";
import { expect, test } from "vitest";
import { normalise } from "../../src/source/normalise.ts";

/** Where Unicode has characters that NFC changes; between them lie ideographs, syllables and private use. */
const ranges = [[0, 0x3400], [0xa66f, 0xac20], [0xf900, 0xffff], [0x10a00, 0x12000], [0x1d000, 0x1e200], [0x2f800, 0x2fa20]] as const;

test("every character alone, and with a mark, is composed as Unicode says", () => {
  const wrong: string[] = [];
  for (const codePoint of ranges.flatMap(([from, to]) => Array.from({ length: to - from }, (_, step) => from + step))) {
    const character = String.fromCodePoint(codePoint);
    for (const text of [`a${character}b`, `${character}\u0323\u0301`]) {
      if (character !== "\r" && normalise(text).text !== text.normalize("NFC")) wrong.push(codePoint.toString(16));
    }
  }
  expect(wrong).toEqual([]);
});

const anything = fc.array(
  fc.oneof(fc.constantFrom("\r\n", "\r", "\n", "ế", "e\u0302\u0301", "e\u0301", "\u0323", "\u1100", "\u1161", "\u11a8", "가", "각", "\u0b47", "\u0b3e"), fc.string({ unit: "binary", maxLength: 3 })),
).map((parts) => parts.join(""));

test("the whole text equals its NFC with \\n line breaks, and each character leads back to what it was made from", () => {
  fc.assert(
    fc.property(anything, (text) => {
      const { text: after, back } = normalise(text);
      expect(after).toBe(text.replace(/\r\n?/g, "\n").normalize("NFC"));
      for (let at = 0; at < after.length; at += 1) {
        const behind = text.slice(back(at, "start"), back(at + 1, "end"));
        expect(behind.replace(/\r\n?/g, "\n").normalize("NFC")).toContain(after[at]);
      }
      expect(back(0, "start")).toBe(0);
      expect(back(after.length, "end")).toBe(text.length);
    }),
    { numRuns: 2000 },
  );
});

test("a text that is composed already costs no map", () => {
  const text = "Ủy ban nhân dân huyện Phong Thổ\n";
  expect(normalise(text)).toMatchObject({ text, composed: [] });
});
