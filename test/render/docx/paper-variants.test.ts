import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/lay-out.ts";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { withoutOffice, withPdfs, type Pdf, type Word } from "../../support/docx/office.ts";
import { created } from "./built.ts";
import { cell, column, documentOf, endMark, paragraph, row, table, upright } from "./pieces.ts";
import { variants } from "./variants.ts";

/** From a table that ends high on its page to one that leaves no room for the `./.` below it. */
const lengths = [0, 1, 2, 3, 4, 5, 6, 7];
const endsLow = (paragraphs: number): Document =>
  documentOf(
    upright([
      ...Array.from({ length: paragraphs }, () => paragraph("Một dòng.")),
      table(
        [column("ordinal", "TT"), column("content", "Nội dung")],
        Array.from({ length: 28 }, (_, index) =>
          index % 4 === 0
            ? row("group", [cell("I"), cell("Nhóm việc")])
            : row("entry", [cell(String(index)), cell("Việc một dòng")]),
        ),
      ),
      endMark,
    ]),
  );

describe.skipIf(withoutOffice)("variants on paper, through LibreOffice", () => {
  const build = (document: Document): Uint8Array => renderDocx(layOut(document), { created });
  const documents = Object.fromEntries(
    [...Object.entries(variants), ...lengths.map((length) => [`length${length}`, endsLow(length)] as const)].map(
      ([name, document]) => [name, build(document)],
    ),
  );
  const facts = withoutOffice
    ? {}
    : withPdfs(documents, (pdfs) => Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, seen(pdf)])));
  const page = (name: string, number: number): Page => facts[name]?.[number - 1] ?? { text: "", words: [] };
  const word = (of: Page, text: string): Word => {
    const found = of.words.find((each) => each.text === text);
    if (found === undefined) throw new Error(`no “${text}” on the page`);
    return found;
  };

  test("draft and circulation stand above Quốc hiệu, agency and Quốc hiệu on one line, urgency under the number", () => {
    const first = page("markedPlan", 1);
    expect(word(first, "THẢO").bottom).toBeLessThan(word(first, "LƯU").top);
    expect(word(first, "LƯU").bottom).toBeLessThan(word(first, "CỘNG").top);
    expect(word(first, "CỘNG").top).toBeCloseTo(word(first, "ỦY").top, 0);
    expect(word(first, "HỎA").top).toBeGreaterThan(word(first, "Số:").bottom);
    expect(word(first, "HỎA").right).toBeLessThan(word(first, "CỘNG").left);
  });

  test("contact lines stand in the bottom margin of the first page only, the text above them", () => {
    const [first, second] = [page("markedPlan", 1), page("markedPlan", 2)];
    expect(word(first, "Địa").top).toBeGreaterThan(277);
    expect(Math.max(...first.words.map(({ bottom }) => bottom))).toBeLessThan(292);
    const text = first.words.filter(({ bottom }) => bottom < word(first, "Địa").top);
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeGreaterThan(255);
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(277.5);
    expect(second.text).not.toContain("Địa chỉ:");
    expect(second.words[0]).toMatchObject({ text: "2" });
  });

  test("the names of several signers stand on one line, the first agency's at the right", () => {
    const first = page("jointPlan", 1);
    expect(word(first, "Lò").top).toBeCloseTo(word(first, "Lường").top, 0);
    expect(word(first, "Lò").left).toBeGreaterThan(word(first, "Lường").left);
    expect(word(first, "Nơi").top).toBeGreaterThan(word(first, "Lò").bottom);
  });

  test("the other position stands above the name, under the room for the signature", () => {
    const second = page("markedPlan", 2);
    const [title, other, name] = [word(second, "TRƯỞNG"), second.words.findLast(({ text }) => text === "XÃ"), word(second, "Lò")];
    expect((other?.top ?? 0) - title.bottom).toBeGreaterThan(30);
    expect(name.top - (other?.bottom ?? 0)).toBeLessThan(3);
  });

  test("a plan that a decision issues has its parts in the middle of the page", () => {
    for (const part of page("decidedPlan", 1).words.filter(({ text }) => text === "Phần")) {
      expect((part.left + part.right) / 2).toBeGreaterThan(100);
      expect((part.left + part.right) / 2).toBeLessThan(118);
    }
  });

  test("pages of every appendix begin again, the first without a number", () => {
    const numbers = (facts["tabledPlan"] ?? []).map(({ words }) =>
      words.filter(({ bottom }) => bottom < 19).map(({ text }) => text).join(" "),
    );
    expect(numbers).toEqual(["", "", "2", "3", "4", "", "2"]);
  });

  test("an appendix of its own begins 20 mm under its margin", () => {
    expect(word(page("separateAppendix", 1), "Phụ").top).toBeGreaterThan(39);
    expect(word(page("tabledPlan", 2), "Phụ").top).toBeLessThan(24);
  });

  test.each(lengths)("after %i lines, no group is the last on its page, and the ./. is not alone on one", (length) => {
    const pages = facts[`length${length}`] ?? [];
    for (const { text } of pages) expect(lastLine(text)).not.toContain("Nhóm việc");
    expect(pages.at(-1)?.text).toContain("Việc một dòng");
    expect(lastLine(pages.at(-1)?.text ?? "")).toBe("./.");
  });

  test("between the lengths the table goes over to a second page", () => {
    expect(new Set(lengths.map((length) => facts[`length${length}`]?.length)).size).toBe(2);
  });
});

interface Page {
  readonly text: string;
  readonly words: readonly Word[];
}

const seen = (pdf: Pdf): readonly Page[] =>
  Array.from({ length: pdf.pages }, (_, index) => ({ text: pdf.text(index + 1), words: pdf.words(index + 1) }));

const lastLine = (text: string): string => text.replaceAll("\f", "").trimEnd().split("\n").at(-1)?.trim() ?? "";
