/** `kehoach coverage`: the decree's clauses that touch a plan, and which measure, rule, form or test answers each. */
import { fold } from "../../base/fold.ts";
import { UserError } from "../../base/user-error.ts";
import { answeredClauses, type Answered, type NamedMeasure } from "../../nd30/coverage.ts";
import type { Measure } from "../../nd30/measure.ts";
import { ruleGuide } from "../../pipeline.ts";
import type { ExitCode } from "../exit-code.ts";
import type { Io } from "../io.ts";

export interface CoverageOptions {
  readonly format?: string | true;
}

export async function coverage({ format = "text" }: CoverageOptions, io: Io): Promise<ExitCode> {
  const write = Object.entries(formats).find(([name]) => name === fold(String(format)))?.[1];
  if (write === undefined) throw new UserError(`Lệnh \`coverage\` không có dạng \`${format}\``, "Chọn `text` hoặc `json`.");
  const rules = (await ruleGuide()).flatMap((group) => group.rules);
  io.out(write(answeredClauses(rules)));
  return 0;
}

const formats: Readonly<Record<string, (clauses: readonly Answered[]) => string>> = { text: inWords, json: inJson };

function inWords(clauses: readonly Answered[]): string {
  const asking = clauses.filter(({ group }) => group === undefined);
  const applied = asking.filter(({ notApplicable }) => notApplicable === undefined).length;
  const summary = `${asking.length} điều khoản của Nghị định 30/2020/NĐ-CP liên quan đến kế hoạch: ${applied} có câu trả lời, ${asking.length - applied} không áp dụng.`;
  return `${clauses.map(entry).join("\n")}\n${summary}\n`;
}

function entry({ clause, title, made, measures, rules, tests = [], notApplicable }: Answered): string {
  const lines = [
    `${clause}: ${title}`,
    ...(notApplicable === undefined ? [] : [`  không áp dụng: ${notApplicable}`]),
    ...(made === undefined ? [] : [`  công cụ: ${made}`]),
    ...measures.map((named) => `  số đo: ${measured(named)}`),
    ...(rules.length === 0 ? [] : [`  quy tắc: ${rules.join(", ")}`]),
    ...(tests.length === 0 ? [] : [`  kiểm thử: ${tests.join(", ")}`]),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function measured({ label, measure, style }: NamedMeasure): string {
  if (style === undefined) return `${label}: ${amount(measure)}`;
  const look = [style.bold ? "đậm" : "", style.italic ? "nghiêng" : "đứng", style.capitals ? "in hoa" : ""].filter((word) => word !== "");
  return `${label}: cỡ ${amount(measure)}, ${look.join(", ")}`;
}

const units: Readonly<Record<Measure["unit"], string>> = { mm: " mm", pt: " pt", lines: " dòng", ratio: " chiều dài dòng chữ" };

function amount({ value, unit, min, max, choices }: Measure): string {
  const size = number(value) + units[unit];
  if (choices !== undefined) return `${size} (${choices.map(number).join(" hoặc ")})`;
  if (min !== undefined && max !== undefined) return `${size} (${number(min)} đến ${number(max)})`;
  return min === undefined ? size : `${size} (từ ${number(min)})`;
}

/** At most two digits after the comma. */
const number = (value: number): string => String(Math.round(value * 100) / 100).replace(".", ",");

interface JsonMeasure extends Measure {
  readonly name: string;
}

function inJson(clauses: readonly Answered[]): string {
  const told = clauses.map(({ clause, title, group, made, measures, rules, tests = [], notApplicable }) => ({
    clause,
    title,
    group,
    answered: group === undefined ? notApplicable === undefined : undefined,
    made,
    measures: measures.map(({ name, label, measure }): JsonMeasure => ({ name, ...measure, label })),
    rules,
    tests,
    notApplicable,
  }));
  return `${JSON.stringify({ format: 1, decree: "30/2020/NĐ-CP", clauses: told }, undefined, 2)}\n`;
}
