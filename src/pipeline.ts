/** The one file that knows the order of the stages. No stage calls the next. */
import { hasErrors, type Diagnostic } from "./base/diagnostic.ts";
import type { Place } from "./base/place.ts";
import type { CheckedPlan } from "./check/checked-plan.ts";
import { checkPlan } from "./check/check.ts";
import type { Document } from "./document/document.ts";
import type { Plan } from "./plan/plan.ts";
import { decode, parse } from "./source/read.ts";

export const formats = ["docx", "md"] as const;
export type Format = (typeof formats)[number];

/** `text` is the file as decoded, for code frames; absent when it could not be decoded. */
export interface ReadPlan {
  readonly checked: CheckedPlan | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly text: string | undefined;
}

/**
 * From the bytes of a plan file to a checked plan, with everything noticed on the way.
 *
 * @param file The name the user gave, for messages.
 * @returns `checked` is absent whenever there is an error.
 */
export async function readPlan(file: string, bytes: Uint8Array): Promise<ReadPlan> {
  const decoded = decode({ file, bytes });
  if (decoded.value === undefined) return { checked: undefined, diagnostics: decoded.diagnostics, text: undefined };
  const text = decoded.value;
  const parsed = parse({ file, text });
  const readDiagnostics = [...decoded.diagnostics, ...parsed.diagnostics];
  if (parsed.value === undefined) return { checked: undefined, diagnostics: readDiagnostics, text };
  const checked = checkPlan(parsed.value);
  if (!hasErrors(readDiagnostics)) {
    return { checked: checked.value, diagnostics: [...readDiagnostics, ...checked.diagnostics], text };
  }
  return { checked: undefined, diagnostics: [...readDiagnostics, ...certain(checked.diagnostics, readDiagnostics)], text };
}

/**
 * Findings of check that stand although the file has faults of syntax. The source stage repairs its copy, so most of the
 * tree is sound; but a value that seems to be missing may be inside a faulty line, and what stands on such a line may
 * have been meant otherwise.
 */
function certain(found: readonly Diagnostic[], syntax: readonly Diagnostic[]): readonly Diagnostic[] {
  const faulty = new Set(syntax.filter(({ severity }) => severity === "error").flatMap(({ place }) => linesOf(place)));
  return found.filter(({ code, place }) => !doubtful.has(code) && !linesOf(place).some((line) => faulty.has(line)));
}

const linesOf = ({ start, end }: Place): readonly number[] =>
  start === undefined ? [] : Array.from({ length: (end ?? start).line - start.line + 1 }, (_, step) => start.line + step);

const doubtful: ReadonlySet<string> = new Set(["check/missing-key", "check/empty-row"]);

/**
 * Renders each format asked for.
 *
 * @param created Goes into the properties of the Word file; the clock is never asked.
 */
export async function renderPlan(
  plan: Plan,
  wanted: readonly Format[],
  { created }: { readonly created: Date },
): Promise<ReadonlyMap<Format, Uint8Array>> {
  const [{ makeDocument }, { templates }] = await Promise.all([
    import("./document/make.ts"),
    import("./document/templates.ts"),
  ]);
  const document = makeDocument(plan, templates["ke-hoach"]);
  const files = new Map<Format, Uint8Array>();
  for (const format of wanted) {
    files.set(format, format === "docx" ? await renderWord(document, created) : await renderText(document));
  }
  return files;
}

async function renderWord(document: Document, created: Date): Promise<Uint8Array> {
  const [{ layOut }, { renderDocx }] = await Promise.all([import("./layout/lay-out.ts"), import("./render/docx/render.ts")]);
  return renderDocx(layOut(document), { created });
}

async function renderText(document: Document): Promise<Uint8Array> {
  const [{ renderMarkdown }, { seal }] = await Promise.all([
    import("./render/markdown/render.ts"),
    import("./render/markdown/ownership.ts"),
  ]);
  return new TextEncoder().encode(seal(renderMarkdown(document)));
}

/** Whether an output that already exists is still as we wrote it; `foreign` is a file we never wrote. */
export type Ownership = "untouched" | "edited" | "foreign";

export async function judgeOutput(format: Format, bytes: Uint8Array): Promise<Ownership> {
  if (format === "docx") return (await import("./render/docx/ownership.ts")).judgeDocx(bytes);
  return (await import("./render/markdown/ownership.ts")).judgeMarkdown(bytes);
}

/** The plan's own date, its open parts taken as the first, so that the same plan always gives the same bytes. */
export const defaultCreated = ({ issueDate: { year, month = 1, day = 1 } }: Plan): Date =>
  new Date(Date.UTC(year, month - 1, day));
