import { expect, test } from "vitest";
import { parse } from "../../src/source/read.ts";

/** As a clerk reads it: line, what was found, what to do. */
const shown = (text: string): string =>
  parse({ file: "ke-hoach.yaml", text }).diagnostics
    .map(({ message, hint, place: { start } }) => `Dòng ${start?.line}: ${message}\n→ ${hint}`)
    .join("\n");

test("a sentence with a colon", () => {
  expect(shown("nhiệm vụ:\n  - nội dung: Tổ chức phát động phong trào thi đua, cụ thể: kỷ niệm 115 năm xây dựng và phát triển của tỉnh\n")).toMatchInlineSnapshot(`
    "Dòng 2: Câu trong \`nội dung\` có dấu hai chấm nên bị hiểu nhầm thành tên mục.
    → Đặt dấu | sau \`nội dung:\`, xuống dòng, thụt vào rồi dán lại câu:
    - nội dung: |
        Tổ chức phát động phong trào thi đua, cụ thể: kỷ niệm 115 năm xây dựng …"
  `);
});

test("a lead-in that ends in a colon", () => {
  expect(shown("mở đầu: Ủy ban nhân dân huyện xây dựng Kế hoạch với nội dung sau:\n")).toMatchInlineSnapshot(`
    "Dòng 1: Câu trong \`mở đầu\` kết thúc bằng dấu hai chấm nên bị hiểu nhầm thành tên mục.
    → Đặt dấu | sau \`mở đầu:\`, xuống dòng, thụt vào rồi dán lại câu:
    mở đầu: |
      Ủy ban nhân dân huyện xây dựng Kế hoạch với nội dung sau:"
  `);
});

test("a number sign that cuts words off", () => {
  expect(shown("trích yếu: Phòng, chống dịch bệnh đợt #2 năm 2026\n")).toMatchInlineSnapshot(`
    "Dòng 1: Phần chữ sau dấu # trong \`trích yếu\` bị coi là ghi chú và sẽ không được in: «#2 năm 2026».
    → Đặt dấu | sau \`trích yếu:\`, xuống dòng, thụt vào rồi dán lại câu:
    trích yếu: |
      Phòng, chống dịch bệnh đợt #2 năm 2026
    Nếu đó là ghi chú thì để riêng một dòng, bắt đầu bằng #."
  `);
});

test("a sentence that begins with a quotation", () => {
  expect(shown('mở đầu: "Dân vận khéo" là phong trào thi đua của huyện\n')).toMatchInlineSnapshot(`
    "Dòng 1: Câu trong \`mở đầu\` bắt đầu bằng dấu nháy và còn chữ sau dấu nháy đóng nên không đọc được.
    → Đặt dấu | sau \`mở đầu:\`, xuống dòng, thụt vào rồi dán lại câu:
    mở đầu: |
      "Dân vận khéo" là phong trào thi đua của huyện"
  `);
});

test("lines indented with the tab key", () => {
  expect(shown("người ký:\n\tchức vụ: Phó Chủ tịch\n\thọ tên: Lò Văn Chẩu\n")).toMatchInlineSnapshot(`
    "Dòng 2: Các dòng từ đây đến dòng 3 thụt vào bằng phím Tab; chỗ thụt vào phải là dấu cách.
    → Xoá chỗ thụt vào rồi nhấn phím cách, mỗi cấp hai dấu cách:
      chức vụ: Phó Chủ tịch"
  `);
});
