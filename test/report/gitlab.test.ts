import { expect, test } from "vitest";
import { reportGitlab } from "../../src/report/gitlab.ts";
import { asAbove, report, silent } from "./findings.ts";

interface Issue {
  readonly fingerprint: string;
  readonly check_name: string;
}
const issuesOf = (text: string): readonly Issue[] => JSON.parse(text) as readonly Issue[];

test("each finding is an issue with what GitLab needs: text, rule, fingerprint, severity, path and line", () => {
  expect(issuesOf(reportGitlab(report))).toEqual([
    {
      description: "Có ký tự lạ \u0007 ở đây\r\nvà ở dòng sau",
      check_name: "source/control",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      severity: "major",
      location: { path: "plans/an-toan.yaml", lines: { begin: 1, end: 1 } },
    },
    {
      description: `${asAbove.message}. Căn cứ: ${asAbove.source}`,
      check_name: "lint/recipient-as-above",
      fingerprint: expect.stringMatching(/^[0-9a-f]{32}$/) as string,
      severity: "major",
      location: { path: "plans/an-toan.yaml", lines: { begin: 3, end: 3 } },
    },
    expect.objectContaining({ severity: "info", location: { path: "kế hoạch/thi đua, 50%.yaml", lines: { begin: 1, end: 1 } } }),
    expect.objectContaining({ severity: "minor", location: { path: "kế hoạch/thi đua, 50%.yaml", lines: { begin: 4, end: 4 } } }),
  ]);
  expect(reportGitlab(silent)).toBe("[]\n");
});

test("a fingerprint stays when lines are put in above, and differs for each finding", () => {
  const { place } = asAbove;
  const text = report.texts.get(place.file) as string;
  const above = "# Bản sửa ngày 10/3\n";
  const moved = {
    ...asAbove,
    place: {
      ...place,
      start: { offset: (place.start?.offset ?? 0) + above.length, line: 4, column: 3 },
      end: { offset: (place.end?.offset ?? 0) + above.length, line: 4, column: 11 },
    },
  };
  const before = issuesOf(reportGitlab({ ...report, diagnostics: [asAbove] }));
  const after = issuesOf(reportGitlab({ ...report, diagnostics: [moved], texts: new Map([[place.file, above + text]]) }));
  expect(after.map(({ fingerprint }) => fingerprint)).toEqual(before.map(({ fingerprint }) => fingerprint));

  const twice = issuesOf(reportGitlab({ ...report, diagnostics: [...report.diagnostics, asAbove] }));
  expect(new Set(twice.map(({ fingerprint }) => fingerprint)).size).toBe(5);
});
