import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "./memory-io.ts";

const file = (name: string): string => readFileSync(new URL(`../../schemas/${name}`, import.meta.url), "utf8");

test.each([
  [["schema"], "ke-hoach.schema.json"],
  [["lược-đồ", "--khóa", "vi"], "ke-hoach.schema.json"],
  [["schema", "--keys", "en"], "plan.schema.json"],
  [["luoc-do", "--khoa=EN"], "plan.schema.json"],
])("%o prints schemas/%s", async (argv, name) => {
  const io = memoryIo({});
  expect(await main(argv, io)).toBe(0);
  expect(JSON.parse(io.printed())).toEqual(JSON.parse(file(name)));
  expect(io.noticed()).toBe("");
});

test("keys in another language are refused", async () => {
  const io = memoryIo({});
  expect(await main(["schema", "--keys", "fr"], io)).toBe(2);
  expect(io.noticed()).toBe(`Lỗi: Không có bộ tên mục \`fr\`.
  → Chọn \`--keys vi\` (tiếng Việt) hoặc \`--keys en\` (tiếng Anh).\n`);
});
