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
    → Xóa chỗ thụt vào rồi nhấn phím cách, mỗi cấp hai dấu cách:
      chức vụ: Phó Chủ tịch"
  `);
});

/** The lines that a hint shows, put in place of `lines` of the text at the indentation of the first. */
function cured(text: string, from: number, to: number): string {
  const [diagnostic] = parse({ file: "ke-hoach.yaml", text }).diagnostics;
  const lines = text.split("\n");
  const shownLines = (diagnostic?.hint ?? "").split("\n").slice(1);
  const missing = (/^ */.exec(lines[from - 1] ?? "")?.[0].length ?? 0) - (/^ */.exec(shownLines[0] ?? "")?.[0].length ?? 0);
  lines.splice(from - 1, to - from + 1, ...shownLines.map((line) => " ".repeat(Math.max(0, missing)) + line));
  return lines.join("\n");
}

test.each([
  ["a colon, over several lines", "mục đích: Nâng cao: chất lượng\n  phục vụ người dân\n  và doanh nghiệp.\nsố: 15\n", 1, 3],
  ["a lead-in with items below", "mục đích: Nâng cao, gồm:\n  - dịch vụ;\n  - hạ tầng.\nsố: 15\n", 1, 3],
  ["items below a text", "mục đích: Nâng cao\n- Bảo đảm: tốt.\n- Thực hiện.\nsố: 15\n", 1, 3],
  ["a tag, over several lines", "mục đích: !Lưu ý\n  cán bộ.\nsố: 15\n", 1, 2],
  ["a colon in an item", "tổ chức:\n  - khoản: Văn phòng: theo dõi\n      và đôn đốc.\n    gồm: a\n", 2, 3],
  ["an open quote", 'mục đích: "Nâng cao\n  chất lượng.\nsố: 15\n', 1, 2],
  ["an en dash", "tổ chức:\n  – khoản: Văn phòng\nsố: 15\n", 2, 2],
  ["a stuck dash", "nơi nhận:\n  -Huyện ủy\nsố: 15\n", 2, 2],
  ["a no-break space", "người ký:\n  chức vụ:\u00a0Chủ tịch\nsố: 15\n", 2, 2],
  ["a block line too far left", "mục đích: |\n    Nâng cao\n  chất lượng.\nsố: 15\n", 2, 3],
  ["an item too far left", "nơi nhận:\n   - Huyện ủy\n - HĐND\nsố: 15\n", 3, 3],
])("whoever writes what the hint shows has all the words and hears no more of it: %s", (_, text, from, to) => {
  const after = cured(text, from, to);
  expect(parse({ file: "ke-hoach.yaml", text: after }).diagnostics).toEqual([]);
  const words = (all: string): readonly string[] => all.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
  expect(words(after)).toEqual(words(text));
});

test("a text that goes on in a line with a colon is shown whole, and the line as an entry", () => {
  expect(shown("mục đích: Nâng cao\n  chất lượng: tốt.\n")).toMatchInlineSnapshot(`
    "Dòng 2: Dòng này thụt vào sâu hơn \`mục đích\` ở trên và có dấu hai chấm, nên không rõ là mục mới hay phần tiếp của câu.
    → Nếu là mục mới thì xóa bớt dấu cách ở đầu dòng cho thẳng cột với \`mục đích\`:
    chất lượng: tốt.
    Nếu là phần tiếp của câu thì đặt dấu | sau \`mục đích:\`, xuống dòng, thụt vào rồi dán lại câu:
    mục đích: |
      Nâng cao
      chất lượng: tốt."
  `);
});

test("one line that lost its indentation", () => {
  expect(shown("người ký:\n  quyền hạn: TM.\nchức vụ: Chủ tịch\n  họ tên: Lò Văn Chẩu\n")).toMatchInlineSnapshot(`
    "Dòng 3: Dòng này thụt vào ít hơn các dòng ở ngay trên và ngay dưới, nên dòng ở dưới không còn thuộc mục nào.
    → Thêm 2 dấu cách ở đầu dòng này cho thẳng cột với các dòng đó:
      chức vụ: Chủ tịch
    Nếu dòng này đã đúng chỗ thì xóa bớt dấu cách ở đầu dòng dưới."
  `);
});

test("a list that Word gave bullets", () => {
  expect(shown("tổ chức:\n  • khoản: Văn phòng theo dõi\n  • khoản: Công an phối hợp\n")).toMatchInlineSnapshot(`
    "Dòng 2: Dòng này bắt đầu bằng dấu «•», không phải dấu -, nên không đọc được thành một mục của danh sách; dòng 3 cũng vậy.
    → Xóa dấu «•» rồi gõ dấu - và một dấu cách, ở tất cả các dòng đó:
      - khoản: Văn phòng theo dõi"
  `);
});

test("a tag alone on its line", () => {
  expect(shown("người ký: !ruby/object\n  quyền hạn: TM.\n")).toContain("→ Xóa «!ruby/object».");
});
