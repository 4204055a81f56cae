import { expect, test } from "vitest";
import { reportJson, type JsonReport } from "../../src/report/json.ts";
import { asAbove, misread, noGrounds, report, silent, wordy } from "./findings.ts";

const read = (text: string): JsonReport => JSON.parse(text) as JsonReport;

test("findings are told as they are in memory, in reading order, a fix with what to write where", () => {
  expect(read(reportJson(report))).toEqual({
    format: 1,
    tool: { name: "kehoach", version: "0.1.0" },
    files: report.files,
    summary: { error: 2, warning: 1, info: 1 },
    findings: [misread, asAbove, noGrounds, { ...wordy, fix: { ...wordy.fix, edit: { start: wordy.place.start, end: wordy.place.end, text: "bảo đảm" } } }],
  });
});

test("a fix that cannot be written has no edit", () => {
  const { findings } = read(reportJson({ ...report, fixes: [] }));
  expect(findings.find(({ code }) => code === wordy.code)?.fix).toEqual(wordy.fix);
});

test("nothing found is an empty list, not an empty file", () => {
  expect(read(reportJson(silent))).toMatchObject({ summary: { error: 0, warning: 0, info: 0 }, findings: [] });
});
