import { describe, expect, test } from "vitest";
import { head, only, planIn } from "./read.ts";

const aim = "mục đích: Giữ rừng.\n";
const grounds = (text: string): string => `${head}${aim}căn cứ:\n${text.replace(/^(?=.)/gm, "  ")}`;
const linesOf = (text: string): readonly string[] => planIn(grounds(text)).plan.legalBasis.map((citation) => citation.text);

describe("a ground in fields", () => {
  test("is written out in the order the decree asks for", () => {
    const line = linesOf(`- loại: Kế hoạch
  số ký hiệu: số 268/KH-UBND
  ngày: 4/2/2025
  của: của Ủy ban nhân dân tỉnh Sơn Khê
  trích yếu: về phòng cháy, chữa cháy rừng năm 2026;
`);
    expect(line).toEqual([
      "Căn cứ Kế hoạch số 268/KH-UBND ngày 04 tháng 02 năm 2025 của Ủy ban nhân dân tỉnh Sơn Khê về phòng cháy, chữa cháy rừng năm 2026",
    ]);
  });

  test.each([
    ["Luật", "Lâm nghiệp", "Căn cứ Luật Lâm nghiệp ngày 15 tháng 11 năm 2017"],
    ["Bộ luật", "Lao động", "Căn cứ Bộ luật Lao động ngày 15 tháng 11 năm 2017"],
    ["pháp lệnh", "Cảnh vệ", "Căn cứ pháp lệnh Cảnh vệ ngày 15 tháng 11 năm 2017"],
  ])("that is a %s is written without number and organ", (kind, name, line) => {
    const text = `- loại: ${kind}\n  số ký hiệu: 16/2017/QH14\n  của: Quốc hội\n  trích yếu: ${name}\n  ngày: 15/11/2017\n`;
    expect(linesOf(text)).toEqual([line]);
  });

  test("that is a proposal begins with who makes it", () => {
    const proposal = "- từ dẫn: theo đề nghị\n  của: Hạt trưởng Hạt Kiểm lâm\n";
    expect(linesOf(proposal)).toEqual(["Theo đề nghị của Hạt trưởng Hạt Kiểm lâm"]);
    expect(linesOf(`${proposal}  loại: Tờ trình\n  số ký hiệu: 03/TTr-HKL\n  ngày: 8/1/2026\n`)).toEqual([
      "Theo đề nghị của Hạt trưởng Hạt Kiểm lâm tại Tờ trình số 03/TTr-HKL ngày 08 tháng 01 năm 2026",
    ]);
  });

  test("stands among free lines", () => {
    expect(linesOf("- Luật Lâm nghiệp\n- từ dẫn: Thực hiện\n  loại: Chỉ thị\n  số ký hiệu: 05/CT-TTg\n- Xét đề nghị của Công an xã.\n")).toEqual([
      "Căn cứ Luật Lâm nghiệp",
      "Thực hiện Chỉ thị số 05/CT-TTg",
      "Xét đề nghị của Công an xã",
    ]);
  });

  test.each([
    ["- số ký hiệu: 12/KH-UBND\n", "Căn cứ thứ 1 chưa có `loại`; căn cứ phải ghi tên loại văn bản."],
    ["- Luật A\n- loại: Luật\n", "Căn cứ thứ 2 chưa có `trích yếu`; Luật, Pháp lệnh phải ghi tên."],
    ["- loại: Kế hoạch\n", "Căn cứ thứ 1 chưa có `số ký hiệu`; căn cứ phải ghi số, ký hiệu của văn bản."],
    ["- từ dẫn: Theo đề nghị của\n  loại: Tờ trình\n", "Căn cứ thứ 1 chưa có `của`; dòng đề nghị cần biết ai đề nghị."],
  ])("that lacks something is told what: %j", (text, message) => {
    expect(only(grounds(text))).toMatchObject({ code: "check/missing-key", message });
  });

  test.each([
    ["từ dẫn: Dựa vào", "check/introducer"],
    ["ngày: 30/2/2025", "check/impossible-date"],
    ["ngày: đầu năm", "check/date-format"],
    ["số: 12", "check/unknown-key"],
  ])("is refused with %s", (field, code) => {
    expect(only(grounds(`- loại: Kế hoạch\n  trích yếu: về rừng\n  ${field}\n`)).code).toBe(code);
  });

  test("leads back, word by word, to its fields", () => {
    const text = grounds("- loại: Kế hoạch\n  số ký hiệu: 268/KH-UBND\n  ngày: 4/2/2025\n  của: Ủy ban nhân dân tỉnh\n");
    const { plan, origins } = planIn(text);
    const line = plan.legalBasis[0]?.text ?? "";
    const typed = (words: string): string => {
      const start = line.indexOf(words);
      const place = origins.place(["legalBasis", 0, "text"], [start, start + words.length]);
      return text.slice(place.start?.offset, place.end?.offset);
    };
    expect(typed("KH-UBND")).toBe("KH-UBND");
    expect(typed("tháng 02")).toBe("4/2/2025");
    expect(typed("nhân dân")).toBe("nhân dân");
    expect(typed("268/KH-UBND ngày 04")).toBe("268/KH-UBND\n    ngày: 4/2/2025");
  });
});
