/** Every plan of the repository as a clerk gets it: sound files with the same words, on pages drawn as the decree draws them. */
import { describe, expect, test } from "vitest";
import { withoutOffice, withPdfs, type Word } from "../support/docx/office.ts";
import { packageFaults } from "../support/docx/package-check.ts";
import { paragraphsOf, type ReadBlock, type ReadParagraph, type ReadSection, type ReadTable } from "../support/docx/read.ts";
import { sdkErrors } from "../support/docx/sdk.ts";
import { at, value } from "../support/docx/xml.ts";
import { words } from "../support/words.ts";
import { buildFile, buildText, longTable, planFiles, type BuiltPart, type BuiltPlan } from "./plans.ts";

const written = await Promise.all(planFiles.map(buildFile));
const built: readonly BuiltPlan[] = [...written, await buildText("test/plans/mot-nghin-dong.yaml", longTable(1000))];
const parts = built.flatMap((plan) => plan.parts);

test("there are the seed, the model plan and at least twenty others", () => {
  expect(planFiles).toEqual(expect.arrayContaining(["plans/plan-2023.yaml", "plans/plan-2026.yaml"]));
  expect(planFiles.length).toBeGreaterThanOrEqual(22);
  expect(parts.length).toBeGreaterThan(built.length);
});

test.each(written.map(({ file, diagnostics }) => ({ file, diagnostics })))("$file is read without an error", ({ diagnostics }) => {
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

describe.each(parts.map((part) => ({ part, name: part.name })))("$name", ({ part }) => {
  test("has the same words in the Word file and in the Markdown, in order", () => {
    expect(wordsOfDocx(part)).toEqual(wordsOfMarkdown(part.markdown));
  });

  test("holds to our own check of the package", () => {
    expect(packageFaults(part.docx)).toEqual([]);
  });
});

test("all Word files hold to the schemas of Open XML", { timeout: 300_000 }, async () => {
  const errorsOf = async (remainder: number): Promise<readonly string[]> => {
    const found: string[] = [];
    for (const { name, docx } of parts.filter((_, index) => index % 2 === remainder)) {
      found.push(...(await sdkErrors(docx)).map((error) => `${name}: ${error}`));
    }
    return found;
  };
  expect((await Promise.all([errorsOf(0), errorsOf(1)])).flat()).toEqual([]);
});

function wordsOfDocx({ read }: BuiltPart): readonly string[] {
  const texts = read.sections.flatMap(({ blocks, footers }) => [
    ...blocks.flatMap((block) => (isSigning(block) ? signingIn(block) : paragraphsOf(block))),
    ...Object.values(footers).flat(),
  ]);
  return texts.flatMap(({ text }) => words(text));
}

const isSigning = (block: ReadBlock): block is ReadTable =>
  block.kind === "table" && paragraphsOf(block).some(({ style }) => style === "Họ tên người ký");

/**
 * As it is read, not row by row: all recipients, who may go on in a row below, then the signature; of several signatures,
 * which stand above the recipients, the one that signs first stands at the right.
 */
function signingIn({ rows }: ReadTable): readonly ReadParagraph[] {
  const columns = rows.map(({ cells }) => cells.map(({ blocks }) => blocks.flatMap(paragraphsOf)));
  const isSignature = (cell: readonly ReadParagraph[]): boolean => cell.some(({ style }) => style === "Họ tên người ký");
  const signatures = columns.flatMap((cells) => cells.filter(isSignature).toReversed());
  const others = columns.flatMap((cells) => cells.filter((cell) => !isSignature(cell)));
  return signatures.length > 1 ? [...signatures, ...others].flat() : [...others, ...signatures].flat();
}

/** Headings, bold, breaks, table bars, the seal and the signs that keep links from being made taken off. */
const wordsOfMarkdown = (markdown: string): readonly string[] =>
  words(
    markdown
      .replace(/^<!--.*-->$/gm, "")
      .replaceAll("<!---->", "")
      .replace(/^---$/gm, "")
      .replace(/^\|[ :|-]+\|$/gm, "")
      .replace(/^#+ /gm, "")
      .replace(/<br>|&nbsp;|(?<!\\)\*+|(?<!\\)\|/g, " ")
      .replaceAll("&lt;", "<")
      .replaceAll("\\", ""),
  );

/** Millimetres by which a line may lie outside: LibreOffice rounds, and its glyphs lean over. */
const tolerance = 0.6;

describe.skipIf(withoutOffice)("on paper, through LibreOffice", () => {
  const onPaper = withoutOffice
    ? {}
    : withPdfs(Object.fromEntries(parts.map(({ name, docx }) => [name, docx])), (pdfs) =>
        Object.fromEntries(
          Object.entries(pdfs).map(([name, pdf]) => [
            name,
            { fonts: pdf.fonts, pages: Array.from({ length: pdf.pages }, (_, index) => pdf.words(index + 1).filter(({ text }) => text.trim() !== "")) },
          ]),
        ),
      );
  const cases = parts.map((part) => ({ part, name: part.name, paper: onPaper[part.name] ?? { fonts: [], pages: [] } }));

  test.each(cases)("$name has no font but the one with the widths of Times New Roman", ({ paper }) => {
    expect(paper.fonts.length).toBeGreaterThan(0);
    expect(paper.fonts.filter((font) => !font.startsWith("LiberationSerif"))).toEqual([]);
  });

  test.each(cases)("$name numbers the pages of text and appendices from 2, and has no blank page", ({ part, paper }) => {
    const numbers = paper.pages.map((page) => numberOn(page));
    const starts = numbers.filter((number) => number === undefined).length;
    expect(starts).toBe(part.read.sections.length);
    expect(numbers).toEqual(numbersFrom(numbers));
    expect(paper.pages.filter((page) => withoutNumber(page).length === 0)).toEqual([]);
  });

  test.each(cases)("$name keeps everything inside the margins but page numbers and address lines", ({ part, paper }) => {
    let section = -1;
    for (const page of paper.pages) {
      if (numberOn(page) === undefined) section += 1;
      const read = part.read.sections[section] ?? expect.fail("more pages than sections");
      const contact = numberOn(page) === undefined ? contactWords(read) : [];
      const outside = withoutNumber(page).filter((word) => !liesInside(word, areaOf(read)) && !contact.includes(word.text));
      expect(outside.map(({ text }) => text)).toEqual([]);
    }
  });

  const main = cases.filter(({ part }) => part.isMain);

  test.each(main)("$name has Quốc hiệu and Tiêu ngữ each on one line", ({ paper }) => {
    for (const phrase of ["CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc"]) {
      expect(linesOf(phraseOn(paper.pages[0] ?? [], phrase))).toHaveLength(1);
    }
  });

  test.each(main.filter(({ part }) => part.plan.decision === undefined))("$name has number and date on one line", ({ paper }) => {
    const [first = []] = paper.pages;
    const number = first.find(({ text }) => text === "Số:") ?? expect.fail("no number");
    const right = first.filter(({ left, bottom }) => left > number.left && Math.abs(bottom - number.bottom) < 1.5);
    expect(right.map(({ text }) => text)).toEqual(expect.arrayContaining(["ngày", "tháng", "năm"]));
    expect(right.toSorted((a, b) => a.left - b.left).at(-1)?.text).toMatch(/^\d{4}$/);
  });

  test.each(main.filter(({ part }) => part.plan.decision === undefined))("$name has its signature whole, on a page with text of the plan", ({ part, paper }) => {
    const names = part.plan.signatories.map(({ fullName }) => fullName);
    const page = paper.pages.find((one) => has(one, "Nơi nhận:")) ?? expect.fail("no recipients");
    expect(names.filter((name) => !has(page, name))).toEqual([]);
    const top = Math.min(...["Nơi nhận:", ...names].map((phrase) => phraseOn(page, phrase)[0]?.top ?? 0));
    expect(withoutNumber(page).filter(({ bottom }) => bottom < top).length).toBeGreaterThan(2);
  });
});

const has = (page: readonly Word[], phrase: string): boolean => found(page, phrase) !== undefined;
const phraseOn = (page: readonly Word[], phrase: string): readonly Word[] =>
  found(page, phrase) ?? expect.fail(`not on the page: ${phrase}`);

function found(page: readonly Word[], phrase: string): readonly Word[] | undefined {
  const wanted = phrase.split(" ");
  const start = page.findIndex((_, index) => wanted.every((word, step) => page[index + step]?.text === word));
  return start < 0 ? undefined : page.slice(start, start + wanted.length);
}

const linesOf = (phrase: readonly Word[]): readonly string[] => [...new Set(phrase.map(({ bottom }) => bottom.toFixed(1)))];

/** The page number stands alone above the text, centred in the top margin. */
const isNumber = ({ text, bottom }: Word): boolean => /^\d+$/.test(text) && bottom < 19;
const numberOn = (page: readonly Word[]): number | undefined => {
  const number = page.find(isNumber);
  return number === undefined ? undefined : Number(number.text);
};
const withoutNumber = (page: readonly Word[]): readonly Word[] => page.filter((word) => !isNumber(word));

/** As they should be: none on the first page of a section, then 2, 3, … */
const numbersFrom = (numbers: readonly (number | undefined)[]): readonly (number | undefined)[] => {
  let page = 0;
  return numbers.map((number) => {
    page = number === undefined ? 1 : page + 1;
    return page === 1 ? undefined : page;
  });
};

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

function areaOf({ properties }: ReadSection): Area {
  const millimetres = (path: string, name: string): number => (Number(value(at(properties, path), name)) / 1440) * 25.4;
  const margin = (name: string): number => millimetres("w:pgMar", `w:${name}`);
  return {
    left: margin("left"),
    right: millimetres("w:pgSz", "w:w") - margin("right"),
    top: margin("top"),
    bottom: millimetres("w:pgSz", "w:h") - margin("bottom"),
  };
}

const liesInside = (word: Word, { left, right, top, bottom }: Area): boolean =>
  word.left > left - tolerance && word.right < right + tolerance && word.top > top - 1 && word.bottom < bottom + 1;

const contactWords = ({ footers }: ReadSection): readonly string[] =>
  Object.values(footers).flat().flatMap(({ text }) => words(text));
