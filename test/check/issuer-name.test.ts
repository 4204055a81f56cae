import { describe, expect, test } from "vitest";
import { findingsIn, head, only, planIn } from "./read.ts";

const issuedBy = (name: string): string => `${head.replace("Ủy ban nhân dân xã Mường Lưu", name)}ký hiệu: KH-ML\nmục đích: Giữ rừng.\n`;

describe("an abbreviated name of an issuing organ is refused, and the whole one shown", () => {
  test.each([
    ["UBND xã Nậm Khoang", "Ủy ban nhân dân xã Nậm Khoang"],
    ["ubnd xã Nậm Khoang", "Ủy ban nhân dân xã Nậm Khoang"],
    ["BCĐ chuyển đổi số xã Nậm Khoang", "Ban Chỉ đạo chuyển đổi số xã Nậm Khoang"],
    ["Văn phòng HĐND và UBND xã Nậm Khoang", "Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Nậm Khoang"],
  ])("%s", (typed, whole) => {
    expect(findingsIn(issuedBy(typed))).toMatchObject([
      {
        code: "check/issuer-abbreviated",
        severity: "error",
        message: `Tên cơ quan \`${typed}\` viết tắt; cơ quan ban hành phải ghi tên chính thức, đầy đủ.`,
        hint: `Ghi \`${whole}\`.`,
        place: { start: { line: 1, column: 10 } },
      },
    ]);
  });
});

test("an abbreviation that may stand for several things is left alone", () => {
  expect(planIn(issuedBy("TT Phục vụ hành chính công")).plan.issuers[0].name).toBe("TT Phục vụ hành chính công");
});

test("a committee without the name of its unit is not whole", () => {
  expect(only(issuedBy("Ủy ban nhân dân"))).toMatchObject({
    code: "check/issuer-incomplete",
    message: "Tên cơ quan `Ủy ban nhân dân` chưa có tên đơn vị hành chính; cơ quan ban hành phải ghi tên chính thức, đầy đủ.",
  });
});

test("no organ stands above a committee or its chairman; above a division it may be abbreviated", () => {
  const parent = "cơ quan chủ quản: UBND tỉnh Sơn Khê\n";
  expect(only(issuedBy("Ủy ban nhân dân xã Mường Lưu") + parent)).toMatchObject({
    code: "check/committee-parent",
    severity: "error",
    message: "`Ủy ban nhân dân xã Mường Lưu` có `cơ quan chủ quản`; phía trên tên Ủy ban nhân dân, Chủ tịch Ủy ban nhân dân không ghi cơ quan nào.",
    hint: "Bỏ `cơ quan chủ quản`; mục này chỉ dùng cho phòng, trung tâm, ban chỉ đạo.",
  });
  const chairman = issuedBy("Chủ tịch Ủy ban nhân dân xã Mường Lưu").replace("  quyền hạn: TM.\n", "");
  expect(only(chairman + parent).code).toBe("check/committee-parent");
  expect(findingsIn(issuedBy("Phòng Kinh tế") + parent)).toEqual([]);
});
