import { expect, test } from "vitest";
import { formatNames, readRequest, reporters } from "../../src/report/formats.ts";
import { report, silent } from "./findings.ts";

test.each([
  ["json", { format: "json" }],
  ["SARIF=ket-qua/a=b.sarif", { format: "sarif", file: "ket-qua/a=b.sarif" }],
  ["Git-Hub", { format: "github" }],
  ["xml", undefined],
  ["junit=", undefined],
  ["", undefined],
])("-f %j asks for %o", (typed, request) => expect(readRequest(typed)).toEqual(request));

test.each(formatNames)("%s tells the same whatever the order findings were made in, and ends with a line break", (name) => {
  const told = reporters[name](report);
  expect(reporters[name]({ ...report, diagnostics: report.diagnostics.toReversed(), files: report.files.toReversed() })).toBe(
    name === "json" ? told.replace(/"files": \[[^\]]*\]/, `"files": ${JSON.stringify(report.files.toReversed(), undefined, 2).replaceAll("\n", "\n  ")}`) : told,
  );
  expect(told.endsWith("\n")).toBe(true);
});

test.each(formatNames)("%s lets no control character through", (name) => {
  expect(reporters[name](report).replaceAll("\n", "")).not.toMatch(/\p{Cc}/u);
});

test("text in a file says that nothing was found; on a terminal the command says so", () => {
  expect(reporters.text(silent)).toBe("Đã kiểm tra 3 tệp, không có lỗi.\n");
  expect(reporters.text({ ...silent, terminal: { color: false, columns: 80 } })).toBe("");
  expect(reporters.text(report)).toContain("2 lỗi, 1 chỗ cần xem lại, 1 gợi ý trong 3 tệp.");
});
