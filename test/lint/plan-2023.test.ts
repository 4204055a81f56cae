/**
 * What is found in the plan of 2023, and nothing else. Each finding answers an observation that reviewers of the original
 * document wrote down (numbered as in their list); what no machine can find is in no list here.
 */
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { lintPlan } from "../../src/pipeline.ts";
import { readText } from "../support/build-plan.ts";

interface Expected {
  readonly observation: number;
  readonly line: number;
  readonly column: number;
  readonly severity: string;
  readonly rule: string;
}

const expected = JSON.parse(readFileSync("test/lint/plan-2023.findings.json", "utf8")) as readonly Expected[];

test("the plan of 2023: every observation a machine can find, at its place, and nothing else", async () => {
  const { checked } = await readText(readFileSync("plans/plan-2023.yaml", "utf8"), "plans/plan-2023.yaml");
  const found = checked === undefined ? expect.fail("the plan has errors") : await lintPlan(checked);
  expect(found.map(({ code, severity, place }) => `${place.start?.line}:${place.start?.column} ${severity} ${code}`)).toEqual(
    expected.map(({ line, column, severity, rule }) => `${line}:${column} ${severity} lint/${rule}`),
  );
});

test("the findings answer at least thirty of the observations", () => {
  expect(new Set(expected.map(({ observation }) => observation)).size).toBeGreaterThanOrEqual(30);
});
