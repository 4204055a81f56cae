import { describe, expect, test } from "vitest";
import { head, marks, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
interface Signer {
  readonly issuer?: string;
  readonly capacity?: string;
  readonly position?: string;
  readonly more?: string;
}
const signedBy = ({ issuer = "Ủy ban nhân dân xã Mường Lưu", capacity, position = "Chủ tịch", more = "" }: Signer): string =>
  head
    .replace("Ủy ban nhân dân xã Mường Lưu", issuer)
    .replace("  quyền hạn: TM.\n", capacity === undefined ? "" : `  quyền hạn: ${capacity}\n`)
    .replace("chức vụ: Chủ tịch", `chức vụ: ${position}`) + `${more}ký hiệu: KH-ML\n${aim}`;
const signatory = (signer: Signer) => planIn(signedBy(signer)).plan.signatories[0];

describe("a right to sign", () => {
  test.each([
    ["TM.", "Chủ tịch", ["TM."]],
    ["TM. Q.", "Chủ tịch", ["TM.", "Q."]],
    ["thay mặt, ký thay", "Phó Chủ tịch", ["TM.", "KT."]],
    ["TL", "Chánh Văn phòng HĐND và UBND", ["TL."]],
    ["thừa lệnh", "Chánh Văn phòng HĐND và UBND", ["TL."]],
    ["T.U.Q.", "Trưởng phòng Kinh tế", ["TUQ."]],
    ["Thừa uỷ quyền", "Trưởng phòng Kinh tế", ["TUQ."]],
  ])("%s of a %s is read for a committee", (capacity, position, read) => {
    expect(signatory({ capacity, position })?.capacity).toEqual(read);
  });

  test("is not needed where a head signs for himself", () => {
    expect(signatory({ issuer: "Phòng Kinh tế", position: "Trưởng phòng" })?.capacity).toEqual([]);
    expect(signatory({ issuer: "Chủ tịch Ủy ban nhân dân xã Mường Lưu" })?.capacity).toEqual([]);
  });

  test.each([
    ["Phòng Kinh tế", "Phó Trưởng phòng"],
    ["Trung tâm Phục vụ hành chính công", "Phó Giám đốc"],
    ["Chủ tịch Ủy ban nhân dân xã Mường Lưu", "Phó Chủ tịch"],
    ["Tổ công tác Đề án 06 xã Mường Lưu", "Tổ phó"],
  ])("KT. in %s is that of a %s", (issuer, position) => {
    expect(signatory({ issuer, capacity: "KT.", position })?.capacity).toEqual(["KT."]);
  });

  test.each([
    ["Ủy ban nhân dân xã Mường Lưu", "Ủy ban nhân dân"],
    ["Ban Chỉ đạo chuyển đổi số xã", "ban chỉ đạo, hội đồng, tổ công tác"],
  ])("is asked of who signs for %s", (issuer, whose) => {
    expect(only(signedBy({ issuer }))).toMatchObject({
      code: "check/missing-key",
      message: `Chưa có \`quyền hạn\` trong \`người ký\`; người ký kế hoạch của ${whose} phải ghi quyền hạn.`,
    });
    expect(only(signedBy({ issuer, capacity: "" })).message).toContain("`quyền hạn` trong `người ký` còn để trống");
  });

  test.each([
    ["KT.", "Quyền hạn `KT.` chưa đủ; kế hoạch của Ủy ban nhân dân do cấp phó hoặc người giữ quyền ký phải có cả `TM.`."],
    ["TM. TL.", "Quyền hạn `TM. TL.` không dùng được; chỉ có `TM.`, `TM. KT.`, `KT.`, `Q.`, `TM. Q.`, `TL.` hoặc `TUQ.`."],
    ["KT. TM.", "Quyền hạn `KT. TM.` không dùng được; chỉ có `TM.`, `TM. KT.`, `KT.`, `Q.`, `TM. Q.`, `TL.` hoặc `TUQ.`."],
  ])("%s is refused for a committee", (capacity, message) => {
    expect(only(signedBy({ capacity, position: "Phó Chủ tịch" }))).toMatchObject({ code: "check/capacity", message });
  });

  test("KT. belongs to a deputy", () => {
    expect(only(signedBy({ capacity: "TM. KT." }))).toMatchObject({
      code: "check/no-deputy",
      message: "Chức vụ `Chủ tịch` không phải cấp phó; `KT.` chỉ dùng khi cấp phó ký thay người đứng đầu.",
      place: { start: { line: 10, column: 12 } },
    });
  });
});

describe("whom the signer stands in for", () => {
  test("is kept as typed, as is his other position", () => {
    expect(
      signatory({
        issuer: "Ban Chỉ đạo chuyển đổi số xã",
        capacity: "TM. KT.",
        position: "Ủy viên Thường trực",
        more: "  ký thay cho: Trưởng Ban\n  chức vụ khác: Trưởng phòng Văn hóa - Xã hội\n",
      }),
    ).toEqual({
      capacity: ["TM.", "KT."],
      position: "Ủy viên Thường trực",
      onBehalfOf: "Trưởng Ban",
      otherPosition: "Trưởng phòng Văn hóa - Xã hội",
      fullName: "Vàng Văn Páo",
    });
  });

  test("is idle where he stands in for nobody", () => {
    expect(marks(signedBy({ capacity: "TM.", more: "  ký thay cho: Trưởng Ban\n" }))).toEqual(["12 check/idle-on-behalf"]);
  });
});

test("recipients may have a second level below a line", () => {
  const text = head.replace("  UBND tỉnh Sơn Khê (b/c)\n", "  Các đơn vị:\n  + Phòng Kinh tế;\n  + Công an xã.\n");
  expect(planIn(text + aim).plan.recipients).toEqual([
    { name: "Các đơn vị:", level: 1 },
    { name: "Phòng Kinh tế", level: 2 },
    { name: "Công an xã", level: 2 },
  ]);
});

test("a second level needs a line above it", () => {
  const text = head.replace("  UBND tỉnh", "  + UBND tỉnh");
  expect(only(text + aim)).toMatchObject({
    code: "check/recipient-level",
    message: "Dòng `UBND tỉnh Sơn Khê (b/c)` có dấu + nhưng phía trên chưa có dòng nào để thuộc về.",
  });
});

describe("a deputy", () => {
  test.each([
    ["Ủy ban nhân dân xã Mường Lưu", "TM.", "Phó Chủ tịch", "Ghi `quyền hạn: TM. KT.`."],
    ["Ban Chỉ đạo chuyển đổi số xã Mường Lưu", "TM.", "Phó Trưởng Ban", "Ghi `quyền hạn: TM. KT.`."],
    ["Phòng Kinh tế", undefined, "Phó Trưởng phòng", "Ghi `quyền hạn: KT.`."],
  ])("of %s does not sign alone", (issuer, capacity, position, hint) => {
    expect(only(signedBy({ issuer, position, ...(capacity === undefined ? {} : { capacity }) }))).toMatchObject({ code: "check/deputy-alone", hint });
  });

  test("elsewhere may be the head here", () => {
    const position = "Trưởng Ban, Phó Chủ tịch Ủy ban nhân dân xã";
    expect(signatory({ issuer: "Ban Chỉ đạo chuyển đổi số xã Mường Lưu", capacity: "TM.", position })?.capacity).toEqual(["TM."]);
  });
});

test("a right typed as a list is only told to be a text", () => {
  expect(only(signedBy({ capacity: "[TM., KT.]", position: "Phó Chủ tịch" })).code).toBe("check/wrong-kind");
});
