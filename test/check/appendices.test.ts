import { describe, expect, test } from "vitest";
import { head, marks, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const withAppendices = (text: string): string => `${head}${aim}phụ lục:\n${text.replace(/^(?=.)/gm, "  ")}`;
const appendices = (text: string) => planIn(withAppendices(text)).plan.appendices;

describe("appendices", () => {
  test("hold tasks, a table or a text", () => {
    const made = appendices(`- mã: nhiệm vụ
  tên: Phân công nhiệm vụ
  nhiệm vụ:
    - nội dung: Tuần tra
- tên: Chỉ tiêu
  hướng giấy: dọc
  bảng:
    cột:
      - chỉ tiêu: Chỉ tiêu
      - đơn vị tính: Đơn vị tính
    dòng:
      - chỉ tiêu: Số vụ cháy
        đơn vị tính: vụ
- tên: Quy ước
  tệp riêng: có
  lời văn: |
    - Gửi trước ngày 15.
`);
    expect(made).toMatchObject([
      { id: "nhiệm vụ", orientation: "landscape", separateFile: false, children: [{ kind: "table", rows: [{ kind: "entry" }] }] },
      { title: "Chỉ tiêu", orientation: "portrait", children: [{ kind: "table", columns: [{ role: "target" }, { role: "free" }] }] },
      { title: "Quy ước", orientation: "portrait", separateFile: true, children: [{ kind: "paragraph", marker: "dash" }] },
    ]);
  });

  test("may be one, without its dash", () => {
    expect(appendices("tên: Quy ước\nlời văn: Gửi trước ngày 15.\n")).toMatchObject([{ title: "Quy ước" }]);
  });

  test("hold text and table in the order they are written in", () => {
    const table = "  bảng:\n    dòng:\n      - nội dung: Tuần tra\n";
    const text = "  lời văn:\n    - mục: Quy ước\n      gồm: Gửi sớm.\n";
    const kinds = (order: string) => appendices(`- tên: A\n${order}`)[0]?.children.map(({ kind }) => kind);
    expect(kinds(text + table)).toEqual(["section", "table"]);
    expect(kinds(table + text)).toEqual(["table", "section"]);
  });

  test("come after that of the tasks, and the pointer to it names its number", () => {
    const tasks = "nhiệm vụ:\n  mã: phân công\n  tệp riêng: không\n  gồm:\n    - nội dung: Tuần tra\n";
    const one = planIn(head + tasks).plan;
    const two = planIn(`${head}${tasks}phụ lục:\n  - tên: Quy ước\n    lời văn: Gửi sớm.\n`).plan;
    expect(one.body).toMatchObject([{ children: [{ text: "(Chi tiết tại Phụ lục kèm theo)" }] }]);
    expect(two.body).toMatchObject([{ children: [{ text: "(Chi tiết tại Phụ lục I kèm theo)" }] }]);
    expect(two.appendices.map(({ title }) => title)).toEqual(["Nhiệm vụ", "Quy ước"]);
    expect(two.appendices[0]?.id).toBe("phân công");
  });

  test.each([
    ["- tên: A\n", "check/empty-appendix", "Phụ lục này chưa có nội dung; phụ lục cần có `nhiệm vụ`, `bảng` hoặc `lời văn`."],
    ["- lời văn: A\n", "check/missing-key", "Chưa có `tên` trong `phụ lục`."],
    ["- tên: A\n  lời văn: B\n  tệp riêng: chắc có\n", "check/yes-no", "Lời đáp `chắc có` không đúng; chỉ có `có` hoặc `không`."],
    [
      "- tên: A\n  lời văn: B\n  cột:\n    - nội dung: Nội dung\n",
      "check/stray-setting",
      "`cột` đứng ngoài bảng; mục này chỉ đi cùng `nhiệm vụ` hoặc nằm trong `bảng`.",
    ],
    [
      "- mã: chung\n  tên: A\n  lời văn: B\n- mã: Chung\n  tên: C\n  lời văn: D\n",
      "check/duplicate-id",
      "Mã `Chung` đã dùng cho phụ lục khác; mỗi phụ lục cần một mã riêng.",
    ],
    ["- tên: A\n  bảng:\n    cột:\n      - nội dung: N\n", "check/missing-key", "Chưa có `dòng` trong `bảng`."],
  ])("%j is refused", (text, code, message) => {
    expect(only(withAppendices(text))).toMatchObject({ code, message });
  });

  test("keep the places of what they hold", () => {
    const text = withAppendices("- tên: A\n  nhiệm vụ:\n    - nhóm: Chỉ đạo\n    - nội dung: Tuần tra\n");
    const { origins } = planIn(text);
    const typed = (...path: (string | number)[]): string => {
      const { start, end } = origins.place(["appendices", 0, ...path]);
      return text.slice(start?.offset, end?.offset);
    };
    expect(typed("title")).toBe("A");
    expect(typed("children", 0, "rows", 0, "title")).toBe("Chỉ đạo");
    expect(typed("children", 0, "rows", 1, "cells", "content", 0, "text")).toBe("Tuần tra");
  });
});

describe("the body, the full way", () => {
  const bodyOf = (text: string) => planIn(`${head}nội dung:\n${text}`).plan.body;

  test("has parts over sections, clauses under clauses, and tables anywhere", () => {
    const table = (indent: string) => `${indent}- bảng:\n${indent}    dòng:\n${indent}      - nội dung: Tuần tra\n`;
    const body = bodyOf(`  - phần: Kế hoạch
    gồm:
      - mục: Nhiệm vụ
        gồm:
          - khoản: Tuần tra
            gồm:
              - khoản: Mùa khô
                gồm:
                  - khoản: Ban ngày.
${table("              ")}${table("          ")}          - điểm: Trực chòi
            gồm:
${table("              ")}${table("  ")}`);
    expect(body).toMatchObject([
      {
        kind: "part",
        title: "Kế hoạch",
        children: [
          {
            kind: "section",
            children: [
              {
                kind: "clause",
                form: "title",
                children: [{ kind: "clause", children: [{ kind: "clause", text: "Ban ngày." }] }, { kind: "table" }],
              },
              { kind: "table" },
              { kind: "point", children: [{ kind: "table" }] },
            ],
          },
        ],
      },
      { kind: "table" },
    ]);
  });

  test("has clauses at most three deep, also below those that the short way makes", () => {
    const deep = "nội dung:\n  - khoản: A\n    gồm:\n      - khoản: B\n        gồm:\n          - khoản: C\n            gồm:\n              - khoản: D\n";
    expect(only(head + deep)).toMatchObject({
      code: "check/clause-depth",
      message: "`khoản` đặt ở cấp thứ tư; các khoản chỉ lồng nhau tối đa ba cấp (1., 1.1., 1.1.1.).",
      place: { start: { line: 19 } },
    });
    const short = "mục đích: Giữ rừng.\nyêu cầu:\n  - khoản: B\n    gồm:\n      - khoản: C\n        gồm:\n          - khoản: D\n";
    expect(marks(head + short)).toEqual(["18 check/clause-depth"]);
    expect(marks(head + short.replace("mục đích: Giữ rừng.\n", ""))).toEqual([]);
  });

  test.each([
    ["  - mục: A\n    gồm:\n      - phần: B\n", "`phần` không đặt được trong `mục`; ở đây chỉ dùng `khoản`, `điểm`, `bảng` hoặc lời văn."],
    ["  - phần: A\n    gồm:\n      - phần: B\n", "`phần` không đặt được trong `phần`; ở đây chỉ dùng `mục`, `khoản`, `điểm`, `bảng` hoặc lời văn."],
    ["  - điểm: A\n    gồm:\n      - khoản: B\n", "`khoản` không đặt được trong `điểm`; ở đây chỉ dùng `bảng` hoặc lời văn."],
  ])("%j is out of place", (text, message) => {
    expect(only(`${head}nội dung:\n${text}`)).toMatchObject({ code: "check/item-kind", message });
  });
});
