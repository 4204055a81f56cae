/** No text of a plan can turn into markup: shown with a GFM parser on random texts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, Text } from "../../../src/document/document.ts";
import { escapeCell, escapeLine } from "../../../src/render/markdown/escape.ts";
import { renderMarkdown } from "../../../src/render/markdown/render.ts";
import { seal } from "../../../src/render/markdown/ownership.ts";
import { blocksOf, type Seen } from "./support/tree.ts";

const from = { path: [] };
const spans = (text: string): Text => [{ kind: "text", text, from }];

/** What the source stage lets through: no control characters, no blanks at the ends. */
const clean = (text: string): string => text.normalize("NFC").replace(/[\p{Cc}\p{Cs}]/gu, "").trim();

const signs = [
  "#", "## ", "- ", "+ ", "* ", "1. ", "2) ", "1.", "> ", "`", "```", "~", "~~~", "*", "**", "_", "__", "[a](b)", "![", "[", "]", "](",
  "[x] ", "[ ] ", "[^1]", "[^1]: ", "[a]: http://b.vn", "<b>", "</p>", "<!--", "-->", "<br>", "&amp;", "&#65;", "&#x41;", "&", ";", "\\",
  "|", "|---|", "---", "===", "***", "www.abc.vn", "http://abc.vn", "https://", "ftp://x.vn", "mailto:a@b.vn", "xmpp:a@b.vn", "a@b.vn",
  "a.b+c_d@d-e.vn", "@", ":", "://", "www.", "<http://a.vn>", "<a@b.vn>", " ", "  ", "\u00A0", "\u3000", "$", "a", "1", "đ", "Ắ", "\u0301", "\u200B", "😀",
  "“", "”", ".", ";", "(", ")", "!", "'", '"',
];
const biased = fc.array(fc.constantFrom(...signs), { minLength: 1, maxLength: 8 }).map((parts) => parts.join(""));
const random = fc.string({ unit: "binary", maxLength: 12 });
const mixed = fc.array(fc.oneof(biased, random), { minLength: 1, maxLength: 3 }).map((parts) => parts.join(" "));
const text = fc.oneof(biased, random, mixed).map(clean).filter((words) => words !== "");

/** A block, and what a reader must see of it. */
interface Sample {
  readonly blocks: readonly Block[];
  readonly seen: readonly Seen[];
}

const sample: fc.Arbitrary<Sample> = fc.oneof(
  text.map((words): Sample => ({ blocks: [{ kind: "paragraph", role: "body", text: spans(words), from }], seen: [["paragraph", words]] })),
  text.map((words): Sample => ({ blocks: [{ kind: "citation", text: spans(words), from }], seen: [["paragraph>emphasis", words]] })),
  fc.tuple(text, text).map(([marker, words]): Sample => ({
    blocks: [{ kind: "numbered", level: "clause", marker: spans(marker), text: spans(words), from }],
    seen: [["paragraph", `${marker} ${words}`]],
  })),
  fc.tuple(text, fc.constantFrom("section" as const, "clause" as const)).map(([words, level]): Sample => ({
    blocks: [{ kind: "heading", level, marker: spans("I."), text: spans(words), from }],
    seen: [[level === "section" ? "heading2" : "heading3", `I. ${words}`]],
  })),
  fc.tuple(text, fc.array(text, { maxLength: 2 }), text).map(([first, nested, last]): Sample => ({
    blocks: [
      { kind: "bullet", level: 1, text: spans(first), from },
      ...nested.map((words): Block => ({ kind: "bullet", level: 2, text: spans(words), from })),
      { kind: "bullet", level: 1, text: spans(last), from },
    ],
    seen: [["item1", first], ...nested.map((words): Seen => ["item2", words]), ["item1", last]],
  })),
  fc.tuple(text, text, fc.array(fc.tuple(text, fc.array(text, { maxLength: 3 })), { maxLength: 3 })).map(([left, right, rows]): Sample => ({
    blocks: [
      {
        kind: "table",
        columns: [left, right].map((title) => ({ role: "free", title: spans(title), from })),
        rows: rows.map(([one, several]) => ({
          cells: [[one], several].map((lines, column) => ({
            paragraphs: lines.map((words) => ({ level: column === 0 ? 0 : 1, text: spans(words), from })),
            from,
          })),
          from,
        })),
        from,
      },
    ],
    seen: [
      ["row", `${left}\t${right}`],
      ...rows.map(([one, several]): Seen => ["row", `${one}\t${several.map((words) => `- ${words}`).join("⏎")}`]),
    ],
  })),
  fc.tuple(text, text).map(([subject, name]): Sample => ({
    blocks: [
      { kind: "title", documentType: spans("KẾ HOẠCH"), subject: spans(subject), from },
      { kind: "signing", recipientsLabel: spans("Nơi nhận:"), recipients: [spans(`- ${name};`)], authority: [], name: spans(name), from },
    ],
    seen: [
      ["heading1", "KẾ HOẠCH"], ["paragraph>strong", subject],
      ["paragraph>emphasis>strong", "Nơi nhận:"], ["item1", `${name};`], ["paragraph>strong", name],
    ],
  })),
);

/** So that two lists or tables in a row stay two. */
const parted = (samples: readonly Sample[]): Sample => {
  const between: Sample = { blocks: [{ kind: "paragraph", role: "body", text: spans("Tiếp theo"), from }], seen: [["paragraph", "Tiếp theo"]] };
  const all = samples.flatMap((one) => [one, between]);
  return { blocks: all.flatMap(({ blocks }) => blocks), seen: all.flatMap(({ seen }) => seen) };
};

test("a reader of GFM sees exactly the blocks of the document and the words of the plan", () => {
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 4 }), (samples) => {
      const { blocks, seen } = parted(samples);
      const document = { properties: { title: "", subject: "", author: "" }, sections: [{ orientation: "portrait" as const, blocks }] };
      expect(blocksOf(renderMarkdown(document))).toEqual(seen);
    }),
    { numRuns: 2000 },
  );
});

test("a document that ends in a list or a table keeps its seal out of it", () => {
  const ends: Block[] = [
    { kind: "bullet", level: 1, text: spans("Việc cuối"), from },
    { kind: "table", columns: [{ role: "free", title: spans("Cột"), from }], rows: [], from },
  ];
  for (const block of ends) {
    const document = { properties: { title: "", subject: "", author: "" }, sections: [{ orientation: "portrait" as const, blocks: [block] }] };
    const lines = seal(renderMarkdown(document)).trimEnd().split("\n");
    expect(lines.at(-1)).toMatch(/^<!-- kehoach sha256:[0-9a-f]{64} -->$/);
    expect(lines.at(-2)).toBe("");
  }
});

test.each([
  "Căn cứ Kế hoạch số 133/KH-UBND ngày 11/01/2023 của UBND tỉnh Lai Châu về công tác thi đua, khen thưởng năm 2023;",
  "(Có nội dung nhiệm vụ kèm theo)",
  "kế hoạch 5 năm (2021-2025); 115 năm (28/6/1909-28/6/2024), đạt 100% trở lên",
  "Phong trào thi đua “Dân vận khéo”; \"Toàn dân đoàn kết\"... Covid-19",
  "ngành GD&ĐT năm học 2022 - 2023, Giáo dục & Đào tạo; R&D; A&B",
  "15/3/2023 - 20/3/2023: tập huấn!",
  "1.5 tỷ đồng; 2.000.000 đồng; +84 214 000 000; -5 độ; #1",
  "2021-2025 là giai đoạn 05 năm",
  "a) Trong quý I; b) Tháng 5, 6, 7 = 03 tháng",
  "Theo Điều 5. Khoản 1. Chỉ thị số 34-CT/TW",
])("the ordinary words %j stand as they are", (words) => {
  expect(escapeLine(words)).toBe(words);
  expect(escapeCell(words)).toBe(words);
});

test.each([
  ["1. Mục đích", "1\\. Mục đích"],
  ["12) Việc", "12\\) Việc"],
  ["- Gạch", "\\- Gạch"],
  ["---", "\\---"],
  ["# Mục", "\\# Mục"],
  ["> 50 tuổi", "\\> 50 tuổi"],
  ["*in nghiêng*", "\\*in nghiêng\\*"],
  ["&lt;", "\\&lt;"],
  ["C:\\kehoach", "C:\\\\kehoach"],
  ["giá ~5$", "giá \\~5\\$"],
  ["ubnd@palau.gov.vn", "ubnd<!---->@palau.gov.vn"],
  ["https://www.palau.gov.vn", "https<!---->://www<!---->.palau.gov.vn"],
])("%j is written %j", (words, written) => expect(escapeLine(words)).toBe(written));
