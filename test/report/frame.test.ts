import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf, widthOf } from "../../src/report/cells.ts";
import { frame } from "../../src/report/frame.ts";
import { placeOf, positionAt } from "./places.ts";

const plain = { gutter: (text: string) => text, marker: (text: string) => text };

const show = (text: string, words: string, columns = 80): string =>
  frame(text, placeOf(text, words), { columns, paint: plain }).join("\n");

const plan = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
ngày ban hành: 30/2/2026
trích yếu: Chuyển đổi số`;

test("the words at fault are underlined, between the line before and the line after", () => {
  expect(show(plan, "30/2/2026")).toMatchInlineSnapshot(`
    "  1 │ cơ quan: Ủy ban nhân dân xã Nậm Khoang
      2 │ ngày ban hành: 30/2/2026
        │                ^^^^^^^^^
      3 │ trích yếu: Chuyển đổi số"
  `);
});

test("the first and the last line have one neighbour", () => {
  expect(show(plan, "cơ quan")).toMatchInlineSnapshot(`
    "  1 │ cơ quan: Ủy ban nhân dân xã Nậm Khoang
        │ ^^^^^^^
      2 │ ngày ban hành: 30/2/2026"
  `);
  expect(show(plan, "Chuyển đổi số")).toMatchInlineSnapshot(`
    "  2 │ ngày ban hành: 30/2/2026
      3 │ trích yếu: Chuyển đổi số
        │            ^^^^^^^^^^^^^"
  `);
});

test("blank neighbours are left out, and line numbers stand in one column", () => {
  const text = `${"#\n".repeat(8)}# số\n\nsố: mười\nký hiệu: KH-UBND\n`;
  expect(show(text, "# số")).toMatchInlineSnapshot(`
    "   8 │ #
       9 │ # số
         │ ^^^^"
  `);
  expect(show(text, "mười")).toMatchInlineSnapshot(`
    "  11 │ số: mười
         │     ^^^^
      12 │ ký hiệu: KH-UBND"
  `);
});

test("tabs are drawn, and the mark stands under the words behind them", () => {
  expect(show("nơi nhận:\n\t- Như trên\n", "Như trên")).toMatchInlineSnapshot(`
    "  1 │ nơi nhận:
      2 │ ⇥   - Như trên
        │       ^^^^^^^^"
  `);
  expect(show("nơi nhận:\n\t- Như trên\n", "\t")).toMatchInlineSnapshot(`
    "  1 │ nơi nhận:
      2 │ ⇥   - Như trên
        │ ^^^^"
  `);
});

test("decomposed letters are as wide as they look", () => {
  const typed = "địa danh: Nậm Khoang".normalize("NFD");
  const [line = "", mark = ""] = frame(typed, placeOf(typed, "Khoang"), { columns: 80, paint: plain });
  expect(mark.indexOf("^")).toBe(line.normalize("NFC").indexOf("Khoang"));
  expect(mark).toMatch(/\^{6}$/);
});

test("a wide letter takes two columns", () => {
  expect(show("địa danh: 老街 x", "x")).toBe("  1 │ địa danh: 老街 x\n    │                ^");
});

test("an empty place gets one mark, at the end of a line too", () => {
  const at = (offset: number): string => {
    const start = positionAt("số:\n", offset);
    return frame("số:\n", { file: "p", path: [], start, end: start }, { columns: 80, paint: plain }).join("\n");
  };
  expect(at(0)).toBe("  1 │ số:\n    │ ^");
  expect(at(3)).toBe("  1 │ số:\n    │    ^");
});

test("a place of several lines is marked to the end of its first line", () => {
  expect(show(plan, "30/2/2026\ntrích yếu")).toBe(show(plan, "30/2/2026"));
});

test("carriage returns are line breaks, not signs", () => {
  expect(show(plan.replaceAll("\n", "\r\n"), "30/2/2026")).toBe(show(plan, "30/2/2026"));
});

test("a place that means the whole file has no frame", () => {
  expect(frame(plan, { file: "p", path: [] }, { columns: 80, paint: plain })).toEqual([]);
});

test("where there is nothing to see, there is no frame", () => {
  const start = positionAt("\n\n\n", 1);
  expect(frame("\n\n\n", { file: "p", path: [], start, end: start }, { columns: 80, paint: plain })).toEqual([]);
  expect(frame("", { file: "p", path: [], start: positionAt("", 0), end: positionAt("", 0) }, { columns: 80, paint: plain })).toEqual([]);
});

test("of a long line, a window around the place is shown", () => {
  const long = `mở đầu: ${"Ủy ban nhân dân xã ban hành Kế hoạch; ".repeat(40)}hết hạn ngày 31/4/2026; ${"các đơn vị thực hiện. ".repeat(40)}`;
  expect(show(long, "31/4/2026", 60)).toMatchInlineSnapshot(`
    "  1 │ …ch; hết hạn ngày 31/4/2026; các đơn vị thực hiện. c…
        │                   ^^^^^^^^^"
  `);
  expect(show(long, "mở đầu", 60)).toMatchInlineSnapshot(`
    "  1 │ mở đầu: Ủy ban nhân dân xã ban hành Kế hoạch; Ủy ban…
        │ ^^^^^^"
  `);
});

test("a line of a million letters is framed as fast as any", () => {
  const long = `${"a".repeat(1_000_000)}ngày 31/4${"b".repeat(1_000_000)}`;
  expect(show(long, "31/4", 60)).toMatch(/^ {2}1 │ …a+ngày 31\/4b+…\n {4}│ +\^{4}$/);
});

test("any text and place: the frame fits the terminal, marks the words and prints no control character", () => {
  const letters = fc.constantFrom(..."aă\tđ ế\u0301老😀\u001b\u0000\u202e\ud800\r\n\u200b:".match(/./gsu) ?? []);
  const cases = fc.tuple(fc.array(letters, { maxLength: 120 }), fc.nat(), fc.nat(), fc.integer({ min: 30, max: 90 }));
  fc.assert(
    fc.property(cases, ([characters, one, other, columns]) => {
      const text = characters.join("");
      const [from = 0, to = 0] = [one, other].map((number) => number % (text.length + 1)).toSorted((a, b) => a - b);
      const place = { file: "p", path: [], start: positionAt(text, from), end: positionAt(text, to) };
      const lines = frame(text, place, { columns, paint: plain });
      for (const line of lines) {
        expect(line).not.toMatch(/[\p{Cc}\p{Cs}\u202e\u200b]/u);
        expect(widthOf(cellsOf(line))).toBeLessThanOrEqual(columns);
      }
      if (lines.length === 0) {
        expect(text.split(/\r\n|[\r\n]/)[place.start.line - 1]?.trim()).toBe("");
        return;
      }
      const mark = lines.findIndex((line) => /│ *\^+$/.test(line));
      expect(mark).toBeGreaterThan(0);
      expect(lines[mark - 1]).toContain(` ${place.start.line} │`);
    }),
  );
});
