/** What holds for every text, also for those nobody would write. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareTimes } from "../../../src/plan/time/compare.ts";
import { faultOf } from "../../../src/plan/time/fault.ts";
import { parseTime } from "../../../src/plan/time/parse.ts";
import { spanOf } from "../../../src/plan/time/span.ts";

const words =
  "trước|sau|từ|đến|hết|ngày|tháng|quý|năm|hằng|hàng|định kỳ|6|05|15/12|30/02|2026|/2026| - |,|;|.|(|)|và|I|IV|III|đầu|cuối|" +
  "thường xuyên|trong|theo|khi|phấn đấu|dự kiến|nếu có|…|báo cáo|lần|/|giờ|thứ Bảy|năm học|giai đoạn|Tết|\n|sáng|7h30|chậm nhất";
const phrase = fc.array(fc.constantFrom(...words.split("|")), { maxLength: 14 }).map((parts) => parts.join(" "));
const text = fc.oneof({ weight: 4, arbitrary: phrase }, fc.string(), fc.string({ unit: "binary" }));
const planYear = fc.constantFrom(2024, 2026, undefined);

describe("any text", () => {
  test("is parsed without a throw and kept as it was", () => {
    fc.assert(fc.property(text, (input) => parseTime(input).text === input), { numRuns: 2000 });
  });

  test("with several milestones is parted in order, without overlap, and only signs, blanks and và are left between", () => {
    fc.assert(
      fc.property(text, (input) => {
        const time = parseTime(input);
        if (time.kind !== "compound") return;
        expect(time.milestones.length).toBeGreaterThan(1);
        let end = 0;
        for (const milestone of time.milestones) {
          expect(milestone.from).toBeGreaterThanOrEqual(end);
          expect(milestone.to).toBeGreaterThan(milestone.from);
          expect(milestone.time.text).toBe(input.slice(milestone.from, milestone.to));
          expect(input.slice(end, milestone.from).replace(/và/giu, "")).toMatch(/^[\s;,./]*$/u);
          end = milestone.to;
        }
        expect(input.slice(end).replace(/và/giu, "")).toMatch(/^[\s;,./]*$/u);
      }),
      { numRuns: 2000 },
    );
  });

  test("has a span that does not end before it begins, or none", () => {
    fc.assert(
      fc.property(text, planYear, (input, year) => {
        const time = parseTime(input);
        const span = spanOf(time, year);
        if (span === undefined) return;
        expect(span.start <= span.end).toBe(true);
        expect(span.start).toMatch(/^\d{4}-\d\d-\d\d$/);
        expect(["unknown", "event"]).not.toContain(time.kind);
        expect(faultOf(time, year)?.kind).not.toBe("backwards");
      }),
      { numRuns: 2000 },
    );
  });

  test("means the same as itself, and stands to another as that stands to it", () => {
    const mirrored = { earlier: "later", later: "earlier", same: "same", other: "other" } as const;
    fc.assert(
      fc.property(text, text, planYear, (a, b, year) => {
        const [timeA, timeB] = [parseTime(a), parseTime(b)];
        expect(compareTimes(timeA, timeA, year)).toBe("same");
        expect(compareTimes(timeB, timeA, year)).toBe(mirrored[compareTimes(timeA, timeB, year)]);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("time spent", () => {
  // Under half a second on an idle machine; the bound leaves room for a busy one.
  test("ten thousand cells are parsed in a moment", () => {
    const cells = ["Trước ngày 15/12/2026", "Tháng 5, 6, 7", "Thường xuyên trong năm", "Khởi động quý IV/2026; báo cáo quý II/2027"];
    const start = performance.now();
    for (let count = 0; count < 10_000; count++) parseTime(cells[count % cells.length] ?? "");
    expect(performance.now() - start).toBeLessThan(2500);
  });

  test.each(["tháng 5, ", "15/12 và ", "(", "()", "thường xuyên, ", "hằng tháng/", "thời gian: ", "phấn đấu ", " ", "ngày ", "5", "; ", "trước "])(
    "grows in step with the length of a text of %j",
    (part) => {
      const start = performance.now();
      parseTime(part.repeat(Math.ceil(20_000 / part.length)));
      expect(performance.now() - start).toBeLessThan(1000);
    },
  );
});
