/** The head of a plan: several organs, superior organs, marks, and a plan that a decision issues. */
import { describe, expect, test } from "vitest";
import { plainText } from "../../src/document/document.ts";
import type { Marks, Plan } from "../../src/plan/plan.ts";
import { documentOf, mainBlocks, only, words } from "./support/document.ts";
import { paragraph, plan } from "./support/plan.ts";

const letterhead = (changes: Partial<Plan> = {}) => only(mainBlocks({ ...plan, ...changes }), "letterhead");
const marked = (marks: Partial<Marks>, issueForm: Plan["issueForm"] = "paper") => letterhead({ marks: { contact: [], ...marks }, issueForm });

describe("the agency", () => {
  const agencies = (issuers: Plan["issuers"]) =>
    letterhead({ issuers }).agencies.map(({ parent, name }) => [...(parent === undefined ? [] : [`(${plainText(parent)})`]), ...words(name)]);

  test("of a division stands under its superior organ", () => {
    expect(agencies([{ name: "Phòng Văn hóa - Xã hội", parent: "UBND xã Nậm Khoang" }])).toEqual([["(UBND XÃ NẬM KHOANG)", "PHÒNG VĂN HÓA - XÃ HỘI"]]);
  });

  test("of a chairman in person names his office before the committee", () => {
    expect(agencies([{ name: "Chủ tịch Ủy ban nhân dân xã Nậm Khoang" }])).toEqual([["CHỦ TỊCH", "ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"]]);
  });

  test("of a plan of two organs is two", () => {
    expect(agencies([{ name: "Ủy ban nhân dân xã Nậm Khoang" }, { name: "Ủy ban Mặt trận Tổ quốc Việt Nam xã Nậm Khoang" }])).toEqual([
      ["ỦY BAN NHÂN DÂN", "XÃ NẬM KHOANG"],
      ["ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM XÃ NẬM KHOANG"],
    ]);
  });
});

test("a superior organ that several divisions share stands once, above them; one each stands above each", () => {
  const parents = (issuers: Plan["issuers"]) => letterhead({ issuers }).agencies.map(({ parent }) => parent && plainText(parent));
  const economy = "Phòng Kinh tế";
  const culture = "Phòng Văn hóa - Xã hội";
  const own = "UBND xã Nậm Khoang";
  expect(parents([{ name: economy, parent: own }, { name: culture, parent: own }])).toEqual(["UBND XÃ NẬM KHOANG", undefined]);
  expect(parents([{ name: economy, parent: own }, { name: economy, parent: "UBND xã Bản Phố" }])).toEqual(["UBND XÃ NẬM KHOANG", "UBND XÃ BẢN PHỐ"]);
});

describe("a draft", () => {
  const draft = (option?: number | true) => only(mainBlocks(plan, option === undefined ? {} : { draft: option }), "letterhead").draft ?? [];

  test("is marked, with its round if one is given", () => {
    expect(words([draft(true), draft(2)])).toEqual(["DỰ THẢO", "DỰ THẢO LẦN 2"]);
  });

  test("leaves no trace in a document that is none", () => {
    expect(letterhead()).not.toHaveProperty("draft");
    expect(documentOf(plan)).toEqual(documentOf(plan, {}));
  });

  test("differs from the final document by its mark alone", () => {
    const { draft: _, ...others } = only(mainBlocks(plan, { draft: 1 }), "letterhead");
    expect(others).toEqual(letterhead());
    expect(mainBlocks(plan, { draft: 1 }).slice(1)).toEqual(mainBlocks(plan).slice(1));
  });
});

describe("the marks", () => {
  test("are absent where the plan has none", () => {
    expect(letterhead()).not.toHaveProperty("circulation");
    expect(letterhead()).not.toHaveProperty("urgency");
    expect(documentOf(plan).sections.map(({ contact }) => contact)).toEqual([[], []]);
  });

  test("write limits of circulation in capitals", () => {
    expect(plainText(marked({ circulation: "Xem xong trả lại" }).circulation ?? [])).toBe("XEM XONG TRẢ LẠI");
  });

  test("keep the place of the stamp of urgency free on paper", () => expect(marked({ urgency: "express" }).urgency).toEqual({ text: [] }));

  test.each([["urgent", "KHẨN"], ["veryUrgent", "THƯỢNG KHẨN"], ["express", "HỎA TỐC"]] as const)("print %s as %s in electronic form", (urgency, mark) => {
    expect(plainText(marked({ urgency }, "electronic").urgency?.text ?? [])).toBe(mark);
  });

  test("set the address lines at the foot of the main text only", () => {
    const { sections } = documentOf({ ...plan, marks: { contact: ["Địa chỉ: Bản Lòng", "ĐT: 0214 000 000"] } });
    expect(sections.map(({ contact }) => words(contact))).toEqual([["Địa chỉ: Bản Lòng", "ĐT: 0214 000 000"], []]);
  });
});

describe("a plan that a decision issues", () => {
  const { place: _place, issueDate: _issueDate, ...undated } = plan;
  const attached: Plan = {
    ...undated,
    decision: { number: 9, symbol: "QĐ-UBND", date: { year: 2026, month: 3, day: 5 }, issuedBy: "Ủy ban nhân dân xã Pá Lau" },
    recipients: [],
    filing: [],
    signatories: [],
  };
  const reference = "(Kèm theo Quyết định số 09/QĐ-UBND ngày 05 tháng 3 năm 2026 của Ủy ban nhân dân xã Pá Lau)";

  test("has neither number nor place and date, and names the decision under its subject", () => {
    const blocks = mainBlocks(attached);
    expect(only(blocks, "letterhead")).not.toHaveProperty("number");
    expect(only(blocks, "letterhead")).not.toHaveProperty("placeAndDate");
    expect(plainText(only(blocks, "title").attachment ?? [])).toBe(reference);
  });

  test("ends with ./. and has no signing block", () => {
    const last = mainBlocks(attached).at(-1);
    expect(last?.kind === "paragraph" && plainText(last.text)).toBe("Trên đây là Kế hoạch trồng cây năm 2026./.");
  });

  test("has appendices that name the decision", () => {
    expect(plainText(only(documentOf(attached).sections[1]?.blocks ?? [], "appendixTitle").reference)).toBe(reference);
  });

  test("leaves number and date open while the decision has none", () => {
    const open = { ...attached, decision: { symbol: "QĐ-UBND", issuedBy: "Ủy ban nhân dân xã Pá Lau" }, leadIn: [paragraph("Như sau")] };
    const attachment = only(mainBlocks(open), "title").attachment ?? [];
    expect(plainText(attachment)).toBe("(Kèm theo Quyết định số /QĐ-UBND ngày  tháng  năm  của Ủy ban nhân dân xã Pá Lau)");
    expect(attachment.flatMap((span) => (span.kind === "slot" ? [`${span.slot} ${span.from.path.join(".")}`] : []))).toEqual([
      "number decision.number", "day decision.date.day", "month decision.date.month", "year decision.date.year",
    ]);
  });
});
