/** The one file that knows the order of the stages. No stage calls the next. */
import type { Diagnostic } from "./base/diagnostic.ts";
import { hasErrors } from "./base/diagnostic.ts";
import type { Outcome, Stage } from "./base/outcome.ts";
import { checkPlan } from "./check/check.ts";
import type { CheckedPlan } from "./check/checked-plan.ts";
import type { Document } from "./document/document.ts";
import type { Draft } from "./document/letterhead.ts";
import type { Template } from "./document/template/form.ts";
import type { GuideGroup, RuleText } from "./lint/guide.ts";
import type { LintSettings } from "./lint/settings.ts";
import type { House } from "./nd30/house.ts";
import type { Plan } from "./plan/plan.ts";
import type { Profile } from "./profile/profile.ts";
import { decode, parse } from "./source/read.ts";
import type { Source } from "./source/source.ts";

export type { Draft, LintSettings, Profile, RuleText, Template };

export const formats = ["docx", "md"] as const;
export type Format = (typeof formats)[number];

/** A file of the user's, read. `texts` are the files involved as decoded, for code frames. */
export interface ReadFile<T> {
  /** Absent whenever there is an error; a profile alone comes with its errors. */
  readonly value: T | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

export interface ReadPlan extends Omit<ReadFile<never>, "value"> {
  readonly checked: CheckedPlan | undefined;
}

/**
 * From the bytes of a plan file to a checked plan, with everything noticed on the way.
 *
 * @param file The name the user gave, for messages.
 * @param profile What the office has settled for all its plans; findings may lie in its file.
 * @returns `checked` is absent whenever there is an error.
 */
export async function readPlan(file: string, bytes: Uint8Array, profile?: Profile): Promise<ReadPlan> {
  const check = profile === undefined ? checkPlan : await checkBeside(profile);
  const { value, diagnostics, texts } = sound(readFile(file, bytes, (source) => commented(check(source), source)));
  return { checked: value, diagnostics, texts: profile === undefined ? texts : new Map([...texts, [profile.file, profile.text]]) };
}

const commented = ({ value, diagnostics }: Outcome<CheckedPlan>, { comments }: Source): Outcome<CheckedPlan> => ({
  value: value === undefined || comments === undefined ? value : { ...value, comments },
  diagnostics,
});

async function checkBeside(profile: Profile): Promise<Stage<Source, CheckedPlan>> {
  const { checkUnder } = await import("./profile/under.ts");
  return (source) => checkUnder(source, profile);
}

/** The profile of an office, as far as it could be read: plans can be checked against that. */
export async function readOffice(file: string, bytes: Uint8Array): Promise<ReadFile<Profile>> {
  const { readProfile } = await import("./profile/read.ts");
  const read = readFile(file, bytes, readProfile);
  const named = read.value?.namedRules ?? [];
  if (named.length === 0) return read;
  const [{ unknownRules }, groups] = await Promise.all([import("./profile/review.ts"), ruleGuide()]);
  const known = groups.flatMap(({ rules }) => rules.map(({ id }) => id));
  return { ...read, diagnostics: [...read.diagnostics, ...unknownRules(named, known)] };
}

/** A template of an office's own. */
export async function readTemplate(file: string, bytes: Uint8Array): Promise<ReadFile<Template>> {
  const { loadTemplate } = await import("./document/template/compile.ts");
  return sound(readFile(file, bytes, loadTemplate));
}

const sound = <T>(read: ReadFile<T>): ReadFile<T> => (hasErrors(read.diagnostics) ? { ...read, value: undefined } : read);

function readFile<T>(file: string, bytes: Uint8Array, judge: Stage<Source, T>): ReadFile<T> {
  const decoded = decode({ file, bytes });
  if (decoded.value === undefined) return { value: undefined, diagnostics: decoded.diagnostics, texts: new Map() };
  const text = decoded.value;
  const texts = new Map([[file, text]]);
  const parsed = parse({ file, text });
  const syntax = [...decoded.diagnostics, ...parsed.diagnostics];
  if (parsed.value === undefined) return { value: undefined, diagnostics: syntax, texts };
  const { value, diagnostics } = judge(parsed.value);
  return { value, diagnostics: [...syntax, ...(hasErrors(syntax) ? certain(diagnostics, syntax) : diagnostics)], texts };
}

/**
 * Findings that stand whatever a broken part of the file was meant to say: those that touch no line with a fault of
 * syntax. A key that seems to be missing may well be inside the broken part. Secrecy stands wherever it is written.
 */
function certain(found: readonly Diagnostic[], syntax: readonly Diagnostic[]): readonly Diagnostic[] {
  const faults = syntax.filter(({ severity }) => severity === "error").map(({ place }) => place.start?.line ?? 0);
  const stands = ({ code, place: { start, end = start } }: Diagnostic): boolean =>
    !doubtful.has(code) && start !== undefined && end !== undefined && !faults.some((line) => line >= start.line && line <= end.line);
  return found.filter((finding) => isSecret([finding]) || stands(finding));
}

const doubtful: ReadonlySet<string> = new Set(["check/missing-key", "check/empty-row"]);

/** State secrets must not be handled on an ordinary computer at all. */
export const isSecret = (found: readonly Diagnostic[]): boolean => found.some(({ code }) => code === "check/secrecy");

/** What a strict reviewer would say of a plan. Loaded only when there is a plan to judge. */
export async function lintPlan(checked: CheckedPlan, settings?: LintSettings): Promise<readonly Diagnostic[]> {
  const { lint } = await import("./lint/lint.ts");
  return lint(checked, settings);
}

/** All rules, in groups, with what each says of itself. */
export const ruleGuide = async (): Promise<readonly GuideGroup[]> => (await import("./lint/guide.ts")).guide;

export interface RenderOptions {
  /** Goes into the properties of the Word file; the clock is never asked. */
  readonly created: Date;
  /** What the office chose within the decree's ranges. */
  readonly house?: House | undefined;
  /** The office's own; without one, the template we ship. */
  readonly template?: Template | undefined;
  readonly draft?: Draft | undefined;
}

export interface Rendered {
  readonly format: Format;
  /** The end of the file's name for an appendix in a file of its own: `phu-luc-2`. */
  readonly suffix?: string | undefined;
  readonly bytes: Uint8Array;
}

/** Renders each format asked for: the plan, and the appendices that stand in files of their own. */
export async function renderPlan(plan: Plan, wanted: readonly Format[], options: RenderOptions): Promise<readonly Rendered[]> {
  const { draft, template = await shippedTemplate() } = options;
  const [{ makeDocument }, { partsOf }] = await Promise.all([import("./document/make.ts"), import("./document/parts.ts")]);
  const parts = partsOf(makeDocument(plan, template, draft === undefined ? {} : { draft }));
  const files: Rendered[] = [];
  for (const format of wanted) {
    for (const { suffix, document } of parts) {
      files.push({ format, suffix, bytes: format === "docx" ? await renderWord(document, options) : await renderText(document) });
    }
  }
  return files;
}

const shippedTemplate = async (): Promise<Template> => (await import("./document/templates.ts")).templates["ke-hoach"];

async function renderWord(document: Document, { created, house }: RenderOptions): Promise<Uint8Array> {
  const [{ layOut }, { renderDocx }, { usualHouse }] = await Promise.all([
    import("./layout/lay-out.ts"),
    import("./render/docx/render.ts"),
    import("./nd30/house.ts"),
  ]);
  return renderDocx(layOut(document, house ?? usualHouse), { created });
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

/** The plan's own date, or that of the decision that issues it, open parts taken as the first: the same plan always gives the same bytes. */
export function defaultCreated({ issueDate, decision, years }: Plan): Date {
  const { year, month = 1, day = 1 } = issueDate ?? decision?.date ?? { year: years[0] ?? 2000 };
  return new Date(Date.UTC(year, month - 1, day));
}

/** The text of the templates we ship, by name: what an office copies and changes. */
export const templateTexts = async (): Promise<Readonly<Record<string, string>>> =>
  (await import("./generated/template-texts.js")).templateTexts;
