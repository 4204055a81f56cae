import { describe, expect, test } from "vitest";
import { parse } from "../../src/source/read.ts";

const diagnosticsOf = (text: string) => parse({ file: "ke-hoach.yaml", text }).diagnostics;
const found = (text: string): string[] =>
  diagnosticsOf(text).map(({ code, place: { start } }) => `${start?.line}:${start?.column} ${code.replace("source/", "")}`);

/** Bad text, the findings expected of it (all of them), and words the message must have. */
type Case = readonly [name: string, text: string, expected: readonly string[], words: string];

const sentences: readonly Case[] = [
  ["a colon in a sentence", "mở đầu: Tổ chức: ba hội nghị\nsố: 15\n", ["1:16 colon-in-text"], "có dấu hai chấm"],
  ["a lead-in ending in a colon", "mở đầu: Xây dựng kế hoạch với nội dung sau:\nsố: 15\n", ["1:43 colon-in-text"], "kết thúc bằng dấu hai chấm"],
  ["a colon in an entry of a list", "nhiệm vụ:\n  - nội dung: Tổ chức: hội nghị\n    chủ trì: Phòng Nội vụ\n", ["2:22 colon-in-text"], "`nội dung`"],
  ["a colon in the second line of a sentence", "mở đầu: Thực hiện\n  Chỉ thị: số 09\n", ["2:10 unclear-indent"], "`mở đầu`"],
  ["a very long sentence with a colon", `nhiệm vụ:\n  - ${"Tổ chức hội nghị ".repeat(80)}: ba cuộc\n`, ["2:1365 colon-in-text"], "mục gạch đầu dòng"],
  ["a number sign that cuts words off", "trích yếu: Phòng #1 năm 2026\n", ["1:18 comment-cuts-text"], "«#1 năm 2026»"],
  ["a number sign before a second line", "trích yếu: Kế hoạch #1\n  năm 2026\n", ["1:21 comment-cuts-text"], "«#1»"],
  ["a number sign in a list", "nơi nhận:\n  - Tổ dân phố #4\n", ["2:16 comment-cuts-text"], "«#4»"],
  ["a number sign right behind the colon", "mục đích: #Nâng cao chất lượng.\nsố: 15\n", ["1:11 comment-cuts-text"], "«#Nâng cao chất lượng.»"],
  ["a number sign right behind a dash", "nơi nhận:\n  - #Văn phòng\n  - Các bản\n", ["2:5 comment-cuts-text"], "«#Văn phòng»"],
  ["a number sign in a key", "tổ #4: Bản Vàng Bó\nsố: 15\n", ["1:4 comment-cuts-text"], "«tổ #4»"],
  ["a double quote with words behind it", 'mở đầu: "Dân vận khéo" là phong trào\n', ["1:24 text-after-quote"], "dấu nháy đóng"],
  ["a single quote with words behind it", "mở đầu: 'Dân vận khéo' là phong trào\n", ["1:24 text-after-quote"], "dấu nháy đóng"],
  ["a double quote never closed", 'mở đầu: "Dân vận khéo\nsố: 15\nký hiệu: "KH-UBND"\n', ["1:9 unclosed-quote"], "không có dấu nháy đóng"],
  ["a single quote never closed", "mở đầu: 'Dân vận khéo\nsố: 15\n", ["1:9 unclosed-quote"], "không có dấu nháy đóng"],
  ["%", "mở đầu: %hoàn thành\n", ["1:9 special-start"], "«%»"],
  ["@", "mở đầu: @phòng\n", ["1:9 special-start"], "«@»"],
  ["a backtick", "mở đầu: `phòng\n", ["1:9 special-start"], "«`»"],
  ["a comma", "mở đầu: , và\n", ["1:9 special-start"], "«,»"],
  ["a closing bracket", "mở đầu: ] và\nsố: 15\n", ["1:9 special-start"], "«]»"],
  [">", "mở đầu: > 90% hộ dân\n", ["1:9 text-after-bar"], "dòng dưới"],
  ["| with words", "mở đầu: |Thực hiện Chỉ thị\n", ["1:9 text-after-bar"], "dòng dưới"],
  ["*", "mở đầu: *Ghi chú\n", ["1:9 alias"], "«*»"],
  ["**", "mở đầu: **Ghi chú** là\n", ["1:9 alias"], "«*»"],
  ["&", "mở đầu: &Đào tạo cán bộ\n", ["1:9 anchor"], "«&»"],
  ["!", "mở đầu: !Lưu ý cán bộ\n", ["1:9 tag"], "«!»"],
  ["?", "mở đầu: ? Lưu ý\nsố: 15\n", ["1:9 complex-key"], "«?»"],
  ["a bracket", "mở đầu: [1] Kế hoạch số 133\n", ["1:13 text-after-bracket"], "dấu ngoặc ["],
  ["a brace", "mở đầu: {1} Kế hoạch số 133\n", ["1:13 text-after-bracket"], "dấu ngoặc {"],
  ["a bracket never closed", "mở đầu: [Kế hoạch\nsố: 15\n", ["1:9 unclosed-bracket"], "không có dấu ngoặc đóng"],
  ["a dash", "mở đầu: - Phòng Nội vụ\nsố: 15\n", ["1:9 dash-in-value"], "gạch đầu dòng"],
  ["dashes below a sentence", "nơi nhận: Như trên\n  - UBND các xã\n", ["2:3 bullets-in-text"], "nối liền"],
  ["an unknown escape", 'mở đầu: "Thư mục C:\\Kế hoạch"\n', ["1:20 bad-escape"], "«\\K»"],
];

const lines: readonly Case[] = [
  ["a tab", "nhiệm vụ:\n\tmã: V1\n\tnội dung: Họp\nsố: 15\n", ["2:1 tab-indent"], "đến dòng 3"],
  ["a tab in a block", "mở đầu: |\n\tThực hiện\nsố: 15\n", ["2:1 tab-indent"], "Dòng này"],
  ["a tab behind a dash", "nơi nhận:\n  -\tmã: V1\n    tên: A\n", ["2:4 tab-indent"], "gạch đầu dòng"],
  ["no-break spaces", "nhiệm vụ:\n\u00a0\u00a0mã: V1\n  nội dung: Họp\n", ["2:1 blank-indent"], "dấu cách lạ"],
  ["an item too far left", "nơi nhận:\n  - Huyện ủy\n - HĐND\nsố: 15\n", ["3:2 bad-indent"], "cột 2"],
  ["an entry between two levels", "nhiệm vụ:\n   mã: V1\n  nội dung: Họp\nsố: 15\n", ["3:3 bad-indent"], "cột 1, 4"],
  ["an entry too far right", "số: 15\n  ký hiệu: KH\nđịa danh: Phong Thổ\n", ["2:10 unclear-indent"], "`số`"],
  ["an entry further left than the first", "  số: 15\nký hiệu: KH\n", ["2:1 bad-indent"], "cột 3"],
  ["an entry among items", "nơi nhận:\n  - Huyện ủy\n  lưu: NV\nsố: 15\n", ["3:3 mixed-list"], "mục có tên"],
  ["an item among entries", "nhiệm vụ:\n  mã: V1\n  - Họp\nsố: 15\n", ["3:3 mixed-list"], "gạch đầu dòng"],
  ["no blank behind the colon", "số: 15\nđịa danh:Phong Thổ\nký hiệu: KH\n", ["2:9 space-after-colon"], "thiếu dấu cách"],
  ["no blank behind the first colon", "địa danh:Phong Thổ\nký hiệu: KH\n", ["1:9 space-after-colon"], "`địa danh`"],
  ["no colon", "số: 15\nđịa danh Phong Thổ\nký hiệu: KH\n", ["2:1 missing-colon"], "«địa danh Phong Thổ»"],
  ["no colon on the last line", "số: 15\nđịa danh Phong Thổ\n", ["2:1 missing-colon"], "«địa danh Phong Thổ»"],
  ["a full-width colon", "địa danh：Phong Thổ\nsố: 15\n", ["1:9 other-colon"], "U+FF1A"],
  ["a block that is not indented", "mở đầu: |\nThực hiện Chỉ thị\nsố: 15\n", ["2:1 not-indented"], "Dòng này"],
  ["a block whose further lines are not indented", "mở đầu: |\n  Thực hiện\nChỉ thị\n- số 09\nsố: 15\n", ["3:1 not-indented"], "đến dòng 4"],
  ["a block line too far left", "nhiệm vụ:\n  - nội dung: |\n        Thực hiện\n      Chỉ thị\n    mã: V1\n", ["4:7 not-indented"], "`nội dung`"],
];

const signs: readonly Case[] = [
  ["an en dash for a dash", "tổ chức:\n  – khoản: Văn phòng\n  – khoản: Công an\n", ["2:3 list-sign"], "«–», không phải dấu -, nên không đọc được thành một mục của danh sách; dòng 3 cũng vậy"],
  ["a bullet for a dash", "tổ chức:\n  • khoản: Văn phòng\n", ["2:3 list-sign"], "«•»"],
  ["a heavy bullet with a tab", "tổ chức:\n  ●\tkhoản: Văn phòng\n", ["2:3 list-sign"], "«●»"],
  ["a star for a dash", "tổ chức:\n  * khoản: Văn phòng\nsố: 15\n", ["2:3 list-sign"], "«*»"],
  ["an en dash among dashes", "nơi nhận:\n  - Huyện ủy\n  – Phòng Nội vụ\n", ["3:3 list-sign"], "«–»"],
  ["an en dash among dashes of entries", "tổ chức:\n  - khoản: Văn phòng\n  – khoản: Công an\n    gồm: |\n      Phối hợp.\n", ["3:3 list-sign"], "«–»"],
  ["different signs", "tổ chức:\n  – khoản: Văn phòng\n  -khoản: Công an\n", ["2:3 list-sign", "3:3 list-sign"], "«–»"],
  ["a dash stuck to a key", "tổ chức:\n  -khoản: Văn phòng\n  -khoản: Công an\n", ["2:3 list-sign"], "thiếu dấu cách"],
  ["a dash stuck to a word", "nơi nhận:\n  -Huyện ủy\n  -Phòng Nội vụ\nsố: 15\n", ["2:3 list-sign"], "thiếu dấu cách"],
  ["a dash stuck to a word among others", "nơi nhận:\n  - Huyện ủy\n  -Phòng Nội vụ\nsố: 15\n", ["3:3 list-sign"], "thiếu dấu cách"],
  ["a no-break space behind a dash", "tổ chức:\n  -\u00a0khoản: Văn phòng\n", ["2:3 list-sign"], "dấu cách không ngắt (U+00A0)"],
  ["bullets that YAML joins to one paragraph", "nơi nhận:\n  ● Huyện ủy\n  ● Phòng Nội vụ\n", ["3:3 bullets-in-text"], "nối liền"],
  ["a no-break space behind a colon", "số:\nký hiệu:\u00a0KH\n", ["2:9 space-after-colon"], "dấu cách không ngắt (U+00A0)"],
  ["no-break spaces behind nested colons", "người ký:\n  quyền hạn:\u00a0TM.\n  chức vụ:\u00a0Chủ tịch\n", ["2:13 space-after-colon", "3:11 space-after-colon"], "`quyền hạn`"],
  ["no blank behind a nested colon", "người ký:\n  quyền hạn:TM.\n  chức vụ: Chủ tịch\n", ["2:12 space-after-colon"], "thiếu dấu cách"],
  ["no blank behind a colon in a list", "tổ chức:\n  - khoản:Văn phòng\n", ["2:10 space-after-colon"], "`khoản`"],
  ["a no-break space behind a colon that ends its line", "người ký:\u00a0\n  quyền hạn: TM.\n", ["1:10 blank-at-end"], "U+00A0"],
  ["an ideographic space behind a colon", "số: 15\nmục đích:\u3000Nâng cao\n", ["2:10 space-after-colon"], "U+3000"],
  ["a tag above entries", "người ký: !ruby/object\n  quyền hạn: TM.\n", ["1:11 tag"], "«!»"],
  ["items at the column of a key that has a text", "mục đích: Nâng cao\n- Bảo đảm\n- Thực hiện: tốt\nsố: 15\n", ["2:1 mixed-list"], "`mục đích`"],
  ["a line that lost its indentation", "người ký:\n  quyền hạn: TM.\nchức vụ: Chủ tịch\n  họ tên: Lò Văn Chẩu\n", ["3:1 bad-indent"], "ít hơn"],
  ["a second plan", "số: 15\n---\nsố: 16\nđịa danh Dào San\n", ["2:1 second-document"], "văn bản thứ hai"],
];

const refused: readonly Case[] = [
  ["an anchor", "căn cứ: &a\n  - Luật\n", ["1:9 anchor"], "«&»"],
  ["an alias in a list", "căn cứ: [Luật, *a]\n", ["1:16 alias"], "«*»"],
  ["a tag", "số: !!str 15\n", ["1:5 tag"], "«!»"],
  ["a tag on an item", "nơi nhận:\n  - !x Huyện ủy\n", ["2:5 tag"], "mục gạch đầu dòng"],
  ["a merge key", "<<: abc\n", ["1:1 merge-key"], "`<<`"],
  ["a directive", "%YAML 1.2\n---\nsố: 15\n", ["1:1 directive"], "«%YAML 1.2»"],
  ["an unknown directive", "%ABC\n---\nsố: 15\n", ["1:1 directive"], "«%ABC»"],
  ["a second document", "số: 15\n---\nsố: 16\n", ["2:1 second-document"], "văn bản thứ hai"],
  ["text behind the end mark", "số: 15\n...\nsố: 16\n", ["2:1 second-document"], "văn bản thứ hai"],
  ["a complex key", "? số\n: 15\n", ["1:1 complex-key"], "Tên mục"],
  ["a list as key", "[số]: 15\n", ["1:1 complex-key"], "Tên mục"],
  ["a list as root", "- Huyện ủy\n- HĐND\n", ["1:1 not-a-map"], "danh sách"],
  ["prose as root", "Kế hoạch công tác năm 2026\n", ["1:1 not-a-map"], "chỉ có chữ"],
  ["a conflict of git", "<<<<<<< HEAD\nsố: 15\n=======\nsố: 16\n>>>>>>> theirs\n", ["1:1 conflict"], "xung đột"],
];

describe.each([
  ["a sentence that YAML misreads", sentences],
  ["a line out of place", lines],
  ["a sign or blank that only looks right", signs],
  ["YAML that plans do not use", refused],
])("%s is found at its place, and nothing else is:", (_, cases) => {
  test.each(cases)("%s", (_name, text, expected, words) => {
    expect(found(text)).toEqual(expected);
    const [diagnostic] = diagnosticsOf(text);
    expect(diagnostic?.message).toContain(words);
    expect(`${diagnostic?.message} ${diagnostic?.hint}`).not.toMatch(/\b(?:mapping|implicit|scalar|token|flow|indent|key|plain|unexpected)\b/i);
  });
});

const lawful: readonly (readonly [string, string])[] = [
  ["a leading and a trailing mark", "---\nsố: 15\n...\n# hết\n"],
  ["notes", "số: 15 # chưa cấp\ntrích yếu: Kế hoạch năm  # tạm\nký hiệu: 'KH' # x\nmở đầu: | # khối\n  a # b: c\ncăn cứ: # chưa có\n"],
  ["words that YAML 1.1 took for others", "a: no\nb: 012\nc: 1_000\nd: 2023-03-15\ne: ~\nf: null\n"],
  ["a list on one line", "nơi nhận: [Huyện ủy, HĐND]\n"],
  ["signs inside a sentence", "mở đầu: Theo mục 1:2, 90% hộ [1] và A#B \"x\" 'y' & * ! ? @ `z` | > -\n"],
  ["a list at its key's column", "nơi nhận:\n- Huyện ủy\n- HĐND\nsố: 15\n"],
  ["signs of lists in a block", "mở đầu: |\n  – khoản: a\n  • khoản: b\n  -khoản: c\n  ký hiệu:\u00a0KH\n"],
  ["signs of lists and no-break spaces in prose", "a: – khoản b\nb: Gồm:\u00a0ba\nc: -Nâng cao\nd:\n  – Như trên\ne:\n  - Công an:\u00a0ba\n  - lưu:VT\ng:\n  -5\n"],
  ["the same key twice", "số: 15\nsố: 16\n"],
  ["no line break at the end", "số: 15"],
];

test.each(lawful)("%s pass without a word", (_, text) => {
  expect(found(text)).toEqual([]);
});
