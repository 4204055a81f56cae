/** What is said about a template that an office has changed. */
import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { plainText } from "../../src/document/document.ts";
import { makeDocument } from "../../src/document/make.ts";
import { loadTemplate } from "../../src/document/template/compile.ts";
import { helpers } from "../../src/document/template/helpers.ts";
import { templates } from "../../src/document/templates.ts";
import { readSource } from "../../src/source/read.ts";
import { fullPlan } from "./support/full-plan.ts";
import { plan } from "./support/plan.ts";

const shipped = readFileSync("templates/ke-hoach.yaml", "utf8");
const load = (text: string) => {
  const { value, diagnostics } = readSource({ file: "mau-xa.yaml", bytes: new TextEncoder().encode(text) });
  if (value === undefined) throw new Error(diagnostics.map(({ message }) => message).join("\n"));
  return loadTemplate(value);
};
/** The shipped template with one place changed. */
const changed = (from: string, to: string) => {
  if (shipped.split(from).length !== 2) throw new Error(`${from} does not stand once in the template`);
  return shipped.replace(from, () => to);
};
/** Code, message, and the characters the finding points at. */
const findings = (text: string): readonly (readonly [string, string, string])[] =>
  load(text).diagnostics.map(({ code, message, place }: Diagnostic) => [
    code.replace("template/", ""), message, text.slice(place.start?.offset, place.end?.offset),
  ]);

test("the shipped template loads without a word and fills as its compiled copy does", () => {
  const { value, diagnostics } = load(shipped);
  expect(diagnostics).toEqual([]);
  if (value === undefined) throw new Error("no template");
  for (const each of [plan, fullPlan]) expect(makeDocument(each, value)).toEqual(makeDocument(each, templates["ke-hoach"]));
});

test("an office may change words and order", () => {
  const text = changed('groupRow: "{{numeral}}. {{title}}"', 'groupRow: "Nhóm {{numeral}}: {{title}}"').replace('"- Lưu: VT{{#each units}}, {{this}}{{/each}}."', '"- Lưu: VT{{#each units}}, {{this}}{{else}} (01){{/each}}."');
  const { value } = load(text);
  if (value === undefined) throw new Error("no template");
  const signing = makeDocument({ ...plan, filing: [] }, value).sections[0]?.blocks.at(-1);
  if (signing?.kind !== "signing") throw new Error("the main text ends with the signature");
  expect([signing.recipientsLabel, signing.recipients.at(-1)?.text ?? []].map(plainText)).toEqual(["Nơi nhận:", "- Lưu: VT (01)."]);
});

test.each([
  ["{{number}}/{{symbol}}\"  ", "{{numbr}}/{{symbol}}\"  ", "unknown-name", "Tên `numbr` không điền được ở mục `number`; ở đây chỉ có `number`, `symbol`.", "numbr"],
  ["KẾ HOẠCH\n", "\"KẾ HOẠCH {{subject}}\"\n", "unknown-name", "Tên `subject` không điền được ở mục `documentType`; mục này không có tên nào để điền.", "subject"],
  ["{{upper organ}}", "{{upper oran}}", "unknown-name", "Tên `oran` không điền được ở mục `onBehalf`; ở đây chỉ có `organ`.", "oran"],
  ["{{upper organ}}", "{{constructor}}", "unknown-name", "Tên `constructor` không điền được ở mục `onBehalf`; ở đây chỉ có `organ`.", "constructor"],
  ["{{upper organ}}", "{{../organ}}", "unknown-name", "Tên `../organ` không điền được ở mục `onBehalf`; ở đây chỉ có `organ`.", "../organ"],
  ["{{upper organ}}", "{{#if organ}}x{{/if}}", "not-allowed", "Mục `onBehalf` có chỗ điền viết theo cách mà mẫu không dùng.", "{{#if organ}}x{{/if}}"],
  ["{{upper organ}}", "{{> organ}}", "not-allowed", "Mục `onBehalf` có chỗ điền viết theo cách mà mẫu không dùng.", "{{> organ}}"],
  ["{{upper organ}}", "{{lower organ}}", "not-allowed", "Mục `onBehalf` có chỗ điền viết theo cách mà mẫu không dùng.", "{{lower organ}}"],
  ["{{upper organ}}", "{{#each organ}}{{this}}{{/each}}", "text-name", "Tên `organ` ở mục `onBehalf` không phải danh sách, không lặp lại bằng `{{#each …}}` được.", "organ"],
  ["{{#each units}}, {{this}}{{/each}}.\"", "{{units}}.\"", "list-name", "Tên `units` ở mục `filing` là một danh sách, không điền thẳng được.", "units"],
  ["{{upper organ}}", "{{upper organ}", "syntax", "Mục `onBehalf` có chỗ điền `{{…}}` viết chưa đúng, nên công cụ không đọc được.", "{{upper organ}"],
  ["{{upper organ}}", "{organ}", "stray-brace", "Mục `onBehalf` có dấu ngoặc nhọn nằm ngoài chỗ điền ở `TM. {organ}`.", "TM. {organ}"],
  ["recipientsLabel: \"Nơi nhận:\"", "recipientsLabel: \"\"", "empty-text", "Mục `recipientsLabel` chưa có chữ nào.", "\"\""],
  ["recipientsLabel: \"Nơi nhận:\"", "recipientsLabel: |\n        Nơi\n        nhận", "line-break", "Mục `recipientsLabel` có chỗ xuống dòng, cần viết trên một dòng.", "Nơi\n        nhận"],
  ["recipientsLabel: \"Nơi nhận:\"", "recipientsLabel: [Nơi nhận]", "wrong-kind", "Mục `recipientsLabel` đang là danh sách, cần là một câu.", "[Nơi nhận]"],
  ["      motto: Độc lập - Tự do - Hạnh phúc\n", "", "missing-entry", "Thiếu mục `motto` trong `letterhead`.", undefined],
  ["recipientsLabel:", "nhan:", "unknown-entry", undefined, "nhan"],
  ["properties:\n", "properties:\n  : Kế hoạch\n", "nameless-entry", "Trong `properties` có một mục không có tên trước dấu hai chấm.", "Kế hoạch"],
  ["      motto: Độc", "      nation: Độc", "repeated-entry", "Mục `nation` ghi hai lần trong `letterhead`, chỉ được ghi một lần.", "nation"],
  ["  - leadIn:", "  - citations:", "repeated-part", "Phần `citations` ghi hai lần trong `main`, chỉ được ghi một lần.", "citations"],
  ["  - leadIn:", "  - intro:", "unknown-part", "Phần thứ 4 của `main` chưa đúng, cần là một trong các phần `letterhead`, `title`, `citations`, `leadIn`, `body`, `closing`, `signing`.", undefined],
  ["  - closing:\n      endMark: \"./.\"\n", "", "missing-part", "Mục `main` thiếu phần `closing`, nên nội dung tương ứng của kế hoạch sẽ không được in.", undefined],
  ["- {{recipient}};", "- kính gửi;", "missing-name", "Mục `recipient` chưa có chỗ điền `{{recipient}}`, nên phần chữ ấy của kế hoạch sẽ không được in.", "- kính gửi;"],
  ["acting: \"Q. {{upper position}}\"", "acting: QUYỀN CHỦ TỊCH", "missing-name", "Mục `acting` chưa có chỗ điền `{{position}}`, nên phần chữ ấy của kế hoạch sẽ không được in.", "QUYỀN CHỦ TỊCH"],
  ["VT{{#each units}}, {{this}}{{/each}}.", "VT{{#each units}}, NV{{/each}}.", "missing-name", "Mục `filing` chưa có chỗ điền `{{#each units}}, {{this}}{{/each}}`, nên phần chữ ấy của kế hoạch sẽ không được in.", undefined],
  ["VT{{#each units}}, {{this}}{{/each}}.", "VT.", "missing-name", undefined, undefined],
  ["VT{{#each units}}, {{this}}{{/each}}.", "VT{{#each units}}{{else}}, {{units}}{{/each}}.", "list-name", undefined, "units"],
  ["CỘNG HÒA XÃ HỘI", "CỘNG HOÀ XÃ HỘl", "fixed-words", "Mục `nation` ghi `CỘNG HOÀ XÃ HỘl CHỦ NGHĨA VIỆT NAM`, cần đúng chữ `CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM`.", "CỘNG HOÀ XÃ HỘl CHỦ NGHĨA VIỆT NAM"],
  ["motto: Độc lập - Tự do - Hạnh phúc", "motto: Độc lập – Tự do – Hạnh phúc", "fixed-words", undefined, "Độc lập – Tự do – Hạnh phúc"],
  ["subject: \"{{subject}}\"\n      # chỉ in", "subject: {{subject}}\n      # chỉ in", "wrong-kind", "Mục `subject` đang là một nhóm mục, cần là một câu.", undefined],
  ["sectionNumber: \"{{numeral}}.\"", "sectionNumber:", "empty-text", "Mục `sectionNumber` chưa có chữ nào.", undefined],
])("%j changed to %j is %s", (from, to, code, message, pointed) => {
  const text = changed(from, to);
  const [first] = findings(text);
  expect(first?.[0]).toBe(code);
  if (message !== undefined) expect(first?.[1]).toBe(message);
  if (pointed !== undefined) expect(first?.[2]).toBe(pointed);
  expect(load(text).value).toBeUndefined();
});

test("all faults of a template are found in one run, each at its line", () => {
  const text = changed("{{place}}", "{{plce}}").replace("sectionTitle: \"{{upper title}}\"", "sectionTitle: \"{{uper title}}\"");
  const lines = load(text).diagnostics.map(({ place }) => text.split("\n")[(place.start?.line ?? 0) - 1]?.trim().split(":")[0]);
  expect(lines).toEqual(["placeAndDate", "sectionTitle"]);
});

test("the signing part must come last, the letterhead first", () => {
  const signing = shipped.slice(shipped.indexOf("  - signing:"), shipped.indexOf("# Mở đầu và kết thúc"));
  const moved = shipped.replace(signing, "").replace("main:\n", () => `main:\n${signing}`);
  expect(findings(moved)).toEqual([
    ["part-order", "Phần `signing` đứng sai chỗ trong `main`, cần đứng cuối cùng.", "signing"],
    ["part-order", "Phần `letterhead` đứng sai chỗ trong `main`, cần đứng đầu tiên.", "letterhead"],
  ]);
});

test("the words of the file's properties may leave names out", () => {
  expect(findings(changed('author: "{{issuer}}"', "author: Văn phòng HĐND và UBND"))).toEqual([]);
});

test("Quốc hiệu may be spelled either way the decree spells it", () => expect(findings(changed("CỘNG HÒA", "CỘNG HOÀ"))).toEqual([]));

/** What a hand at the keyboard does to a file: drops, doubles or mistypes a few characters. */
const slips = fc.array(
  fc.record({
    at: fc.nat({ max: shipped.length - 1 }),
    drop: fc.constantFrom(0, 1, 2, 12),
    put: fc.constantFrom("", "{", "}", "{{", "}}", " ", "\n", ":", '"', "- ", "#", "{{this}}", "{{/each}}", "{{#each units}}", "upper ", "đ"),
  }),
  { minLength: 1, maxLength: 3 },
);

test("whatever slips into a template, it is refused with a place or fills every kind of plan", () => {
  fc.assert(
    fc.property(slips, (all) => {
      const text = all.reduce((whole, { at, drop, put }) => whole.slice(0, at) + put + whole.slice(at + drop), shipped);
      const { value: source } = readSource({ file: "mau-xa.yaml", bytes: new TextEncoder().encode(text) });
      if (source === undefined) return;
      const { value, diagnostics } = loadTemplate(source);
      expect(diagnostics.every(({ place }) => place.start !== undefined && place.file === "mau-xa.yaml")).toBe(true);
      if (value === undefined) expect(diagnostics.length).toBeGreaterThan(0);
      else for (const each of [plan, fullPlan]) makeDocument(each, value, { draft: 1 });
    }),
    { numRuns: 400 },
  );
});

test("a template that is no template says what one consists of", () => {
  expect(findings("main: Kế hoạch\n").map(([code]) => code)).toEqual(["missing-entry", "missing-entry", "wrong-kind"]);
});

test("a value that was not offered throws instead of leaving a hole", () => {
  expect(() => helpers.upper(undefined)).toThrow(TypeError);
  const { signing, title } = templates["ke-hoach"].words;
  expect(() => title.subject.print({})).toThrow(/subject/);
  expect(() => signing.onBehalf.print({})).toThrow(TypeError);
});
