import { describe, expect, test } from "vitest";
import { usualHouse } from "../../src/nd30/house.ts";
import { office, presets, profileOf, said } from "./office.ts";

describe("keys of a profile", () => {
  test("they are known however they are spelled, in both languages", async () => {
    const { profile, diagnostics } = await profileOf("Co_Quan: Ủy ban nhân dân xã Nậm Khoang\nplace: Nậm Khoang\nTRÌNH BÀY:\n  body-size: 13\n");
    expect(diagnostics).toEqual([]);
    expect(profile?.defaults.fields.map(({ name }) => name)).toEqual(["issuer", "place"]);
    expect(profile?.house.bodySize).toBe(13);
  });

  test("unknown ones are refused with the nearest, those of a plan alone too", async () => {
    const { diagnostics } = await profileOf(`${office}nơi nhân: A\ntrích yếu: Thi đua\nđơn vị:\n  - tên: Công an xã\n    tên rút: CAX\n`);
    expect(said(diagnostics)).toEqual([
      "kehoach.yaml:11:1 Mục `nơi nhận` ghi hai lần, ở dòng 3 và dòng 11 (`nơi nhân`).",
      "kehoach.yaml:12:1 `trích yếu` không phải là một mục của hồ sơ cơ quan.",
      "kehoach.yaml:15:5 `tên rút` không phải là một mục của `tên`.",
    ]);
  });

  test("faults of values are found without any plan, and each only once", async () => {
    const { diagnostics } = await profileOf(`${office}ký hiệu: KH UBND\n${presets.replace("TM. KT.", "T/M")}`);
    expect(said(diagnostics)).toEqual([
      "kehoach.yaml:11:10 Ký hiệu `KH UBND` có dấu cách hoặc dấu /; ký hiệu chỉ gồm các nhóm chữ viết tắt nối bằng dấu -.",
      expect.stringMatching(/^kehoach\.yaml:18:16 Quyền hạn `T\/M` không dùng được/),
    ]);
  });

  test("what is missing in a plan is no fault of a profile; half a signatory is", async () => {
    expect((await profileOf("địa danh: Nậm Khoang\n")).diagnostics).toEqual([]);
    const { diagnostics } = await profileOf("người ký:\n  chức vụ: Chủ tịch\n");
    expect(said(diagnostics)).toContain("kehoach.yaml:1:1 Chưa có `họ tên` trong `người ký`; người ký phải ghi họ tên.");
  });

  test("what it leaves empty is for the plans to say", async () => {
    const open = "người ký:\n  quyền hạn: TM.\n  chức vụ:\n  họ tên:\ndanh sách người ký:\n  - tên gọi: chủ tịch\n    quyền hạn: TM.\n    chức vụ: Chủ tịch\n    họ tên:\n";
    expect((await profileOf(`cơ quan: Ủy ban nhân dân xã Nậm Khoang\nđịa danh:\n${open}`)).diagnostics).toEqual([]);
  });

  test("a broken profile still gives what could be read", async () => {
    const { profile, diagnostics } = await profileOf("địa danh: Nậm Khoang\nlạ: A\n");
    expect(diagnostics).toHaveLength(1);
    expect(profile?.defaults.fields.map(({ name }) => name)).toEqual(["place"]);
  });
});

describe("units", () => {
  test("short and former names are lines or lists; bullets and final signs are dropped", async () => {
    const { profile } = await profileOf(`đơn vị:
  - tên: Phòng Văn hóa - Xã hội
    tên tắt: [VHXH, Phòng VH-XH]
    tên cũ: |
      - Phòng Văn hóa và Thông tin;
      - Phòng Lao động - Thương binh và Xã hội.
`);
    expect(profile?.knowledge.units).toEqual([
      {
        name: "Phòng Văn hóa - Xã hội",
        shortNames: ["VHXH", "Phòng VH-XH"],
        formerNames: ["Phòng Văn hóa và Thông tin", "Phòng Lao động - Thương binh và Xã hội"],
      },
    ]);
  });

  test("a name in use means one unit; a former name may lead to several", async () => {
    const { diagnostics } = await profileOf(`đơn vị:
  - tên: Phòng Nội vụ
    tên tắt: NV
    tên cũ: Phòng Tổ chức
  - tên: Phòng Tư pháp
    tên tắt: nv
    tên cũ: Phòng Tổ chức
`);
    expect(said(diagnostics)).toEqual(["kehoach.yaml:5:10 Tên `nv` đã dùng cho đơn vị `Phòng Nội vụ`; mỗi tên đang dùng chỉ thuộc về một đơn vị."]);
    expect(diagnostics[0]?.related?.[0]?.place.start?.line).toBe(2);
  });
});

describe("layout choices", () => {
  test("without any the usual ones hold", async () => {
    expect((await profileOf(office)).profile?.house).toEqual(usualHouse);
  });

  test.each([
    ["cỡ chữ: 13", { bodySize: 13 }],
    ["cỡ chữ: 13 pt", { bodySize: 13 }],
    ["lùi đầu dòng: 1 cm", { firstLineIndent: 10 }],
    ["lùi đầu dòng: 1,27 cm", { firstLineIndent: 12.7 }],
    ["lùi đầu dòng: 12.7mm", { firstLineIndent: 12.7 }],
    ["thụt đầu dòng: 10", { firstLineIndent: 10 }],
    ["giãn dòng: 1,5", { lineSpacing: 1.5 }],
    ["giãn đoạn: 6 pt", { paragraphGap: 6 }],
    ["lề trên: 25", { margins: { ...usualHouse.margins, top: 25 } }],
    ["lề dưới: 2,5 cm", { margins: { ...usualHouse.margins, bottom: 25 } }],
    ["lề trái: 35 mm", { margins: { ...usualHouse.margins, left: 35 } }],
    ["lề phải: 15", { margins: { ...usualHouse.margins, right: 15 } }],
    ["chỗ ký: 2,5 cm", { signatureRoom: 25 }],
    ["cỡ chữ bảng: 12", { tableSize: 12 }],
  ])("%s is taken", async (line, chosen) => {
    const { profile, diagnostics } = await profileOf(`trình bày:\n  ${line}\n`);
    expect(diagnostics).toEqual([]);
    expect(profile?.house).toEqual({ ...usualHouse, ...chosen });
  });

  test.each([
    ["cỡ chữ: 15", "cần 13 hoặc 14 pt"],
    ["cỡ chữ: 13,5", "cần 13 hoặc 14 pt"],
    ["lùi đầu dòng: 1,27", "cần 10 hoặc 12,7 mm (1 hoặc 1,27 cm)"],
    ["lùi đầu dòng: 11 mm", "cần 10 hoặc 12,7 mm (1 hoặc 1,27 cm)"],
    ["giãn dòng: 1,6", "cần từ 1 đến 1,5 dòng"],
    ["giãn đoạn: 5", "cần từ 6 đến 24 pt"],
    ["lề trên: 19", "cần từ 20 đến 25 mm"],
    ["lề dưới: 26 mm", "cần từ 20 đến 25 mm"],
    ["lề trái: 20", "cần từ 30 đến 35 mm"],
    ["lề phải: 2,1 cm", "cần từ 15 đến 20 mm"],
    ["chỗ ký: 10", "cần từ 22 đến 60 mm"],
    ["cỡ chữ bảng: 11", "cần 12, 13 hoặc 14 pt"],
  ])("%s is refused with range and clause, and the usual value stays", async (line, range) => {
    const { profile, diagnostics } = await profileOf(`trình bày:\n  ${line}\n`);
    const [key, value = ""] = line.split(": ");
    expect(diagnostics).toHaveLength(1);
    expect(diagnostics[0]).toMatchObject({
      code: "profile/out-of-range",
      message: `Mục \`${key}\` ghi \`${value}\`, nằm ngoài mức được chọn; ${range}.`,
      place: { start: { line: 2, column: line.indexOf(value) + 3 } },
    });
    expect(diagnostics[0]?.source).toMatch(/NĐ 30\/2020\/NĐ-CP|Thông lệ/);
    expect(profile?.house).toEqual(usualHouse);
  });

  test("centimetres without their unit are guessed in the hint, never taken", async () => {
    const { diagnostics } = await profileOf("trình bày:\n  lề trái: 3\n");
    expect(diagnostics[0]?.hint).toBe("Số không ghi đơn vị là milimét; nếu là xentimét thì ghi `3 cm`.");
  });

  test.each(["rộng", "20 inch", "2 cm 5", "-20", "1.2.3"])("`%s` is no measure", async (typed) => {
    const { diagnostics } = await profileOf(`trình bày:\n  lề trên: "${typed}"\n`);
    expect(diagnostics.map(({ code }) => code)).toEqual(["profile/measure-format"]);
  });
});

describe("the template a profile names", () => {
  test.each([
    ["mau/ke-hoach.yaml", "mau/ke-hoach.yaml"],
    ["./mau/../mau/ke-hoach.yaml", "mau/ke-hoach.yaml"],
    ["mau\\ke-hoach.yaml", "mau/ke-hoach.yaml"],
    ["Mẫu của xã.yaml", "Mẫu của xã.yaml"],
  ])("%s lies in the profile's folder", async (typed, path) => {
    const { profile } = await profileOf(`mẫu: ${typed}\n`);
    expect(profile?.template).toMatchObject({ path, place: { file: "kehoach.yaml", start: { line: 1, column: 6 } } });
  });

  test.each(["/etc/ke-hoach.yaml", "../ke-hoach.yaml", "mau/../../x.yaml", "C:\\mau.yaml", "c:mau.yaml", "\\\\may\\mau.yaml", "..\\x.yaml", "."])(
    "%s leads out and is refused",
    async (typed) => {
      const { profile, diagnostics } = await profileOf(`mẫu: '${typed}'\n`);
      expect(profile?.template).toBeUndefined();
      expect(diagnostics.map(({ code }) => code)).toEqual(["profile/template-outside"]);
    },
  );
});
