import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { reportJunit } from "../../src/report/junit.ts";
import { asAbove, report, silent, wordy } from "./findings.ts";

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Throws where the text is not well-formed XML. */
function treeOf(xml: string): Element {
  const top: Element = { name: "", attributes: {}, children: [], text: "" };
  const open = [top];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("opentag", ({ name, attributes }) => {
    const element: Element = { name, attributes, children: [], text: "" };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on("text", (text) => {
    (open.at(-1) as Element).text += text;
  });
  parser.on("closetag", () => void open.pop());
  parser.write(xml).close();
  return top.children[0] as Element;
}

const schema = JSON.parse(readFileSync(new URL("junit.schema.json", import.meta.url), "utf8")) as object;
const isReport = new Ajv2020({ strict: true, strictTuples: false, allErrors: true }).compile(schema);

test.each([
  ["findings", report],
  ["no findings", silent],
  ["no rules", { ...report, rules: [] }],
  ["nothing at all", { ...silent, rules: [], files: [] }],
])("a report of %s is XML and holds to our schema", (_, told) => {
  isReport(treeOf(reportJunit(told)));
  expect(isReport.errors).toBeNull();
});

test("each file is a suite with a case for each rule; numbers are those of what stands below", () => {
  const { attributes, children } = treeOf(reportJunit(report));
  expect(attributes).toMatchObject({ tests: "10", failures: "2" });
  expect(children.map(({ attributes: { name, tests, failures } }) => [name, tests, failures])).toEqual([
    ["./plans/an-toan.yaml", "4", "2"],
    ["kế hoạch/thi đua, 50%.yaml", "3", "0"],
    ["plans/tot.yaml", "3", "0"],
  ]);
  for (const suite of children) expect(suite.children).toHaveLength(Number(suite.attributes["tests"]));
});

test("an error fails its case; what someone should look at stands in the output of a case that passes", () => {
  const [safety, campaign] = treeOf(reportJunit(report)).children;
  const caseOf = (suite: Element | undefined, code: string): Element | undefined =>
    suite?.children.find(({ attributes }) => attributes["name"] === code);
  const [failure] = caseOf(safety, asAbove.code)?.children ?? [];
  expect(failure).toMatchObject({ name: "failure", attributes: { message: asAbove.message, type: "error" } });
  expect(failure?.text).toContain("./plans/an-toan.yaml:3:3  Lỗi  Nơi nhận ghi");
  expect(failure?.text).toContain("Căn cứ: NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 9, điểm b");
  const [output] = caseOf(campaign, wordy.code)?.children ?? [];
  expect(output?.name).toBe("system-out");
  expect(output?.text).toContain(wordy.message);
});
