/**
 * A pipeline of paper: the first line of a "plan" is its subject, `lỗi: …` and `xem: …` on a line are its findings.
 * A subject that begins with "Dày" gives documents of some megabytes, to be caught at in the act of writing.
 * One that begins with "Tệp riêng" has an appendix in a file of its own.
 * Documents are texts that begin with their format; `(sửa tay)` in one means that somebody edited it.
 */
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import type * as pipeline from "../../src/pipeline.ts";
import type { Plan } from "../../src/plan/plan.ts";

export const formats = ["docx", "md"] as const;

export const readPlan: typeof pipeline.readPlan = (file, bytes) => {
  const text = new TextDecoder().decode(bytes);
  if (text.startsWith("hỏng")) throw new TypeError("Cannot read properties of undefined (reading 'kind')");
  const diagnostics = text.split("\n").flatMap((line, index) => findingOn(line, index, file, text));
  const failed = diagnostics.some(({ severity }) => severity === "error");
  const subject = text.split("\n")[0] ?? "";
  return Promise.resolve({
    checked: failed ? undefined : { plan: { subject } as Plan, origins: { place: () => ({ file, path: [] }) } },
    diagnostics,
    texts: new Map([[file, text]]),
  });
};

function findingOn(line: string, index: number, file: string, text: string): readonly Diagnostic[] {
  const match = /(lỗi|xem): (.*)/.exec(line);
  if (match === null) return [];
  const [all, kind, message = ""] = match;
  const before = text.split("\n").slice(0, index).join("\n");
  const offset = (index === 0 ? 0 : before.length + 1) + match.index;
  const start = { offset, line: index + 1, column: match.index + 1 };
  const end = { offset: offset + all.length, line: start.line, column: start.column + all.length };
  return [
    {
      code: kind === "lỗi" ? "check/sample" : "check/sample-note",
      severity: kind === "lỗi" ? "error" : "warning",
      message,
      place: { file, path: [], start, end },
    },
  ];
}

export const renderPlan: typeof pipeline.renderPlan = ({ subject }, wanted, { created }) =>
  Promise.resolve(
    wanted.flatMap((format) => {
      const text = `${format} ${subject} ${created.toISOString()}`;
      const bytes = new TextEncoder().encode(subject.startsWith("Dày") ? text.padEnd(8_000_000) : text);
      return [{ format, bytes }, ...apart(subject).map((suffix) => ({ format, suffix, bytes }))];
    }),
  );

const apart = (subject: string): readonly string[] => (subject.startsWith("Tệp riêng") ? ["phu-luc-2"] : []);

/** What a reviewer would say of a paper plan: `soát lỗi …` and `soát xem …` in its subject. */
export const lintPlan: typeof pipeline.lintPlan = ({ plan }) => {
  const [, kind, message = ""] = /soát (lỗi|xem) (.*)/.exec(plan.subject) ?? [];
  if (kind === undefined) return Promise.resolve([]);
  const place = { file: "ke-hoach.yaml", path: ["subject"] };
  return Promise.resolve([{ code: "lint/sample", severity: kind === "lỗi" ? "error" : "warning", message, place }]);
};

export const ruleGuide: typeof pipeline.ruleGuide = () => Promise.resolve([]);

/** Paper plans have no offices, no templates and nothing secret. */
export const isSecret: typeof pipeline.isSecret = () => false;
export const readOffice: typeof pipeline.readOffice = () => Promise.reject(new Error("no profile is expected here"));
export const readTemplate: typeof pipeline.readTemplate = () => Promise.reject(new Error("no template is expected here"));
export const templateTexts: typeof pipeline.templateTexts = () => Promise.resolve({});

export const judgeOutput: typeof pipeline.judgeOutput = (format, bytes) => {
  const text = new TextDecoder().decode(bytes);
  if (!text.startsWith(`${format} `)) return Promise.resolve("foreign");
  return Promise.resolve(text.includes("(sửa tay)") ? "edited" : "untouched");
};

export const defaultCreated: typeof pipeline.defaultCreated = () => new Date(Date.UTC(2023, 2, 1));
