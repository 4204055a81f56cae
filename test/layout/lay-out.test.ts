import { expect, test } from "vitest";
import type { Block, Document, Heading } from "../../src/document/document.ts";
import { plainText } from "../../src/document/document.ts";
import { layOut } from "../../src/layout/lay-out.ts";
import type { LaidOutBlock } from "../../src/layout/layout.ts";
import { measure } from "../../src/layout/measure.ts";
import { column, from, letterhead, paragraph, signing, table, text } from "./blocks.ts";

const documentOf = (blocks: readonly Block[], orientation: "portrait" | "landscape" = "portrait"): Document => ({
  properties: { title: "KẾ HOẠCH", subject: "", author: "" },
  sections: [{ orientation, blocks }],
});
const laidOut = (blocks: readonly Block[]): readonly LaidOutBlock[] => layOut(documentOf(blocks)).sections[0]?.blocks ?? [];
const kept = (blocks: readonly Block[]): readonly boolean[] => laidOut(blocks).map(({ keepWithNext }) => keepWithNext);
const heading = (level: Heading["level"], words: string): Heading => ({
  kind: "heading",
  level,
  marker: text("I."),
  text: text(words),
  from,
});
const tasks = table([column("ordinal", "TT"), column("content", "Nội dung")], [[["1"], ["Tổ chức Ngày hội Đại đoàn kết"]]]);

test("pages are A4 with the decree's margins, whichever way they lie", () => {
  const margins = { top: 20, right: 20, bottom: 20, left: 30 };
  expect(layOut(documentOf([])).sections[0]?.page).toEqual({
    orientation: "portrait",
    width: 210,
    height: 297,
    margins,
    textWidth: 160,
  });
  expect(layOut(documentOf([], "landscape")).sections[0]?.page).toEqual({
    orientation: "landscape",
    width: 297,
    height: 210,
    margins,
    textWidth: 247,
  });
});

test("an office's margins give its text width", () => {
  const page = layOut(documentOf([]), { margins: { left: 35, right: 20 } }).sections[0]?.page;
  expect(page?.textWidth).toBe(155);
});

test("every block comes out in order, with the block it was made from", () => {
  const blocks = [letterhead(["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"], "Nậm Khoang"), paragraph("Một."), tasks, signing(3)];
  expect(laidOut(blocks).map(({ block }) => block)).toEqual(blocks);
});

test("the rules below the subject and below an appendix's reference are a third to a half of the last line above them", () => {
  const [title, appendix] = laidOut([
    { kind: "title", documentType: text("KẾ HOẠCH"), subject: text("Công tác Thi đua - Khen thưởng năm 2023"), from },
    {
      kind: "appendixTitle",
      label: text("Phụ lục"),
      name: text("NỘI DUNG NHIỆM VỤ VÀ THỜI GIAN THỰC HIỆN"),
      reference: text("(Kèm theo Kế hoạch số 15/KH-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)"),
      from,
    },
  ]);
  if (title?.kind !== "title" || appendix?.kind !== "appendixTitle") throw new Error("a block became another");
  const subject = measure(title.layout.subjectLines.map(plainText).at(-1) ?? "", { size: 14, bold: true });
  const reference = measure(appendix.layout.referenceLines.map(plainText).at(-1) ?? "", { size: 14, italic: true });
  for (const [rule, line] of [[title.layout.rule, subject] as const, [appendix.layout.rule, reference] as const]) {
    expect(rule).toBeGreaterThanOrEqual(line / 3);
    expect(rule).toBeLessThanOrEqual(line / 2);
  }
});

test("headings stay with what they head, and a lead-in with what it leads to", () => {
  const blocks = [
    heading("section", "TỔ CHỨC THỰC HIỆN"),
    heading("clause", "Phòng Văn hóa - Xã hội"),
    paragraph("Chủ trì, phối hợp với các cơ quan liên quan:"),
    paragraph("Theo dõi, đôn đốc."),
    paragraph("Báo cáo kết quả."),
  ];
  expect(kept(blocks)).toEqual([true, true, true, false, false]);
});

test("the last words stay with the signature; after a table, so do the table's last row and its ./.", () => {
  expect(kept([paragraph("Một."), paragraph("Hai./."), signing(5)])).toEqual([false, true, false]);
  expect(kept([paragraph("Một."), tasks, paragraph("./.", "endMark"), signing(5)])).toEqual([false, true, true, false]);
});

test("a long chain of lead-ins is let go before it sends half a page away", () => {
  const chain = Array.from({ length: 30 }, (_, index) => paragraph(`Đối với thôn ${index + 1}:`));
  const answers = kept([...chain, paragraph("Hết.")]);
  expect(answers.slice(-3)).toEqual([true, true, false]);
  expect(answers).toContain(false);
  expect(answers.indexOf(false)).toBeLessThan(30);
});

test("few recipients stand beside the signature, the rest of many below it", () => {
  const beside = (recipients: number): number | undefined => {
    const block = laidOut([signing(recipients)])[0];
    return block?.kind === "signing" ? block.layout.recipientsBeside : undefined;
  };
  expect(beside(8)).toBe(8);
  expect(beside(30)).toBeGreaterThan(6);
  expect(beside(30)).toBeLessThan(14);
});

test("the filing line is never alone in the row below the signature", () => {
  for (let count = 1; count < 40; count++) {
    const block = laidOut([signing(count)])[0];
    if (block?.kind !== "signing") throw new Error("a block became another");
    expect(count - block.layout.recipientsBeside).not.toBe(1);
  }
});

test("a signer's long position takes room from the recipients, so that it stays on one line", () => {
  const authority = text("TM. BAN CHỈ HUY PHÒNG THỦ DÂN SỰ");
  const block = laidOut([{ ...signing(4), authority: [authority] }])[0];
  if (block?.kind !== "signing") throw new Error("a block became another");
  expect(block.layout.columns[1]).toBeGreaterThan(measure(plainText(authority), { size: 14, bold: true }));
  expect(block.layout.columns[0] + block.layout.columns[1]).toBeCloseTo(160, 9);
});
