/** What lint says of a plan file, over the whole pipeline; a `kehoach.yaml` beside it is its office's profile. */
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect } from "vitest";
import type { Diagnostic } from "../../../src/base/diagnostic.ts";
import { lintPlan, readOffice, readPlan, type LintSettings } from "../../../src/pipeline.ts";

export async function findingsIn(folder: string, name: string, preset: LintSettings["preset"] & string): Promise<readonly Diagnostic[]> {
  const profile = resolve(folder, "kehoach.yaml");
  const office = existsSync(profile) ? (await readOffice("kehoach.yaml", readFileSync(profile))).value : undefined;
  const { checked, diagnostics } = await readPlan(name, readFileSync(resolve(folder, name)), office);
  expect(diagnostics, `${name} holds to the schema`).toEqual([]);
  if (checked === undefined) throw new Error(`${name} gave no plan`);
  return lintPlan(checked, { preset });
}
