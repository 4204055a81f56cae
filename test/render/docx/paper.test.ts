import { describe, expect, test } from "vitest";
import { withoutOffice, withPdfs, type Pdf, type Picture, type Word } from "../../support/docx/office.ts";
import { dotsPerInch, ruleUnder } from "../../support/docx/rule.ts";
import { build } from "./built.ts";

/** From a signature high on its page to one that has no room left there. */
const lengths = [13, 14, 15, 16, 17];

describe.skipIf(withoutOffice)("on paper, through LibreOffice", () => {
  const documents = {
    sample: build({}),
    many: build({ recipients: 30 }),
    ...Object.fromEntries(lengths.map((paragraphs) => [`length${paragraphs}`, build({ paragraphs })])),
  };
  const facts = withoutOffice ? {} : withPdfs(documents, (pdfs) => Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, seen(pdf)])));
  const sample = facts["sample"];
  const pages = sample?.pages ?? [];

  test("only Liberation Serif is used, which has the widths of Times New Roman", () => {
    expect(sample?.fonts.length).toBeGreaterThan(0);
    for (const font of sample?.fonts ?? []) expect(font).toMatch(/^LiberationSerif/);
  });

  test("Quốc hiệu stands on one line, and the rule under Tiêu ngữ is as long as its text, to half a millimetre", () => {
    const words = pages[0]?.words ?? [];
    const nation = words.slice(words.findIndex(({ text }) => text === "CỘNG")).slice(0, 8);
    expect(nation.map(({ text }) => text).join(" ")).toContain("CỘNG HÒA XÃ HỘI CHỦ NGHĨA");
    const last = words.find(({ text }) => text === "NAM");
    expect(last?.top).toBeCloseTo(nation[0]?.top ?? 0, 1);
    const [first, end] = [words.find(({ text }) => text === "Độc"), words.find(({ text }) => text === "phúc")];
    const rule = ruleUnder(sample?.firstPage, end);
    expect(Math.abs(rule.left - (first?.left ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(rule.right - (end?.right ?? 0))).toBeLessThan(0.5);
  });

  test("number and date stand on one line", () => {
    const words = pages[0]?.words ?? [];
    const [number, date] = [words.find(({ text }) => text === "Số:"), words.find(({ text }) => text === "tháng")];
    expect(Math.abs((number?.bottom ?? 0) - (date?.bottom ?? 99))).toBeLessThan(0.5);
  });

  test("page numbers stand in the middle of the top margin, from 2, and begin again in the appendix", () => {
    const numbers = pages.map(({ words }) => words.filter(({ bottom }) => bottom < 20));
    expect(numbers.map((found) => found.map(({ text }) => text).join(" "))).toEqual(["", "2", "", ...pages.slice(3).map((_, index) => String(index + 2))]);
    for (const [index, found] of numbers.entries()) {
      const middle = index < 2 ? (30 + 190) / 2 : (30 + 277) / 2;
      for (const { left, right } of found) expect(Math.abs((left + right) / 2 - middle)).toBeLessThan(0.5);
    }
  });

  test("nothing stands outside the margins but the page number", () => {
    for (const [index, { words }] of pages.entries()) {
      const [width, height] = index < 2 ? [210, 297] : [297, 210];
      for (const { text, left, right, top, bottom } of words.filter((word) => word.bottom > 20)) {
        expect({ text, left: left > 29.8, right: right < width - 19.8, top: top > 19, bottom: bottom < height - 19 }).toEqual({
          text,
          left: true,
          right: true,
          top: true,
          bottom: true,
        });
      }
    }
  });

  test("the head of the table is repeated on every page of the appendix", () => {
    expect(pages.length).toBeGreaterThan(4);
    for (const { text } of pages.slice(2)) expect(text).toMatch(/TT\s+Nội dung, nhiệm vụ chủ yếu/);
  });

  test("no page is empty", () => {
    for (const { pages } of Object.values(facts)) for (const { words } of pages) expect(words.length).toBeGreaterThan(5);
  });

  test.each(lengths)("after %i paragraphs the signature stands whole, on one page with the last words of the text", (length) => {
    const found = facts[`length${length}`]?.pages.filter(({ text }) => text.includes("KT. CHỦ TỊCH")) ?? [];
    expect(found).toHaveLength(1);
    expect(found[0]?.text).toContain("Ủy ban nhân dân xã./.");
    expect(found[0]?.text).toContain("Lường Thị Khánh");
  });

  test("between the lengths the signature goes over to a new page", () => {
    const counts = lengths.map((length) => facts[`length${length}`]?.pages.length ?? 0);
    expect(new Set(counts).size).toBe(2);
  });

  test("thirty recipients do not part the signature from the text, and stand to the left of it", () => {
    const page = facts["many"]?.pages.find(({ text }) => text.includes("KT. CHỦ TỊCH"));
    expect(page?.text).toContain("Ủy ban nhân dân xã./.");
    expect(page?.text).toContain("Nà Lùng 30");
    const filing = page?.words.find(({ text }) => text === "Lưu:");
    expect(filing?.right).toBeLessThan(110);
  });
});

interface Seen {
  readonly fonts: readonly string[];
  readonly pages: readonly { readonly text: string; readonly words: readonly Word[] }[];
  readonly firstPage: Picture;
}


const seen = (pdf: Pdf): Seen => ({
  fonts: pdf.fonts,
  pages: Array.from({ length: pdf.pages }, (_, index) => ({ text: pdf.text(index + 1), words: pdf.words(index + 1) })),
  firstPage: pdf.picture(1, dotsPerInch),
});
