import { expect, test } from "vitest";
import { plainText, type Signature, type Signing } from "../../src/document/document.ts";
import { sum } from "../../src/layout/fit-widths.ts";
import { lineHeight } from "../../src/layout/height.ts";
import type { SigningLayout } from "../../src/layout/layout.ts";
import { measure } from "../../src/layout/measure.ts";
import { layOutSigning, signatureHeight } from "../../src/layout/signing.ts";
import { usualHouse } from "../../src/nd30/house.ts";
import { chairman, signing, text } from "./blocks.ts";

const front: Signature = {
  authority: [text("TM. BAN THƯỜNG TRỰC"), text("KT. CHỦ TỊCH"), text("PHÓ CHỦ TỊCH")],
  name: text("Lò Văn Thịnh"),
};
const laidOut = (block: Signing, width = 160): SigningLayout => layOutSigning(block, width, usualHouse);
const linesOf = ({ signatures }: SigningLayout): readonly (readonly string[])[] =>
  signatures.map(({ authorityLines, otherPositionLines }) => [...authorityLines, ...otherPositionLines].map(plainText));

test("of several signatures, the first stands at the right; each has a column that holds its lines", () => {
  const layout = laidOut({ ...signing(4), signatures: [chairman, front] });
  expect(layout.signatures.map(({ name }) => plainText(name))).toEqual(["Lò Văn Thịnh", "Lường Thị Khánh"]);
  expect(layout.recipientsBeside).toBe(0);
  expect(layout.columns).toHaveLength(2);
  expect(sum(layout.columns)).toBeCloseTo(160, 6);
  for (const [index, width] of layout.columns.entries()) {
    for (const line of linesOf(layout)[index] ?? []) expect(measure(line, { size: 14, bold: true })).toBeLessThan(width);
  }
});

test("of several signatures, the names stand on one line", () => {
  const { signatures } = laidOut({ ...signing(4), signatures: [chairman, front] });
  const heights = signatures.map(({ authorityLines, room }) => authorityLines.length * lineHeight(14) + room);
  expect(heights[0]).toBeCloseTo(heights[1] ?? 0, 6);
  expect(Math.min(...signatures.map(({ room }) => room))).toBe(usualHouse.signatureRoom);
});

const agency = (name: string): Signature => ({ ...chairman, authority: [text(name), text("CHỦ TỊCH")] });

test("three signatures stand side by side, no group of words torn", () => {
  const names = ["TM. ỦY BAN NHÂN DÂN", "TM. BAN THƯỜNG TRỰC", "TM. BAN THƯỜNG VỤ HỘI LIÊN HIỆP PHỤ NỮ"];
  const layout = laidOut({ ...signing(4), signatures: names.map(agency) });
  expect(layout.size).toBe(14);
  expect(sum(layout.columns)).toBeCloseTo(160, 6);
  expect(linesOf(layout)).toEqual([
    ["TM. BAN THƯỜNG VỤ", "HỘI LIÊN HIỆP PHỤ NỮ", "CHỦ TỊCH"],
    ["TM. BAN", "THƯỜNG TRỰC", "CHỦ TỊCH"],
    ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"],
  ]);
});

test("where three organs of the same long name sign, all letters step down to 13 points", () => {
  const layout = laidOut({ ...signing(4), signatures: Array.from({ length: 3 }, () => agency("TM. ỦY BAN NHÂN DÂN")) }, 165);
  expect(layout.size).toBe(13);
  for (const lines of linesOf(layout)) expect(lines[0]).toBe("TM. ỦY BAN NHÂN DÂN");
});

test("authority too long for its column is broken at sense", () => {
  const authority = [text("TM. BAN CHỈ ĐẠO PHÁT TRIỂN KHOA HỌC, CÔNG NGHỆ, ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ"), text("TRƯỞNG BAN")];
  expect(linesOf(laidOut({ ...signing(4), signatures: [{ ...chairman, authority }] }))).toEqual([
    ["TM. BAN CHỈ ĐẠO PHÁT TRIỂN", "KHOA HỌC, CÔNG NGHỆ,", "ĐỔI MỚI SÁNG TẠO VÀ CHUYỂN ĐỔI SỐ", "TRƯỞNG BAN"],
  ]);
});

test("another position counts for the height and the width of the signature", () => {
  const otherPosition = text("PHÓ CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ");
  const layout = laidOut({ ...signing(4), signatures: [{ ...chairman, otherPosition }] });
  expect(layout.columns[1]).toBeGreaterThan(measure(plainText(otherPosition), { size: 14, bold: true }));
  expect(signatureHeight(layout)).toBeGreaterThan(signatureHeight(laidOut(signing(4))));
});

test("a house with more room for the signature, or smaller letters, gives it that", () => {
  const heightIn = (house: typeof usualHouse): number => signatureHeight(layOutSigning(signing(4), 160, house));
  const usual = heightIn(usualHouse);
  expect(heightIn({ ...usualHouse, signatureRoom: 40 })).toBeCloseTo(usual + 10, 6);
  expect(heightIn({ ...usualHouse, bodySize: 13 })).toBeLessThan(usual);
});
