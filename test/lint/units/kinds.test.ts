/** Which units the lines of recipients reach. */
import { describe, expect, test } from "vitest";
import { isReached, reachedBy } from "../../../src/lint/units/kinds.ts";

const commune = { name: "Ủy ban nhân dân xã Bản Lầu" };
const reaches = (lines: readonly string[], unit: string, { issuer = commune, filing = [] as readonly string[] } = {}): boolean => {
  const recipients = lines.map((line) => ({ name: line.replace(/^\+ /, ""), level: line.startsWith("+ ") ? (2 as const) : (1 as const) }));
  return isReached(unit, { reached: reachedBy(recipients), filing, issuer });
};

describe("a line reaches", () => {
  test.each([
    ["Công an xã", "Công an xã"],
    ["Công an, Ban Chỉ huy Quân sự xã", "Công an xã"],
    ["Hội Phụ nữ, Đoàn Thanh niên phường", "Hội Phụ nữ phường"],
    ["Các cơ quan, đơn vị trên địa bàn xã", "Trạm Y tế xã"],
    ["Các phòng, ban, ngành, đoàn thể xã", "Hội Nông dân xã"],
    ["Các trường học trên địa bàn xã", "Trường Tiểu học Bản Phố"],
    ["UBND các xã, phường", "Ủy ban nhân dân các xã"],
    ["Trưởng các thôn", "Trưởng các thôn, bản"],
    ["VP: CVP, PVP/TH", "Văn phòng HĐND và UBND"],
    ["Các thành viên Ban Chỉ đạo", "Phòng Kinh tế"],
    ["Các sở, ban, ngành tỉnh", "Sở Nội vụ"],
  ])("%s: %s", (line, unit) => expect(reaches([line], unit)).toBe(true));
});

describe("a line does not reach", () => {
  test.each([
    ["Trưởng các thôn, bản", "Công an xã"],
    ["Chủ tịch, các Phó Chủ tịch Ủy ban nhân dân xã", "Trạm Y tế xã"],
    ["Các phòng thuộc UBND xã", "Hội Nông dân xã"],
    ["Các cơ quan, đơn vị trên địa bàn xã", "Sở Nội vụ"],
    ["Hội đồng Thi đua - Khen thưởng xã", "Hội đồng Thi đua - Khen thưởng tỉnh"],
    ["Các trường học trên địa bàn xã", "Trạm Y tế xã"],
  ])("%s: %s", (line, unit) => expect(reaches([line], unit)).toBe(false));
});

test("a head with lines of its own reaches only what they name", () => {
  const lines = ["Các phòng, đơn vị:", "+ Phòng Kinh tế"];
  expect(reaches(lines, "Phòng Kinh tế")).toBe(true);
  expect(reaches(lines, "Phòng Văn hóa - Xã hội")).toBe(false);
});

test("a unit that keeps a copy needs no line", () => {
  expect(reaches(["Công an xã"], "Phòng Văn hóa - Xã hội", { filing: ["VHXH-Hiếu"] })).toBe(true);
  expect(reaches(["Công an xã"], "Phòng Kinh tế", { filing: ["VHXH"] })).toBe(false);
});
