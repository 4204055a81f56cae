/** Who signs in which right, and who receives the plan. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/document/document.ts";
import type { Plan, Recipient, Signatory } from "../../src/plan/plan.ts";
import { mainBlocks, only, words } from "./support/document.ts";
import { plan } from "./support/plan.ts";

const signing = (changes: Partial<Plan>) => only(mainBlocks({ ...plan, ...changes }), "signing");
const committee = "Ủy ban nhân dân xã Pá Lau";
const authority = (issuer: string, signatory: Partial<Signatory>): readonly string[] => {
  const all = { capacity: [], position: "Chủ tịch", fullName: "Vàng A Páo", ...signatory };
  return signing({ issuers: [{ name: issuer }], signatories: [all] }).signatures.flatMap((one) => words(one.authority));
};

test.each<readonly [string, string, Partial<Signatory>, readonly string[]]>([
  ["TM., by the chairman of a committee", committee, { capacity: ["TM."] }, ["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]],
  ["TM. and KT., by his deputy", committee, { capacity: ["TM.", "KT."], position: "Phó Chủ tịch" }, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["TM. and KT., by his permanent deputy", committee, { capacity: ["TM.", "KT."], position: "Phó Chủ tịch Thường trực" }, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH THƯỜNG TRỰC"]],
  ["TM. and Q., by the acting chairman", committee, { capacity: ["TM.", "Q."] }, ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]],
  ["TM. and Q., typed in words", committee, { capacity: ["TM.", "Q."], position: "Quyền Chủ tịch" }, ["TM. ỦY BAN NHÂN DÂN", "Q. CHỦ TỊCH"]],
  ["KT., for the chairman in person", `Chủ tịch ${committee}`, { capacity: ["KT."], position: "Phó Chủ tịch" }, ["KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["nothing, by the chairman in person", `Chủ tịch ${committee}`, {}, ["CHỦ TỊCH"]],
  ["TL., by a head of division", committee, { capacity: ["TL."], position: "Trưởng phòng Kinh tế" }, ["TL. CHỦ TỊCH", "TRƯỞNG PHÒNG KINH TẾ"]],
  ["TUQ., by a head of division", committee, { capacity: ["TUQ."], position: "Chánh Văn phòng" }, ["TUQ. CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ["TL., for somebody the plan names", committee, { capacity: ["TL."], position: "Chánh Văn phòng", onBehalfOf: "Phó Chủ tịch" }, ["TL. PHÓ CHỦ TỊCH", "CHÁNH VĂN PHÒNG"]],
  ["nothing, by the head of a division", "Phòng Văn hóa - Xã hội", { position: "Trưởng phòng" }, ["TRƯỞNG PHÒNG"]],
  ["KT., by his deputy", "Phòng Văn hóa - Xã hội", { capacity: ["KT."], position: "Phó Trưởng phòng" }, ["KT. TRƯỞNG PHÒNG", "PHÓ TRƯỞNG PHÒNG"]],
  ["Q., by the acting head of a division", "Phòng Văn hóa - Xã hội", { capacity: ["Q."], position: "Trưởng phòng" }, ["Q. TRƯỞNG PHÒNG"]],
  ["KT., by the deputy of a centre", "Trung tâm Phục vụ hành chính công", { capacity: ["KT."], position: "Phó Giám đốc" }, ["KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"]],
  ["TUQ., in a centre", "Trung tâm Phục vụ hành chính công", { capacity: ["TUQ."], position: "Trưởng bộ phận Một cửa" }, ["TUQ. GIÁM ĐỐC", "TRƯỞNG BỘ PHẬN MỘT CỬA"]],
  ["TM., by the head of a steering committee", "Ban Chỉ đạo chuyển đổi số xã Pá Lau", { capacity: ["TM."], position: "Trưởng ban" }, ["TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN"]],
  ["TM. and KT., by his deputy there", "Ban Chỉ đạo chuyển đổi số xã Pá Lau", { capacity: ["TM.", "KT."], position: "Phó Trưởng ban" }, ["TM. BAN CHỈ ĐẠO", "KT. TRƯỞNG BAN", "PHÓ TRƯỞNG BAN"]],
  ["TM., by the head of a council", "Hội đồng Thi đua - Khen thưởng xã Pá Lau", { capacity: ["TM."] }, ["TM. HỘI ĐỒNG", "CHỦ TỊCH"]],
  ["TM., in a council of the people", "Hội đồng nhân dân xã Pá Lau", { capacity: ["TM.", "KT."], position: "Phó Chủ tịch" }, ["TM. HỘI ĐỒNG NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]],
  ["TM. and KT., by a deputy in charge", committee, { capacity: ["TM.", "KT."], position: "Phó Chủ tịch phụ trách" }, ["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH PHỤ TRÁCH"]],
  ["KT., by a deputy whose position is typed short", "Ban Quản lý dự án xã Pá Lau", { capacity: ["KT."], position: "Phó Ban" }, ["KT. TRƯỞNG BAN", "PHÓ BAN"]],
  ["TL., in an organ whose head has no usual title", "Hạt Kiểm lâm Pá Lau", { capacity: ["TL."], position: "Trạm trưởng" }, ["TL. THỦ TRƯỞNG", "TRẠM TRƯỞNG"]],
  ["KT., by a deputy called tổ phó", "Tổ công tác cải cách hành chính xã Pá Lau", { capacity: ["TM.", "KT."], position: "Tổ phó" }, ["TM. TỔ CÔNG TÁC", "KT. TỔ TRƯỞNG", "TỔ PHÓ"]],
])("signed with %s", (_, issuer, signatory, lines) => expect(authority(issuer, signatory)).toEqual(lines));

test("the position elsewhere stands apart from the one the signer signs in", () => {
  const signatory: Signatory = { capacity: ["TM."], position: "Trưởng ban", otherPosition: "Chủ tịch Ủy ban nhân dân xã", fullName: "Vàng A Páo" };
  const [signature] = signing({ issuers: [{ name: "Ban Chỉ đạo chuyển đổi số xã Pá Lau" }], signatories: [signatory] }).signatures;
  expect(words([...(signature?.authority ?? []), signature?.otherPosition ?? [], signature?.name ?? []])).toEqual([
    "TM. BAN CHỈ ĐẠO", "TRƯỞNG BAN", "CHỦ TỊCH ỦY BAN NHÂN DÂN XÃ", "Vàng A Páo",
  ]);
});

test.each<readonly [string, Partial<Signatory>, readonly string[]]>([
  ["Phòng Văn hóa - Xã hội", { position: "Trưởng phòng" }, ["TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]],
  ["Phòng Văn hóa - Xã hội", { position: "Trưởng phòng Văn hóa - Xã hội" }, ["TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]],
  ["Phòng Văn hóa - Xã hội", { capacity: ["KT."], position: "Phó Trưởng phòng" }, ["KT. TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI", "PHÓ TRƯỞNG PHÒNG"]],
  ["Phòng Văn hóa - Xã hội", { capacity: ["Q."], position: "Trưởng phòng" }, ["Q. TRƯỞNG PHÒNG VĂN HÓA - XÃ HỘI"]],
  ["Trung tâm Văn hóa", { position: "Giám đốc" }, ["GIÁM ĐỐC TRUNG TÂM VĂN HÓA"]],
  ["Văn phòng HĐND và UBND xã", { position: "Chánh Văn phòng" }, ["CHÁNH VĂN PHÒNG HĐND VÀ UBND XÃ"]],
  ["Phòng Văn hóa", { capacity: ["TUQ."], position: "Viên chức", onBehalfOf: "Phó Chủ tịch" }, ["TUQ. PHÓ CHỦ TỊCH", "VIÊN CHỨC"]],
])("where several offices sign, the head says whose he is: %s, %j", (name, signatory, lines) => {
  const other: Signatory = { capacity: [], position: "Trưởng phòng", fullName: "Lò Thị Hoa" };
  const { signatures } = signing({
    issuers: [{ name: "Phòng Kinh tế" }, { name }],
    signatories: [other, { ...other, ...signatory }],
  });
  expect(signatures.map(({ authority: all }) => words(all))).toEqual([["TRƯỞNG PHÒNG KINH TẾ"], lines]);
});

test("a plan of two organs is signed by both, each for its own organ by its whole name", () => {
  const { signatures } = signing({
    issuers: [{ name: committee }, { name: "Công an xã Pá Lau" }],
    signatories: [
      { capacity: ["TM.", "KT."], position: "Phó Chủ tịch", fullName: "Lò Thị Hoa" },
      { capacity: [], position: "Trưởng Công an xã", fullName: "Vàng A Páo" },
    ],
  });
  expect(signatures.map((one) => words([...one.authority, one.name]))).toEqual([
    ["TM. ỦY BAN NHÂN DÂN XÃ PÁ LAU", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Lò Thị Hoa"],
    ["TRƯỞNG CÔNG AN XÃ", "Vàng A Páo"],
  ]);
});

describe("recipients", () => {
  const lines = (recipients: readonly Recipient[]) => signing({ recipients }).recipients.map(({ level, text }) => `${level} ${plainText(text)}`);

  test("of a group stand under its line, which keeps its colon", () => {
    expect(lines([{ name: "Các đơn vị thuộc xã:", level: 1 }, { name: "Trạm Y tế", level: 2 }, { name: "Trưởng các bản", level: 1 }])).toEqual([
      "1 - Các đơn vị thuộc xã:", "2 + Trạm Y tế;", "1 - Trưởng các bản;", "1 - Lưu: VT, KT.",
    ]);
  });

  test("may be nobody but the register", () => expect(lines([])).toEqual(["1 - Lưu: VT, KT."]));
});

test.each([
  [{ drafter: "PL", copies: 300 }, "PL.(300)"],
  [{ drafter: "pl" }, "PL."],
  [{ copies: 25 }, "(25)"],
])("the drafter's sign and copies %o are printed %j", (marks, printed) => {
  expect(plainText(signing({ marks: { ...marks, contact: [] } }).drafter ?? [])).toBe(printed);
});

test("without drafter and copies there is no line for them", () => expect(signing({})).not.toHaveProperty("drafter"));
