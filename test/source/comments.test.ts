import { describe, expect, test } from "vitest";
import { readSource } from "../../src/source/read.ts";

const sourceOf = (text: string) => {
  const { value } = readSource({ file: "p.yaml", bytes: new TextEncoder().encode(text) });
  if (value === undefined) throw new Error("no tree");
  return value;
};

/** Each comment as its author typed it, with what it speaks of. */
const told = (text: string): readonly (readonly [string, string])[] =>
  (sourceOf(text).comments?.() ?? []).map(({ start, end, about }) => [text.slice(start.offset, end.offset), text.slice(...about)]);

describe("a comment", () => {
  test("before all entries speaks of the whole file", () => {
    const text = "# một\n\na: b\n";
    expect(told(text)).toEqual([["# một", text]]);
  });

  test("at the end of a line speaks of the line up to itself", () => {
    expect(told("a: b\nc: d  # hai\ne: f\n")).toEqual([["# hai", "c: d  "]]);
  });

  test("behind the sign of a block speaks of the block", () => {
    expect(told("a: |  # hai\n  b\n  c\nd: e\n")).toEqual([["# hai", "a: |  # hai\n  b\n  c\n"]]);
  });

  test("behind a key alone on its line speaks of the entry", () => {
    expect(told("a:  # hai\n  b: c\n  d: e\nf: g\n")).toEqual([["# hai", "a:  # hai\n  b: c\n  d: e\n"]]);
  });

  test("on a line of its own speaks of the entry below it, at whatever depth", () => {
    const text = "a:\n  - b: c\n    # ba\n    d: e\n  # tư\n  - f: g\nh: i\n";
    expect(told(text)).toEqual([["# ba", "# ba\n    d: e"], ["# tư", "# tư\n  - f: g\n"]].map(([comment = "", about = ""]) => [comment, expect.stringContaining(about.trimEnd()) as string]));
    const [third = ["", ""], fourth = ["", ""]] = told(text);
    expect(third[1]).not.toContain("f: g");
    expect(fourth[1]).not.toContain("h: i");
  });

  test("after everything speaks of nothing", () => {
    expect(told("a: b\n# năm\n")).toEqual([["# năm", ""]]);
  });

  test("is composed, and placed in the author's own characters", () => {
    const text = "a: b\r\nc: d  # bỏ qua chỗ này\r\n".normalize("NFD");
    const [comment] = sourceOf(text).comments?.() ?? [];
    expect(comment?.text).toBe("bỏ qua chỗ này");
    expect(text.slice(comment?.start.offset, comment?.end.offset)).toBe("# bỏ qua chỗ này".normalize("NFD"));
    expect(comment?.start.line).toBe(2);
  });

  test("is found between the items of a list in brackets too", () => {
    expect(told("a: [b,  # sáu\n  c]\n").map(([comment]) => comment)).toEqual(["# sáu"]);
  });
});

test("signs inside quotations and blocks begin no comment", () => {
  expect(told("a: 'b # c'\nd: |\n  e  # f\ng: h\n")).toEqual([]);
});
