import fc from "fast-check";
import { expect, test } from "vitest";
import { compatible, patch, type Edit } from "../../src/edit/patch.ts";

/** What plans hold: Windows line ends, a byte order mark, letters with loose marks, letters of two code units. */
const pieces = ["kế hoạch", "kế hoạch".normalize("NFD"), "\r\n", "\n", "\r", "\ufeff", "🌾", " ", "  ", ": ", "# ghi chú", "\t", "\u00a0"];
const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join(""));
const edits = fc.array(fc.tuple(fc.nat(200), fc.nat(12), fc.constantFrom("", "bảo đảm", "\r\n", "🌾")), { maxLength: 12 });

const within = (text: string, raw: readonly (readonly [number, number, string])[]): readonly Edit[] =>
  raw.map(([start, length, replacement]) => {
    const from = start % (text.length + 1);
    return { from, to: Math.min(text.length, from + length), text: replacement };
  });

test("bytes outside the patches never change: undoing the patches gives the text back", () => {
  fc.assert(
    fc.property(texts, edits, (text, raw) => {
      const all = within(text, raw);
      const patched = patch(text, all);
      let shift = 0;
      const undo = compatible(all).map(({ from, to, text: replacement }) => {
        const start = from + shift;
        shift += replacement.length - (to - from);
        expect(patched.slice(start, start + replacement.length)).toBe(replacement);
        return { from: start, to: start + replacement.length, text: text.slice(from, to) };
      });
      let [before, after] = ["", ""];
      let [doneBefore, doneAfter] = [0, 0];
      for (const [index, { from, to }] of compatible(all).entries()) {
        before += text.slice(doneBefore, from);
        after += patched.slice(doneAfter, undo[index]?.from);
        [doneBefore, doneAfter] = [to, undo[index]?.to ?? 0];
      }
      expect(after + patched.slice(doneAfter)).toBe(before + text.slice(doneBefore));
    }),
  );
});

test("the order in which edits are given does not matter", () => {
  fc.assert(
    fc.property(texts, edits, (text, raw) => {
      const all = within(text, raw).map((edit, index) => ({ ...edit, text: `${index}` }));
      const spots = new Set(all.map(({ from, to }) => `${from}-${to}`));
      fc.pre(spots.size === all.length);
      expect(patch(text, all.toReversed())).toBe(patch(text, all));
    }),
  );
});

test.each([
  ["two that overlap: the first is made", [{ from: 0, to: 7, text: "bảo đảm" }, { from: 4, to: 9, text: "!" }], "bảo đảm an toàn"],
  ["neighbours are both made", [{ from: 0, to: 3, text: "bảo" }, { from: 3, to: 7, text: " đảm" }], "bảo đảm an toàn"],
  ["two insertions at one spot: the first is made", [{ from: 7, to: 7, text: " cho" }, { from: 7, to: 7, text: " sự" }], "đảm bảo cho an toàn"],
  ["an insertion before a replacement: both are made", [{ from: 8, to: 10, text: "AN" }, { from: 8, to: 8, text: "sự " }], "đảm bảo sự AN toàn"],
])("of %s", (_, all, expected) => expect(patch("đảm bảo an toàn", all)).toBe(expected));
