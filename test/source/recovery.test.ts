import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../../src/base/diagnostic.ts";
import { parse } from "../../src/source/read.ts";
import type { SourceNode } from "../../src/source/source.ts";

const file = "ke-hoach.yaml";

/** Maps as lists of pairs, so that double keys and their order show. */
const plain = (node: SourceNode): unknown => {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "list") return node.items.map(plain);
  return node.entries.map(({ key, value }) => [key.value, plain(value)]);
};

const faulty = `cơ quan: Ủy ban nhân dân xã Dào San
số: "15" (dự thảo)
địa danh:Dào San
trích yếu: Kế hoạch #2 về chuyển đổi số
mở đầu: Thực hiện các văn bản sau:
căn cứ: |
  Luật Tổ chức chính quyền địa phương: Điều 4
Nghị quyết số 09
nhiệm vụ:
  - nội dung: *Tuyên truyền
\t\tchủ trì: Công an xã
 - nội dung: Tập huấn
nơi nhận: &nhận
  - Đảng ủy xã
người ký
`;

test("independent faults are all told in one run, each once", () => {
  const { diagnostics } = parse({ file, text: faulty });
  expect(diagnostics.map(({ code, place: { start } }) => `${start?.line} ${code.replace("source/", "")}`)).toEqual([
    "2 text-after-quote",
    "3 space-after-colon",
    "4 comment-cuts-text",
    "5 colon-in-text",
    "8 not-indented",
    "10 alias",
    "11 tab-indent",
    "12 bad-indent",
    "13 anchor",
    "15 missing-colon",
  ]);
});

test("the tree of a faulty plan has the faulty sentences as they were typed, so that check can go on", () => {
  const text = 'số: "15" (dự thảo)\nđịa danh:Dào San\nmở đầu: Các việc: a # b\ncăn cứ: |\nLuật\nnơi nhận: [Huyện ủy\nlưu: NV\n';
  const { value } = parse({ file, text });
  expect(value && plain(value.root)).toEqual([
    ["số", '"15" (dự thảo)'],
    ["địa danh", "Dào San"],
    ["mở đầu", "Các việc: a # b"],
    ["căn cứ", "Luật\n"],
    ["nơi nhận", "[Huyện ủy"],
    ["lưu", "NV"],
  ]);
  const [, place] = value?.root.entries ?? [];
  expect(place && text.slice(place.value.start, place.value.end)).toBe("Dào San");
});

test("a plan indented with tabs keeps its levels", () => {
  const text = "nhiệm vụ:\n\tgồm:\n\t\t- nội dung: |\n\t\t\t\t- Họp\n\t\t\t\t- Báo cáo\n\tmã: V1\nsố: 15\n";
  const { value, diagnostics } = parse({ file, text });
  expect(diagnostics.map(({ code, place: { start } }) => `${start?.line} ${code}`)).toEqual(["2 source/tab-indent"]);
  expect(value && plain(value.root)).toEqual([
    ["nhiệm vụ", [["gồm", [[["nội dung", "- Họp\n- Báo cáo\n"]]]], ["mã", "V1"]]],
    ["số", "15"],
  ]);
});

test("signs and blanks that only look right are read as what they were meant for", () => {
  const text = "tổ chức:\n  – khoản: Văn phòng\n    gồm: |\n      Đôn đốc.\n  -khoản: Công an\nngười ký:\u00a0\n  quyền hạn:\u00a0TM.\n  chức vụ:Chủ tịch\n  họ tên: Lò Văn Chẩu\nnơi nhận:\n  -Huyện ủy\n  -Phòng Nội vụ\n";
  const { value } = parse({ file, text });
  expect(value && plain(value.root)).toEqual([
    ["tổ chức", [[["khoản", "Văn phòng"], ["gồm", "Đôn đốc.\n"]], [["khoản", "Công an"]]]],
    ["người ký", [["quyền hạn", "TM."], ["chức vụ", "Chủ tịch"], ["họ tên", "Lò Văn Chẩu"]]],
    ["nơi nhận", ["Huyện ủy", "Phòng Nội vụ"]],
  ]);
});

test("a line that lost its indentation and a tag on a map leave the entries in their place", () => {
  const text = "người ký: !ruby/object\n  quyền hạn: TM.\nchức vụ: Chủ tịch\n  họ tên: Lò Văn Chẩu\nmục đích: Nâng cao\n- Bảo đảm: tốt\n";
  const { value } = parse({ file, text });
  expect(value && plain(value.root)).toEqual([
    ["người ký", [["quyền hạn", "TM."], ["chức vụ", "Chủ tịch"], ["họ tên", "Lò Văn Chẩu"]]],
    ["mục đích", "Nâng cao - Bảo đảm: tốt"],
  ]);
});

test("of two plans in one file the first is read", () => {
  const { value } = parse({ file, text: "số: 15\n---\nsố: 16\n" });
  expect(value && plain(value.root)).toEqual([["số", "15"]]);
});

test("double keys both stay, for check to judge", () => {
  const { value } = parse({ file, text: "số: 15\nsố: 16\n" });
  expect(value && plain(value.root)).toEqual([["số", "15"], ["số", "16"]]);
});

test.each([
  ["lists in brackets", `a: ${"[".repeat(10_000)}${"]".repeat(10_000)}`],
  ["maps in braces", `a: ${"{a: ".repeat(10_000)}${"}".repeat(10_000)}`],
  ["dashes", `a:\n  ${"- ".repeat(10_000)}x`],
  ["question marks", `${"? ".repeat(10_000)}x`],
  ["indented keys", Array.from({ length: 10_000 }, (_, depth) => `${" ".repeat(depth)}a:`).join("\n")],
])("nesting 10,000 deep (%s) is refused, not followed", (_, text) => {
  const { value, diagnostics } = parse({ file, text });
  expect(value).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toContain("source/too-deep");
});

test("a million brackets never closed are a sentence with a bracket", () => {
  expect(parse({ file, text: `a: ${"[".repeat(1_000_000)}` }).diagnostics.map(({ code }) => code)).toEqual(["source/unclosed-bracket"]);
});

test("a hundred sentences with a colon are a hundred small faults, although yaml nests each in the one before", () => {
  const text = "mở đầu: Tổ chức: hội nghị\n".repeat(120);
  expect(new Set(parse({ file, text }).diagnostics.map(({ code }) => code))).toEqual(new Set(["source/colon-in-text"]));
});

test("long runs of blanks cost no more than other characters", () => {
  const start = performance.now();
  parse({ file, text: `mở đầu: Tổ chức${" ".repeat(200_000)}hội nghị: hai\nsố 15${" ".repeat(200_000)}a\n` });
  expect(performance.now() - start).toBeLessThan(2_000);
});

test("a hundred levels are read", () => {
  expect(parse({ file, text: `a: ${"[".repeat(98)}x${"]".repeat(98)}\n` }).diagnostics).toEqual([]);
});

const pieces = ["\n", "\n  ", "\n    ", "\n- ", "\n  - ", "số: ", "nội dung: |", "mở đầu: >-", ": ", ":", " #", "# ", '"', "'", "[", "]", "{", "}", ", ", "&a ", "*a ", "!t ", "? ", "- ", "\t", "\r\n", "\r", "---", "...", "%YAML 1.2", "<<<<<<< a\n", "=======\n", ">>>>>>> b\n", "<<", "：", ":\u00a0", "– ", "•", "-a", "khoản:Văn", "\\", "e\u0302\u0301", "\u0000", "\ufeff", "\u200b", "\ufdd5", "\ud800", "Phong Thổ", "x"];
const rubble = fc.array(fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, fc.string({ unit: "binary", maxLength: 3 })), { maxLength: 60 });

test("any text gives a tree or an error, never a crash, and every place lies in the text", () => {
  fc.assert(
    fc.property(rubble, (parts) => {
      const text = parts.join("");
      const { value, diagnostics } = parse({ file, text });
      if (value === undefined) expect(hasErrors(diagnostics)).toBe(true);
      for (const { code, message, hint, place } of diagnostics) {
        expect(`${message} ${hint ?? ""}`).not.toMatch(/undefined|NaN/);
        if (code === "source/empty") continue;
        expect(place.start?.offset).toBeGreaterThanOrEqual(0);
        expect(place.end?.offset).toBeLessThanOrEqual(text.length);
        expect(place.end?.offset).toBeGreaterThanOrEqual(place.start?.offset ?? Infinity);
      }
      if (value !== undefined) expectPlaces(value.root, text.length);
    }),
    { numRuns: 2000 },
  );
});

function expectPlaces(node: SourceNode, length: number): void {
  expect(node.start).toBeGreaterThanOrEqual(0);
  expect(node.end).toBeLessThanOrEqual(length);
  expect(node.end).toBeGreaterThanOrEqual(node.start);
  if (node.kind === "list") node.items.forEach((item) => expectPlaces(item, length));
  if (node.kind === "map") node.entries.forEach(({ key, value }) => [key, value].forEach((child) => expectPlaces(child, length)));
  if (node.kind !== "scalar") return;
  const all = node.within([0, node.value.length]);
  expect(all.start).toBeGreaterThanOrEqual(node.start);
  expect(all.end).toBeLessThanOrEqual(node.end);
}
