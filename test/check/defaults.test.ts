import { describe, expect, test } from "vitest";
import { checkPlan } from "../../src/check/check.ts";
import { defaultsIn, readProfileTree } from "../../src/check/defaults.ts";
import type { Source } from "../../src/source/source.ts";
import { parse } from "../../src/source/read.ts";

const sourceOf = (file: string, text: string): Source => {
  const { value } = parse({ file, text });
  if (value === undefined) throw new Error(`${file} has no root map`);
  return value;
};
const office = `cơ quan: Phòng Kinh tế
co quan chu quan: UBND xã Mường Lưu
ký hiệu: KH-KT
địa danh: Mường Lưu
nơi nhận: |
  UBND xã (b/c)
lưu: KT
người ký:
  chức vụ: Trưởng phòng
  họ tên: Vàng Văn Páo
`;
const plan = "ngày ban hành: 3/2026\ntrích yếu: Trồng rừng năm 2026\nmục đích: Giữ rừng.\n";
const checked = (text: string, profile = office) =>
  checkPlan(sourceOf("ke-hoach.yaml", text), defaultsIn(readProfileTree(sourceOf("kehoach.yaml", profile)).root));
const spot = (text: string, profile = office) =>
  checked(text, profile).diagnostics.map(({ code, place }) => `${place.file}:${place.start?.line} ${code}`);

describe("a profile under a plan", () => {
  test("gives what the plan lacks or leaves empty", () => {
    const { value } = checked(`${plan}địa danh:\nlưu: TH\n`);
    expect(value?.plan).toMatchObject({
      issuers: [{ name: "Phòng Kinh tế", parent: "UBND xã Mường Lưu" }],
      symbol: "KH-KT",
      place: "Mường Lưu",
      filing: ["TH"],
      signatories: [{ capacity: [], position: "Trưởng phòng" }],
    });
  });

  test("keeps the file and place of each value", () => {
    const { value } = checked(`${plan}lưu: TH\n`);
    const at = (...path: (string | number)[]) => {
      const { file, start } = value?.origins.place(path) ?? {};
      return `${file}:${start?.line}:${start?.column}`;
    };
    expect(at("issuers", 0, "name")).toBe("kehoach.yaml:1:10");
    expect(at("issuers", 0, "parent")).toBe("kehoach.yaml:2:19");
    expect(at("recipients", 0, "name")).toBe("kehoach.yaml:6:3");
    expect(at("signatories", 0, "fullName")).toBe("kehoach.yaml:10:11");
    expect(at("filing", 0)).toBe("ke-hoach.yaml:4:6");
    expect(at("subject")).toBe("ke-hoach.yaml:2:12");
  });

  test("is blamed in its own file", () => {
    expect(spot(plan, office.replace("KH-KT", "KH KT"))).toEqual(["kehoach.yaml:3 check/symbol-format"]);
    expect(spot(plan, office.replace("UBND xã (b/c)", "UBND xã <<nơi>>"))).toEqual(["kehoach.yaml:6 check/unknown-variable"]);
  });

  test("is asked for nothing that the plan must have itself", () => {
    expect(spot("mục đích: Giữ rừng.\n")).toEqual(["ke-hoach.yaml:undefined check/missing-key", "ke-hoach.yaml:undefined check/missing-key"]);
  });

  test("has its variables filled from the plan", () => {
    const { value } = checked(plan, office.replace("UBND xã (b/c)", "Các đơn vị được giao năm <<năm>>"));
    expect(value?.plan.recipients).toEqual([{ name: "Các đơn vị được giao năm 2026", level: 1 }]);
  });

  test("does not put its superior organ above another issuer", () => {
    const other = `${plan}cơ quan: Ủy ban nhân dân xã Mường Lưu\nngười ký:\n  quyền hạn: TM.\n  chức vụ: Chủ tịch\n  họ tên: Lò Văn Ín\n`;
    expect(checked(other).value?.plan.issuers).toEqual([{ name: "Ủy ban nhân dân xã Mường Lưu" }]);
  });

  test("gives a plan that a decision issues no recipients and no signature", () => {
    const decided = "trích yếu: Trồng rừng\nmục đích: Giữ rừng.\nkèm theo quyết định: Quyết định số 2/QĐ-KT ngày 02/3/2026 của Phòng Kinh tế\n";
    expect(checked(decided).value?.plan).toMatchObject({ decision: { number: 2 }, recipients: [], signatories: [] });
  });
});

test("a profile is told of unknown keys in its own words", () => {
  const { findings } = readProfileTree(sourceOf("kehoach.yaml", `${office}trích yếu: Trồng rừng\n`));
  expect(findings.all).toMatchObject([
    { code: "check/unknown-key", message: "`trích yếu` không phải là một mục của hồ sơ cơ quan.", place: { file: "kehoach.yaml" } },
  ]);
});
