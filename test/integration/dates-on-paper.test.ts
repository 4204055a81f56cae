/** Number and date stand on one line, however little of the date is known and however long the place is. */
import { describe, expect, test } from "vitest";
import { buildPlan } from "../support/build-plan.ts";
import { withoutOffice, withPdfs } from "../support/docx/office.ts";

const places = ["Nậm Khoang", "Thành phố Hồ Chí Minh"] as const;
const dates = ["2026", "12/2026", "05/12/2026"] as const;
const cases = places.flatMap((place) => dates.map((typed) => ({ place, typed })));

const plan = (place: string, date: string): string => `
cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: ${place}
ngày ban hành: ${date}
trích yếu: Công tác văn thư năm 2026
mục đích: Nâng cao chất lượng công tác văn thư.
nơi nhận: UBND tỉnh Sơn Khê (b/c)
lưu: VP
người ký: { quyền hạn: TM., chức vụ: Chủ tịch, họ tên: Lường Thị Khánh }
`;

describe.skipIf(withoutOffice)("in LibreOffice", async () => {
  const built = await Promise.all(cases.map(async ({ place, typed }, index) => [`date-${index}`, (await buildPlan(plan(place, typed))).docx] as const));
  const pages = withoutOffice ? {} : withPdfs(Object.fromEntries(built), (pdfs) => Object.fromEntries(Object.entries(pdfs).map(([name, pdf]) => [name, pdf.words(1)])));

  test.each(cases.map((one, index) => ({ ...one, name: `date-${index}` })))("$place with $typed", ({ name }) => {
    const page = pages[name] ?? [];
    const number = page.find(({ text }) => text === "Số:");
    const line = page
      .filter(({ bottom }) => Math.abs(bottom - (number?.bottom ?? 0)) < 1.5)
      .toSorted((a, b) => a.left - b.left)
      .map(({ text }) => text);
    expect(line[0]).toBe("Số:");
    expect(line.at(-1)).toBe("2026");
  });
});
