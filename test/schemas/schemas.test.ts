import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { vietnameseSchema, type Node } from "../../scripts/generate/vietnamese-schema.ts";
import { fold } from "../../src/base/fold.ts";
import { described, spellingsOf, type Schema } from "../../src/check/schema.ts";
import { head, planIn } from "../check/read.ts";

const text = readFileSync("schemas/plan.schema.json", "utf8");
const schema = JSON.parse(text) as Schema;
const vietnamese = JSON.parse(readFileSync("schemas/ke-hoach.schema.json", "utf8")) as Schema;
const objects = Object.entries({ plan: schema, ...schema.$defs }).filter(([, { properties }]) => properties !== undefined);
const properties = objects.flatMap(([owner, { properties: own = {} }]) =>
  Object.entries(own).map(([name, property]) => [`${owner}.${name}`, described(property) as Schema & { description?: string }] as const),
);

test.each(objects)("no two keys of %s fold to the same word", (_, { properties: own = {} }) => {
  const spellings = Object.entries(own).flatMap(([name, property]) => {
    // A title and its own aliases may come close; what matters is that no other key answers to the same word.
    return [...new Set(spellingsOf(name, property).map(fold))];
  });
  expect(spellings.filter((word, index) => spellings.indexOf(word) !== index)).toEqual([]);
});

describe.each(properties)("%s", (_, { title, description, examples }) => {
  test("has a Vietnamese key, a description and an example", () => {
    expect(title).toMatch(/^\p{Ll}[\p{Ll} ]*$/u);
    expect(description).toMatch(/^\p{Lu}.*\.$/su);
    expect(examples?.length).toBeGreaterThan(0);
  });
});

describe("examples", () => {
  const ajvFor = (root: Schema): Ajv2020 => {
    const ajv = new Ajv2020({ strict: false });
    ajv.addSchema(root, "root");
    return ajv;
  };
  const pointers = (root: Schema): readonly string[] =>
    Object.entries({ "": root, ...root.$defs }).flatMap(([owner, { properties: own = {} }]) =>
      Object.keys(own).map((name) => `${owner === "" ? "#" : `#/$defs/${owner}`}/properties/${encodeURIComponent(name)}`),
    );
  const at = (root: Schema, pointer: string): Schema =>
    pointer.slice(2).split("/").reduce((node, key) => (node as never)[decodeURIComponent(key)], root);

  test.each([
    ["the schema of a plan", schema],
    ["the editor's schema", vietnamese],
  ])("of %s hold to it", (_, root) => {
    const ajv = ajvFor(root);
    for (const pointer of pointers(root)) {
      const valid = ajv.compile({ $ref: `root${pointer}` });
      for (const example of at(root, pointer).examples ?? []) {
        expect(valid(example), `${decodeURIComponent(pointer)}: ${JSON.stringify(valid.errors)}`).toBe(true);
      }
    }
  });
});

describe("the editor's schema", () => {
  const marks = (plan: string): readonly string[] => {
    const valid = new Ajv2020({ strict: false, allErrors: true }).compile(vietnamese);
    return valid(parse(plan)) ? [] : (valid.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);
  };
  /** Lawful for check, and no mark for the editor. */
  const isLeftAlone = (plan: string): void => {
    planIn(plan);
    expect(marks(plan)).toEqual([]);
  };

  test("is in step with the schema of a plan", () => {
    expect(vietnameseSchema(JSON.parse(text) as Node)).toBe(readFileSync("schemas/ke-hoach.schema.json", "utf8"));
  });

  test("leaves the 2023 plan alone", () => isLeftAlone(readFileSync("plans/plan-2023.yaml", "utf8")));

  test("leaves alone a commune's plan with all that a full one has", () => {
    isLeftAlone(readFileSync("test/check/fixtures/xa-nam-khoang-2026.yaml", "utf8"));
  });

  test("leaves alone the rarer ways of writing", () => {
    isLeftAlone(`${head}kèm theo quyết định:
độ mật:
năm kế hoạch: 2026
căn cứ:
  - Luật Lâm nghiệp
  - loại: Kế hoạch
    số ký hiệu: 12/KH-UBND
    ngày: 2026
nội dung:
  - phần: Kế hoạch
    gồm:
      - bảng:
          gộp ô: [chủ trì]
          đánh số:
          dòng:
            - nhóm: 1
            - nội dung: 2
              chủ trì: Công an xã
            - tổng cộng:
                nội dung: 2
            - ghi chú chung: 3
phụ lục:
  tên: Quy ước
  tệp riêng: có
  lời văn: Gửi sớm.
`);
  });

  test("leaves alone what YAML takes for numbers, truth values and nothing", () => {
    isLeftAlone(`${head.replace("15/3/2026", "2026")}số: 05
mục đích:
  - 2026
  - true
căn cứ:
kinh phí: ~
nhiệm vụ:
  tiêu đề:
  cột:
    - nội dung: 1
      rộng: 90
    - số buổi: 2
  gồm:
    - mã: 01
      nội dung: 12
      số buổi: 3
`);
  });

  test("leaves the full way alone", () => {
    isLeftAlone(`${head}nội dung:
  - mục: Mục đích
    gồm:
      - Một đoạn văn.
      - khoản: Yêu cầu
        gồm:
          - điểm: Rõ người
            gồm: |
              - Rõ việc
`);
  });

  test("leaves alone a plan that waits for the profile of its office", () => {
    expect(marks("ngày ban hành: 2026\ntrích yếu: Phòng cháy\nmục đích: Giữ rừng.\n")).toEqual([]);
  });

  test("marks a misspelt key", () => {
    expect(marks(`${head}mục đích: Giữ rừng.\ntrích yêú: x\n`)).toEqual([" must NOT have additional properties"]);
  });
});

test("the compiled validator stands alone", () => {
  const code = readFileSync("src/generated/validators.js", "utf8");
  expect(code).not.toMatch(/\brequire\(|\bimport\b/);
});

test("plan files name the editor's schema in their first line", () => {
  expect(readFileSync("plans/plan-2023.yaml", "utf8").split("\n")[0]).toBe(
    "# yaml-language-server: $schema=../schemas/ke-hoach.schema.json",
  );
});
