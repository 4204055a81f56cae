/** The grammar of syllables, and where their tone marks stand. */
import { describe, expect, test } from "vitest";
import { readSyllable } from "../../src/lint/words/syllables.ts";
import { inToneStyle, toneStyle, withMarkMoved } from "../../src/lint/words/tone-mark.ts";

describe("a syllable of Vietnamese", () => {
  test.each("nghiêng giêng gìn giết quốc quyển quỳnh khuỷu ngoằn ngoèo quều xoong soóc oái uế yểng ưỡn thuở huơ khuya khuýp đắng kỷ gì chuộc giữa ghế nghề cứu".split(" "))(
    "is %s",
    (word) => expect(readSyllable(word)).toBeDefined(),
  );
  test.each("chưc thưc kêt nghành ngiêng gế kà cế qốc truờngg đươc hoạtđộng thựchiện bãoo trưởờng việc1 ngề nghà ưa1 tôt hêt".split(" "))("is not %s", (word) =>
    expect(readSyllable(word)).toBeUndefined(),
  );
  test("has the rising or the heavy tone before a stop, and no other", () => {
    expect(["mạt", "mát"].filter((word) => readSyllable(word) === undefined)).toEqual([]);
    expect(["màt", "mảt", "mãt", "mưt"].filter((word) => readSyllable(word) !== undefined)).toEqual([]);
  });
});

describe("a tone mark", () => {
  test.each([
    ["họat", "hoạt"],
    ["gía", "giá"],
    ["qúy", "quý"],
    ["tòan", "toàn"],
    ["cưả", "cửa"],
    ["thúôc", "thuốc"],
    ["ngừơi", "người"],
    ["hòa", undefined],
    ["thuỷ", undefined],
    ["của", undefined],
  ])("in %s belongs in %s", (word, right) => expect(withMarkMoved(word)).toBe(right));

  test("stands in two ways in oa, oe and uy, and comes back from the other way", () => {
    for (const word of ["hòa", "khỏe", "thủy", "ủy"]) {
      expect(toneStyle(word)).toBe("old");
      expect(inToneStyle(inToneStyle(word, "new"), "old")).toBe(word);
      expect(toneStyle(inToneStyle(word, "new"))).toBe("new");
    }
  });

  test("is moved once, wherever it was: what has been mended needs no mending", () => {
    const moved = "hoat quy gia toan cưa ngươi thuôc khuyên ngoeo quôc tiêng rươu hoai nguây".split(" ").flatMap((word) =>
      Array.from(word).flatMap((letter, at) => (/[aăâeêioôơuưy]/u.test(letter) ? [`${word.slice(0, at + 1)}\u0323${word.slice(at + 1)}`.normalize("NFC")] : [])),
    );
    const mended = moved.flatMap((word) => withMarkMoved(word) ?? []);
    expect(mended.length).toBeGreaterThan(15);
    expect(mended.flatMap((word) => withMarkMoved(word) ?? [])).toEqual([]);
  });
});
