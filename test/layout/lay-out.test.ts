import { expect, test } from "vitest";
import type { Block, Document, Heading } from "../../src/document/document.ts";
import { plainText } from "../../src/document/document.ts";
import { layOut } from "../../src/layout/lay-out.ts";
import type { LaidOutBlock } from "../../src/layout/layout.ts";
import { sum } from "../../src/layout/fit-widths.ts";
import { lineHeight, textHeight } from "../../src/layout/height.ts";
import { signatureHeight } from "../../src/layout/signing.ts";
import { measure } from "../../src/layout/measure.ts";
import { usualHouse, type House } from "../../src/nd30/house.ts";
import { chairman, column, from, letterhead, paragraph, signing, table, text } from "./blocks.ts";

const documentOf = (blocks: readonly Block[], orientation: "portrait" | "landscape" = "portrait"): Document => ({
  properties: { title: "KẾ HOẠCH", subject: "", author: "" },
  sections: [{ orientation, contact: [], blocks }],
});
const laidOut = (blocks: readonly Block[]): readonly LaidOutBlock[] => layOut(documentOf(blocks)).sections[0]?.blocks ?? [];
const kept = (blocks: readonly Block[]): readonly boolean[] => laidOut(blocks).map(({ keepWithNext }) => keepWithNext);
const heading = (level: Heading["level"], words: string): Heading => ({
  kind: "heading",
  level,
  depth: 1,
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
  const page = layOut(documentOf([]), { ...usualHouse, margins: { ...usualHouse.margins, left: 35, right: 20 } }).sections[0]?.page;
  expect(page?.textWidth).toBe(155);
});

test("an office's choices are handed on, and give its pages and the heights of its text", () => {
  const blocks = [...Array.from({ length: 30 }, (_, index) => paragraph(`Đối với thôn ${index + 1}:`)), paragraph("Hết.")];
  const keptIn = (house: House): number =>
    layOut(documentOf(blocks), house).sections[0]?.blocks.filter(({ keepWithNext }) => keepWithNext).length ?? 0;
  const airy = { ...usualHouse, lineSpacing: 1.5, paragraphGap: 12 };
  expect(layOut(documentOf(blocks), airy).house).toBe(airy);
  expect(keptIn(airy)).toBeLessThan(keptIn(usualHouse));
});

test("a document that begins with an appendix has room for the organ's signature, an appendix after the plan has not", () => {
  const appendix: Block = { kind: "appendixTitle", label: text("Phụ lục I"), name: text("CHỈ TIÊU"), reference: text("(Kèm theo Kế hoạch)"), from };
  const section = (block: Block): Document["sections"][number] => ({ orientation: "portrait", contact: [], blocks: [block] });
  const roomIn = (...sections: Document["sections"]) =>
    layOut({ ...documentOf([]), sections }).sections.map(({ freeCorner }) => freeCorner);
  expect(roomIn(section(appendix))).toEqual([true]);
  expect(roomIn(section(paragraph("Một.")), section(appendix))).toEqual([false, false]);
});

test("contact lines stand within the bottom margin, three of them nearer to the edge of the paper", () => {
  const distance = (count: number, house = usualHouse): number => {
    const contact = Array.from({ length: count }, () => text("Điện thoại: 0213 3000 000"));
    return layOut({ ...documentOf([]), sections: [{ orientation: "portrait", contact, blocks: [] }] }, house).sections[0]?.footerDistance ?? 0;
  };
  expect([distance(0), distance(1)]).toEqual([10, 10]);
  expect(distance(2)).toBeLessThan(10);
  for (const count of [1, 2, 3]) expect(distance(count) + count * lineHeight(11)).toBeLessThan(20);
  expect(distance(3)).toBeGreaterThanOrEqual(5);
  expect(distance(2, { ...usualHouse, margins: { ...usualHouse.margins, bottom: 25 } })).toBe(10);
});

test("the line of the decision that issues a plan stands under its subject, with the rule below it", () => {
  const attachment = text("(Kèm theo Quyết định số 119/QĐ-UBND ngày 18 tháng 3 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)");
  const [block] = laidOut([{ kind: "title", documentType: text("KẾ HOẠCH"), subject: text("Chuyển đổi số"), attachment, from }]);
  if (block?.kind !== "title") throw new Error("a block became another");
  expect(block.layout.attachmentLines.map(plainText)).toEqual([
    "(Kèm theo Quyết định số 119/QĐ-UBND ngày 18 tháng 3 năm 2026",
    "của Ủy ban nhân dân xã Nậm Khoang)",
  ]);
  const last = measure("của Ủy ban nhân dân xã Nậm Khoang)", { size: 14, italic: true });
  expect(block.layout.rule).toBeGreaterThanOrEqual(last / 3);
  expect(block.layout.rule).toBeLessThanOrEqual(last / 2);
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

test("the recipients beside the signature reach down to the signer's name, so that no gap shows among them", () => {
  for (const words of ["- Trường Tiểu học;", "- Các cơ quan, đơn vị có tên dài trên địa bàn thành phố để phối hợp thực hiện;"]) {
    const recipients = Array.from({ length: 30 }, () => ({ level: 1 as const, text: text(words) }));
    const [block] = laidOut([{ ...signing(1), recipients }]);
    if (block?.kind !== "signing") throw new Error("a block became another");
    const { columns, recipientsBeside } = block.layout;
    const one = textHeight(text(words), columns[0] ?? 0, { size: 11 });
    const reached = lineHeight(12) + recipientsBeside * one;
    expect(reached).toBeGreaterThanOrEqual(signatureHeight(block.layout));
    expect(reached - one).toBeLessThan(signatureHeight(block.layout));
  }
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
  const block = laidOut([{ ...signing(4), signatures: [{ ...chairman, authority: [authority] }] }])[0];
  if (block?.kind !== "signing") throw new Error("a block became another");
  expect(block.layout.columns[1]).toBeGreaterThan(measure(plainText(authority), { size: 14, bold: true }));
  expect(sum(block.layout.columns)).toBeCloseTo(160, 9);
});
