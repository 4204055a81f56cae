/** The whole way from the text of a plan to its outputs, in this process. */
import { defaultCreated, readPlan, renderPlan, type Format, type ReadPlan, type Rendered } from "../../src/pipeline.ts";

export interface Built {
  readonly read: ReadPlan;
  readonly docx: Uint8Array;
  readonly markdown: string;
}

export const readText = (text: string, file = "plan.yaml"): Promise<ReadPlan> =>
  readPlan(file, new TextEncoder().encode(text));

/** @throws {Error} If the plan has errors: the test meant it to be sound. */
export async function buildPlan(text: string): Promise<Built> {
  const read = await readText(text);
  if (read.checked === undefined) throw new Error(`not a sound plan: ${JSON.stringify(read.diagnostics, undefined, 1)}`);
  const { plan } = read.checked;
  const files = await renderPlan(plan, ["docx", "md"], { created: defaultCreated(plan) });
  return { read, docx: output(files, "docx"), markdown: new TextDecoder().decode(output(files, "md")) };
}

/** Of the plan itself, not of an appendix in a file of its own. */
function output(files: readonly Rendered[], format: Format): Uint8Array {
  const bytes = files.find((file) => file.format === format && file.suffix === undefined)?.bytes;
  if (bytes === undefined) throw new Error(`no ${format}`);
  return bytes;
}
