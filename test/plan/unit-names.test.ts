/** Names of units taken out of cells and recipient lines, and held against each other. */
import { describe, expect, test } from "vitest";
import { isGroup, sameUnit, unitKey, unitNamesIn } from "../../src/plan/unit-names.ts";

describe("a text is parted into the units it lists", () => {
  test.each([
    ["Phòng Kinh tế, Hạ tầng và Đô thị", ["Phòng Kinh tế, Hạ tầng và Đô thị"]],
    ["Phòng Nội vụ; Công an xã.", ["Phòng Nội vụ", "Công an xã"]],
    ["Ban Chỉ huy Quân sự xã, Công an xã (t/h)", ["Ban Chỉ huy Quân sự xã", "Công an xã"]],
    ["Phòng Kho (kiểm đếm; vệ sinh); Phòng Kỹ thuật", ["Phòng Kho", "Phòng Kỹ thuật"]],
    ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã", ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"]],
    ["Văn phòng HĐND và UBND xã, Trạm Y tế xã", ["Văn phòng HĐND và UBND xã", "Trạm Y tế xã"]],
    ["Sở NN&MT và UBND các xã, phường", ["Sở NN&MT", "UBND các xã, phường"]],
    ["TT Đảng ủy, TT HĐND xã (b/c)", ["TT Đảng ủy", "TT HĐND xã"]],
    ["Chủ trì: Phòng Kinh tế", ["Phòng Kinh tế"]],
    ["- Trung tâm Văn hóa, Thể thao và Truyền thông;", ["Trung tâm Văn hóa, Thể thao và Truyền thông"]],
    [" ; .", []],
  ])("%s", (text, names) => {
    const found = unitNamesIn(text);
    expect(found.map((name) => name.text)).toEqual(names);
    expect(found.map(({ within }) => text.slice(...within))).toEqual(names);
  });
});

describe("two names mean the same unit", () => {
  test.each([
    ["Văn phòng HĐND và UBND xã", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã"],
    ["Hội đồng Thi đua, khen thưởng huyện", "Hội đồng Thi đua - Khen thưởng"],
    ["Trung tâm Văn hóa, Thể thao và Truyền thông", "Trung tâm Văn hóa, Thể thao và Truyền thông huyện"],
    ["Phòng Văn hóa - Xã hội", "Phòng VH-XH xã"],
    ["UBND tỉnh", "Ủy ban nhân dân tỉnh Sơn Khê"],
    ["Uỷ ban MTTQ Việt Nam xã", "Ủy ban Mặt trận Tổ quốc Việt Nam xã"],
    ["TT. HĐND xã", "Thường trực Hội đồng nhân dân xã"],
    ["phòng GD&ĐT huyện", "Phòng Giáo dục và Đào tạo"],
  ])("%s = %s", (one, other) => expect(sameUnit(one, other)).toBe(true));

  test.each([
    ["Hội đồng Thi đua, Khen thưởng huyện", "Hội đồng Thi đua, Khen thưởng tỉnh"],
    ["Ủy ban nhân dân xã Nậm Khoang", "Ủy ban nhân dân xã Bản Phố Hạ"],
    ["Phòng Kinh tế", "Phòng Kinh tế, Hạ tầng và Đô thị"],
    ["Hội Nông dân xã", "Hội Phụ nữ xã"],
  ])("%s ≠ %s", (one, other) => expect(sameUnit(one, other)).toBe(false));
});

test("a level is read at the end of a name only", () => {
  expect(unitKey("Ban Chỉ huy Quân sự xã")).toEqual({ core: "ban chi huy quan su", level: "xa" });
  expect(unitKey("Phòng Văn hóa - Xã hội")).toEqual({ core: "phong van hoa xa hoi" });
  expect(unitKey("Hợp tác xã")).toEqual({ core: "hop tac xa" });
  expect(unitKey("UBND phường 12")).toEqual({ core: "uy ban nhan dan", level: "phuong", place: "12" });
});

test.each([
  ["Các phòng, đơn vị thuộc UBND xã", true],
  ["UBND các xã, phường", true],
  ["Công an xã", false],
])("%s is a group: %s", (name, group) => expect(isGroup(name)).toBe(group));
