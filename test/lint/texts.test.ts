import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { textsOf } from "../../src/lint/texts.ts";
import { readPlan } from "../../src/pipeline.ts";

const planIn = async (file: string) => {
  const { checked } = await readPlan(file, readFileSync(file));
  if (checked === undefined) throw new Error(`${file} gave no plan`);
  return checked;
};

test("the texts of the 2023 plan come in the order they are read, each with what it is", async () => {
  const { plan } = await planIn("plans/plan-2023.yaml");
  const texts = textsOf(plan);
  const roles = texts.map(({ role }) => role).filter((role, index, all) => role !== all[index - 1]);
  expect(roles.slice(0, 12)).toEqual([
    "issuer", "other", "subject", "citation", "leadIn", "heading", "prose", "heading", "prose", "heading", "prose", "heading",
  ]);
  const starts = ["Ủy ban nhân dân huyện", "Công tác Thi đua", "Căn cứ Kế hoạch số", "Đẩy mạnh", "Trung tâm Văn hóa", "Chủ tịch", "TT. Huyện ủy", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Tiếp tục"];
  const order = starts.map((start) => texts.findIndex(({ text }) => text.startsWith(start)));
  expect(order).toEqual(order.toSorted((one, other) => one - other));
  expect(order).not.toContain(-1);
});

test("every text leads back to the words its author typed", async () => {
  const file = "test/plans/day-du.yaml";
  const source = readFileSync(file, "utf8");
  const { plan, origins } = await planIn(file);
  const lost = textsOf(plan).filter(({ path, text }) => {
    const { start, end } = origins.place(path, [0, text.length]);
    const typed = source.slice(start?.offset, end?.offset);
    return typed !== text && !typed.includes("<<") && !typed.includes("\n");
  });
  // What the tool words itself: citations written out from their fields, titles of sections by their keys, the word before a total.
  expect(lost.filter(({ role, path }) => role !== "citation" && role !== "heading" && path.at(-1) !== "label").map(({ path, text }) => `${path.join(".")} ${text}`)).toEqual([]);
});

test("no text of a plan is left out: what is printed is looked at", async () => {
  const { plan } = await planIn("test/plans/day-du.yaml");
  const seen = new Set(textsOf(plan).map(({ path }) => path.join(".")));
  const unseen = [...stringsIn(plan)].filter(([path, text]) => text !== "" && !seen.has(path.join(".")));
  const names = new Set(unseen.map(([path]) => path.findLast((key) => typeof key === "string")));
  expect([...names].sort()).toEqual([
    "capacity", "drafter", "entries", "form", "groups", "id", "issueForm", "key", "kind", "marker", "merged", "orientation", "role",
    "symbol", "urgency",
  ]);
});

function* stringsIn(value: unknown, path: readonly (string | number)[] = []): Generator<readonly [readonly (string | number)[], string]> {
  if (typeof value === "string") yield [path, value];
  if (typeof value !== "object" || value === null) return;
  for (const [key, part] of Object.entries(value)) yield* stringsIn(part, [...path, Array.isArray(value) ? Number(key) : key]);
}
