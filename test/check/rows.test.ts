import { describe, expect, test } from "vitest";
import type { Table } from "../../src/plan/plan.ts";
import { head, marks, only, planIn } from "./read.ts";

/** A table in the body, from its settings and rows. */
const table = (text: string): string => `${head}nội dung:\n  - bảng:\n${text.replace(/^(?=.)/gm, "      ")}`;
const tableOf = (text: string): Table => {
  const [item] = planIn(table(text)).plan.body;
  if (item?.kind !== "table") throw new Error("no table");
  return item;
};
const cell = (text: string) => [{ marker: "none", text }];
const rows = "dòng:\n  - nội dung: Tuần tra\n    chủ trì: Hạt Kiểm lâm\n    thời gian: Quý I\n";

describe("rows", () => {
  test("are entries, groups, totals and notes", () => {
    const made = tableOf(`dòng:
  - nhóm: Phòng cháy
  - nội dung: Tuần tra
    kinh phí: 20
  - tổng cộng:
      kinh phí: 20
  - Tổng-cộng: Tổng kinh phí dự kiến
    kinh phí: 20 triệu đồng
  - ghi chú chung: |
      Ghi chú: giá năm 2026.
`);
    expect(made.rows).toEqual([
      { kind: "group", title: "Phòng cháy" },
      { kind: "entry", cells: { content: cell("Tuần tra"), funding: cell("20") } },
      { kind: "total", label: "Tổng cộng", cells: { funding: cell("20") } },
      { kind: "total", label: "Tổng kinh phí dự kiến", cells: { funding: cell("20 triệu đồng") } },
      { kind: "note", lines: cell("Ghi chú: giá năm 2026.") },
    ]);
    expect(made.columns.map(({ role }) => role)).toEqual(["ordinal", "content", "funding"]);
  });

  test("with a note of their own are still entries", () => {
    expect(tableOf("dòng:\n  - nội dung: A\n    ghi chú: Theo văn bản của tỉnh\n").rows).toMatchObject([{ kind: "entry" }]);
  });

  test.each([
    ["- nhóm:\n", "Dòng thứ 1 chưa ghi gì; nhóm cần có tên."],
    ["- ghi chú chung:\n", "Dòng thứ 1 chưa ghi gì; mỗi dòng của bảng cần ít nhất một ô có chữ."],
    ["- nội dung:\n", "Dòng thứ 1 chưa ghi gì; mỗi dòng của bảng cần ít nhất một ô có chữ."],
  ])("%j says nothing", (text, message) => {
    const finding = only(table(`dòng:\n  ${text}`));
    expect(finding).toMatchObject({ code: "check/empty-row", message, place: { start: { line: 15 } } });
  });

  test("of a group have no cells", () => {
    expect(only(table("dòng:\n  - nhóm: A\n    nội dung: B\n"))).toMatchObject({
      code: "check/unknown-key",
      message: "`nội dung` không phải là một mục của `nhóm`.",
    });
  });

  test("with a cell that no column shows are found in totals too", () => {
    const columns = "cột:\n  - nội dung: Nội dung\n";
    expect(only(table(`${columns}dòng:\n  - nội dung: A\n  - tổng cộng:\n      kinh phí: 20\n`)).message).toBe(
      "Dòng thứ 2 có `kinh phí`, nhưng các cột đã khai chỉ có `nội dung`.",
    );
  });

  test("may be a thousand", () => {
    const many = Array.from({ length: 1000 }, (_, index) => `  - nội dung: Việc ${index + 1}\n    chủ trì: Hạt Kiểm lâm\n`);
    expect(tableOf(`dòng:\n${many.join("")}`).rows).toHaveLength(1000);
  });
});

describe("columns", () => {
  test.each(["mã", "Nhóm", "tong cong", "ghi chú chung", "group"])("cannot be called %s, which is a word for rows", (name) => {
    const finding = only(table(`cột:\n  - nội dung: Nội dung\n  - ${name}: Tiêu đề\ndòng:\n  - nội dung: A\n`));
    expect(finding).toMatchObject({
      code: "check/reserved-column",
      message: `Tên cột \`${name}\` trùng với tên dùng cho dòng của bảng; cột riêng của cơ quan cần tên khác.`,
    });
    expect(finding.hint).toContain(`\`- ${name} của bảng: ${name}\``);
  });
});

describe("numbering", () => {
  test.each([
    ["", { entries: "continuous", groups: "roman" }],
    ["đánh số: Liên tục\n", { entries: "continuous", groups: "roman" }],
    ["đánh số: theo nhóm\nđánh số nhóm: chữ\n", { entries: "perGroup", groups: "letter" }],
    ["đánh số: thập phân\nđánh số nhóm: không\n", { entries: "decimal", groups: "none" }],
    ["danh so nhom: la ma\n", { entries: "continuous", groups: "roman" }],
  ])("%j is read", (settings, numbering) => {
    expect(tableOf(settings + rows).numbering).toEqual(numbering);
  });

  test.each([
    ["đánh số: ngược", "Cách đánh số `ngược` không đúng; chỉ có `liên tục`, `theo nhóm` hoặc `thập phân`."],
    ["đánh số nhóm: hoa thị", "Cách đánh số nhóm `hoa thị` không đúng; chỉ có `La Mã`, `chữ` hoặc `không`."],
  ])("%s is refused", (setting, message) => {
    expect(only(table(`${setting}\n${rows}`)).message).toBe(message);
  });
});

describe("columns whose equal cells are one", () => {
  test.each([
    ["chủ trì", ["lead"]],
    ["Đơn vị chủ trì, thời hạn", ["lead", "time"]],
    ["[chủ trì, lead]", ["lead"]],
    ["\n  - chủ trì\n  - thời gian", ["lead", "time"]],
  ])("are named by any of their words: %j", (typed, merged) => {
    expect(tableOf(`gộp ô: ${typed}\n${rows}`).merged).toEqual(merged);
  });

  test("may be columns of the office's own", () => {
    const own = "cột:\n  - nội dung: A\n  - Số buổi: B\ngộp ô: so buoi\ndòng:\n  - nội dung: C\n    số buổi: 2\n";
    expect(tableOf(own).merged).toEqual(["Số buổi"]);
  });

  test("must be columns of the table", () => {
    expect(only(table(`gộp ô: thời gian, chủ chì\n${rows}`))).toMatchObject({
      code: "check/merge-column",
      message: "Bảng không có cột `chủ chì` để gộp ô; các cột của bảng là `thứ tự`, `nội dung`, `chủ trì` và `thời gian`.",
      hint: "Có lẽ là `chủ trì`.",
      place: { start: { line: 14, column: 25 }, end: { line: 14, column: 32 } },
    });
  });

  test("are shown one by one where several are wrong", () => {
    expect(marks(table(`gộp ô: sản lượng, phụ phí\n${rows}`))).toEqual(["14 check/merge-column", "14 check/merge-column"]);
  });
});
