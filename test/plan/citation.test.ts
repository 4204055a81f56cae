import { describe, expect, test } from "vitest";
import { citationsIn, type CitedText } from "../../src/plan/citation.ts";

const parts = ({ type, number, date, organ, title }: CitedText): readonly (string | undefined)[] =>
  [type, number, date, organ, title].map((piece) => piece?.text);

const read = (text: string): readonly (readonly (string | undefined)[])[] => citationsIn(text).map(parts);

describe("a document of the State", () => {
  test("is taken apart into type, number, date, organ and title", () => {
    expect(read("Căn cứ Kế hoạch số 133/KH-UBND ngày 11/01/2023 của UBND tỉnh Lai Châu về công tác thi đua, khen thưởng năm 2023")).toEqual([
      ["Kế hoạch", "133/KH-UBND", "ngày 11/01/2023", "UBND tỉnh Lai Châu", "về công tác thi đua, khen thưởng năm 2023"],
    ]);
  });

  test("may name its organ before its date", () => {
    expect(read("Nghị quyết số 202/2025/QH15 của Quốc hội ngày 12/6/2025 về việc sắp xếp đơn vị hành chính cấp tỉnh")).toEqual([
      ["Nghị quyết", "202/2025/QH15", "ngày 12/6/2025", "Quốc hội", "về việc sắp xếp đơn vị hành chính cấp tỉnh"],
    ]);
  });

  test("keeps the documents named in its title to itself", () => {
    const title =
      "quy định chi tiết thi hành một số điều của Luật Phòng, chống thiên tai và Luật sửa đổi, bổ sung một số điều của Luật Đê điều";
    expect(read(`Căn cứ Nghị định số 66/2021/NĐ-CP ngày 06 tháng 7 năm 2021 của Chính phủ ${title}`)).toEqual([
      ["Nghị định", "66/2021/NĐ-CP", "ngày 06 tháng 7 năm 2021", "Chính phủ", title],
    ]);
  });

  test("ends its title where the sentence goes on to say who acts", () => {
    const [cited] = citationsIn(
      "Thực hiện Công văn số 5636/UBND-NC ngày 08/7/2026 của Ủy ban nhân dân tỉnh Sơn Khê về tăng cường phòng cháy, chữa cháy, Ủy ban nhân dân phường ban hành Kế hoạch như sau",
    );
    expect(cited?.title?.text).toBe("về tăng cường phòng cháy, chữa cháy");
  });

  test("ends its title before what it is called in short", () => {
    const [cited] = citationsIn("Quyết định số 8/QĐ-UBND của UBND xã về việc giao chỉ tiêu (sau đây gọi tắt là Quyết định 8)");
    expect(cited?.title?.text).toBe("về việc giao chỉ tiêu");
  });

  test("has a body with its field in lower case for an organ", () => {
    const [cited] = citationsIn("Kế hoạch số 2/KH-BCĐ ngày 05/01/2026 của Ban Chỉ đạo phát triển khoa học xã Tà Lèng về hoạt động năm 2026");
    expect([cited?.organ?.text, cited?.title?.text]).toEqual(["Ban Chỉ đạo phát triển khoa học xã Tà Lèng", "về hoạt động năm 2026"]);
  });

  test("of which only the number is given is a citation too", () => {
    expect(read("theo văn bản số 12/UBND-VX và Thông báo số 301/TB-UBND.")).toEqual([
      ["văn bản", "12/UBND-VX", undefined, undefined, undefined],
      ["Thông báo", "301/TB-UBND", undefined, undefined, undefined],
    ]);
  });
});

describe("several documents in one text", () => {
  test("are parted at semicolons, and not inside a quoted slogan", () => {
    expect(read("Chỉ thị số 02/CT-UBND ngày 05/01/2026 của UBND tỉnh về phong trào “Đoàn kết; sáng tạo”; Chỉ thị số 34-CT/TW của Bộ Chính trị")).toEqual([
      ["Chỉ thị", "02/CT-UBND", "ngày 05/01/2026", "UBND tỉnh", "về phong trào “Đoàn kết; sáng tạo”"],
      ["Chỉ thị", "34-CT/TW", undefined, "Bộ Chính trị", undefined],
    ]);
  });

  test("share the type and the organ that stand before their numbers", () => {
    expect(read("Căn cứ các Nghị định của Chính phủ: số 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư; số 113/2025/NĐ-CP")).toEqual([
      ["Nghị định", "30/2020/NĐ-CP", "ngày 05/3/2020", "Chính phủ", "về công tác văn thư"],
      ["Nghị định", "113/2025/NĐ-CP", undefined, "Chính phủ", undefined],
    ]);
  });

  test("have stretches that give back their own words", () => {
    const text = "Thực hiện Nghị quyết số 57-NQ/TW của Bộ Chính trị và Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ";
    expect(citationsIn(text).map(({ within }) => text.slice(...within))).toEqual([
      "Nghị quyết số 57-NQ/TW của Bộ Chính trị",
      "Quyết định số 749/QĐ-TTg của Thủ tướng Chính phủ",
    ]);
  });
});

describe("a number", () => {
  test.each([
    ["Nghị định số 30/2020/NĐ-CP", { family: "normative", number: "30", year: 2020, symbol: "NĐ-CP" }],
    ["Kế hoạch số 05/KH-UBND", { family: "administrative", number: "05", symbol: "KH-UBND" }],
    ["Kế hoạch số 7/KH-CCTT&BVTV", { family: "administrative", number: "7", symbol: "KH-CCTT&BVTV" }],
    ["Chỉ thị số 34-CT/TW", { family: "party", number: "34", symbol: "CT/TW" }],
  ])("%s belongs to its family", (text, expected) => {
    expect(citationsIn(text)[0]?.number).toMatchObject(expected);
  });

  test("that is no symbol makes no citation", () => {
    expect(read("Kế hoạch 05 năm (2021-2025); Dự án 3/4 tiến độ; Đề án số 06")).toEqual([]);
  });
});

describe("a law", () => {
  test("is cited by its name, commas and all, up to its date", () => {
    expect(read("Căn cứ Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022")).toEqual([
      ["Luật", undefined, "ngày 15 tháng 6 năm 2022", undefined, "Thi đua, khen thưởng"],
    ]);
  });

  test("with a number keeps number and name apart", () => {
    expect(read("Luật Đất đai số 31/2024/QH15 ngày 18/01/2024")).toEqual([["Luật", "31/2024/QH15", "ngày 18/01/2024", undefined, "Đất đai"]]);
  });

  test("in general is none", () => {
    expect(read("theo quy định của pháp luật và Luật định; kỷ luật Đảng; luật lệ")).toEqual([]);
  });
});

test("a proposal is its proposer's", () => {
  expect(read("Theo đề nghị của Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 03/TTr-VHXH ngày 08 tháng 01 năm 2026")).toEqual([
    ["Tờ trình", "03/TTr-VHXH", "ngày 08 tháng 01 năm 2026", "Trưởng phòng Văn hóa - Xã hội", undefined],
  ]);
});

test("a date that no calendar has is kept as such", () => {
  expect(citationsIn("Kế hoạch số 1/KH-UBND ngày 31/02/2026")[0]?.date?.reading).toEqual({ fault: "impossible" });
});

test("a long text without citations is read in one pass", () => {
  const text = "Quyết định của Chủ tịch về việc khen thưởng, Kế hoạch của xã; ".repeat(2_000);
  expect(citationsIn(text)).toEqual([]);
});
