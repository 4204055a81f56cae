import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { describe, expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { mend, type Judged } from "../../src/edit/mend.ts";
import { onlyAsFixed } from "../../src/edit/only-as-fixed.ts";
import { lint } from "../../src/lint/lint.ts";
import { textsOf } from "../../src/lint/texts.ts";
import { readPlan, type ReadPlan } from "../../src/pipeline.ts";

const root = resolve(import.meta.dirname, "../..");
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const textOf = (name: string): string => readFileSync(join(root, name), "utf8");

type Reviewer = (read: ReadPlan) => readonly Diagnostic[];

const judged = async (name: string, text: string, review: Reviewer): Promise<Judged & ReadPlan> => {
  const read = await readPlan(name, bytesOf(text));
  return { ...read, diagnostics: [...read.diagnostics, ...review(read)] };
};

const mended = async (name: string, text: string, review: Reviewer, unsafe = false) =>
  mend(name, { text, before: await judged(name, text, review) }, (changed) => judged(name, changed, review), { unsafe });

/** A reviewer who knows one word only. */
const wordRule =
  (wrong: string, right: string, kind: "safe" | "unsafe" = "safe"): Reviewer =>
  ({ checked }) =>
    checked === undefined
      ? []
      : textsOf(checked.plan).flatMap(({ path, text }) =>
          Array.from(text.matchAll(new RegExp(wrong, "gu")), ({ index, 0: found }): Diagnostic => ({
            code: "lint/invented",
            severity: "warning",
            message: "Từ này nên viết khác",
            place: checked.origins.place(path, [index, index + found.length]),
            fix: { kind, replaces: found, replacement: right },
          })),
        );

const plan = (leadIn: string, recipients: string): string => `cơ quan: Ủy ban nhân dân xã Nậm Khoang
ký hiệu: KH-UBND
địa danh: Nậm Khoang
ngày ban hành: 15/3/2026
trích yếu: Công tác thi đua hàng năm
năm kế hoạch: 2026
mở đầu: |
  ${leadIn}
mục đích: |
  - Hàng năm đảm bảo tiến độ.
  Đảm bảo đúng hạn hàng năm.
nơi nhận: |
  ${recipients}
lưu: VHXH
người ký:
  quyền hạn: TM.
  chức vụ: Chủ tịch
  họ tên: Lò Văn Dự
`;
const usual = plan("Ủy ban nhân dân xã ban hành Kế hoạch <<trích yếu>>", "Đảng ủy xã");

test("what a variable repeats changes with what it repeats, and only the word typed is mended", async () => {
  const { text, passes } = await mended("a.yaml", usual, wordRule("hàng năm", "hằng năm"));
  expect(text).toBe(usual.replaceAll("hàng năm", "hằng năm"));
  expect(passes.map(({ edits }) => edits.length)).toEqual([2]);
});

test("an edit that would make a bullet of a paragraph is not made, the others are", async () => {
  const { text } = await mended("a.yaml", usual, wordRule("Đảm bảo|đảm bảo", "- bảo đảm"));
  expect(text).toBe(usual.replace("đảm bảo", "- bảo đảm"));
});

test("an edit that leaves the plan without what it needs is not made", async () => {
  const { text } = await mended("a.yaml", usual, wordRule("Nậm Khoang$", ""));
  expect(text).toContain("địa danh: Nậm Khoang");
});

test("a fix that makes room for another is followed by it; one that calls for itself ends", async () => {
  const chain = await mended("a.yaml", usual, (read) => [...wordRule("hàng năm", "mỗi năm")(read), ...wordRule("mỗi năm", "hằng năm")(read)]);
  expect(chain.text).toBe(usual.replaceAll("hàng năm", "hằng năm"));
  expect(chain.passes).toHaveLength(2);
  const endless = await mended("a.yaml", usual, wordRule("Đảng ủy", "Đảng ủy ủy"));
  expect(endless.passes).toHaveLength(10);
});

test("a plan with errors is left alone", async () => {
  const broken = usual.replace("chức vụ", "chức vụ gì");
  expect((await mended("a.yaml", broken, wordRule("hàng năm", "hằng năm"))).text).toBe(broken);
});

const plans = [
  ...["plans", "test/plans"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".yaml") && !name.endsWith("kehoach.yaml"))
      .map((name) => relative(root, join(root, folder, name))),
  ),
];

describe("with the rules we ship", () => {
  const rules: Reviewer = ({ checked }) => (checked === undefined ? [] : lint(checked));

  test("the plan of 2023 has no finding with a safe fix left", async () => {
    const { after, passes } = await mended("plans/plan-2023.yaml", textOf("plans/plan-2023.yaml"), rules);
    expect(passes.length).toBeGreaterThan(0);
    expect(after.diagnostics.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  });

  test.each(plans)("%s is mended only where fixes say, and mending it again changes nothing", async (name) => {
    const text = textOf(name);
    const before = await judged(name, text, rules);
    if (before.checked === undefined) return;
    const first = await mended(name, text, rules);
    const fixes = first.passes.flatMap(({ edits }) => edits.map(({ finding }) => finding));
    expect(first.after.checked).toBeDefined();
    expect(onlyAsFixed(before.checked.plan, first.after.checked?.plan, fixes)).toBe(true);
    expect(first.text.split("\n").length).toBe(text.split("\n").length);
    expect((await mended(name, first.text, rules)).text).toBe(first.text);
  });
});

test("whatever words a fix puts in, the plan differs only there", async () => {
  const name = "plans/plan-2026.yaml";
  const text = textOf(name);
  const read = await readPlan(name, bytesOf(text));
  const { plan: before, origins } = read.checked as NonNullable<ReadPlan["checked"]>;
  const texts = textsOf(before);
  const words = fc.constantFrom("bảo đảm", "", "- ", "a: b", " #", "“", "'", '"', "[", "&", "2027", ";", "+ x", "Căn cứ ");
  let made = 0;
  await fc.assert(
    fc.asyncProperty(fc.nat(texts.length - 1), fc.nat(60), fc.nat(10), words, async (at, from, length, replacement) => {
      const { path, text: words } = texts[at] as (typeof texts)[number];
      const start = Math.min(from, words.length);
      const end = Math.min(words.length, start + length);
      const finding: Diagnostic = {
        code: "lint/invented",
        severity: "warning",
        message: "Từ này nên viết khác",
        place: origins.place(path, [start, end]),
        fix: { kind: "safe", replaces: words.slice(start, end), replacement },
      };
      const only: Reviewer = ({ texts: read }) => (read.get(name) === text ? [finding] : []);
      const { text: after, after: state } = await mended(name, text, only);
      expect(onlyAsFixed(before, state.checked?.plan, [finding])).toBe(true);
      if (after !== text) made += 1;
    }),
    { numRuns: 50 },
  );
  expect(made).toBeGreaterThan(10);
});
