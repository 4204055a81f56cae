/** No text of a plan can turn into markup: shown with a GFM parser on random texts. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Block, DocumentSection, TableCell, TableRow, Text } from "../../../src/document/document.ts";
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

/** A block, and what a reader must see of it. Headings are named by their kind: how deep they stand depends on the others. */
interface Sample {
  readonly blocks: readonly Block[];
  readonly seen: readonly Seen[];
}

const one = (block: Block, ...seen: readonly Seen[]): Sample => ({ blocks: [block], seen });

const heading: fc.Arbitrary<Sample> = fc.oneof(
  text.map((words) =>
    one({ kind: "heading", level: "part", depth: 1, marker: spans("Phần I"), text: spans(words), from }, ["part", "Phần I"], ["paragraph>strong", words]),
  ),
  text.map((words) => one({ kind: "heading", level: "section", depth: 1, marker: spans("I."), text: spans(words), from }, ["section", `I. ${words}`])),
  fc.tuple(text, fc.integer({ min: 1, max: 3 })).map(([words, depth]) =>
    one({ kind: "heading", level: "clause", depth, marker: spans("1."), text: spans(words), from }, [`clause${depth}`, `1. ${words}`]),
  ),
);

/** A cell by its lines. Those of groups and totals are bold, those of notes italic. */
const cellWith = (lines: readonly string[], columns = 1): TableCell => ({
  columns,
  merge: "none",
  paragraphs: lines.map((words, index) => ({ level: index === 0 ? 0 : 1, text: spans(words), from })),
  from,
});
const seenIn = (lines: readonly string[], mark = ""): string => lines.map((words, index) => `${index === 0 ? "" : "- "}${mark}${words}`).join("⏎");
const marks = { entry: "", group: "strong:", total: "strong:", note: "emphasis:" } as const;

const tableRow: fc.Arbitrary<{ readonly row: TableRow; readonly seen: Seen }> = fc
  .tuple(fc.constantFrom("entry" as const, "group" as const, "total" as const, "note" as const), fc.array(text, { maxLength: 3 }), text, fc.constantFrom(1, 2, 3))
  .map(([kind, several, single, across]) => {
    const cells = [cellWith(several, across), ...Array.from({ length: 3 - across }, () => cellWith([single]))];
    const seen = [seenIn(several, marks[kind]), ...Array.from({ length: across - 1 }, () => ""), ...Array.from({ length: 3 - across }, () => marks[kind] + single)];
    return { row: { kind, cells, from }, seen: ["row", seen.join("\t")] };
  });

const table: fc.Arbitrary<Sample> = fc.tuple(text, text, text, fc.array(tableRow, { maxLength: 4 })).map(([left, middle, right, rows]) => {
  const columns = [left, middle, right].map((title) => ({ role: "free" as const, title: spans(title), from }));
  return one({ kind: "table", columns, rows: rows.map(({ row }) => row), from }, ["row", `${left}\t${middle}\t${right}`], ...rows.map(({ seen }) => seen));
});

const letterhead: fc.Arbitrary<Sample> = fc.array(text, { minLength: 8, maxLength: 8 }).map((all) => {
  const [parent = "", agency = "", draft = "", limits = "", number = "", urgency = "", place = "", nation = ""] = all;
  return one(
    {
      kind: "letterhead", agencies: [{ parent: spans(parent), name: [spans(agency)] }, { name: [spans(agency)] }], nation: spans(nation), motto: spans("Độc lập"),
      draft: spans(draft), circulation: spans(limits), number: spans(number), urgency: { text: spans(urgency) }, placeAndDate: spans(place), from,
    },
    ["paragraph>strong", draft], ["paragraph>strong", limits], ["paragraph", parent], ["paragraph>strong", agency], ["paragraph>strong", agency],
    ["paragraph>strong", nation], ["paragraph>strong", "Độc lập"], ["paragraph", number], ["paragraph>emphasis", place], ["paragraph>strong", urgency],
  );
});

const signing: fc.Arbitrary<Sample> = fc.tuple(text, text, text, fc.integer({ min: 1, max: 2 })).map(([recipient, position, name, signers]) => {
  const left: readonly Seen[] = [["paragraph>emphasis>strong", "Nơi nhận:"], ["item1", `${recipient}:`], ["item2", `${recipient};`], ["item1", "Lưu: VT."], ["paragraph", recipient]];
  const right = Array.from({ length: signers }, (): readonly Seen[] => [["paragraph>strong", position], ["paragraph>strong", name], ["paragraph>strong", name]]).flat();
  return one(
    {
      kind: "signing", recipientsLabel: spans("Nơi nhận:"), drafter: spans(recipient), from,
      recipients: [{ level: 1, text: spans(`- ${recipient}:`) }, { level: 2, text: spans(`+ ${recipient};`) }, { level: 1, text: spans("- Lưu: VT.") }],
      signatures: Array.from({ length: signers }, () => ({ authority: [spans(position)], otherPosition: spans(name), name: spans(name) })),
    },
    ...(signers === 1 ? [...left, ...right] : [...right, ...left]),
  );
});

const sample: fc.Arbitrary<Sample> = fc.oneof(
  text.map((words) => one({ kind: "paragraph", role: "body", text: spans(words), from }, ["paragraph", words])),
  text.map((words) => one({ kind: "citation", text: spans(words), from }, ["paragraph>emphasis", words])),
  fc.tuple(text, text).map(([marker, words]) =>
    one({ kind: "numbered", level: "clause", depth: 1, marker: spans(marker), text: spans(words), from }, ["paragraph", `${marker} ${words}`]),
  ),
  fc.tuple(text, fc.array(text, { maxLength: 2 }), text).map(([first, nested, last]): Sample => ({
    blocks: [
      { kind: "bullet", level: 1, text: spans(first), from },
      ...nested.map((words): Block => ({ kind: "bullet", level: 2, text: spans(words), from })),
      { kind: "bullet", level: 1, text: spans(last), from },
    ],
    seen: [["item1", first], ...nested.map((words): Seen => ["item2", words]), ["item1", last]],
  })),
  fc.tuple(text, text).map(([subject, attachment]) =>
    one(
      { kind: "title", documentType: spans("KẾ HOẠCH"), subject: spans(subject), attachment: spans(attachment), from },
      ["heading1", "KẾ HOẠCH"], ["paragraph>strong", subject], ["paragraph>emphasis", attachment],
    ),
  ),
  fc.tuple(text, text).map(([name, reference]) =>
    one(
      { kind: "appendixTitle", label: spans("Phụ lục"), name: spans(name), reference: spans(reference), from },
      ["heading1", "Phụ lục"], ["paragraph>strong", name], ["paragraph>emphasis", reference],
    ),
  ),
  heading,
  table,
  letterhead,
  signing,
);

/** So that two lists or tables in a row stay two. */
const parted = (samples: readonly Sample[]): Sample => {
  const between = one({ kind: "paragraph", role: "body", text: spans("Tiếp theo"), from }, ["paragraph", "Tiếp theo"]);
  const all = samples.flatMap((each) => [each, between]);
  return { blocks: all.flatMap(({ blocks }) => blocks), seen: all.flatMap(({ seen }) => seen) };
};

/** Under the title come parts, then sections, then clauses, each as deep as there are kinds above it. */
function levelled(seen: readonly Seen[]): readonly Seen[] {
  const has = (kind: string): number => (seen.some(([each]) => each === kind) ? 1 : 0);
  const clause = 2 + has("part") + has("section");
  const levels: Readonly<Record<string, number>> = { part: 2, section: 2 + has("part"), clause1: clause, clause2: clause + 1, clause3: clause + 2 };
  return seen.map(([kind, words]) => [kind in levels ? `heading${levels[kind]}` : kind, words]);
}

test("a reader of GFM sees exactly the blocks of the document and the words of the plan", () => {
  fc.assert(
    fc.property(fc.array(sample, { minLength: 1, maxLength: 4 }), fc.array(text, { maxLength: 2 }), (samples, contact) => {
      const { blocks, seen } = parted(samples);
      const section: DocumentSection = { orientation: "portrait", contact: contact.map(spans), blocks };
      const foot: readonly Seen[] = contact.length === 0 ? [] : [["break", ""], ...contact.map((words): Seen => ["paragraph", words])];
      expect(blocksOf(renderMarkdown({ properties: { title: "", subject: "", author: "" }, sections: [section] }))).toEqual([...levelled(seen), ...foot]);
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
    const document = { properties: { title: "", subject: "", author: "" }, sections: [{ orientation: "portrait" as const, contact: [], blocks: [block] }] };
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
