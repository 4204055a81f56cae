/** What looks like a fault of dates, responsibility or agreement, and is none: false alarms are worse than misses. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { expect, test } from "vitest";
import { agreementRules } from "../../../src/lint/rules/agreement/index.ts";
import { datesRules } from "../../../src/lint/rules/dates/index.ts";
import { responsibilityRules } from "../../../src/lint/rules/responsibility/index.ts";
import { subjectOf } from "../../../src/lint/subject.ts";
import { planIn } from "../../check/read.ts";

const { plan } = planIn(readFileSync(resolve(import.meta.dirname, "nothing-to-say.yaml"), "utf8"));
const subject = subjectOf(plan);

test.each([...datesRules, ...responsibilityRules, ...agreementRules])("$id is silent", ({ check }) => {
  expect(Array.from(check(subject), ({ message }) => message)).toEqual([]);
});
