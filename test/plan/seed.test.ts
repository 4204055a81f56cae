import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Appendix, Cells, Item, Line, Plan, Row, Table } from "../../src/plan/plan.ts";
import { planIn } from "../check/read.ts";

const { plan } = planIn(readFileSync("plans/plan-2023.yaml", "utf8"));
const seed = readFileSync("test/plan/fixtures/ke-hoach-2023-goc.txt", "utf8");

/** What scanning left behind, and what the form says in its own words; `plans/README.md` lists it. */
function repaired(text: string): string {
  return text
    .replaceAll(/<[^>]+>|\*\*/g, " ")
    .replace(/^-{4}\t.*$/m, "")
    .replace("(Kèm theo Kế hoạch số /KH-UBND ngày /3/2023 của UBND huyện Phong Thổ)", "")
    .replace(/(kinh tế - xã)\s*(\t.*)\n\n\t(hội, .*?);\t+\n/, "$1 $3;$2\n");
}

const words = (text: string): readonly string[] => text.split(/\s+/).filter((word) => word !== "");

/** The plan as the scan has it: a plain print, made apart from the tool's own renderers. */
function printed({ legalBasis, leadIn, subject, place, symbol, body, recipients, filing, signatories, appendices }: Plan): string {
  const opening = [`Số: /${symbol}`, `${place}, ngày tháng 3 năm 2023`, "KẾ HOẠCH", subject];
  const grounds = legalBasis.map(({ text }) => `${text}.`);
  const sections = body.flatMap((item, index) => itemLines(item, `${["I", "II", "III"][index]}.`));
  const end = ["Nơi nhận:", ...recipients.map(({ name }) => `- ${name};`), `- Lưu: VT, ${filing.join(", ")}.`];
  const signed = signatories.flatMap(({ position, fullName }) => ["TM. ỦY BAN NHÂN DÂN", position.toUpperCase(), fullName]);
  return [...opening, ...grounds, ...lines(leadIn), ...ended(sections), ...end, ...signed, ...appendices.flatMap(appendixLines)].join("\n");
}

const ended = (all: readonly string[]): readonly string[] => [...all.slice(0, -1), (all.at(-1) ?? "").replace(/\.$/, "./.")];

const lines = (all: readonly Line[]): readonly string[] =>
  all.map(({ marker, text }) => (marker === "none" ? text : `- ${text}`));

function itemLines(item: Item, number: string): readonly string[] {
  if (item.kind === "table") return [];
  if (item.kind === "paragraph") return lines([item]);
  const text = "title" in item ? item.title.toUpperCase() : item.text;
  let clause = 0;
  return [`${number} ${text}`, ...item.children.flatMap((child) => itemLines(child, `${(clause += 1)}.`))];
}

const cellsOf = (row: Row): Cells => (row.kind === "entry" ? row.cells : {});

function appendixLines({ title, children }: Appendix): readonly string[] {
  const tables = children.filter((item): item is Table => item.kind === "table");
  return [title.toUpperCase(), ...tables.flatMap(tableLines)];
}

const tableLines = ({ columns, rows }: Table): readonly string[] => [
  columns.map(({ title }) => title).join("\t"),
  ...rows.map(cellsOf).flatMap((cells, index) =>
    columns.flatMap(({ key, role }) => (role === "ordinal" ? [`${index + 1}`] : lines(cells[key] ?? []))),
  ),
];

test("plans/plan-2023.yaml has the words of the seed, in their order, signs and slips included", () => {
  expect(words(printed(plan))).toEqual(words(repaired(seed)));
});

test("the repairs are the ones that plans/README.md lists, and no more", () => {
  const lost = words(seed.replaceAll(/<[^>]+>|\*\*/g, " ")).length - words(repaired(seed)).length;
  // The dashes under the table (5 cells) and the reference line (13 words), which the form writes itself.
  expect(lost).toBe(18);
});

test("the table of the seed has eleven rows and five columns, one cell empty", () => {
  const table = plan.appendices[0]?.children[0] as Table;
  expect(table.columns.map(({ role }) => role)).toEqual(["ordinal", "content", "lead", "partners", "time"]);
  expect(table.rows).toHaveLength(11);
  expect(table.rows.map((row) => Object.keys(cellsOf(row)).length)).toEqual([4, 4, 4, 3, 4, 4, 4, 4, 4, 4, 4]);
});

test("the seed's own slips stay", () => {
  const text = JSON.stringify(plan);
  for (const slip of ["mọi tầng lớp nhân trên địa bàn", "20 năm chia tách", "theo qui định", "(2021- 2025)", "Thẩm định, trình"]) {
    expect(text).toContain(slip);
  }
});
