import { describe, expect, test } from "vitest";
import type { Document } from "../../../src/document/document.ts";
import { layOut } from "../../../src/layout/lay-out.ts";
import { usualHouse, type House } from "../../../src/nd30/house.ts";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { mm } from "../../../src/render/docx/units.ts";
import { packageFaults } from "../../support/docx/package-check.ts";
import { allParagraphs, cellText, openPackage, paragraphsOf, readDocx, tablesOf, type ReadDocument } from "../../support/docx/read.ts";
import { sdkErrors } from "../../support/docx/sdk.ts";
import { at, child, children, parseXml, value, type XmlElement } from "../../support/docx/xml.ts";
import { built, created } from "./built.ts";
import { cell, column, documentOf, endMark, lying, row, table } from "./pieces.ts";
import { decidedPlan, jointPlan, markedPlan, separateAppendix, tabledPlan, variants } from "./variants.ts";

const make = (document: Document, house: House = usualHouse): Uint8Array => renderDocx(layOut(document, house), { created });
const narrowHouse: House = {
  bodySize: 13,
  firstLineIndent: 10,
  lineSpacing: 1.15,
  paragraphGap: 8,
  margins: { top: 25, right: 20, bottom: 25, left: 35 },
  signatureRoom: 25,
  tableSize: 12,
};
const stylesOf = (bytes: Uint8Array): readonly XmlElement[] =>
  children(parseXml(openPackage(bytes).get("word/styles.xml") ?? ""), "w:style");
const styleIn = (bytes: Uint8Array, name: string): XmlElement | undefined =>
  stylesOf(bytes).find((style) => value(child(style, "w:name")) === name);
const stylesUsed = (document: ReadDocument): readonly string[] => [...new Set(allParagraphs(document).map(({ style }) => style))];
const textsIn = (document: ReadDocument, style: string): readonly string[] =>
  allParagraphs(document).filter((each) => each.style === style).map(({ text }) => text);
const isKept = (properties: XmlElement | undefined): boolean => child(properties, "w:keepNext") !== undefined;

describe.each(Object.entries(variants))("%s", (_, document) => {
  test.each([
    ["in the usual house", usualHouse],
    ["in a house of narrow pages and small letters", narrowHouse],
  ])("has no error for the Open XML SDK and none of the faults it does not see, %s", async (_house, house) => {
    const bytes = make(document, house);
    expect(await sdkErrors(bytes)).toEqual([]);
    expect(packageFaults(bytes)).toEqual([]);
  });
});

describe("the house", () => {
  const bytes = make(tabledPlan, narrowHouse);

  test("gives the styles their sizes, indent, spacing, gap and room", () => {
    expect(value(at(styleIn(bytes, "Nội dung"), "w:rPr/w:sz"))).toBe("26");
    expect(value(at(styleIn(bytes, "Nội dung"), "w:pPr/w:ind"), "w:firstLine")).toBe("567");
    expect(at(styleIn(bytes, "Nội dung"), "w:pPr/w:spacing")?.attributes).toMatchObject({ "w:after": "160", "w:line": "276" });
    expect(value(at(styleIn(bytes, "Họ tên người ký"), "w:pPr/w:spacing"), "w:before")).toBe(String(mm(25)));
    expect(value(at(styleIn(bytes, "Quốc hiệu"), "w:rPr/w:sz"))).toBe("24");
    expect(value(at(styleIn(bytes, "Phụ lục"), "w:rPr/w:sz"))).toBe("28");
    expect(value(at(styleIn(bytes, "Ô bảng"), "w:rPr/w:sz"))).toBe("24");
  });

  test("gives every section its margins", () => {
    for (const { properties } of readDocx(bytes).sections) {
      expect(child(properties, "w:pgMar")?.attributes).toMatchObject({ "w:top": "1417", "w:left": "1984", "w:right": "1134" });
    }
  });
});

test("styles of rare things are written only where they are used, and then the document uses them all", () => {
  const names = (bytes: Uint8Array) => stylesOf(bytes).map((style) => value(child(style, "w:name")) ?? "");
  const usual = names(built);
  for (const document of Object.values(variants)) {
    const bytes = make(document);
    const footers = readDocx(bytes).sections.flatMap((section) => Object.values(section.footers).flat());
    const used = [...stylesUsed(readDocx(bytes)), ...footers.map(({ style }) => style)];
    for (const name of names(bytes).filter((each) => !usual.includes(each))) expect(used).toContain(name);
  }
});

describe("the letterhead", () => {
  const head = (document: Document) => {
    const section = readDocx(make(document)).sections[0];
    return section === undefined ? [] : (tablesOf(section)[0]?.rows ?? []);
  };
  const linesOf = (document: Document): string[][] =>
    head(document).map(({ cells }) => cells.map(cellText).map((words) => words.replace(/\n+$/, "")));

  test("of a joint plan has one rule, under the last agency", () => {
    expect(linesOf(jointPlan)[0]?.[0]).toBe("ỦY BAN NHÂN DÂN\nXÃ NẬM KHOANG\nỦY BAN MẶT TRẬN\nTỔ QUỐC VIỆT NAM\nXÃ NẬM KHOANG");
    const styles = head(jointPlan)[0]?.cells[0]?.blocks.flatMap(paragraphsOf).map(({ style }) => style);
    expect(styles).toEqual(["Cơ quan ban hành", "Cơ quan ban hành", "Đường kẻ"]);
  });

  test("of a plan that a decision issues has no row for number and date", () => {
    expect(linesOf(decidedPlan)).toHaveLength(1);
  });

  test("has the draft and the circulation above Quốc hiệu, the urgency under the number", () => {
    expect(linesOf(markedPlan)).toMatchObject([
      ["", "DỰ THẢO LẦN 2\n\nLƯU HÀNH NỘI BỘ"],
      [expect.stringContaining("BAN CHỈ ĐẠO"), expect.stringContaining("Độc lập - Tự do - Hạnh phúc")],
      ["Số: 03/KH-BCĐ", "Nậm Khoang, ngày 05 tháng 01 năm 2026"],
      ["HỎA TỐC", ""],
    ]);
  });

  test("keeps 8 mm free for the stamp where the urgency has no words", () => {
    const place = head(tabledPlan).at(-1)?.cells[0]?.blocks[0];
    expect(place).toMatchObject({ style: "Chỗ đóng dấu khẩn", text: "" });
    const spacing = at(styleIn(make(tabledPlan), "Chỗ đóng dấu khẩn"), "w:pPr/w:spacing");
    expect(spacing?.attributes).toMatchObject({ "w:line": String(mm(8)), "w:lineRule": "exact" });
  });

  test("sets the superior organ in letters that are not bold, the urgency in bold red in a red box", () => {
    const bytes = make(markedPlan);
    expect(at(styleIn(bytes, "Cơ quan chủ quản"), "w:rPr/w:b")).toBeUndefined();
    const urgency = styleIn(bytes, "Dấu chỉ mức độ khẩn");
    expect(at(urgency, "w:rPr/w:b")).toBeDefined();
    expect(value(at(urgency, "w:rPr/w:color"))).toBe("FF0000");
    expect(value(at(urgency, "w:pPr/w:pBdr/w:left"), "w:color")).toBe("FF0000");
  });
});

describe("headings", () => {
  const bytes = make(decidedPlan);
  const read = readDocx(bytes);

  test("a part has its number and its title on two lines, both in the middle", () => {
    expect(textsIn(read, "Phần")).toEqual(["Phần I", "Phần II"]);
    expect(textsIn(read, "Tên phần")).toEqual(["TÌNH HÌNH THỰC HIỆN NHIỆM VỤ NĂM 2025", "NHIỆM VỤ, GIẢI PHÁP"]);
    for (const name of ["Phần", "Tên phần"]) expect(value(at(styleIn(bytes, name), "w:pPr/w:jc"))).toBe("center");
  });

  test("under parts, sections and clauses are each a level lower in Word's outline", () => {
    const levelOf = (name: string) => value(at(styleIn(bytes, name), "w:pPr/w:outlineLvl"));
    const names = ["Phần", "Mục", "Khoản có tiêu đề", "Khoản có tiêu đề cấp 2", "Khoản có tiêu đề cấp 3"];
    expect(names.map(levelOf)).toEqual(["0", "1", "2", "3", "4"]);
  });

  test("clauses without a title run into their text at every depth", () => {
    expect(textsIn(read, "Khoản").map((words) => words.split(" ")[0])).toEqual(["1.1.2.", "1.2."]);
  });

  test("the line of the decision stands under the subject", () => {
    expect(textsIn(read, "Kèm theo")).toEqual([
      "(Kèm theo Quyết định số 119/QĐ-UBND ngày 18 tháng 3 năm 2026\ncủa Ủy ban nhân dân xã Nậm Khoang)",
    ]);
  });

  test("a table inside the text has a gap after it, the ./. after one in an appendix brings its own", () => {
    const after = (blocks: ReadDocument["sections"][number]["blocks"] | undefined) =>
      blocks?.flatMap((block, index) => {
        const next = blocks[index + 1];
        return block.kind === "table" && next?.kind === "paragraph" ? [next.style] : [];
      });
    expect(after(read.sections[0]?.blocks)).toEqual(["Tên loại văn bản", "Sau bảng"]);
    expect(after(readDocx(make(tabledPlan)).sections[1]?.blocks)).toEqual(["Kết thúc"]);
  });
});

describe("a table", () => {
  const appendix = readDocx(make(tabledPlan)).sections[1];
  const rows = appendix === undefined ? [] : (tablesOf(appendix)[0]?.rows ?? []);
  const stylesOfRow = (index: number) => rows.at(index)?.cells.map((each) => each.blocks.flatMap(paragraphsOf)[0]?.style);

  test("has its groups and its total in bold, its note in italics, across the columns", () => {
    expect(rows[1]?.cells.map(({ columns }) => columns)).toEqual([1, 6]);
    expect(stylesOfRow(1)).toEqual(["Ô bảng đậm giữa", "Ô bảng đậm"]);
    expect(rows.at(-2)?.cells.map(({ columns }) => columns)).toEqual([6, 1]);
    expect(stylesOfRow(-2)).toEqual(["Ô bảng đậm giữa", "Ô bảng đậm phải"]);
    expect(rows.at(-1)?.cells.map(({ columns }) => columns)).toEqual([7]);
    expect(stylesOfRow(-1)).toEqual(["Ghi chú của bảng"]);
  });

  test("has one lead for several rows", () => {
    expect([2, 3, 4].map((index) => rows[index]?.cells[2]?.merge)).toEqual(["start", "continue", "none"]);
  });

  test("has sums of money at the right", () => {
    expect(stylesOfRow(2)?.at(-1)).toBe("Ô bảng phải");
  });

  test("keeps groups with the row after them, and its last three rows with each other and the ./.", () => {
    const kept = rows.slice(1).map(({ cells }) => cells.every((each) => each.blocks.flatMap(paragraphsOf).every(({ properties }) => isKept(properties))));
    const groups = [0, 4, 8, 12, 16, 20];
    expect(kept.flatMap((one, index) => (one ? [index] : []))).toEqual([...groups, 23, 24, 25]);
  });

  test("of a thousand rows is built whole", () => {
    const many = table(
      [column("ordinal", "TT"), column("content", "Nội dung")],
      Array.from({ length: 1000 }, (_, index) => row("entry", [cell(String(index + 1)), cell("Rà soát, làm sạch dữ liệu hộ tịch")])),
    );
    const read = readDocx(make(documentOf(lying([many, endMark])))).sections[0];
    expect(read === undefined ? 0 : tablesOf(read)[0]?.rows.length).toBe(1001);
  });

  test("whose row has a cell too many stops the build", () => {
    const broken = table([column("content", "Nội dung")], [row("entry", [cell("Một"), cell("Hai")])]);
    expect(() => make(documentOf(lying([broken])))).toThrow(RangeError);
  });
});

describe("the end", () => {
  const tables = (document: Document) => {
    const section = readDocx(make(document)).sections[0];
    return section === undefined ? [] : tablesOf(section);
  };

  test("several signatures stand side by side, the recipients and the drafter's sign below them", () => {
    const [, signatures, recipients] = tables(jointPlan);
    expect(signatures?.rows.map(({ cells }) => cells.map(cellText))).toEqual([
      ["TM. BAN THƯỜNG TRỰC\nCHỦ TỊCH\nLường Thị Khánh", "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nLò Văn Thịnh"],
    ]);
    expect(recipients?.rows[0]?.cells.map(cellText)[0]?.split("\n")).toEqual([
      "Nơi nhận:",
      "- Ủy ban MTTQ Việt Nam tỉnh (b/c);",
      "- Các thôn, bản;",
      "- Lưu: VT, VHXH.",
      "PL.(30)",
    ]);
  });

  test("the other position stands between the room and the name", () => {
    const cellOfSigner = tables(markedPlan).at(-1)?.rows[0]?.cells[1];
    const paragraphs = cellOfSigner?.blocks.flatMap(paragraphsOf) ?? [];
    expect(paragraphs.map(({ text }) => text)).toEqual([
      "TM. BAN CHỈ ĐẠO\nKT. TRƯỞNG BAN\nPHÓ TRƯỞNG BAN THƯỜNG TRỰC",
      "PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ",
      "Lò Văn Thịnh",
    ]);
    expect(paragraphs.map(({ properties }) => value(child(properties, "w:spacing"), "w:before"))).toEqual([undefined, String(mm(30)), "0"]);
  });

  test("recipients that belong to the line above them are indented", () => {
    expect(textsIn(readDocx(make(markedPlan)), "Tên nơi nhận cấp 2")).toHaveLength(2);
    expect(value(at(styleIn(make(markedPlan), "Tên nơi nhận cấp 2"), "w:pPr/w:ind"), "w:left")).toBe(String(mm(4)));
  });
});

describe("the foot of the first page", () => {
  test("has the contact lines under a rule over the whole width, other pages have none", () => {
    const bytes = make({ ...markedPlan, sections: [...markedPlan.sections, ...tabledPlan.sections.slice(1)] });
    const [first, ...others] = readDocx(bytes).sections.map(({ footers }) =>
      Object.fromEntries(Object.entries(footers).map(([type, lines]) => [type, lines.map(({ style, text }) => `${style}: ${text}`)])),
    );
    expect(first?.["default"]).toEqual(["Ngăn cách: "]);
    expect(first?.["first"]).toEqual(["Đường kẻ: ", expect.stringMatching(/^Địa chỉ: Địa chỉ: Bản/), expect.stringMatching(/^Địa chỉ: Thư/)]);
    expect(others).toHaveLength(2);
    for (const footers of others) expect(footers).toEqual({ first: ["Ngăn cách: "], default: ["Ngăn cách: "] });
    expect(packageFaults(bytes)).toEqual([]);
  });

  test("a document without contact lines has no footers", () => {
    expect([...openPackage(built).keys()].filter((name) => name.includes("footer"))).toEqual([]);
  });
});

test("an appendix in a file of its own leaves 20 mm for the organ's signature above its title", () => {
  const bytes = make(separateAppendix);
  expect(readDocx(bytes).sections[0]?.blocks.slice(0, 2)).toMatchObject([{ style: "Chỗ chữ ký số", text: "" }, { style: "Phụ lục" }]);
  expect(at(styleIn(bytes, "Chỗ chữ ký số"), "w:pPr/w:spacing")?.attributes).toMatchObject({ "w:line": String(mm(20)), "w:lineRule": "exact" });
  expect(textsIn(readDocx(make(tabledPlan)), "Chỗ chữ ký số")).toEqual([]);
});

test("a table of very many columns has narrower cells, every other the usual ones", () => {
  const sidesOf = (count: number): readonly (string | undefined)[] => {
    const columns = Array.from({ length: count }, (_, index) => column("free", `Tháng ${index + 1}`));
    const bytes = make(documentOf({ orientation: "portrait", contact: [], blocks: [table(columns, [row("entry", columns.map(() => cell("Thường xuyên")))])] }));
    const margins = /<w:tblCellMar>.*?<\/w:tblCellMar>/u.exec(openPackage(bytes).get("word/document.xml") ?? "")?.[0] ?? "";
    return ["left", "right"].map((side) => new RegExp(`<w:${side}[^>]*w:w="(\\d+)"`, "u").exec(margins)?.[1]);
  };
  expect(sidesOf(4)).toEqual([String(mm(1.5)), String(mm(1.5))]);
  expect(sidesOf(13)).toEqual([String(mm(0.9)), String(mm(0.9))]);
});
