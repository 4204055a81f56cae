/** One plan read, held over the rules, and mended if that is asked. */
import { lintPlan, readPlan, type LintSettings } from "../pipeline.ts";
import type { FixOptions, JudgedPlan } from "./commands/fix-plan.ts";
import { apartFrom, sayable } from "./findings.ts";
import type { Io } from "./io.ts";
import { isBroken, type Office } from "./office.ts";

export interface JudgeOptions {
  readonly settings: LintSettings;
  readonly fix?: FixOptions;
}

/** A plan file as it was read, and the office it belongs to. */
export interface Given {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly office: Office | undefined;
}

export async function judgePlan({ name, bytes, office }: Given, { settings, fix }: JudgeOptions, io: Io): Promise<JudgedPlan> {
  const judge = (read: Uint8Array): Promise<JudgedPlan> => judged(name, read, office, settings);
  const before = await judge(bytes);
  if (fix === undefined || isBroken(office)) return before;
  const { fixPlan } = await import("./commands/fix-plan.ts");
  return fixPlan(name, { bytes, before }, judge, fix, io);
}

/** Rules look at what is whole only: under a broken profile a plan may lack what the profile would give. */
async function judged(name: string, bytes: Uint8Array, office: Office | undefined, settings: LintSettings): Promise<JudgedPlan> {
  const read = await readPlan(name, bytes, office?.profile);
  const { checked } = read;
  const { diagnostics, texts } = sayable(read);
  if (office !== undefined && isBroken(office)) return { checked: undefined, diagnostics: apartFrom(office, diagnostics), texts };
  if (checked === undefined) return { checked, diagnostics, texts };
  return { checked, diagnostics: [...diagnostics, ...(await lintPlan(checked, settings))], texts };
}
