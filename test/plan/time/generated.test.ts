/** Hundreds of spellings made from the shapes met in real plans: each is read as its kind and comes back unchanged. */
import { describe, expect, test } from "vitest";
import { parseTime } from "../../../src/plan/time/parse.ts";
import type { Time } from "../../../src/plan/time/time.ts";

const roman = ["I", "II", "III", "IV"];
const years = ["", "/2026", "/ 2026", " năm 2026", " năm sau"];
const bounds = ["", "Trong ", "trước ", "Hoàn thành trước ", "Chậm nhất ", "Đến hết ", "Từ ", "Sau "];
const dashes = ["-", " - ", " – "];

const each = <A, B>(as: readonly A[], bs: readonly B[], join: (a: A, b: B) => string): readonly string[] =>
  as.flatMap((a) => bs.map((b) => join(a, b)));

const stems: readonly (readonly [kind: Time["kind"], texts: readonly string[]])[] = [
  ["days", each(bounds, each(["15/6", "ngày 15/6", "Ngày 01 tháng 12", "05/9"], years, (day, year) => day + year), (bound, day) => bound + day)],
  ["months", each(bounds, each(["tháng 5", "Tháng 05", "THÁNG 12"], years, (month, year) => month + year), (bound, month) => bound + month)],
  ["months", each(["Tháng 5, 6, 7", "tháng 5,6", "Tháng 5, tháng 6", "Các tháng 3, 6, 9 và 12", "tháng 5 và 6"], years, (list, year) => list + year)],
  ["months", each(dashes, years, (dash, year) => `Tháng 9${dash}10${year}`)],
  ["quarters", each(bounds, each(["quý ", "Quí ", "QUÝ "], each(roman, years, (number, year) => number + year), (word, rest) => word + rest), (bound, quarter) => bound + quarter)],
  ["quarters", each(["Quý I, II", "Quý I và III", "quý 3, quý 4", "Quý I và quý II"], years, (list, year) => list + year)],
  ["quarters", each(dashes, years, (dash, year) => `Quý III${dash}IV${year}`)],
  ["halfYear", each(["6 tháng đầu năm", "06 tháng cuối năm", "Trong 6 tháng đầu năm", "nửa cuối năm"], ["", " 2026", "/2026"], (half, year) => half + year)],
  ["year", ["Trong năm", "Cả năm", "Trong năm 2026", "Năm 2026", "2026", "Đến năm 2030", "đến 2030", "Từ năm 2027 trở đi", "cuối năm", "Trước năm 2028"]],
  ["range", each(["Từ ngày 16/7", "từ 16/7", "16/7"], each([" đến ", " đến hết ", ...dashes], ["24/7/2026", "ngày 24/7", "ngày 24 tháng 7 năm 2026", "24/7 năm sau"], (sign, to) => sign + to), (from, to) => from + to)],
  ["range", each(["Từ tháng 3", "từ đầu tháng 3", "Trong tháng 3"], [" đến tháng 9", " đến tháng 9/2026", " đến hết tháng 9 năm 2026", " đến 9/2026"], (from, to) => from + to)],
  ["range", each(["Từ quý I", "từ quý 2"], [" đến quý III", " đến hết quý IV/2026", " đến III/2026"], (from, to) => from + to)],
  ["period", each(["", "giai đoạn ", "Giai đoạn ", "nhiệm kỳ ", "năm học ", "Trong năm học "], dashes, (word, dash) => `${word}2026${dash}2027`)],
  ["ongoing", each(["Thường xuyên", "thường xuyên, liên tục", "Nhiệm vụ thường xuyên", "Thực hiện thường xuyên"], ["", " trong năm", " trong năm 2026", ", từ tháng 3", " đến 2030"], (word, within) => word + within)],
  ["recurring", each(["Hằng ", "hàng ", "Định kỳ hằng ", "định kỳ ", "mỗi "], each(["tuần", "tháng", "quí", "năm"], ["", " đến năm 2030", " trong năm 2026"], (unit, within) => unit + within), (word, unit) => word + unit)],
  ["recurring", each(["Trước ngày 15/11", "ngày 15 tháng 6 và 15 tháng 12", "Tháng 12", "quý IV"], [" hằng năm", " hàng năm", " mỗi năm"], (due, every) => due + every)],
  ["event", each(["05", "20", "7"], each([" ngày sau khi ", " ngày làm việc kể từ ngày ", " tháng trước khi "], ["ban hành kế hoạch", "có văn bản của tỉnh"], (side, what) => side + what), (count, event) => count + event)],
  ["event", each(["Theo ", "Ngay sau khi có ", "Khi có "], ["kế hoạch của tỉnh", "hướng dẫn của Sở Nội vụ", "văn bản số 15/KH-UBND"], (word, what) => word + what)],
  ["compound", each(["Tháng 6", "Quý I", "Thường xuyên", "Khởi động quý II"], ["; tháng 12", "; trước ngày 15/12;", "; báo cáo quý IV/2026."], (first, second) => first + second)],
];
const hedged = (text: string): readonly string[] => [text, `${text} (phấn đấu)`, `Dự kiến ${text}`, `  ${text}. `];

const cases = stems.flatMap(([kind, texts]) => texts.map((text) => ({ kind, text })));

describe("generated expressions", () => {
  test("are more than 500, all different", () => {
    const texts = new Set(cases.map(({ text }) => text));
    expect(texts.size).toBe(cases.length);
    expect(texts.size).toBeGreaterThan(500);
  });

  test("each is read as its kind and comes back unchanged", () => {
    const wrong = cases.filter(({ kind, text }) => {
      const time = parseTime(text);
      return time.kind !== kind || time.text !== text || time.soft;
    });
    expect(wrong.map(({ kind, text }) => `${text} (${kind}, not ${parseTime(text).kind})`)).toEqual([]);
  });

  test("each keeps its kind in blanks, and in words of hope, which are noticed", () => {
    const plain = cases.filter(({ kind }) => kind !== "compound");
    const wrong = plain.flatMap(({ kind, text }) =>
      hedged(text).filter((form) => {
        const time = parseTime(form);
        return time.kind !== kind || time.text !== form || time.soft !== /phấn đấu|Dự kiến/u.test(form);
      }),
    );
    expect(wrong).toEqual([]);
  });

  test("each is unknown when words follow that are not understood", () => {
    const dated = cases.filter(({ kind }) => kind !== "event" && kind !== "compound");
    const wrong = dated.filter(({ text }) => parseTime(`${text} gửi Phòng Nội vụ`).kind !== "unknown");
    expect(wrong.map(({ text }) => text)).toEqual([]);
  });
});
