/**
 * Findings as a JUnit report: a suite for each file, in it a test case for each rule.
 *
 * Errors make a case fail; what someone should look at stands in its output, so that a pipeline is red exactly where
 * `kehoach validate` ends with 1. What we write is fixed by `test/report/junit.schema.json`.
 */
import type { Diagnostic } from "../base/diagnostic.ts";
import { labels } from "./labels.ts";
import { byFile } from "./order.ts";
import { codeOf, type Report } from "./report.ts";
import { visible, visibleLines } from "./visible.ts";

export function reportJunit({ diagnostics, files, rules }: Report): string {
  const found = new Map(byFile(diagnostics).map(({ file, findings }) => [file, findings]));
  const names = [...new Set([...files, ...found.keys()])].sort();
  const suites = names.map((file) => suiteOf(file, found.get(file) ?? [], rules.map(codeOf)));
  const [tests, failures] = [sum(suites, "tests"), sum(suites, "failures")];
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="kehoach" tests="${tests}" failures="${failures}" errors="0">`,
    ...suites.flatMap(({ lines }) => lines),
    "</testsuites>\n",
  ].join("\n");
}

interface Suite {
  readonly tests: number;
  readonly failures: number;
  readonly lines: readonly string[];
}

const sum = (suites: readonly Suite[], member: "tests" | "failures"): number =>
  suites.reduce((total, suite) => total + suite[member], 0);

/** What was noticed before any rule ran (`source/…`, `check/…`) is a case of its own. */
function suiteOf(file: string, findings: readonly Diagnostic[], rules: readonly string[]): Suite {
  const codes = [...new Set([...rules, ...findings.map(({ code }) => code)])].sort();
  const cases = codes.map((code) => findings.filter((finding) => finding.code === code));
  const failures = cases.filter(hasError).length;
  const name = attribute(file);
  return {
    tests: codes.length,
    failures,
    lines: [
      `  <testsuite name="${name}" tests="${codes.length}" failures="${failures}" errors="0" skipped="0">`,
      ...codes.flatMap((code, index) => caseLines(`name="${attribute(code)}" classname="${name}"`, cases[index] ?? [])),
      "  </testsuite>",
    ],
  };
}

const hasError = (findings: readonly Diagnostic[]): boolean => findings.some(({ severity }) => severity === "error");

function caseLines(attributes: string, findings: readonly Diagnostic[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === "error");
  const others = findings.filter(({ severity }) => severity !== "error");
  const [first] = errors;
  if (findings.length === 0) return [`    <testcase ${attributes}/>`];
  return [
    `    <testcase ${attributes}>`,
    ...(first === undefined
      ? []
      : [`      <failure message="${attribute(first.message)}" type="error">${text(errors)}</failure>`]),
    ...(others.length === 0 ? [] : [`      <system-out>${text(others)}</system-out>`]),
    "    </testcase>",
  ];
}

const text = (findings: readonly Diagnostic[]): string => escape(findings.flatMap(told).join("\n"));

function told({ severity, message, hint, source, place: { file, start } }: Diagnostic): readonly string[] {
  const where = visible(file) + (start === undefined ? "" : `:${start.line}:${start.column}`);
  return [
    `${where}  ${labels[severity]}  ${visible(message)}`,
    ...(hint === undefined ? [] : visibleLines(hint).map((line) => `  ${line}`)),
    ...(source === undefined ? [] : [`  Căn cứ: ${visible(source)}`]),
  ];
}

const attribute = (value: string): string => escape(visible(value));
const escape = (value: string): string => value.replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
