import { describe, expect, test } from "vitest";
import { freeIn } from "../../src/lint/free.ts";
import type { TextRole } from "../../src/lint/subject.ts";

/** The text with what is not free in `⟦…⟧`. */
function shown(text: string, role: TextRole = "prose", names: readonly string[] = []): string {
  let result = "";
  let at = 0;
  for (const [from, to] of freeIn(text, role, names)) {
    result += (at < from ? `⟦${text.slice(at, from)}⟧` : "") + text.slice(from, to);
    at = to;
  }
  return at < text.length ? `${result}⟦${text.slice(at)}⟧` : result;
}

describe("what is quoted", () => {
  test.each([
    ["phong trào “Dân vận khéo” hằng năm", "phong trào ⟦“Dân vận khéo”⟧ hằng năm"],
    ['phong trào "Dân vận khéo" và ‘Gia đình văn hóa’', 'phong trào ⟦"Dân vận khéo"⟧ và ⟦‘Gia đình văn hóa’⟧'],
    ["chủ đề “Học tập \"Sửa đổi lối làm việc\"” năm nay", "chủ đề ⟦“Học tập \"Sửa đổi lối làm việc\"”⟧ năm nay"],
    ["khẩu hiệu 'đảm bảo an toàn' treo ở trụ sở", "khẩu hiệu ⟦'đảm bảo an toàn'⟧ treo ở trụ sở"],
  ])("is not free: %s", (text, expected) => expect(shown(text)).toBe(expected));

  test.each([
    ["mở “Tháng hành động vì trẻ em, và các việc hàng năm", "mở ⟦“Tháng hành động vì trẻ em, và các việc hàng năm⟧"],
    ["phong trào “A” và B” hàng năm", "phong trào ⟦“A” và B” hàng năm⟧"],
  ])("where marks do not pair up, nothing after the first is free: %s", (text, expected) => expect(shown(text)).toBe(expected));

  test("an apostrophe in a name opens no quotation", () => {
    expect(shown("đồng bào H'Mông ở Ea H’leo và phút thứ 5' đảm bảo")).toBe("đồng bào H'Mông ở Ea H’leo và phút thứ 5' đảm bảo");
  });
});

describe("the title of a cited document", () => {
  test.each([
    [
      "Thực hiện Chỉ thị số 09/CT-UBND ngày 21/01/2021 của UBND tỉnh về việc thi đua hàng năm; đồng thời đảm bảo",
      "Thực hiện Chỉ thị số ⟦09/CT-UBND⟧ ngày 21/01/2021 của ⟦UBND tỉnh⟧ ⟦về việc thi đua hàng năm⟧; đồng thời đảm bảo",
    ],
    [
      "(theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư) hàng năm",
      "(theo Nghị định số ⟦30/2020/NĐ-CP⟧ ngày 05 tháng 3 năm 2020 của ⟦Chính phủ⟧ ⟦về công tác văn thư⟧) hàng năm",
    ],
    [
      "theo Kế hoạch số 12/KH-UBND của Ủy ban nhân dân xã về Tết. Các thôn đảm bảo",
      "theo Kế hoạch số ⟦12/KH-UBND⟧ của ⟦Ủy ban nhân dân xã⟧ ⟦về Tết⟧. Các thôn đảm bảo",
    ],
    [
      "Kết luận số 83-KL/TW ngày 21/6/2024 về “A; B” hàng năm; hàng quý",
      "Kết luận số ⟦83-KL/TW⟧ ngày 21/6/2024 ⟦về “A; B” hàng năm⟧; hàng quý",
    ],
    [
      "Quyết định số 5/QĐ-UBND ngày 02/01/2026 của UBND TP. Hồ Chí Minh (gọi tắt là Quyết định 5) về qui chế; qui định",
      "Quyết định số ⟦5/QĐ-UBND⟧ ngày 02/01/2026 của ⟦UBND TP. Hồ Chí Minh (gọi tắt là Quyết định 5) về qui chế⟧; qui định",
    ],
  ])("is not free up to the end of the citation: %s", (text, expected) => expect(shown(text)).toBe(expected));

  test("a citation by symbol alone has no title", () => {
    expect(shown("Việc khen thưởng theo Nghị định số 98/2023/NĐ-CP, đảm bảo công khai")).toBe(
      "Việc khen thưởng theo Nghị định số ⟦98/2023/NĐ-CP⟧, đảm bảo công khai",
    );
    expect(shown("Thực hiện Kế hoạch số 133/KH-UBND phải đảm bảo tiến độ")).toBe("Thực hiện Kế hoạch số ⟦133/KH-UBND⟧ phải đảm bảo tiến độ");
  });

  test("the name of a law is not free", () => {
    expect(shown("theo Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022; hàng năm")).toBe(
      "theo Luật ⟦Thi đua, khen thưởng⟧ ngày 15 tháng 6 năm 2022; hàng năm",
    );
  });

  test("in a line of căn cứ all after the kind of document is the title, though it has no symbol", () => {
    expect(shown("Căn cứ Nghị quyết Đại hội Đảng bộ xã lần thứ I về phát triển kinh tế xã hội", "citation")).toBe(
      "Căn cứ Nghị quyết⟦ Đại hội Đảng bộ xã lần thứ I về phát triển kinh tế xã hội⟧",
    );
    expect(shown("Căn cứ Luật thi đua khen thưởng", "citation")).toBe("Căn cứ Luật⟦ thi đua khen thưởng⟧");
  });
});

describe("the name of a unit or a person", () => {
  test.each([
    ["Giao Phòng Văn hóa - Xã hội theo dõi", "Giao ⟦Phòng Văn hóa - Xã hội⟧ theo dõi"],
    ["báo cáo Sở Giáo dục và Đào tạo, Ủy ban nhân dân tỉnh Sơn Khê", "báo cáo ⟦Sở Giáo dục và Đào tạo⟧, ⟦Ủy ban nhân dân tỉnh Sơn Khê⟧"],
    ["Hội đồng Thi đua, Khen thưởng xã họp", "⟦Hội đồng Thi đua, Khen thưởng xã⟧ họp"],
    ["Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã mời Nhân dân", "⟦Văn phòng Hội đồng nhân dân⟧ và ⟦Ủy ban nhân dân xã⟧ mời Nhân dân"],
    ["Văn phòng HĐND và UBND xã; UBND tỉnh", "⟦Văn phòng HĐND và UBND xã⟧; ⟦UBND tỉnh⟧"],
    ["Ủy ban Mặt trận Tổ quốc Việt Nam xã, Hội Nông dân xã", "⟦Ủy ban Mặt trận Tổ quốc Việt Nam xã⟧, ⟦Hội Nông dân xã⟧"],
    ["Phòng Kinh tế, Hạ tầng và Đô thị và Công an phường", "⟦Phòng Kinh tế, Hạ tầng và Đô thị⟧ và ⟦Công an phường⟧"],
    ["do đồng chí Vàng A Sử chủ trì", "do đồng chí ⟦Vàng A Sử⟧ chủ trì"],
    ["Ban hành văn bản; Hội nghị Tổng kết", "Ban hành văn bản; Hội nghị Tổng kết"],
    ["mời đồng chí Chủ tịch dự", "mời đồng chí Chủ tịch dự"],
    ["phòng Nội vụ đảm bảo", "phòng Nội vụ đảm bảo"],
  ])("%s", (text, expected) => expect(shown(text)).toBe(expected));

  test("is not free where the office or the plan gives it, and only in just that spelling", () => {
    const names = ["Tổ phát triển kinh tế, xã hội thôn", "Hà Mây"];
    expect(shown("Tổ phát triển kinh tế, xã hội thôn do Hà Mây phụ trách", "cell", names)).toBe(
      "⟦Tổ phát triển kinh tế, xã hội thôn⟧ do ⟦Hà Mây⟧ phụ trách",
    );
    expect(shown("tổ phát triển kinh tế, xã hội thôn, Hà Mâyx", "cell", names)).toBe("tổ phát triển kinh tế, xã hội thôn, Hà Mâyx");
  });

  test("what is nothing but a name is not free at all", () => {
    expect(freeIn("Ủy ban nhân dân xã Nậm Khoang", "issuer", [])).toEqual([]);
    expect(freeIn("Lường Thị Khánh", "person", [])).toEqual([]);
  });
});
