/** Every rule speaks on exactly the lines that its bad plans mark, and nothing speaks in its good plans. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { rules } from "../../src/lint/rules/index.ts";
import { marksIn } from "./support/marks.ts";
import { findingsIn } from "./support/findings.ts";

const here = resolve(import.meta.dirname, "rules");
const ruleFolder = resolve(import.meta.dirname, "../../src/lint/rules");
const ruleFiles = readdirSync(ruleFolder, { recursive: true, encoding: "utf8" })
  .map((name) => name.replaceAll("\\", "/"))
  .filter((name) => name.endsWith(".ts"));
const plansOf = (id: string, kind: "good" | "bad"): readonly string[] =>
  existsSync(resolve(here, id)) ? readdirSync(resolve(here, id)).filter((name) => name.startsWith(kind) && name.endsWith(".yaml")).sort() : [];

describe.each(rules)("rule $id", (rule) => {
  const { id } = rule;

  test.each(plansOf(id, "bad"))("speaks on exactly the marked lines of %s", async (name) => {
    const text = readFileSync(resolve(here, id, name), "utf8");
    const marked = marksIn(text).filter((mark) => mark.id === id);
    expect(marked, "the plan marks what the rule should find").not.toEqual([]);
    const found = await findingsIn(resolve(here, id), name, "strict");
    expect(found.filter(({ code }) => code === `lint/${id}`).map(({ place, message }) => ({ line: place.start?.line, message }))).toEqual(
      marked.map(({ line }) => ({ line, message: expect.any(String) as string })),
    );
  });

  test.each(plansOf(id, "good"))("has nothing to say of %s, nor has any rule of the usual preset", async (name) => {
    const strictly = await findingsIn(resolve(here, id), name, "strict");
    const usually = await findingsIn(resolve(here, id), name, "recommended");
    const own = strictly.filter(({ code }) => code === `lint/${id}`);
    expect([...own, ...usually].map(({ code, place, message }) => `${place.start?.line} ${code} ${message}`)).toEqual([]);
  });

  test("has a good and a bad plan, says what it wants and why, who says so, and shows both ways", () => {
    expect({ good: plansOf(id, "good").length > 0, bad: plansOf(id, "bad").length > 0 }).toEqual({ good: true, bad: true });
    const said = [rule.wants, rule.why, rule.source, rule.example.wrong, rule.example.right];
    expect(said.filter((words) => words.trim() === "")).toEqual([]);
    expect(rule.example.wrong).not.toBe(rule.example.right);
  });

  test("stands in a file of its own name and is exported under it", async () => {
    const file = ruleFiles.find((name) => name.endsWith(`/${id}.ts`));
    expect(file).toBeDefined();
    const exported = (await import(/* @vite-ignore */ resolve(ruleFolder, String(file)))) as Record<string, unknown>;
    expect(exported[camelCase(id)]).toBe(rule);
  });
});

const camelCase = (id: string): string => id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());

test("no two rules share an id, and each id is made of English words", () => {
  expect(rules.map(({ id }) => id).filter((id, index, all) => all.indexOf(id) !== index)).toEqual([]);
  expect(rules.filter(({ id }) => !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id))).toEqual([]);
});

test("no folder of plans belongs to a rule that is not there", () => {
  const ids = new Set(rules.map(({ id }) => id));
  expect(existsSync(here) ? readdirSync(here).filter((name) => !ids.has(name)) : []).toEqual([]);
});

test("there are at least 70 rules", () => {
  expect(rules.length).toBeGreaterThanOrEqual(70);
});
