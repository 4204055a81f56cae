import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/lay-out.ts";
import { measures } from "../../../src/nd30/measures.ts";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { mm } from "../../../src/render/docx/units.ts";
import { allParagraphs, cellText, openPackage, paragraphsOf, readDocx, tablesOf, type ReadDocument } from "../../support/docx/read.ts";
import { at, child, value } from "../../support/docx/xml.ts";
import { build, built, created, inSmallLetters, styleNamed } from "./built.ts";
import { sampleDocument, text, type SampleOptions } from "./sample.ts";

const parts = openPackage(built);
const read = readDocx(built);
const [plan, appendix] = read.sections;

describe("pages", () => {
  test("the plan is A4 upright, the appendix A4 lying", () => {
    expect(child(plan?.properties, "w:pgSz")?.attributes).toMatchObject({ "w:w": "11906", "w:h": "16838" });
    expect(child(appendix?.properties, "w:pgSz")?.attributes).toMatchObject({
      "w:w": "16838",
      "w:h": "11906",
      "w:orient": "landscape",
    });
  });

  test("margins are those of the decree's table", () => {
    const { top, right, bottom, left } = measures.page.margins;
    for (const section of read.sections) {
      expect(child(section.properties, "w:pgMar")?.attributes).toMatchObject({
        "w:top": String(mm(top.value)),
        "w:right": String(mm(right.value)),
        "w:bottom": String(mm(bottom.value)),
        "w:left": String(mm(left.value)),
        "w:header": String(mm(measures.page.headerDistance.value)),
      });
    }
  });

  test("each section numbers its pages from 1 in the header, and has an empty header for its first page", () => {
    expect(read.sections).toHaveLength(2);
    for (const { properties, headers } of read.sections) {
      expect(child(properties, "w:titlePg")).toBeDefined();
      expect(value(child(properties, "w:pgNumType"), "w:start")).toBe("1");
      expect(headers["first"]?.map((paragraph) => paragraph.runs)).toEqual([[]]);
      expect(headers["default"]?.map((paragraph) => paragraph.style)).toEqual(["Số trang"]);
    }
    expect(parts.get("word/header1.xml")).toContain("PAGE");
  });

  test("a section that ends in a table ends in a paragraph of one point, not in an empty line", () => {
    expect(plan?.blocks.at(-1)).toMatchObject({ kind: "paragraph", style: "Ngăn cách", text: "" });
    expect(at(styleNamed("Ngăn cách"), "w:pPr/w:spacing")?.attributes).toMatchObject({ "w:line": "20", "w:lineRule": "exact" });
  });
});

describe("letterhead and title", () => {
  test("agency and nation stand side by side, number and date on one row below", () => {
    const rows = plan === undefined ? [] : (tablesOf(plan)[0]?.rows ?? []);
    expect(rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ["ỦY BAN NHÂN DÂN\nXÃ NẬM KHOANG\n", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n"],
      [expect.stringMatching(/^Số: \u00A0+\/KH-UBND$/), expect.stringMatching(/^Nậm Khoang, ngày \u00A0+ tháng 01 năm 2026$/)],
    ]);
  });

  test("rules are borders in the middle of their column: no drawing, no underline, no underscores", () => {
    const body = parts.get("word/document.xml") ?? "";
    expect(body).not.toMatch(/<w:drawing|<w:pict|<w:u |__/);
    const rules = allParagraphs(read).filter(({ style }) => style.startsWith("Đường kẻ"));
    expect(rules).toHaveLength(4);
    for (const { properties } of rules) {
      const indent = child(properties, "w:ind");
      expect(Number(value(indent, "w:left"))).toBeGreaterThan(0);
      expect(value(indent, "w:left")).toBe(value(indent, "w:right"));
    }
  });

  test("a size that layout stepped down is written on the run and on the end of the paragraph", () => {
    const body = openPackage(renderDocx(inSmallLetters(), { created })).get("word/document.xml") ?? "";
    expect(body).toMatch(/"QuocHieu"\/><w:rPr><w:sz w:val="24"\/><w:szCs w:val="24"\/><\/w:rPr><\/w:pPr><w:r><w:rPr><w:sz w:val="24"\/>/);
  });
});

describe("the text", () => {
  const textOf = (name: string) => allParagraphs(read).filter((each) => each.style === name).map((each) => each.text);

  test("numbers, letters and bullets are plain text before their item", () => {
    expect(textOf("Mục")).toEqual(["I. MỤC ĐÍCH, YÊU CẦU", "II. TỔ CHỨC THỰC HIỆN"]);
    expect(textOf("Khoản có tiêu đề")).toEqual(["1. Mục đích", "2. Yêu cầu"]);
    expect(textOf("Điểm")).toEqual(["a) Rõ người, rõ việc, rõ thời gian, trong đó:"]);
    expect(textOf("Gạch đầu dòng")).toEqual(["- Các thôn, bản đăng ký thi đua trước ngày 31 tháng 3;"]);
    expect(textOf("Dấu cộng")).toEqual(["+ Thôn Nà Lùng, thôn Nà Cọ đăng ký trước ngày 28 tháng 02."]);
  });

  test.each([
    "A & B < C > \"D\" 'E' ]]> &amp; <w:p/>",
    "  hai  dấu cách, ba dấu chấm... ",
    "{default-bullet-numbering-0} {{năm}} $& $1 {}",
    "chữ Nôm \u{20000}, 🇻🇳, ½, ∞",
  ])("%j reads back as it was", (words) => {
    const back = readDocx(build({ firstTask: words }));
    const table = back.sections[1] === undefined ? undefined : tablesOf(back.sections[1])[0];
    expect(table?.rows[1]?.cells[1]?.blocks.flatMap(paragraphsOf).map((each) => each.text)).toEqual([`- ${words}`]);
  });

  test.each(["\u0000", "\u000B", "\uFFFE", "\uFFFF", "\uD800", "a\nb"])("%j is our bug, and stops the build", (words) => {
    expect(() => build({ firstTask: words })).toThrow(RangeError);
  });
});

describe("the task table", () => {
  const table = appendix === undefined ? undefined : tablesOf(appendix)[0];

  test("its grid fills the text width to the twip, and every cell has the width of its column", () => {
    const width = mm(297) - mm(30) - mm(20);
    expect(Math.abs((table?.grid.reduce((sum, column) => sum + column, 0) ?? 0) - width)).toBeLessThanOrEqual(1);
    expect(value(child(table?.properties, "w:tblLayout"), "w:type")).toBe("fixed");
    for (const row of table?.rows ?? []) expect(row.cells.map((cell) => cell.width)).toEqual(table?.grid);
  });

  test("its first row is repeated on every page, and no other", () => {
    expect(table?.rows.map((row) => row.repeated)).toEqual([true, ...Array.from({ length: 10 }, () => false)]);
  });

  test("only the row that layout lets a page cut may be cut", () => {
    expect(table?.rows.map((row) => row.cantSplit)).toEqual([true, true, false, ...Array.from({ length: 8 }, () => true)]);
  });

  test("only the content is justified; ordinal and time are centred", () => {
    const names = table?.rows[1]?.cells.map((cell) => cell.blocks.flatMap(paragraphsOf)[0]?.style);
    expect(names).toEqual(["Ô bảng giữa", "Ô bảng nội dung", "Ô bảng", "Ô bảng", "Ô bảng giữa"]);
  });

  test("a title too long for its column is one paragraph in lines broken at sense", () => {
    const [first] = table?.rows ?? [];
    expect(first?.cells.map(({ blocks }) => blocks.flatMap(paragraphsOf).map(({ text }) => text))).toEqual([
      ["TT"],
      ["Nội dung, nhiệm vụ chủ yếu"],
      ["Đơn vị chủ trì"],
      ["Đơn vị phối hợp"],
      ["Thời gian\nthực hiện"],
    ]);
  });

  test("a cell without words still has a paragraph", () => {
    expect(table?.rows[4]?.cells[3]?.blocks).toMatchObject([{ kind: "paragraph", text: "" }]);
  });

  test("its last row stays with the closing sign below it", () => {
    const kept = table?.rows.map((row) =>
      row.cells.flatMap((cell) => cell.blocks.flatMap(paragraphsOf)).every((each) => at(each.properties, "w:keepNext") !== undefined),
    );
    expect(kept?.indexOf(true)).toBe(10);
    expect(appendix?.blocks.at(-1)).toMatchObject({ style: "Kết thúc", text: "./." });
  });
});

describe("the signature", () => {
  const signing = (options: SampleOptions) => {
    const section = readDocx(build(options)).sections[0];
    return section === undefined ? undefined : tablesOf(section)[1];
  };

  test("is one row that no page cuts, with the last words of the text kept to it", () => {
    expect(signing({})?.rows.map((row) => row.cantSplit)).toEqual([true]);
    const before = plan?.blocks.at(-3);
    expect(before).toMatchObject({ style: "Khoản" });
    expect(before?.kind === "paragraph" && at(before.properties, "w:keepNext") !== undefined).toBe(true);
  });

  test("leaves 30 mm between position and name", () => {
    expect(value(at(styleNamed("Họ tên người ký"), "w:pPr/w:spacing"), "w:before")).toBe(String(mm(30)));
    expect(value(at(styleNamed("Quyền hạn và chức vụ"), "w:pPr/w:spacing"), "w:after")).toBe("0");
  });

  test("has the signer's name in one run with plain spaces", () => {
    const names = allParagraphs(read).filter((each) => each.style === "Họ tên người ký");
    expect(names.map((each) => each.runs)).toEqual([["Lường Thị Khánh"]]);
  });

  test("sends the recipients that find no room beside it to a row that a page may cut", () => {
    const table = signing({ recipients: 30 });
    expect(table?.rows.map((row) => row.cantSplit)).toEqual([true, false]);
    const listed = table?.rows.flatMap((row) => cellText(row.cells[0] ?? { width: 0, columns: 1, merge: "none", blocks: [] }).split("\n")) ?? [];
    expect(listed).toHaveLength(32);
    expect(listed.slice(0, 2)).toEqual(["Nơi nhận:", "- Trưởng thôn Nà Lùng 1, xã Nậm Khoang;"]);
    expect(listed.at(-1)).toBe("- Lưu: VT, VHXH.");
  });
});

/** The sample with each block replaced by what `change` makes of it. */
const withBlocks = (change: (block: Block) => readonly Block[]): ReadDocument => {
  const document = sampleDocument();
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.flatMap(change) }));
  return readDocx(renderDocx(layOut({ ...document, sections }), { created }));
};

test("a name given in several spans is still one run", () => {
  const name = [...text("Lường "), ...text("Thị Khánh")];
  const document = withBlocks((block) => [block.kind === "signing" ? { ...block, signatures: block.signatures.map((one) => ({ ...one, name })) } : block]);
  const names = allParagraphs(document).filter((each) => each.style === "Họ tên người ký");
  expect(names.map((each) => each.runs)).toEqual([["Lường Thị Khánh"]]);
});

test("two tables that follow each other stay two", () => {
  const document = withBlocks((block) => (block.kind === "table" ? [block, block] : [block]));
  const blocks = document.sections[1]?.blocks ?? [];
  expect(blocks.map((block) => (block.kind === "table" ? "table" : block.style)).slice(-4)).toEqual([
    "table",
    "Sau bảng",
    "table",
    "Kết thúc",
  ]);
});
