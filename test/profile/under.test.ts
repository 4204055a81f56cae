import { describe, expect, test } from "vitest";
import { office, plan, planUnder, presets, profileOf, said } from "./office.ts";

describe("what a plan takes from its office", () => {
  test("a plan that says only what is its own is whole", async () => {
    const { checked, diagnostics } = await planUnder(office, plan);
    expect(diagnostics).toEqual([]);
    expect(checked?.plan).toMatchObject({
      issuers: [{ name: "Ủy ban nhân dân xã Nậm Khoang" }],
      place: "Nậm Khoang",
      recipients: [{ name: "UBND tỉnh Sơn Khê (b/c)" }, { name: "Các phòng, trung tâm thuộc UBND xã" }],
      filing: ["VHXH"],
      signatories: [{ capacity: ["TM."], position: "Chủ tịch", fullName: "Lường Thị Khánh" }],
    });
  });

  test("a plan overrides key by key, and an empty key overrides nothing", async () => {
    const { checked } = await planUnder(office, `${plan}nơi nhận: Trưởng các bản\nlưu:\nđịa danh: Sơn Khê\n`);
    expect(checked?.plan).toMatchObject({ place: "Sơn Khê", recipients: [{ name: "Trưởng các bản" }], filing: ["VHXH"] });
  });

  test("completeness is checked after merging", async () => {
    const { checked, diagnostics } = await planUnder("cơ quan: Ủy ban nhân dân xã Nậm Khoang\nlưu: VHXH\n", plan);
    expect(checked).toBeUndefined();
    expect(diagnostics.map(({ place }) => place.path.join("."))).toEqual(["place", "recipients", "signatory"]);
  });

  test("a value of the profile is placed in the profile, one of the plan in the plan, and both texts are at hand", async () => {
    const { checked, texts } = await planUnder(office, plan);
    const at = (path: readonly (string | number)[]): unknown => checked?.origins.place(path);
    expect(at(["place"])).toMatchObject({ file: "kehoach.yaml", start: { line: 2, column: 11 } });
    expect(at(["recipients", 1, "name"])).toMatchObject({ file: "kehoach.yaml", start: { line: 5, column: 3 } });
    expect(at(["subject"])).toMatchObject({ file: "thi-dua.yaml", start: { line: 2, column: 12 } });
    expect([...texts]).toEqual([["thi-dua.yaml", plan], ["kehoach.yaml", office]]);
  });

  test("a finding that only plan and profile together bring out is framed in the file it lies in", async () => {
    const { diagnostics } = await planUnder(`${office}`, `${plan}cơ quan: Phòng Kinh tế\nngười ký:\n  quyền hạn: TM. KT.\n  chức vụ: Trưởng phòng\n  họ tên: Hà Mây\n`);
    expect(diagnostics.every(({ place }) => place.file === "thi-dua.yaml")).toBe(true);
    const other = await planUnder(office, `${plan}cơ quan: |\n  Ủy ban nhân dân xã A\n  Ủy ban nhân dân xã B\n`);
    expect(said(other.diagnostics)).toEqual([
      "kehoach.yaml:7:1 Có 1 người ký nhưng 2 cơ quan ban hành; mỗi cơ quan cần một người ký.",
    ]);
  });

  test("units travel with the checked plan", async () => {
    const units = "đơn vị:\n  - tên: Phòng Văn hóa - Xã hội\n    tên tắt: VHXH\n  - Công an xã\n";
    const { checked } = await planUnder(office + units, plan);
    expect(checked?.profile?.units).toEqual([
      { name: "Phòng Văn hóa - Xã hội", shortNames: ["VHXH"], formerNames: [] },
      { name: "Công an xã", shortNames: [], formerNames: [] },
    ]);
  });

  test("a variable in the profile is filled from the plan", async () => {
    const { checked } = await planUnder(office.replace("UBND tỉnh Sơn Khê (b/c)", "Ban Tổ chức năm <<năm>>"), plan);
    expect(checked?.plan.recipients[0]?.name).toBe("Ban Tổ chức năm 2026");
  });
});

describe("signatories by a short name", () => {
  const bare = office.slice(0, office.indexOf("người ký:"));

  test.each(["văn xã", "van-xa", "VĂN XÃ"])("`người ký: %s` in a plan means the one of the profile", async (alias) => {
    const { checked, diagnostics } = await planUnder(office + presets, `${plan}người ký: ${alias}\n`);
    expect(diagnostics).toEqual([]);
    expect(checked?.plan.signatories).toEqual([
      { capacity: ["TM.", "KT."], position: "Phó Chủ tịch", fullName: "Vàng A Sử" },
    ]);
    expect(checked?.origins.place(["signatories", 0, "fullName"])).toMatchObject({ file: "kehoach.yaml", start: { line: 19 } });
  });

  test("the profile itself may name the usual one so", async () => {
    const { checked } = await planUnder(`${bare}người ký: chủ tịch\n${presets}`, plan);
    expect(checked?.plan.signatories[0]?.fullName).toBe("Lường Thị Khánh");
  });

  test("a plan of two organs calls both", async () => {
    const issuers = "cơ quan: |\n  Ủy ban nhân dân xã Nậm Khoang\n  Ủy ban nhân dân xã Nậm Lạnh\n";
    const { checked, diagnostics } = await planUnder(office + presets, `${issuers}${plan}người ký:\n  - chủ tịch\n  - văn xã\n`);
    expect(diagnostics).toEqual([]);
    expect(checked?.plan.signatories.map(({ fullName }) => fullName)).toEqual(["Lường Thị Khánh", "Vàng A Sử"]);
  });

  test("a name that nobody goes by is refused with the nearest, and nothing else is complained of", async () => {
    const { checked, diagnostics } = await planUnder(office + presets, `${plan}người ký: văn xá\nlưu: x\n`.replace("văn xá", "văn xả 1"));
    expect(checked).toBeUndefined();
    expect(said(diagnostics)).toEqual([
      "thi-dua.yaml:4:11 Hồ sơ cơ quan không có người ký `văn xả 1`; `danh sách người ký` có `chủ tịch` và `văn xã`.",
    ]);
    expect(diagnostics[0]?.hint).toMatch(/^Có lẽ là `văn xã`\./);
  });

  test("two signatories cannot go by one name", async () => {
    const { diagnostics } = await profileOf(office + presets.replace("văn xã", "Chủ-tịch"));
    expect(said(diagnostics)).toEqual(["kehoach.yaml:16:14 Tên gọi `Chủ-tịch` đã dùng cho người ký khác; mỗi người cần một tên gọi riêng."]);
  });
});

test.each([
  ["a profile without a list of signatories", office],
  ["a profile that has other signatories", office + presets],
])("a name in a list under người ký that nobody goes by is found: %s", async (_what, profile) => {
  const { checked, diagnostics } = await planUnder(profile, `${plan}người ký:\n  - kinh tế\n  - quyền hạn: TM.\n    chức vụ: Chủ tịch\n    họ tên: Hà Mây\n`);
  expect(checked).toBeUndefined();
  expect(diagnostics.filter(({ severity, place }) => severity === "error" && place.file === "thi-dua.yaml")).not.toEqual([]);
});

test("so is such a name in the list of the profile itself", async () => {
  const { diagnostics } = await profileOf(`${office.replace(/người ký:[^]*/, "người ký:\n  - kinh tế\n")}${presets}`);
  expect(said(diagnostics)).toHaveLength(1);
  expect(said(diagnostics)[0]).toMatch(/^kehoach\.yaml:8:5 Hồ sơ cơ quan không có người ký `kinh tế`/);
});
