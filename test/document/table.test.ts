/** Rows of a table: how they are numbered, grouped, summed up and merged. */
import { describe, expect, test } from "vitest";
import type { Column, Numbering, Row, Table } from "../../src/plan/plan.ts";
import { grid, mainBlocks, only } from "./support/document.ts";
import { fullPlan } from "./support/full-plan.ts";
import { dash, paragraph, plan } from "./support/plan.ts";

const column = (role: Column["role"], title: string): Column => ({ key: role, role, title });
const columns = [column("ordinal", "TT"), column("content", "Nội dung"), column("lead", "Chủ trì"), column("funding", "Kinh phí")];
const entry = (content: string, lead = "", funding = ""): Row => ({
  kind: "entry",
  cells: Object.fromEntries(Object.entries({ content, lead, funding }).flatMap(([key, text]) => (text === "" ? [] : [[key, [paragraph(text)]]]))),
});
const group = (title: string): Row => ({ kind: "group", title });
const sample: Table = { kind: "table", columns, rows: [], numbering: { entries: "continuous", groups: "roman" }, merged: [] };
const print = (changes: Partial<Table>) => grid(only(mainBlocks({ ...plan, body: [{ ...sample, ...changes }] }), "table"));

describe("ordinals", () => {
  const rows = [group("Chỉ đạo"), entry("Một"), entry("Hai"), group("Dữ liệu"), entry("Ba")];
  const firstCells = (numbering: Numbering, some: readonly Row[] = rows) => print({ rows: some, numbering }).map(([first]) => first);

  test.each<readonly [Numbering["entries"], Numbering["groups"], readonly string[]]>([
    ["continuous", "roman", ["I", "1", "2", "II", "3"]],
    ["perGroup", "roman", ["I", "1", "2", "II", "1"]],
    ["continuous", "letter", ["A", "1", "2", "B", "3"]],
    ["continuous", "none", ["Chỉ đạo →4", "1", "2", "Dữ liệu →4", "3"]],
    ["decimal", "roman", ["1", "1.1", "1.2", "2", "2.1"]],
  ])("%s, groups %s", (entries, groups, printed) => expect(firstCells({ entries, groups })).toEqual(printed));

  test("of groups follow the Vietnamese alphabet", () => {
    const groups = [..."12345678"].map(group);
    expect(firstCells({ entries: "continuous", groups: "letter" }, groups)).toEqual(["A", "B", "C", "D", "Đ", "E", "G", "H"]);
  });

  test("in decimals never stand twice where entries come before the first group", () => {
    expect(firstCells({ entries: "decimal", groups: "roman" }, [entry("Một"), ...rows])).toEqual(["1", "2", "2.1", "2.2", "3", "3.1"]);
  });

  test("run on over totals and notes, which have none", () => {
    const some: Row[] = [entry("Một"), { kind: "note", lines: [paragraph("Ghi chú")] }, { kind: "total", label: "Cộng", cells: {} }, entry("Hai")];
    expect(firstCells({ entries: "continuous", groups: "roman" }, some)).toEqual(["1", "Ghi chú →4", "Cộng →4", "2"]);
  });
});

describe("a group", () => {
  test("has its ordinal and its title across the other columns", () => {
    expect(print({ rows: [group("Chỉ đạo, điều hành")] })).toEqual([["I", "Chỉ đạo, điều hành →3"]]);
  });

  test("without a column for ordinals has both across all", () => {
    expect(print({ rows: [group("Chỉ đạo, điều hành")], columns: columns.slice(1) })).toEqual([["I. Chỉ đạo, điều hành →3"]]);
  });
});

describe("a total", () => {
  const total = (cells: Record<string, string>, some = columns) =>
    print({ columns: some, rows: [{ kind: "total", label: "Tổng cộng", cells: Object.fromEntries(Object.entries(cells).map(([key, text]) => [key, [paragraph(text)]])) }] });

  test("has its label across the cells before the first filled one", () => {
    expect(total({ funding: "200" })).toEqual([["Tổng cộng →3", "200"]]);
    expect(total({ lead: "03 đơn vị" })).toEqual([["Tổng cộng →2", "03 đơn vị", ""]]);
  });

  test("of nothing is its label alone", () => expect(total({})).toEqual([["Tổng cộng →4"]]));

  test("keeps its label where the first column is filled", () => {
    expect(total({ content: "05 việc", funding: "200" }, columns.slice(1))).toEqual([["Tổng cộng / 05 việc", "", "200"]]);
  });
});

test("a note runs across the table as it was typed", () => {
  expect(print({ rows: [{ kind: "note", lines: [paragraph("Ghi chú:"), dash("tạm tính.")] }] })).toEqual([["Ghi chú: / - tạm tính. →4"]]);
});

describe("merged cells", () => {
  const leads = (rows: readonly Row[], merged: readonly string[]) => print({ rows, merged }).map((cells) => cells.find((_, index) => index === 2) ?? "—");

  test("are equal neighbours in the columns named", () => {
    const rows = [entry("Một", "Phòng Kinh tế"), entry("Hai", "Phòng Kinh tế"), entry("Ba", "Phòng Kinh tế"), entry("Bốn", "Công an xã")];
    expect(leads(rows, ["lead"])).toEqual(["Phòng Kinh tế ↓", "↑", "↑", "Công an xã"]);
    expect(leads(rows, [])).toEqual(["Phòng Kinh tế", "Phòng Kinh tế", "Phòng Kinh tế", "Công an xã"]);
  });

  test("begin again after another kind of row", () => {
    const rows = [entry("Một", "Công an xã"), group("Dữ liệu"), entry("Hai", "Công an xã"), entry("Ba", "Công an xã")];
    expect(leads(rows, ["lead"])).toEqual(["Công an xã", "—", "Công an xã ↓", "↑"]);
  });

  test("are never empty ones", () => expect(leads([entry("Một"), entry("Hai")], ["lead"])).toEqual(["", ""]));

  test("are not told apart by their text alone: a bullet is no paragraph", () => {
    const bullet: Row = { kind: "entry", cells: { lead: [dash("Công an xã")] } };
    expect(leads([entry("Một", "Công an xã"), bullet], ["lead"])).toEqual(["Công an xã", "- Công an xã"]);
  });
});

test("the columns of every row add up to those of the table", () => {
  const { columns: all, rows } = only(mainBlocks(fullPlan), "table");
  expect(rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0))).toEqual(rows.map(() => all.length));
});

test("every kind of row in one table", () => {
  expect(grid(only(mainBlocks(fullPlan), "table"))).toEqual([
    ["I", "Chỉ đạo, điều hành →5"],
    ["1", "Kiện toàn Tổ công nghệ số cộng đồng", "Phòng Văn hóa - Xã hội ↓", "Trước ngày 31/01/2026", "", "Kế hoạch số 268/KH-UBND"],
    ["2", "Tập huấn kỹ năng số, gồm: / - Thôn, bản; / + bản vùng cao; / - Trường học.", "↑", "Quý II", "120", ""],
    ["II", "Dữ liệu →5"],
    ["3", "Làm sạch dữ liệu hộ tịch", "Phòng Văn hóa - Xã hội", "Thường xuyên", "80", ""],
    ["Tổng cộng →4", "200", ""],
    ["Ghi chú: kinh phí *tạm tính*. →6"],
  ]);
});
