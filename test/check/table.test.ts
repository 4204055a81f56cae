import { describe, expect, test } from "vitest";
import type { Cells, Row } from "../../src/plan/plan.ts";
import { head, marks, only, planIn } from "./read.ts";

const tasks = (text: string): string => `${head}nhiệm vụ:\n${text.replace(/^(?=.)/gm, "  ")}`;
const appendixOf = (text: string) => planIn(tasks(text)).plan.appendices[0];
const tableOf = (text: string) => {
  const table = appendixOf(text)?.children[0];
  if (table?.kind !== "table") throw new Error("no table");
  return table;
};
/** The cells of an entry or a total. */
const cellsOf = (row: Row | undefined): Cells => {
  if (row?.kind !== "entry" && row?.kind !== "total") throw new Error("no cells");
  return row.cells;
};
const line = (text: string, marker = "none") => ({ marker, text });

const patrol = "gồm:\n  - nội dung: Tuần tra rừng\n    chủ trì: Hạt Kiểm lâm\n";

describe("the appendix of the tasks", () => {
  test("takes the title of the section and lies on its side, unless told otherwise", () => {
    expect(appendixOf(patrol)).toMatchObject({ title: "Nhiệm vụ", orientation: "landscape" });
    expect(appendixOf(`tiêu đề: Nhiệm vụ trọng tâm\n${patrol}`)).toMatchObject({ title: "Nhiệm vụ trọng tâm" });
    expect(appendixOf(`tên phụ lục: Bảng phân công\nhướng giấy: Dọc\n${patrol}`)).toMatchObject({
      title: "Bảng phân công",
      orientation: "portrait",
    });
  });

  test("has a direction that is upright or sideways", () => {
    expect(only(tasks(`hướng giấy: xoay\n${patrol}`)).code).toBe("check/orientation");
  });
});

describe("columns", () => {
  test("that are not written are the ordinal and those that some row fills", () => {
    expect(tableOf(`${patrol}    thời gian:\n    sản phẩm: Biên bản\n`).columns).toEqual([
      { key: "ordinal", role: "ordinal", title: "TT" },
      { key: "content", role: "content", title: "Nội dung, nhiệm vụ chủ yếu" },
      { key: "lead", role: "lead", title: "Đơn vị chủ trì" },
      { key: "product", role: "product", title: "Sản phẩm, kết quả" },
    ]);
  });

  test("have their author's order, titles, widths and words", () => {
    const columns = `cột:
  - stt: STT
  - Nội dung: Việc phải làm
    rộng: 90,5 mm
  - Số buổi: Số buổi tuần tra
`;
    const { columns: made, rows } = tableOf(`${columns}gồm:\n  - nội dung: Tuần tra\n    số-buổi: 12\n`);
    expect(made).toEqual([
      { key: "ordinal", role: "ordinal", title: "STT" },
      { key: "content", role: "content", title: "Việc phải làm", width: 90.5 },
      { key: "Số buổi", role: "free", title: "Số buổi tuần tra" },
    ]);
    expect(cellsOf(rows[0])).toEqual({ content: [line("Tuần tra")], "Số buổi": [line("12")] });
  });

  test.each([
    ["cột:\n  - nội dung: A\n  - noi dung nhiem vu: B\n", "check/duplicate-column"],
    ["cột:\n  - nội dung: A\n  - số buổi: B\n  - so buoi: C\n", "check/duplicate-column"],
    ["cột:\n  - nội dung: A\n    chủ trì: B\n", "check/column-shape"],
    ["cột:\n  - nội dung: A\n  - rộng: 90\n", "check/column-shape"],
    ["cột:\n  - nội dung: A\n  - số buổi:\n", "check/column-title"],
    ["cột:\n  - nội dung: A\n    rộng: hẹp\n", "check/column-width"],
    ["cột:\n  - nội dung: A\n    rộng: 900\n", "check/column-width"],
    ["cột:\n  nội dung: A\n", "check/wrong-kind"],
    ["cột:\n  - nội dung\n", "check/wrong-kind"],
  ])("%j is refused", (columns, code) => {
    expect(only(tasks(`${columns}gồm:\n  - nội dung: Tuần tra\n`)).code).toBe(code);
  });

  test("may be called like a thing that every object has", () => {
    const columns = "cột:\n  - nội dung: A\n  - constructor: B\n  - __proto__: C\n";
    const { rows } = tableOf(`${columns}gồm:\n  - nội dung: Tuần tra\n  - __proto__: Trực\n`);
    expect(cellsOf(rows[0])["constructor"]).toBeUndefined();
    expect(cellsOf(rows[1])["__proto__"]).toEqual([line("Trực")]);
  });
});

describe("rows", () => {
  test("hold the lines of their cells; an empty cell is not there", () => {
    const { rows } = tableOf(`gồm:
  - mã: tuần tra
    nội dung: |
      - Tuần tra rừng;
      - Trực chòi canh.
    chủ trì:
      - Hạt Kiểm lâm
      - Công an xã
    phối hợp:
`);
    expect(rows).toEqual([
      {
        kind: "entry",
        id: "tuần tra",
        cells: {
          content: [line("Tuần tra rừng;", "dash"), line("Trực chòi canh.", "dash")],
          lead: [line("Hạt Kiểm lâm", "dash"), line("Công an xã", "dash")],
        },
      },
    ]);
  });

  test("with a key that no column shows are one finding, however many they are", () => {
    const columns = "cột:\n  - nội dung: Nội dung\n  - đơn vị tính: Đơn vị tính\n";
    const rows = "gồm:\n  - nội dung: A\n    don vi tinhs: buổi\n  - nội dung: B\n    don vi tinhs: lượt\n";
    expect(only(tasks(columns + rows))).toMatchObject({
      code: "check/undeclared-column",
      message:
        "Nhiệm vụ thứ 1 (và 1 nhiệm vụ khác) có `don vi tinhs`, nhưng các cột đã khai chỉ có `nội dung` và `đơn vị tính`.",
      hint: "Có lẽ là `đơn vị tính`. Nếu không: Thêm vào `cột` một dòng `- don vi tinhs: Tiêu đề in trên bảng`.",
      place: { start: { line: 18 } },
    });
  });

  test("with a role that the written columns lack are a fault too", () => {
    expect(marks(tasks("cột:\n  - nội dung: Nội dung\ngồm:\n  - nội dung: A\n    chủ trì: Công an xã\n"))).toEqual([
      "17 check/undeclared-column",
    ]);
  });

  test("do not number themselves", () => {
    expect(only(tasks("cột:\n  - tt: TT\n  - nội dung: Nội dung\ngồm:\n  - tt: 1\n    nội dung: A\n")).code).toBe(
      "check/typed-ordinal",
    );
  });

  test("say something", () => {
    expect(marks(tasks("gồm:\n  - nội dung: A\n  - mã: b\n    nội dung:\n"))).toEqual(["15 check/empty-row"]);
  });

  test("do not share an identity", () => {
    const finding = only(tasks("gồm:\n  - mã: tuần tra\n    nội dung: A\n  - mã: Tuan tra\n    nội dung: B\n"));
    expect(finding).toMatchObject({
      code: "check/duplicate-id",
      place: { start: { line: 16 } },
      related: [{ place: { start: { line: 14 } } }],
    });
  });

  test("that hold nothing are left out", () => {
    expect(tableOf("gồm:\n  - nội dung: A\n  -\n  - nội dung: B\n").rows).toHaveLength(2);
  });
});
