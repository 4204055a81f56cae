import fc from "fast-check";
import { expect, test } from "vitest";
import { hasErrors } from "../../src/base/diagnostic.ts";
import type { ModelPath } from "../../src/base/place.ts";
import { checkPlan } from "../../src/check/check.ts";
import { planSchema, spellingsOf } from "../../src/check/schema.ts";
import type { Source, SourceMap, SourceNode, SourceScalar } from "../../src/source/source.ts";

const words = [...new Set([planSchema, ...Object.values(planSchema.$defs ?? {})].flatMap(({ properties = {} }) =>
  Object.entries(properties).flatMap(([name, property]) => [...spellingsOf(name, property)]),
))];

/** A node without a text behind it: every character stands at its own index, the first at 0. */
const scalar = (value: string): SourceScalar => ({
  kind: "scalar",
  value,
  style: value === "" ? "empty" : "plain",
  start: 0,
  end: value.length,
  within: ([start, end]) => ({ start, end }),
});
const sourceOf = (root: SourceMap): Source => ({
  file: "ke-hoach.yaml",
  text: "",
  root,
  positionAt: (offset) => ({ offset, line: 1, column: offset + 1 }),
});
const mapOf = (entries: readonly (readonly [string, SourceNode])[]): SourceMap => ({
  kind: "map",
  start: 0,
  end: 0,
  entries: entries.map(([key, value]) => ({ key: scalar(key), value })),
});

const piece = fc.constantFrom("- ", "+ ", "-", "\n", " ", "\u00a0", "\u2028", "<<", ">>", "năm", "mục ", "\\", "\\<<", "a", "Đ", ";", ".", ":", "15/3/2026", "VT,", "😀");
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join("")));
const key = fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...words) }, { weight: 1, arbitrary: text });

const { tree } = fc.letrec<{ tree: SourceNode; list: SourceNode; map: SourceMap }>((tie) => ({
  tree: fc.oneof({ depthSize: "small", withCrossShrink: true }, text.map(scalar), tie("list"), tie("map")),
  list: fc.array(tie("tree"), { maxLength: 4 }).map((items) => ({ kind: "list", start: 0, end: 0, items })),
  map: fc.array(fc.tuple(key, tie("tree")), { maxLength: 6 }).map(mapOf),
}));

test("no tree, however broken, makes check throw, and one that is no plan gets a finding", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(key, tree), { maxLength: 12 }), (entries) => {
      const { value, diagnostics } = checkPlan(sourceOf(mapOf(entries)));
      expect(value === undefined).toBe(hasErrors(diagnostics));
      for (const { message, hint } of diagnostics) expect(`${message}${hint ?? ""}`).not.toMatch(/undefined|\[object/);
    }),
    { numRuns: 800, seed: 30 },
  );
});

const filled = text.filter((value) => value.trim() !== "" && !value.includes("<<"));
const node = filled.map(scalar);
const nodes = fc.array(node, { minLength: 1, maxLength: 3 });
const list = (items: readonly SourceNode[]): SourceNode => ({ kind: "list", start: 0, end: 0, items });
const clause = fc.record({ head: node, content: fc.oneof(node, nodes.map(list)) });
const row = fc.record({ content: node, lead: nodes, "Số buổi": node });

const plan = fc
  .record({ subject: node, basis: nodes, closing: node, recipients: node, aim: node, clauses: fc.array(clause, { minLength: 1 }), rows: fc.array(row, { minLength: 1 }) })
  .map(({ subject, basis, closing, recipients, aim, clauses, rows }) =>
    mapOf([
      ["cơ quan", scalar("Ủy ban nhân dân xã Mường Lưu")],
      ["địa danh", scalar("Mường Lưu")],
      ["ngày", scalar("2026")],
      ["trích yếu", subject],
      ["căn cứ", list(basis)],
      ["lời kết", closing],
      ["mục đích", aim],
      ["nhiệm vụ", mapOf([
        ["cột", list([mapOf([["nội dung", subject]]), mapOf([["chủ trì", subject]]), mapOf([["Số buổi", subject]])])],
        ["gồm", list(rows.map((cells) => mapOf([["nội dung", cells.content], ["chủ trì", list(cells.lead)], ["so buoi", cells["Số buổi"]]])))],
      ])],
      ["tổ chức thực hiện", list(clauses.map(({ head, content }) => mapOf([["khoản", head], ["gồm", content]])))],
      ["nơi nhận", recipients],
      ["lưu", scalar("KT")],
      ["người ký", mapOf([["quyền hạn", scalar("TM.")], ["chức vụ", scalar("Chủ tịch")], ["họ tên", subject]])],
    ]),
  );

function* textsOf(value: unknown, path: ModelPath = []): Generator<readonly [ModelPath, string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [name, part] of Object.entries(value)) yield* textsOf(part, [...path, Array.isArray(value) ? Number(name) : name]);
}

test("whatever is typed, the texts of a plan are trimmed, on one line and not empty, and every part has a place", () => {
  fc.assert(
    fc.property(plan, fc.nat(), fc.nat(), (root, from, to) => {
      const { value, diagnostics } = checkPlan(sourceOf(root));
      if (value === undefined) {
        // A pasted "Lưu:", a "+" without a line above it, or nothing but signs is all that these texts may do wrong.
        for (const { code } of diagnostics.filter(({ severity }) => severity === "error")) expect(code).toMatch(/^check\/recipient-(?:furniture|level|nobody)$/);
        return;
      }
      for (const [path, words] of textsOf(value.plan)) {
        expect(words, JSON.stringify(path)).toBe(words.trim());
        expect(words, JSON.stringify(path)).toMatch(/^[^\n\v\f\r\u2028\u2029]+$/);
        const start = from % (words.length + 1);
        const end = start + (to % (words.length + 1 - start));
        const place = value.origins.place(path, [start, end]);
        expect(place.end?.offset ?? 0).toBeGreaterThanOrEqual(place.start?.offset ?? 0);
      }
    }),
    { numRuns: 300, seed: 30 },
  );
});
