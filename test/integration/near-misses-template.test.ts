/** Near-misses written into an office's own template: refused at their line, with the clause and the right line to copy. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTemplate } from "../../src/pipeline.ts";

const shipped = readFileSync("templates/ke-hoach.yaml", "utf8");
const lines = shipped.split("\n");

/** The shipped template with the one line of `entry` written anew; the entry of that name after `part` is meant. */
async function rewritten(part: string, entry: string, words: string) {
  const opening = lines.findIndex((line) => line.replace(/^\s*(?:- )?/, "") === `${part}:`);
  const at = lines.findIndex((line, index) => index > opening && line.trim().startsWith(`${entry}:`));
  if (opening < 0 || at < 0) throw new Error(`no ${entry} in ${part}`);
  const indent = /^ */.exec(lines[at] ?? "")?.[0] ?? "";
  const text = lines.with(at, `${indent}${entry}: ${JSON.stringify(words)}`).join("\n");
  const read = await readTemplate("mau/xa.yaml", new TextEncoder().encode(text));
  return { ...read, line: at + 1, shippedLine: lines[at] ?? "" };
}

const date = "ngày {{day}} tháng {{month}} năm {{year}}";

describe("a template in which an office writes it is refused:", () => {
  test.each([
    ["appendix", "label", "PHỤ LỤC", "Mục III, khoản 1"],
    ["appendix", "label", "Phụ lục 1", "Mục III, khoản 1"],
    ["appendix", "numberedLabel", "PHỤ LỤC {{numeral}}", "Mục III, khoản 1"],
    ["appendix", "numberedLabel", "Phụ lục số {{numeral}}:", "Mục III, khoản 1"],
    ["appendix", "name", "{{name}}", "Mục III, khoản 1"],
    ["appendix", "reference", `(Ban hành kèm theo Kế hoạch số {{number}}/{{symbol}} ${date} của {{issuer}})`, "Mục III, khoản 1"],
    ["appendix", "reference", `Kèm theo Kế hoạch số {{number}}/{{symbol}} ${date} của {{issuer}}`, "Mục III, khoản 1"],
    ["appendix", "reference", `(Kèm theo Kế hoạch số {{number}}/{{year}}/{{symbol}} ${date} của {{issuer}})`, "Mục III, khoản 1"],
    ["appendix", "endMark", "/.", "Mẫu 1.4"],
    ["letterhead", "nation", "Cộng hòa xã hội chủ nghĩa Việt Nam", "Mục II, khoản 1"],
    ["letterhead", "motto", "Độc lập – Tự do – Hạnh phúc", "Mục II, khoản 1"],
    ["letterhead", "agency", "{{line}}", "Mục II, khoản 2"],
    ["letterhead", "number", "Số: {{number}}/2026/{{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "number", "Số: {{number}} / {{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "number", "SỐ: {{number}}/{{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "number", "Số {{number}}/{{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "number", "Số:{{number}}/{{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "number", "Số: {{number}}/{{symbol}}-VP", "Mục II, khoản 3"],
    ["letterhead", "number", "Số: 0{{number}}/{{symbol}}", "Mục II, khoản 3"],
    ["letterhead", "placeAndDate", `{{place}} ${date}`, "Mục II, khoản 4"],
    ["letterhead", "placeAndDate", "{{place}}, ngày {{day}}/{{month}}/{{year}}", "Mục II, khoản 4"],
    ["letterhead", "placeAndDate", "{{place}}, ngày {{day}} tháng 0{{month}} năm {{year}}", "Mục II, khoản 4"],
    ["letterhead", "placeAndDate", `Xã {{place}}, ${date}`, "Mục II, khoản 4"],
    ["letterhead", "draft", "Dự thảo", "Thông lệ"],
    ["letterhead", "numberedDraft", "BẢN THẢO {{round}}", "Thông lệ"],
    ["letterhead", "express", "HOẢ TỐC HẸN GIỜ", "Mục III, khoản 2 điểm b"],
    ["title", "documentType", "Kế hoạch", "Mục II, khoản 5"],
    ["title", "documentType", "QUY CHẾ", "Mục II, khoản 5"],
    ["title", "subject", "{{upper subject}}", "Mục II, khoản 5"],
    ["title", "subject", "V/v {{subject}}", "Mục II, khoản 5 điểm b"],
    ["title", "attachment", `(Ban hành kèm theo Quyết định số {{number}}/{{symbol}} ${date} của {{issuer}})`, "Mẫu 1.3"],
    ["citations", "each", "- {{citation}};", "Mục II, khoản 6 điểm a"],
    ["citations", "each", "{{citation}},", "Mục II, khoản 6 điểm a"],
    ["citations", "last", "{{citation}};", "Mục II, khoản 6 điểm a"],
    ["body", "sectionNumber", "{{numeral}}/", "Mục V, ô số 6"],
    ["body", "sectionNumber", "{{numeral}}", "Mục V, ô số 6"],
    ["body", "sectionTitle", "{{title}}", "Mục V, ô số 6"],
    ["body", "partNumber", "PHẦN {{numeral}}", "Mục V, ô số 6"],
    ["body", "clauseNumber", "{{number}})", "Mục V, ô số 6"],
    ["body", "pointLetter", "{{letter}}.", "Mục V, ô số 6"],
    ["body", "pointLetter", "{{upper letter}})", "Mục V, ô số 6"],
    ["closing", "endMark", "./", "Mẫu 1.4"],
    ["closing", "endMark", "Hết.", "Mẫu 1.4"],
    ["signing", "recipientsLabel", "NƠI NHẬN:", "Mục II, khoản 9 điểm d"],
    ["signing", "recipientsLabel", "Nơi nhận", "Mục II, khoản 9 điểm d"],
    ["signing", "recipientsLabel", "Kính gửi:", "Mục II, khoản 9 điểm b"],
    ["signing", "recipient", "{{recipient}};", "Mục II, khoản 9 điểm d"],
    ["signing", "recipient", "– {{recipient}};", "Mục II, khoản 9 điểm d"],
    ["signing", "recipient", "-{{recipient}};", "Mục II, khoản 9 điểm d"],
    ["signing", "recipient", "- {{recipient}}.", "Mục II, khoản 9 điểm d"],
    ["signing", "recipient", "- Như trên, {{recipient}};", "Mục II, khoản 9 điểm b"],
    ["signing", "filing", "- Lưu VT{{#each units}}, {{this}}{{/each}}.", "Mục II, khoản 9 điểm d"],
    ["signing", "filing", "- Lưu: VT{{#each units}}, {{this}}{{/each}};", "Mục II, khoản 9 điểm d"],
    ["signing", "filing", "Lưu: VT{{#each units}}, {{this}}{{/each}}.", "Mục II, khoản 9 điểm d"],
    ["signing", "filing", "- Lưu: Văn thư{{#each units}}, {{this}}{{/each}}.", "Mục II, khoản 9 điểm d"],
    ["signing", "onBehalf", "T/M {{upper organ}}", "Mục II, khoản 7 điểm b"],
    ["signing", "onBehalf", "TM {{upper organ}}", "Mục II, khoản 7 điểm b"],
    ["signing", "onBehalf", "TM. {{organ}}", "Mục II, khoản 7 điểm b"],
    ["signing", "inPlaceOf", "KT {{upper head}}", "Mục II, khoản 7 điểm b"],
    ["signing", "inPlaceOf", "K/T. {{upper head}}", "Mục II, khoản 7 điểm b"],
    ["signing", "byOrder", "T.L {{upper head}}", "Mục II, khoản 7 điểm b"],
    ["signing", "byAuthority", "TUQ {{upper head}}", "Mục II, khoản 7 điểm b"],
    ["signing", "acting", "QUYỀN {{upper position}}", "Mục II, khoản 7 điểm b"],
    ["signing", "position", "{{position}}", "Mục II, khoản 7 điểm c"],
    ["signing", "fullName", "TS. {{fullName}}", "Mục II, khoản 7 điểm c"],
    ["signing", "fullName", "{{upper fullName}}", "Mục II, khoản 7 điểm c"],
    ["leadIn", "last", "{{paragraph}}: ________", "Thông lệ"],
    ["leadIn", "last", "{{paragraph}} ......", "Thông lệ"],
    ["leadIn", "each", "Kính gửi các thôn, bản: {{paragraph}}", "Mục II, khoản 9 điểm b"],
    ["letterhead", "contact", "Địa chỉ:  {{line}}", "Thông lệ"],
  ] as const)("%s / %s: %s", async (part, entry, words, clause) => {
    const { value, diagnostics, line, shippedLine } = await rewritten(part, entry, words);
    expect(value).toBeUndefined();
    expect(diagnostics).toHaveLength(1);
    const [found] = diagnostics;
    expect(["template/fixed-words", "template/foreign-words"]).toContain(found?.code);
    expect([found?.place.file, found?.place.start?.line]).toEqual(["mau/xa.yaml", line]);
    expect(found?.source).toContain(clause);
    if (found?.code === "template/fixed-words") {
      const toCopy = /`(.*)`\.$/.exec(found.hint ?? "")?.[1] ?? "";
      expect(toCopy.replaceAll('"', "")).toBe(shippedLine.replace(/\s+#.*$/, "").trim().replaceAll('"', ""));
    }
  });
});

describe("a template may say in its own words what the decree leaves open:", () => {
  test.each([
    ["properties", "title", "Kế hoạch ____ {{subject}}"],
    ["letterhead", "nation", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
    ["letterhead", "number", "Số: {{ number }}/{{ symbol }}"],
    ["letterhead", "numberedDraft", "DỰ THẢO LẦN THỨ {{round}}"],
    ["letterhead", "contact", "Trụ sở: {{line}}"],
    ["title", "subject", "Về {{subject}}"],
    ["citations", "each", "Theo {{citation}};"],
    ["leadIn", "last", "{{paragraph}}, cụ thể như sau:"],
    ["body", "groupRow", "Nhóm {{numeral}}: {{title}}"],
    ["signing", "recipient", "- {{recipient}} (bản điện tử);"],
    ["signing", "subRecipient", "- {{recipient}};"],
    ["signing", "filing", "- Lưu: VT, HĐND{{#each units}}, {{this}}{{/each}} (02)."],
  ] as const)("%s / %s: %s", async (part, entry, words) => {
    const { value, diagnostics } = await rewritten(part, entry, words);
    expect(diagnostics).toEqual([]);
    expect(value).toBeDefined();
  });
});
