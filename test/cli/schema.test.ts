import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "./memory-io.ts";

const file = (name: string): string => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");

test.each([
  [["schema"], "ke-hoach.schema.json"],
  [["lược-đồ", "--khóa", "vi"], "ke-hoach.schema.json"],
  [["schema", "--keys", "en"], "plan.schema.json"],
  [["luoc-do", "--khoa=EN"], "plan.schema.json"],
  [["schema", "--profile"], "ho-so.schema.json"],
])("%o prints schemas/%s", async (argv, name) => {
  const io = memoryIo({});
  expect(await main(argv, io)).toBe(0);
  expect(JSON.parse(io.printed())).toEqual(JSON.parse(file(name)));
  expect(io.noticed()).toBe("");
});

test("the schema of a profile stands alone with English keys too", async () => {
  const io = memoryIo({});
  expect(await main(["lược-đồ", "--hồ-sơ", "--khóa", "en"], io)).toBe(0);
  expect(io.printed().match(/"\$ref": "(?!#)[^"]*"/g)).toBeNull();
  const validate = new Ajv2020({ strict: false }).compile(JSON.parse(io.printed()) as object);
  const profile = { issuer: "Ủy ban nhân dân xã Nậm Khoang", signatories: [{ alias: "văn xã", position: "Phó Chủ tịch", fullName: "Vàng A Sử" }] };
  expect(validate(profile)).toBe(true);
  expect(validate({ ...profile, signatory: { position: "Chủ tịch", name: "Vàng A Sử" } })).toBe(false);
});

test("-o writes the same into a new file, in a folder made for it, and leaves it alone the second time", async () => {
  const io = memoryIo({});
  await main(["schema"], io);
  expect(await main(["schema", "-o", "luoc do/ke-hoach.schema.json"], io)).toBe(0);
  expect(await main(["luoc-do", "--tep=luoc do/ke-hoach.schema.json"], io)).toBe(0);
  expect(io.textOf("luoc do/ke-hoach.schema.json")).toBe(io.printed());
  expect(io.noticed()).toBe("Đã tạo `luoc do/ke-hoach.schema.json`.\nGiữ nguyên `luoc do/ke-hoach.schema.json` (không có gì thay đổi)\n");
});

test.each(["của người khác", "-> khac.json"])("-o never overwrites: %s", async (content) => {
  const io = memoryIo({ "a.json": content });
  expect(await main(["schema", "-o", "a.json"], io)).toBe(2);
  expect(io.noticed()).toBe("Lỗi: Đã có `a.json`; kehoach không ghi đè.\n  → Chọn tên khác, hoặc đổi tên tệp đang có.\n");
  expect(io.names()).toEqual(["a.json"]);
});

test("keys in another language are refused", async () => {
  const io = memoryIo({});
  expect(await main(["schema", "--keys", "fr"], io)).toBe(2);
  expect(io.noticed()).toBe("Lỗi: Không có bộ tên mục `fr`.\n  → Chọn `vi` (tiếng Việt) hoặc `en` (tiếng Anh).\n");
});
