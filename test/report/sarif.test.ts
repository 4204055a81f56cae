/**
 * `sarif-2.1.0-rtm.5.json` is the schema of SARIF 2.1.0 as SchemaStore publishes it, taken unchanged from the npm
 * package @microsoft/jest-sarif 1.0.0-beta.0 (MIT). It is of draft 04; what it uses reads the same in draft 07.
 */
import { Ajv } from "ajv";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { reportSarif } from "../../src/report/sarif.ts";
import { report, silent, wordy } from "./findings.ts";

const { $schema: _draft, id: _id, ...schema } = JSON.parse(
  readFileSync(new URL("sarif-2.1.0-rtm.5.json", import.meta.url), "utf8"),
) as Record<string, unknown>;
const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
ajv.addFormat("uri", (text) => URL.canParse(text));
ajv.addFormat("uri-reference", (text) => URL.canParse(text, "file:///") && /^[\w\-.~:/?#[\]@!$&'()*+,;=%]*$/.test(text));
ajv.addFormat("date-time", true);
const isSarif = ajv.compile(schema);

interface Log {
  readonly runs: readonly [
    {
      readonly columnKind: string;
      readonly tool: { readonly driver: { readonly rules: readonly { readonly id: string; readonly help?: { readonly markdown: string } }[] } };
      readonly results: readonly { readonly ruleId: string; readonly ruleIndex: number; readonly suppressions?: unknown }[];
    },
  ];
}
const logOf = (text: string): Log => JSON.parse(text) as Log;

test.each([
  ["findings", report],
  ["no findings", silent],
  ["no rules", { ...report, rules: [] }],
])("a log of %s holds to the schema of SARIF 2.1.0", (_, told) => {
  isSarif(JSON.parse(reportSarif(told)));
  expect(isSarif.errors).toBeNull();
});

test("the schema is at work: a log without a version is refused", () => expect(isSarif({ runs: [] })).toBe(false));

test("columns are counted in UTF-16 code units, and a region has the words' own start and end", () => {
  const [run] = logOf(reportSarif(report)).runs;
  expect(run.columnKind).toBe("utf16CodeUnits");
  expect(run.results[3]).toMatchObject({
    ruleId: "lint/term-ensure",
    level: "warning",
    message: { text: `${wordy.message}\n${wordy.hint}\nCăn cứ: ${wordy.source}` },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: "k%E1%BA%BF%20ho%E1%BA%A1ch/thi%20%C4%91ua%2C%2050%25.yaml" },
          region: { startLine: 4, startColumn: 33, endLine: 4, endColumn: 40 },
        },
      },
    ],
    relatedLocations: [{ id: 1, message: { text: "Ở đây viết khác" } }],
    fixes: [
      {
        artifactChanges: [
          { replacements: [{ deletedRegion: { startLine: 4, startColumn: 33, endLine: 4, endColumn: 40 }, insertedContent: { text: "bảo đảm" } }] },
        ],
      },
    ],
  });
});

test("every result points at its rule, and rules of ours have help; none is said to be suppressed", () => {
  const [{ tool, results }] = logOf(reportSarif(report)).runs;
  const { rules } = tool.driver;
  for (const { ruleId, ruleIndex, suppressions } of results) {
    expect(rules[ruleIndex]?.id).toBe(ruleId);
    expect(suppressions).toBeUndefined();
  }
  expect(rules.map(({ id, help }) => [id, help !== undefined])).toEqual([
    ["lint/no-legal-basis", true],
    ["lint/recipient-as-above", true],
    ["lint/term-ensure", true],
    ["source/control", false],
  ]);
});

test("an example with a fence of its own does not end the fence around it", () => {
  const [{ tool }] = logOf(reportSarif(report)).runs;
  expect(tool.driver.rules[0]?.help?.markdown).toContain("````yaml\nnơi nhận: |\n  Như trên ``` không còn\n````");
});

test.each([
  ["plans\\kế hoạch.yaml", "plans/k%E1%BA%BF%20ho%E1%BA%A1ch.yaml"],
  ["/van-phong/a b.yaml", "file:///van-phong/a%20b.yaml"],
  ["C:\\van phong\\a.yaml", "file:///C:/van%20phong/a.yaml"],
  ["\\\\may-chu\\chung\\a.yaml", "file://may-chu/chung/a.yaml"],
  ["a:b.yaml", "a%3Ab.yaml"],
])("the file %s is written %s", (file, uri) => {
  const diagnostics = [{ ...wordy, related: [], place: { ...wordy.place, file } }];
  expect(reportSarif({ ...silent, files: [file], diagnostics })).toContain(`"uri": ${JSON.stringify(uri)}`);
});
