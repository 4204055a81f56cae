import { expect, test } from "vitest";
import { coverage } from "../../src/cli/commands/coverage.ts";
import { clauses } from "../../src/nd30/coverage.ts";
import { memoryIo } from "../cli/memory-io.ts";

const told = async (format?: string): Promise<string> => {
  const io = memoryIo({});
  expect(await coverage(format === undefined ? {} : { format }, io)).toBe(0);
  return io.printed();
};

test("each clause is told with its measures and their lawful range, its rules and its tests", async () => {
  const text = await told();
  expect(text).toContain("Phụ lục I, Phần I, Mục I, khoản 3: Định lề trang\n  số đo: Lề trên: 20 mm (20 đến 25)\n");
  expect(text).toContain("  số đo: Quốc hiệu: cỡ 13 pt (12 đến 13), đậm, đứng, in hoa\n");
  expect(text).toContain("  số đo: Lùi đầu dòng: 12,7 mm (10 hoặc 12,7)\n");
  expect(text).toContain("  số đo: Đường kẻ dưới trích yếu: 0,4 chiều dài dòng chữ (0,33 đến 0,5)\n");
  expect(text).toContain("Điều 11: Duyệt bản thảo\n  không áp dụng: ");
  expect(text).toMatch(/^ {2}quy tắc: [a-z0-9-]+/mu);
  for (const { clause, title } of clauses) expect(text).toContain(`${clause}: ${title}\n`);
});

test("the summary counts what is answered and what does not apply", async () => {
  const [, all, answered, rest] = /(\d+) điều khoản .*: (\d+) có câu trả lời, (\d+) không áp dụng\.\n$/u.exec(await told()) ?? [];
  expect(Number(all)).toBe(clauses.filter(({ group }) => group === undefined).length);
  expect(Number(answered) + Number(rest)).toBe(Number(all));
});

test("-f json is the same for programs", async () => {
  const report = JSON.parse(await told("json")) as { readonly format: number; readonly clauses: readonly { readonly clause: string; readonly answered: boolean }[] };
  expect(report.format).toBe(1);
  expect(report.clauses.map(({ clause }) => clause)).toEqual(clauses.map(({ clause }) => clause));
  expect(report.clauses.find(({ clause }) => clause === "Phụ lục I, Phần I, Mục I, khoản 3")).toMatchObject({
    answered: true,
    measures: [{ name: "page.margins.top", value: 20, unit: "mm", min: 20, max: 25 }, {}, {}, {}],
  });
});

test("another format is refused", async () => {
  await expect(coverage({ format: "sarif" }, memoryIo({}))).rejects.toThrow("Lệnh `coverage` không có dạng `sarif`");
});
