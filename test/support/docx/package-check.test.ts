import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { built as sound } from "../../render/docx/built.ts";
import { packageFaults } from "./package-check.ts";

/** The sound document with one thing broken: a part changed, added (`from` is empty) or taken away (`to` is undefined). */
function broken(name: string, from: string | RegExp, to: string | undefined): Uint8Array {
  const parts = unzipSync(sound);
  const text = strFromU8(parts[name] ?? new Uint8Array());
  if (to === undefined) delete parts[name];
  else parts[name] = strToU8(text.replace(from, to));
  if (to !== undefined && text !== "") expect(strFromU8(parts[name] ?? new Uint8Array())).not.toBe(text);
  return zipSync(parts);
}

const body = "word/document.xml";

describe("the package check", () => {
  test("finds nothing in a sound document", () => {
    expect(packageFaults(sound)).toEqual([]);
  });

  test.each([
    ["a cell without a paragraph", body, /<w:p><w:pPr><w:pStyle w:val="SoKyHieu"\/>.*?<\/w:p>/, "", "a cell that does not end in a paragraph"],
    ["a style that does not exist", body, '"NoiDung"', '"Heading9"', "style Heading9 does not exist"],
    ["a style taken away", "word/styles.xml", /<w:style [^>]*w:styleId="SoTrang">.*?<\/w:style>/, "", "style SoTrang does not exist"],
    ["a grid with a column more", body, /<w:tblGrid>/, '<w:tblGrid><w:gridCol w:w="0"/>', "fills 2 of 3 columns"],
    ["a row with a cell less", body, /(<w:tr>.*?)<w:tc>.*?<\/w:tc>/, "$1", "fills 1 of 2 columns"],
    ["a span that overlaps", body, /<w:tcPr>/, '<w:tcPr><w:gridSpan w:val="2"/>', "fills 3 of 2 columns"],
    ["a merge that continues nothing", body, /<w:tcPr>/, "<w:tcPr><w:vMerge/>", "continues a merge that does not reach it"],
    ["a cell wider than its column", body, /<w:tcW w:type="dxa" w:w="\d+"/, '<w:tcW w:type="dxa" w:w="1"', "a cell of width 1"],
    ["a date that is none", "docProps/core.xml", /2026-01-05/, "05/01/2026", "no W3CDTF date"],
    ["a date outside the calendar", "docProps/core.xml", /2026-01-05/, "2026-13-05", "no W3CDTF date"],
    ["an id used twice", body, "<w:body>", '<w:body><w:bookmarkStart w:id="1"/><w:bookmarkStart w:id="1"/>', "two w:bookmarkStart with id 1"],
    ["a header taken away", "word/header1.xml", "", undefined, "leads to word/header1.xml, which is not there"],
    ["a header nobody names", "word/_rels/document.xml.rels", /<Relationship [^>]*Target="header1.xml"[^>]*>/, "", "which word/_rels/document.xml.rels does not have"],
    ["a part without a content type", "word/comments.xml", "", "<comments/>", "word/comments.xml has no content type"],
    ["a content type for nothing", "docProps/app.xml", "", undefined, "a content type for docProps/app.xml"],
    ["a content type twice", "[Content_Types].xml", /<Override [^>]*>/, "$&$&", "two content types for"],
    ["a part cut short", body, "</w:document>", "", "word/document.xml is not well-formed"],
  ])("finds %s", (_, name, from, to, fault) => {
    expect(packageFaults(broken(name, from, to)).join("\n")).toContain(fault);
  });
});
