/** Mistakes of other tools and of tired clerks: none comes out of any plan of the repository. */
import { describe, expect, test } from "vitest";
import { openPackage, paragraphsOf, type ReadParagraph, type ReadSection } from "../support/docx/read.ts";
import { at, value, type XmlElement } from "../support/docx/xml.ts";
import { lookRules } from "./look-rules.ts";
import { fontsIn, looksIn, type Look } from "./looks.ts";
import { buildFile, planFiles, type BuiltPart } from "./plans.ts";

const parts = (await Promise.all(planFiles.map(buildFile))).flatMap((plan) => plan.parts);

interface Page {
  readonly part: BuiltPart;
  readonly looks: readonly Look[];
  /** The texts of a style, by the name Word shows; line breaks and wide gaps as one blank. */
  readonly texts: (style: string) => readonly string[];
  readonly xml: ReadonlyMap<string, string>;
}

const plain = (text: string): string => text.replace(/\s+/g, " ").trim();

const pages = parts.map((part): Page => {
  const looks = looksIn(part.docx);
  const texts = (style: string): readonly string[] => looks.filter((look) => look.style === style).map(({ text }) => plain(text));
  return { part, looks, texts, xml: openPackage(part.docx) };
});

/** What is wrong in a part, as found; nothing if nothing is. */
type Fault = (page: Page) => readonly (string | undefined)[];

const dateStyles = ["Địa danh và thời gian", "Kèm theo", "Căn cứ"];
const dates = ({ texts }: Page): readonly string[] => dateStyles.flatMap(texts);
const unlike = (all: readonly string[], form: RegExp): readonly string[] => all.filter((text) => !form.test(text));
const like = (all: readonly string[], form: RegExp): readonly string[] => all.filter((text) => form.test(text));
const paragraphs = ({ looks }: Page): readonly string[] => looks.map(({ text }) => text);
const letters = "a b c d đ e g h i k l m n o p q r s t u v x y".split(" ");

const mistakes: Readonly<Record<string, Fault>> = {
  "months 3 to 9 with a zero": (page) => like(dates(page), /tháng 0[3-9]/),
  "days below 10, or months 1 and 2, without a zero": (page) => like(dates(page), /ngày [1-9] tháng|tháng [12] năm/),
  "a place without its comma, or with two": ({ texts }) => unlike(texts("Địa danh và thời gian"), /^[^,]+, ngày +(?:\d\d)? *tháng +(?:\d\d?)? *năm +\d{4}$/),
  "Số: 15/2025/KH-UBND, Số: 5/…, blanks or small letters in the symbol": ({ texts }) => unlike(texts("Số và ký hiệu"), /^Số:\s+(?:\d[1-9]|[1-9]\d+)?\s*\/\p{Lu}+(?:-\p{Lu}+)+$/u),
  "PHỤ LỤC in capitals, or numbered 1, 2": ({ texts }) => unlike(texts("Phụ lục"), /^Phụ lục(?: [IVX]+)?$/),
  "one appendix with a number, or several without": ({ part, texts }) =>
    part.isMain ? like(texts("Phụ lục"), part.plan.appendices.length === 1 ? /^Phụ lục \S/ : /^Phụ lục$/) : [],
  "appendices out of order": ({ part, texts }) =>
    part.isMain && part.plan.appendices.length > 1 ? texts("Phụ lục").filter((text) => !["I", "II", "III", "IV"].includes(text.split(" ")[2] ?? "")) : [],
  "letters of points that skip đ, or f, j, w, z": ({ texts }) =>
    texts("Điểm").filter((text, index, all) => {
      const letter = letters.indexOf(text.split(")")[0] ?? "");
      const before = letters.indexOf(all[index - 1]?.split(")")[0] ?? "");
      return letter < 0 || (letter !== 0 && letter !== before + 1);
    }),
  "paper that is not A4": ({ part }) =>
    part.read.sections.map(({ properties }) => sizesOf(properties).join(" × ")).filter((size) => !["210 × 297", "297 × 210"].includes(size)),
  "a left margin of 20 mm, or any other outside the ranges": ({ part }) =>
    part.read.sections.flatMap(({ properties }) =>
      Object.entries(marginRanges).filter(([side, [least, most]]) => {
        const margin = Math.round((Number(value(at(properties, "w:pgMar"), `w:${side}`)) / 1440) * 254) / 10;
        return margin < least || margin > most;
      }),
    ).map(([side]) => side),
  "fonts other than Times New Roman": ({ part }) => fontsIn(part.docx).filter((font) => font !== "Times New Roman"),
  "underlined text": ({ looks }) => looks.filter(({ runs }) => runs.some(({ underlined }) => underlined)).map(({ text }) => text),
  "underscores, dots or dashes as rules": (page) => like(paragraphs(page), /_{2,}|-{3,}|–{2,}|—{2,}|\.{4,}|…{2,}|\*{3,}/),
  "another Quốc hiệu or Tiêu ngữ, an en dash in it among them": ({ part, texts }) =>
    part.isMain
      ? [...texts("Quốc hiệu"), ...texts("Tiêu ngữ")].filter((text) => text !== "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM" && text !== "Độc lập - Tự do - Hạnh phúc")
      : [],
  "KẾ HOẠCH on one line with the subject": ({ texts }) => texts("Tên loại văn bản").filter((text) => text !== "KẾ HOẠCH"),
  "a subject or heading with a full stop or a colon": ({ texts }) =>
    ["Trích yếu", "Mục", "Khoản có tiêu đề", "Tên phần", "Tên phụ lục"].flatMap((style) => like(texts(style), /[.;:,]$/)),
  "Kính gửi, V/v, Như trên": (page) => like(paragraphs(page), /Kính gửi|^\s*V\/v|Như trên/i),
  "a superior organ above a People's Committee or its chairman": ({ part, texts }) =>
    part.plan.issuers.every(({ name }) => /^(?:Chủ tịch )?Ủy ban nhân dân/.test(name)) ? texts("Cơ quan chủ quản") : [],
  "T/M, TM without its stop, TM. UBND, KT. on one line with TM.": ({ looks }) =>
    looks.filter(({ style }) => style === "Quyền hạn và chức vụ").flatMap(({ text }) => text.split("\n")).filter((text) => /\/|\b(?:TM|KT|TL|TUQ|Q)(?!\p{L})(?!\.\s)|TM\.? UBND|(?:TM|KT|TL|TUQ)\.(?!$).*\b(?:TM|KT|TL|TUQ)\./u.test(text)),
  "citations that end otherwise than in ; and the last in a full stop": ({ texts }) =>
    texts("Căn cứ").filter((text, index, all) => !text.endsWith(index === all.length - 1 ? "." : ";") || /[,;:.][;.]$/.test(text)),
  "a lead-in without its colon": ({ texts }) => texts("Mở đầu").slice(-1).filter((text) => !/[^:;.,]:$/.test(text)),
  "a missing ./., or two of them": ({ part }) => part.read.sections.map((_, index) => endMarks(part, index)).filter((count) => count !== 1).map(String),
  "Lưu without its colon, recipients without their sign": ({ texts }) => {
    const lines = texts("Tên nơi nhận").filter((text) => text !== "");
    return [...unlike(lines.slice(0, -1), /^- .*[^;.,](?:;|:)$|^- .*:$/), ...unlike(lines.slice(-1), /^- Lưu: VT(?:, [^,;]+)*\.$/)];
  },
  "a page number in the footer, on page 1, or as Trang x/y": ({ part }) => part.read.sections.flatMap((section, index) => numberFaults(part, index, section)),
  "numbers and bullets left to Word": ({ xml }) => (/<w:numPr>/.test(xml.get("word/document.xml") ?? "") ? ["w:numPr"] : []),
  "an appendix that names another number, date or organ than the head": ({ part, texts }) => {
    const { plan } = part;
    const organ = plan.decision?.issuedBy ?? plan.issuers.map(({ name }) => name).join(" và ");
    return unlike(texts("Kèm theo").map((text) => text.replace(/\s+/g, " ")), new RegExp(`^\\(Kèm theo (?:Kế hoạch|Quyết định) số .*của ${organ}\\)$`));
  },
};

const sizesOf = (properties: ReadSection["properties"]): readonly number[] =>
  ["w:w", "w:h"].map((name) => Math.round((Number(value(at(properties, "w:pgSz"), name)) / 1440) * 25.4));

const marginRanges: Readonly<Record<string, readonly [number, number]>> = { top: [20, 25], bottom: [20, 25], left: [30, 35], right: [15, 20] };

/** How often `./.` stands in a section, counted only at the end of paragraphs. */
function endMarks({ read }: BuiltPart, section: number): number {
  const texts = read.sections[section]?.blocks.flatMap(paragraphsOf).map(({ text }) => text) ?? [];
  const marked = texts.filter((text) => text.includes("./."));
  return marked.every((text) => text.endsWith("./.")) ? marked.length : 0;
}

const isOn = (element: XmlElement | undefined): boolean => element !== undefined && !["0", "false", "off"].includes(value(element) ?? "true");

const wordsIn = (paragraphsOfMargin: readonly ReadParagraph[] = []): string => paragraphsOfMargin.map(({ text }) => text).join("");

function numberFaults({ docx }: BuiltPart, index: number, { properties, headers, footers }: ReadSection): readonly string[] {
  const margins = [...openPackage(docx)].filter(([name]) => /^word\/(?:header|footer)/.test(name));
  return [
    ...margins.filter(([name, text]) => name.startsWith("word/footer") && text.includes("PAGE")).map(([name]) => name),
    ...margins.filter(([, text]) => /NUMPAGES|>\s*Trang\s+\d/.test(text)).map(([name]) => name),
    ...(wordsIn(headers["default"]) === "" ? [] : [`words beside the page number of section ${index + 1}`]),
    ...(wordsIn(headers["first"]) === "" ? [] : [`words in the first header of section ${index + 1}`]),
    ...(wordsIn(footers["default"]) === "" ? [] : [`words in the later footers of section ${index + 1}`]),
    ...(isOn(at(properties, "w:titlePg")) ? [] : [`section ${index + 1} shows the number on its first page`]),
    ...(value(at(properties, "w:pgNumType"), "w:start") === "1" ? [] : [`section ${index + 1} does not begin at 1`]),
  ];
}

describe("no plan of the repository has", () => {
  test.each(Object.entries(mistakes))("%s", (_, fault) => {
    const found = pages.flatMap((page) => fault(page).map((what) => `${page.part.name}: ${String(what)}`));
    expect(found).toEqual([]);
  });

  test.each(lookRules)("$style set otherwise than the decree says", (rule) => {
    const all = pages.flatMap(({ part, looks }) =>
      [...looks, ...[...openPackage(part.docx).keys()].filter((name) => /^word\/(?:header|footer)/.test(name)).flatMap((name) => looksIn(part.docx, name))]
        .filter(({ style }) => style === rule.style)
        .map((look) => ({ name: part.name, look })),
    );
    expect(all.length).toBeGreaterThan(0);
    expect(all.filter(({ look }) => !rule.holds(look)).map(({ name, look }) => `${name}: ${look.text}`)).toEqual([]);
  });
});
