import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { fold } from "../../src/base/fold.ts";
import { namesOf, profileSchema, propertySchema, resolved, spellingsOf, type Schema } from "../../src/check/schema.ts";
import { vietnameseSchema, type Node } from "../../scripts/generate/vietnamese-schema.ts";
import { wholeProfileSchema } from "../../scripts/generate/whole-profile-schema.ts";
import { said, profileOf } from "./office.ts";

const file = (name: string): string => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");
const json = (name: string): Node => JSON.parse(file(name)) as Node;

test("schemas/ho-so.schema.json is what its generator makes", () => {
  const whole = wholeProfileSchema(json("profile.schema.json"), json("plan.schema.json"));
  expect(file("ho-so.schema.json")).toBe(vietnameseSchema(whole));
});

test("it stands alone, takes a profile with gaps, and refuses a misspelled key", () => {
  const ajv = new Ajv2020({ strict: false });
  const validate = ajv.compile(json("ho-so.schema.json"));
  const profile = { "cơ quan": "Ủy ban nhân dân xã Nậm Khoang", "nơi nhận": null, "trình bày": { "cỡ chữ": 14 }, "đơn vị": ["Công an xã"] };
  expect(validate(profile)).toBe(true);
  expect(validate({ ...profile, "cơ quang": "A" })).toBe(false);
});

const maps: readonly (readonly [string, Schema])[] = [
  ["the profile", profileSchema],
  ["layout", propertySchema(profileSchema, "layout") ?? {}],
  ["units", profileSchema.properties?.["units"]?.items?.anyOf?.[1] ?? {}],
  ["signatories", profileSchema.properties?.["signatories"]?.items ?? {}],
];

test.each(maps)("no two keys of %s fold to the same word", (_name, schema) => {
  const spellings = Object.entries(schema.properties ?? {}).flatMap(([name, property]) => [...new Set(spellingsOf(name, property).map(fold))]);
  expect(spellings.length).toBeGreaterThan(2);
  expect(new Set(spellings).size).toBe(spellings.length);
  expect(namesOf(schema).size).toBe(spellings.length);
});

test.each(Object.entries(profileSchema.properties ?? {}).map(([name, property]) => [name, resolved(property)] as const))(
  "%s has a Vietnamese key, a description and an example",
  (name) => {
    const property = json("ho-so.schema.json")["properties"] as Node;
    const title = spellingsOf(name, profileSchema.properties?.[name] ?? {})[0] ?? "";
    expect(property[title], title).toMatchObject({ title, description: expect.stringMatching(/\S/), examples: expect.arrayContaining([expect.anything()]) });
  },
);

test("the examples of the layout are lawful", async () => {
  const layout = propertySchema(profileSchema, "layout")?.properties ?? {};
  for (const [name, { examples = [] }] of Object.entries(layout)) {
    for (const example of examples) {
      const { diagnostics } = await profileOf(`trình bày:\n  ${name}: ${String(example)}\n`);
      expect(said(diagnostics), name).toEqual([]);
    }
  }
});
