import { existsSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { advancesModule, fontFolder } from "../../scripts/font-widths.ts";

const fontIsHere = existsSync(`${fontFolder}/LiberationSerif-Regular.ttf`);
const mayBeAbsent = process.env["CI"] === undefined;

test.skipIf(!fontIsHere && mayBeAbsent)("the table of widths is what Liberation Serif 2 says (needs fonts-liberation2)", () => {
  expect(readFileSync("src/layout/advances.ts", "utf8")).toBe(advancesModule(fontFolder));
});
