/** Slips in the head, the signature and the filing line that the decree leaves no doubt about. */
import { describe, expect, test } from "vitest";
import { head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng trong mùa khô.\n";

describe("the place", () => {
  const at = (place: string, issuer = "Ủy ban nhân dân xã Mường Lưu"): string =>
    head.replace("địa danh: Mường Lưu", `địa danh: "${place}"`).replace("Ủy ban nhân dân xã Mường Lưu", issuer) + aim;

  test.each([
    ["Hà Nội, ngày", "Hà Nội"],
    ["Mường Lưu, ngày 15 tháng 3", "Mường Lưu"],
    ["phường 14", "Phường 14"],
    ["mường lưu", "Mường Lưu"],
    ["14", "Phường 14"],
    ["Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
    ["thành phố Hồ Chí Minh", "Thành phố Hồ Chí Minh"],
  ])("`%s` is refused, `%s` is shown", (typed, right) => {
    expect(only(at(typed)).hint).toContain(`\`địa danh: ${right}\``);
  });

  test("of a number takes its noun from the issuer", () => {
    expect(only(at("1", "Ủy ban nhân dân quận 1")).hint).toBe("Ghi `địa danh: Quận 1`.");
  });

  test.each(["Ea H'leo", "Phường 14", "Thành phố Hồ Chí Minh", "Mường Lưu,"])("`%s` stands", (place) => {
    expect(planIn(at(place)).plan.place).toBe(place.replace(/,$/, ""));
  });
});

describe("the symbol", () => {
  test.each([
    ["QĐ-UBND", "check/symbol-type", "KH-UBND"],
    ["CV-UBND", "check/symbol-type", "KH-UBND"],
    ["KH-UBND-VHXH", "check/symbol-unit", "KH-UBND"],
  ])("%s is refused", (symbol, code, right) => {
    const found = only(`${head}${aim}ký hiệu: ${symbol}\n`);
    expect(found).toMatchObject({ code, severity: "error" });
    expect(found.hint).toContain(`\`ký hiệu: ${right}\``);
  });

  test("of a division below a committee may name both", () => {
    const text = head.replace("Ủy ban nhân dân xã Mường Lưu", "Phòng Kinh tế").replace("  quyền hạn: TM.\n", "").replace("Chủ tịch", "Trưởng phòng");
    expect(planIn(`${text}${aim}ký hiệu: KH-KT-TCKH\n`).plan.symbol).toBe("KH-KT-TCKH");
  });
});

describe("the position", () => {
  const signed = (capacity: string, position: string): string =>
    head.replace("quyền hạn: TM.", `quyền hạn: ${capacity}`).replace("chức vụ: Chủ tịch", `chức vụ: ${position}`) + aim;

  test.each([
    ["TM.", "KT. CHỦ TỊCH", "TM. KT.", "Phó Chủ tịch"],
    ["TM. KT.", "KT. CHỦ TỊCH PHÓ CHỦ TỊCH", "TM. KT.", "Phó Chủ tịch"],
    ["TM.", "TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "TM.", "Chủ tịch"],
    ["TM.", "Quyền Chủ tịch", "TM. Q.", "Chủ tịch"],
    ["TM. Q.", "Q. Chủ tịch", "TM. Q.", "Chủ tịch"],
  ])("%s with %s is refused, and both lines are shown", (capacity, position, right, own) => {
    const { code, hint } = only(signed(capacity, position));
    expect({ code, hint }).toEqual({ code: "check/position-carries-capacity", hint: `Ghi hai dòng:\nquyền hạn: ${right}\nchức vụ: ${own}` });
  });

  test("of an acting chairman may be written out beside Q.", () => {
    expect(planIn(signed("TM. Q.", "Quyền Chủ tịch")).plan.signatories[0]?.position).toBe("Quyền Chủ tịch");
  });

  test("of a deputy who signs by order is warned of: a line is missing from the printed form", () => {
    const found = only(signed("TL.", "Phó Chánh Văn phòng"));
    expect(found.severity).toBe("warning");
    expect(found.message).toContain("`KT. CHÁNH VĂN PHÒNG`");
  });
});

describe("the last lines", () => {
  test("a star before a recipient is a list sign", () => {
    expect(planIn(head.replace("  UBND tỉnh", "  * HĐND xã\n  UBND tỉnh") + aim).plan.recipients[0]).toEqual({ name: "HĐND xã", level: 1 });
  });

  test("`lưu: Không` is refused", () => {
    expect(only(head.replace("lưu: KT", "lưu: Không") + aim).code).toBe("check/no-filing");
  });

  test("registries of several organs keep their names", () => {
    expect(planIn(head.replace("lưu: KT", "lưu: VT UBND, VT MTTQ") + aim).plan.filing).toEqual(["VT UBND", "VT MTTQ"]);
  });
});
