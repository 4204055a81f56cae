/** The plan of 2023 as a clerk gets it: the words of the original document, on pages drawn as the decree draws them. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { buildPlan } from "../support/build-plan.ts";
import { withoutOffice, withPdfs, type Pdf, type Word } from "../support/docx/office.ts";
import { packageFaults } from "../support/docx/package-check.ts";
import { allParagraphs, cellText, readDocx, tablesOf } from "../support/docx/read.ts";
import { dotsPerInch, ruleUnder } from "../support/docx/rule.ts";
import { sdkErrors } from "../support/docx/sdk.ts";
import { words } from "../support/words.ts";

const { docx, markdown } = await buildPlan(readFileSync("plans/plan-2023.yaml", "utf8"));
const original = readFileSync("test/plan/fixtures/ke-hoach-2023-goc.txt", "utf8").replaceAll("\r\n", "\n");
const read = readDocx(docx);

/** The original table, cell by cell: the row that scanning cut is joined, leftover tags are gone. */
const originalRows: readonly (readonly string[])[] = original
  .slice(original.indexOf("TT\t"))
  .split("\n")
  .filter((line) => line.includes("\t") && !line.startsWith("----"))
  .map((line) => line.split("\t").map((cell) => words(cell.replace(/<[^>]+>/g, " ")).join(" ")))
  .reduce<string[][]>((rows, cells) => {
    const last = rows.at(-1);
    if (cells[0] !== "" || last === undefined) return [...rows, cells];
    return [...rows.slice(0, -1), last.map((cell, index) => `${cell} ${cells[index] ?? ""}`.trim())];
  }, []);

/** The words of the original after the repairs that plans/README.md lists, with what the form supplies. */
const expected = words(
  [
    "ỦY BAN NHÂN DÂN HUYỆN PHONG THỔ CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM Độc lập - Tự do - Hạnh phúc",
    original
      .slice(0, original.indexOf("TT\t"))
      .replaceAll("**", "")
      .replace("NỘI DUNG NHIỆM VỤ VÀ", "Phụ lục\nNỘI DUNG NHIỆM VỤ VÀ")
      .replace("ngày /3/2023 của UBND huyện", "ngày tháng 3 năm 2023 của Ủy ban nhân dân huyện"),
    ...originalRows.map((cells) => cells.join(" ")),
    "./.",
  ].join("\n"),
);

describe("the plan of 2023", () => {
  test("has the words of the original in the Word file, in order", () => {
    expect(allParagraphs(read).flatMap(({ text }) => words(text))).toEqual(expected);
  });

  test("has the words of the original in the Markdown, in order", () => {
    const plain = markdown
      .replace(/^<!--.*-->$/gm, "")
      .replace(/^---$/gm, "")
      .replace(/^\|[ :|-]+\|$/gm, "")
      .replace(/^#+ /gm, "")
      .replace(/<br>|\*+|(?<!\\)\|/g, " ")
      .replaceAll("\\", "");
    expect(words(plain)).toEqual(expected);
  });

  test("has the original table cell by cell", () => {
    const [table] = tablesOf(read.sections[1] ?? expect.fail("no appendix"));
    const cells = (table?.rows ?? []).map((row) => row.cells.map((cell) => words(cellText(cell)).join(" ")));
    expect(cells).toHaveLength(12);
    expect(cells).toEqual(originalRows);
  });

  test("holds to the schemas of Open XML and to our own check of the package", async () => {
    expect(await sdkErrors(docx)).toEqual([]);
    expect(packageFaults(docx)).toEqual([]);
  });
});

describe.skipIf(withoutOffice)("the plan of 2023 on paper, through LibreOffice", () => {
  const facts = withoutOffice
    ? undefined
    : withPdfs({ plan: docx }, ({ plan }) => ({
        fonts: plan?.fonts ?? [],
        pages: Array.from({ length: plan?.pages ?? 0 }, (_, index) => plan?.words(index + 1) ?? []),
        first: plan?.picture(1, dotsPerInch),
      }) satisfies { pages: ReturnType<Pdf["words"]>[] } & Record<string, unknown>);
  const pages = facts?.pages ?? [];
  const line = (page: readonly Word[], phrase: string): readonly Word[] => {
    const wanted = phrase.split(" ");
    const start = page.findIndex((_, index) => wanted.every((word, step) => page[index + step]?.text === word));
    return start < 0 ? expect.fail(`not on the page: ${phrase}`) : page.slice(start, start + wanted.length);
  };
  const onOneLine = (found: readonly Word[]): boolean => new Set(found.map(({ bottom }) => bottom.toFixed(1))).size === 1;

  test("uses only the font that has the widths of Times New Roman", () => {
    expect(facts?.fonts.every((font) => font.startsWith("LiberationSerif"))).toBe(true);
  });

  test("has two pages of text and four of the appendix, with the signature beside the recipients on page 2", () => {
    expect(pages).toHaveLength(6);
    const second = pages[1] ?? [];
    const [label] = line(second, "Nơi nhận:");
    const [authority] = line(second, "TM. ỦY BAN NHÂN DÂN");
    expect(Math.abs((label?.top ?? 0) - (authority?.top ?? 99))).toBeLessThan(2);
    const [position] = line(second, "CHỦ TỊCH");
    const [name] = line(second, "Trần Bảo Trung");
    expect((name?.top ?? 0) - (position?.bottom ?? 0)).toBeGreaterThan(28);
  });

  test("has Quốc hiệu on one line and a rule as long as Tiêu ngữ under it", () => {
    const first = pages[0] ?? [];
    expect(onOneLine(line(first, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"))).toBe(true);
    const motto = line(first, "Độc lập - Tự do - Hạnh phúc");
    expect(onOneLine(motto)).toBe(true);
    const rule = ruleUnder(facts?.first, motto.at(-1));
    expect(Math.abs(rule.left - (motto[0]?.left ?? 0))).toBeLessThan(0.5);
    expect(Math.abs(rule.right - (motto.at(-1)?.right ?? 0))).toBeLessThan(0.5);
  });

  test("has rules of a third to a half of their line under the agency and the subject, in their middle", () => {
    const ruled = [line(pages[0] ?? [], "HUYỆN PHONG THỔ"), line(pages[0] ?? [], "Công tác Thi đua - Khen thưởng năm 2023")];
    for (const found of ruled) {
      const [left, right] = [found[0]?.left ?? 0, found.at(-1)?.right ?? 0];
      const rule = ruleUnder(facts?.first, found.at(-1), [left, right]);
      const share = (rule.right - rule.left) / (right - left);
      expect(share).toBeGreaterThan(1 / 3 - 0.01);
      expect(share).toBeLessThan(1 / 2 + 0.01);
      expect(Math.abs(rule.left + rule.right - left - right) / 2).toBeLessThan(0.5);
    }
  });

  test("keeps everything inside the margins but the page numbers", () => {
    for (const [index, page] of pages.entries()) {
      const [width, height] = index < 2 ? [210, 297] : [297, 210];
      const outside = page.filter(
        ({ left, right, top, bottom }) => left < 29.7 || right > width - 19.7 || top < 19 || bottom > height - 19,
      );
      expect(outside.map(({ text }) => text)).toEqual(["", "2", "", "2", "3", "4"][index] === "" ? [] : [["", "2", "", "2", "3", "4"][index]]);
    }
  });

  test("repeats the head of the table on every page of the appendix", () => {
    for (const page of pages.slice(2)) expect(onOneLine(line(page, "Nội dung, nhiệm vụ chủ yếu"))).toBe(true);
  });
});
