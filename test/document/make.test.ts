import { describe, expect, test } from "vitest";
import type { Span, Text } from "../../src/document/document.ts";
import { plainText } from "../../src/document/document.ts";
import type { Item, Plan } from "../../src/plan/plan.ts";
import { documentOf, mainBlocks, only, outline, words } from "./support/document.ts";
import { dash, paragraph, plan } from "./support/plan.ts";

const make = (changes: Partial<Plan> = {}) => documentOf({ ...plan, ...changes });
const main = (changes: Partial<Plan> = {}) => mainBlocks({ ...plan, ...changes });
const slots = (text: Text): readonly Span[] => text.filter(({ kind }) => kind === "slot");

test("the blocks stand in the order of Mẫu 1.4", () => {
  const kinds = main().map(({ kind }) => kind);
  expect(kinds.filter((kind, index) => kind !== kinds[index - 1])).toEqual([
    "letterhead", "title", "citation", "paragraph", "heading", "paragraph", "heading", "numbered", "bullet", "numbered",
    "heading", "numbered", "paragraph", "signing",
  ]);
});

test("the body is numbered I., 1., a) and ends with ./. once", () => {
  expect(outline(main())).toEqual([
    "Ủy ban nhân dân xã ban hành Kế hoạch trồng cây với nội dung sau:",
    "I. MỤC ĐÍCH, YÊU CẦU",
    "1. Mục đích",
    "Nâng cao nhận thức của Nhân dân về bảo vệ rừng giai đoạn 2021-2025.",
    "2. Yêu cầu",
    "a) Trồng đúng thời vụ, gồm:",
    "- Cây bản địa, trong đó:",
    "+ Cây lim (30%);",
    "- Cây ăn quả.",
    "b) Bảo đảm “trồng cây nào, sống cây đó”.",
    "II. TỔ CHỨC THỰC HIỆN",
    "1. Phòng Kinh tế chủ trì, đôn đốc.",
    "2. Các thôn, bản thực hiện theo Phụ lục kèm theo.",
    "Trên đây là Kế hoạch trồng cây năm 2026./.",
  ]);
});

test("points follow the Vietnamese alphabet, clauses count on over what stands between them", () => {
  const point = (text: string): Item => ({ kind: "point", text, children: [] });
  const clause = (text: string): Item => ({ kind: "clause", form: "text", text, children: [] });
  const body: Item[] = [clause("Một"), { kind: "paragraph", ...paragraph("Xen giữa") }, clause("Hai"), ..."abcdefg".split("").map(point)];
  expect(outline(main({ body, closing: [], leadIn: [] }))).toEqual([
    "1. Một", "Xen giữa", "2. Hai", "a) a", "b) b", "c) c", "d) d", "đ) e", "e) f", "g) g./.",
  ]);
});

describe("the letterhead", () => {
  const letterhead = (changes: Partial<Plan> = {}) => only(main(changes), "letterhead");
  const agency = (changes: Partial<Plan> = {}) => letterhead(changes).agencies.flatMap(({ name }) => words(name));

  test("breaks the name of a People's Committee before its unit, in capitals", () => {
    expect(agency()).toEqual(["ỦY BAN NHÂN DÂN", "XÃ PÁ LAU"]);
    expect(agency({ issuers: [{ name: "Uỷ ban nhân dân đặc khu Cồn Đá" }] })).toEqual(["UỶ BAN NHÂN DÂN", "ĐẶC KHU CỒN ĐÁ"]);
  });

  test("leaves any other name on one line", () => {
    expect(agency({ issuers: [{ name: "Ban Chỉ đạo phòng, chống thiên tai xã Pá Lau" }] })).toEqual([
      "BAN CHỈ ĐẠO PHÒNG, CHỐNG THIÊN TAI XÃ PÁ LAU",
    ]);
  });

  test("holds open number and day as empty slots among the words of the form", () => {
    const { number = [], placeAndDate = [] } = letterhead();
    expect(plainText(number)).toBe("Số: /KH-UBND");
    expect(plainText(placeAndDate)).toBe("Pá Lau, ngày  tháng 3 năm 2026");
    expect(slots(number)).toEqual([{ kind: "slot", slot: "number", text: "", from: { path: ["number"] } }]);
    expect(slots(placeAndDate).map((span) => span.kind === "slot" && [span.slot, span.text])).toEqual([["day", ""], ["month", "3"], ["year", "2026"]]);
  });

  test.each([
    [{ number: 5, issueDate: { year: 2026, month: 1, day: 5 } }, "Số: 05/KH-UBND", "Pá Lau, ngày 05 tháng 01 năm 2026"],
    [{ number: 10, issueDate: { year: 2026, month: 2, day: 28 } }, "Số: 10/KH-UBND", "Pá Lau, ngày 28 tháng 02 năm 2026"],
    [{ number: 115, issueDate: { year: 2026, month: 9, day: 9 } }, "Số: 115/KH-UBND", "Pá Lau, ngày 09 tháng 9 năm 2026"],
    [{ issueDate: { year: 2026, month: 12, day: 10 } }, "Số: /KH-UBND", "Pá Lau, ngày 10 tháng 12 năm 2026"],
  ])("pads numbers and days below 10 and months 1 and 2 only: %o", (changes, number, date) => {
    const printed = letterhead(changes);
    expect(words([printed.number ?? [], printed.placeAndDate ?? []])).toEqual([number, date]);
  });
});

test("grounds end with a semicolon, the last with a full stop", () => {
  const citations = main().flatMap((block) => (block.kind === "citation" ? [plainText(block.text)] : []));
  expect(citations).toEqual([
    "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017;",
    "Thực hiện Kế hoạch số 12/KH-UBND ngày 05/01/2026 của UBND tỉnh Sơn Khê.",
  ]);
});

test.each(["ban hành Kế hoạch như sau", "ban hành Kế hoạch như sau:", "ban hành Kế hoạch như sau :", "ban hành Kế hoạch như sau."])(
  "the lead-in %j ends with one colon",
  (typed) => {
    expect(outline(main({ leadIn: [paragraph("Đoạn đầu."), paragraph(typed)], body: [], closing: [] }))).toEqual([
      "Đoạn đầu.", "ban hành Kế hoạch như sau:", "./.",
    ]);
  },
);

describe("./. at the end", () => {
  const ending = (item: Item) => outline(main({ leadIn: [], body: [item], closing: [] })).at(-1);
  const text = (typed: string): Item => ({ kind: "paragraph", ...paragraph(typed) });

  test.each([
    ["theo qui định.", "theo qui định./."],
    ["theo qui định;", "theo qui định./."],
    ["theo qui định", "theo qui định./."],
    ["theo qui định./.", "theo qui định./."],
    ["theo qui định ./.", "theo qui định./."],
    ["theo qui định.//", "theo qui định./."],
    ["theo qui định /.", "theo qui định./."],
    ["theo qui định./", "theo qui định./."],
    ["báo cáo, đề xuất v.v.", "báo cáo, đề xuất v.v./."],
    ["có vướng mắc thì phản ánh!", "có vướng mắc thì phản ánh!./."],
  ])("after %j gives %j", (typed, printed) => expect(ending(text(typed))).toBe(printed));

  test("typed on a line of its own runs into the line above it", () => {
    const typed = outline(main({ leadIn: [], body: [text("Giữ rừng."), text("./.")], closing: [] }));
    expect(typed.slice(-1)).toEqual(["Giữ rừng./."]);
  });

  test("runs into a last bullet and a last numbered text", () => {
    expect(ending({ kind: "paragraph", ...dash("Báo cáo trước 15/12.") })).toBe("- Báo cáo trước 15/12./.");
    expect(ending({ kind: "point", text: "Báo cáo.", children: [] })).toBe("a) Báo cáo./.");
  });

  test("stands alone after a heading and after a table", () => {
    expect(ending({ kind: "section", title: "Kinh phí", children: [] })).toBe("./.");
    const appendix = make().sections[1]?.blocks ?? [];
    expect(appendix.at(-1)).toEqual({
      kind: "paragraph",
      role: "endMark",
      text: [{ kind: "text", text: "./.", from: { path: ["appendices", 0] } }],
      from: { path: ["appendices", 0] },
    });
  });
});

describe("the signature", () => {
  const authority = (changes: Partial<Plan>) => only(main(changes), "signing").signatures.flatMap((signature) => words(signature.authority));

  test("of the chairman speaks for the committee", () => {
    expect(authority({ signatories: [{ capacity: ["TM."], position: "Chủ tịch", fullName: "Vàng A Páo" }] })).toEqual(["TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH"]);
  });

  test("of a deputy also names whose place he takes", () => {
    expect(authority({})).toEqual(["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"]);
  });

  test("without a capacity is the position alone", () => {
    expect(authority({ signatories: [{ capacity: [], position: "Trưởng phòng", fullName: "Vàng A Páo" }] })).toEqual(["TRƯỞNG PHÒNG"]);
  });

  test("leaves the name as typed", () => expect(only(main(), "signing").signatures.map(({ name }) => plainText(name))).toEqual(["Lò Thị Hoa"]));
});

test("recipients carry dash and sign, the filing line comes last", () => {
  const lines = (changes: Partial<Plan> = {}) => only(main(changes), "signing").recipients.map(({ text }) => plainText(text));
  expect(lines()).toEqual(["- UBND tỉnh Sơn Khê (b/c);", "- Các thôn, bản;", "- Lưu: VT, KT."]);
  expect(lines({ filing: [] }).at(-1)).toBe("- Lưu: VT.");
  expect(lines({ filing: ["KT", "VHXH"] }).at(-1)).toBe("- Lưu: VT, KT, VHXH.");
});

describe("an appendix", () => {
  test("alone has no number and is tied to the plan by the same slots", () => {
    const [, section] = make({ number: 7 }).sections;
    const title = only(section?.blocks ?? [], "appendixTitle");
    expect(section?.orientation).toBe("landscape");
    expect(words([title.label, title.name, title.reference])).toEqual([
      "Phụ lục",
      "PHÂN CÔNG NHIỆM VỤ",
      "(Kèm theo Kế hoạch số 07/KH-UBND ngày  tháng 3 năm 2026 của Ủy ban nhân dân xã Pá Lau)",
    ]);
    expect(slots(title.reference)).toHaveLength(4);
  });

  test("among several has a Roman numeral and keeps its identity", () => {
    const one = { id: "chỉ tiêu", title: "Chỉ tiêu", orientation: "portrait", separateFile: false, children: [] } as const;
    const titles = make({ appendices: [one, one, one, one] }).sections.slice(1).map(({ blocks }) => only(blocks, "appendixTitle"));
    expect(titles.map(({ label }) => plainText(label))).toEqual(["Phụ lục I", "Phụ lục II", "Phụ lục III", "Phụ lục IV"]);
    expect(titles[3]?.from).toEqual({ path: ["appendices", 3], key: "chỉ tiêu" });
  });
});

describe("a table", () => {
  const tableOf = (changes: Partial<Plan> = {}) => only(make(changes).sections[1]?.blocks ?? [], "table");
  const cells = (table: ReturnType<typeof tableOf>) =>
    table.rows.map((row) => row.cells.map(({ paragraphs }) => paragraphs.map(({ level, text }) => `${level} ${plainText(text)}`)));

  test("computes its ordinals, keeps bullets and empty cells", () => {
    expect(cells(tableOf())).toEqual([
      [["0 1"], ["1 Tổ chức lễ phát động;", "1 Chọn địa điểm: bản Lòng | bản Cuông."], ["0 Phòng Kinh tế"]],
      [["0 2"], ["0 Chăm sóc cây sau trồng"], []],
    ]);
  });

  test("without an ordinal column has no ordinals", () => {
    const [appendix] = plan.appendices;
    const [table] = appendix?.children ?? [];
    if (appendix === undefined || table?.kind !== "table") throw new Error("the fixture has a table");
    const columns = table.columns.filter(({ role }) => role === "content");
    expect(cells(tableOf({ appendices: [{ ...appendix, children: [{ ...table, columns }] }] }))[1]).toEqual([["0 Chăm sóc cây sau trồng"]]);
  });

  test("keeps the identity of a task on its row", () => {
    const path = ["appendices", 0, "children", 0, "rows"];
    expect(tableOf().rows.map(({ from }) => from)).toEqual([{ path: [...path, 0], key: "lễ phát động" }, { path: [...path, 1] }]);
  });
});

test("template signs in a plan stay words", () => {
  const subject = "{{number}} {{#each units}} {{{x}}} \\{{ &amp; <b>";
  expect(plainText(only(main({ subject }), "title").subject)).toBe(subject);
});

test("making a document leaves the plan as it was", () => {
  const before = structuredClone(plan);
  make();
  expect(plan).toEqual(before);
});

test("the properties of the file come from the plan", () => {
  expect(make().properties).toEqual({
    title: "Kế hoạch Phát động Tết trồng cây năm 2026",
    subject: "Phát động Tết trồng cây năm 2026",
    author: "Ủy ban nhân dân xã Pá Lau",
  });
});
