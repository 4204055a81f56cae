import { describe, expect, test } from "vitest";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { packageFaults } from "../../support/docx/package-check.ts";
import { allParagraphs, openPackage, readDocx } from "../../support/docx/read.ts";
import { sdkErrors } from "../../support/docx/sdk.ts";
import { at, child, children, descendants, parseXml, value } from "../../support/docx/xml.ts";
import { build, built, created, inSmallLetters, styleNamed } from "./built.ts";

const parts = openPackage(built);
const styles = parseXml(parts.get("word/styles.xml") ?? "");

describe("the package", () => {
  test.each([
    ["as usual", built],
    ["with thirty recipients and a long subject", build({ recipients: 30, subject: "Thực hiện công tác chuyển đổi số ".repeat(5) })],
    ["with smaller letters", renderDocx(inSmallLetters(), { created })],
  ])("has no error for the Open XML SDK %s", async (_, bytes) => {
    expect(await sdkErrors(bytes)).toEqual([]);
  });

  test("has none of the faults the SDK does not see", () => {
    expect(packageFaults(built)).toEqual([]);
  });

  test("holds nothing the document does not use: no theme, numbering, footnotes or pictures", () => {
    expect([...parts.keys()]).toEqual([
      "[Content_Types].xml",
      "_rels/.rels",
      "docProps/app.xml",
      "docProps/core.xml",
      "docProps/custom.xml",
      "word/_rels/document.xml.rels",
      "word/document.xml",
      "word/fontTable.xml",
      "word/header1.xml",
      "word/header2.xml",
      "word/header3.xml",
      "word/header4.xml",
      "word/settings.xml",
      "word/styles.xml",
    ]);
  });

  test("tells title, subject, agency, language and the given time in its properties", () => {
    const core = parts.get("docProps/core.xml") ?? "";
    expect(core).toContain("<dc:title>Kế hoạch Thực hiện công tác thi đua, khen thưởng năm 2026</dc:title>");
    expect(core).toContain("<dc:subject>Thực hiện công tác thi đua, khen thưởng năm 2026</dc:subject>");
    expect(core).toContain("<dc:creator>Ủy ban nhân dân xã Nậm Khoang</dc:creator>");
    expect(core).toContain("<cp:lastModifiedBy>Ủy ban nhân dân xã Nậm Khoang</cp:lastModifiedBy>");
    expect(core).toContain("<dc:language>vi-VN</dc:language>");
    expect(core.match(/2026-01-05T00:00:00Z/g)).toHaveLength(2);
  });

  test("is for Word 2013 and later, and hyphenates nothing", () => {
    const settings = parts.get("word/settings.xml") ?? "";
    expect(settings).toMatch(/w:name="compatibilityMode"[^>]*w:val="15"/);
    expect(settings).toContain('<w:autoHyphenation w:val="false"/>');
  });
});

describe("styles", () => {
  test("every paragraph has a style of its own with a Vietnamese name", () => {
    const used = new Set(allParagraphs(readDocx(built)).map((paragraph) => paragraph.style));
    expect([...used]).toEqual([
      "Cơ quan ban hành",
      "Đường kẻ",
      "Quốc hiệu",
      "Tiêu ngữ",
      "Số và ký hiệu",
      "Địa danh và thời gian",
      "Tên loại văn bản",
      "Trích yếu",
      "Đường kẻ dưới tiêu đề",
      "Căn cứ",
      "Mở đầu",
      "Mục",
      "Khoản có tiêu đề",
      "Nội dung",
      "Điểm",
      "Gạch đầu dòng",
      "Dấu cộng",
      "Khoản",
      "Nơi nhận",
      "Tên nơi nhận",
      "Quyền hạn và chức vụ",
      "Họ tên người ký",
      "Ngăn cách",
      "Phụ lục",
      "Tên phụ lục",
      "Kèm theo",
      "Tiêu đề bảng",
      "Ô bảng giữa",
      "Ô bảng nội dung",
      "Ô bảng",
      "Kết thúc",
    ]);
  });

  test("no style is there but ours and the four every document has", () => {
    const others = children(styles, "w:style").filter((each) => value(each, "w:customStyle") === undefined);
    expect(others.map((each) => value(each, "w:styleId"))).toEqual([
      "Normal",
      "DefaultParagraphFont",
      "TableNormal",
      "NoList",
    ]);
  });

  test("letters are Times New Roman, black, unkerned, in Vietnamese, unless a style says otherwise", () => {
    const run = at(styles, "w:docDefaults/w:rPrDefault/w:rPr");
    const font = "Times New Roman";
    expect(child(run, "w:rFonts")?.attributes).toEqual({
      "w:ascii": font,
      "w:hAnsi": font,
      "w:eastAsia": font,
      "w:cs": font,
    });
    expect(value(child(run, "w:color"))).toBe("auto");
    expect(value(child(run, "w:kern"))).toBe("0");
    expect(value(child(run, "w:lang"))).toBe("vi-VN");
    expect(at(styles, "w:docDefaults/w:pPrDefault/w:pPr/w:widowControl")).toBeDefined();
    expect(descendants(styles, "w:color")).toHaveLength(1);
  });

  test.each([
    ["Quốc hiệu", "26", true, false, "center"],
    ["Tiêu ngữ", "28", true, false, "center"],
    ["Căn cứ", "28", false, true, "both"],
    ["Nội dung", "28", false, false, "both"],
    ["Nơi nhận", "24", true, true, "left"],
    ["Tên nơi nhận", "22", false, false, "left"],
    ["Họ tên người ký", "28", true, false, "center"],
    ["Ô bảng nội dung", "26", false, false, "both"],
    ["Ô bảng", "26", false, false, "left"],
  ])("%s is set in half-points %s, bold %s, italic %s, aligned %s", (name, size, bold, italic, align) => {
    const found = styleNamed(name);
    expect(value(at(found, "w:rPr/w:sz"))).toBe(size);
    expect(at(found, "w:rPr/w:b") !== undefined).toBe(bold);
    expect(at(found, "w:rPr/w:i") !== undefined).toBe(italic);
    expect(value(at(found, "w:pPr/w:jc"))).toBe(align);
  });

  test("headings have outline levels, so that Word's navigation pane shows them", () => {
    const levels = children(styles, "w:style").flatMap((each) => {
      const level = value(at(each, "w:pPr/w:outlineLvl"));
      return level === undefined ? [] : [[value(child(each, "w:name")), level]];
    });
    expect(levels).toEqual([
      ["Mục", "0"],
      ["Khoản có tiêu đề", "1"],
      ["Phụ lục", "0"],
    ]);
  });

  test("no line spacing is without its rule, which LibreOffice would take for exact points", () => {
    const spacings = descendants(styles, "w:spacing").filter(({ attributes }) => attributes["w:line"] !== undefined);
    expect(spacings.length).toBeGreaterThan(0);
    expect(spacings.filter(({ attributes }) => attributes["w:lineRule"] === undefined)).toEqual([]);
  });
});
