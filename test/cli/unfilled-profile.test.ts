/** A profile as `kehoach init` writes it with few answers: what it leaves open is for the plans to say. */
import { expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo } from "./memory-io.ts";
import { office, plan } from "../profile/office.ts";

vi.mock("../../src/lint/rules/index.ts", () => ({ rules: [], ruleGroups: [] }));

const begun = async (): Promise<string> => {
  const io = memoryIo({});
  await main(["init", "a.yaml", "--co-quan=Ủy ban nhân dân xã Nậm Khoang"], io);
  return io.textOf("kehoach.yaml") ?? "";
};

test("a plan that says all itself is built", async () => {
  const io = memoryIo({ "kehoach.yaml": await begun(), "p.yaml": office + plan });
  expect(await main(["build", "p.yaml", "-f", "md"], io)).toBe(0);
  expect(io.textOf("p.md")).toContain("Lường Thị Khánh");
});

test("a plan that does not is told everything in one run, where it is to be written", async () => {
  const io = memoryIo({ "kehoach.yaml": await begun(), "p.yaml": "trích yếu: Thi đua năm 2026\n" });
  expect(await main(["validate", "p.yaml"], io)).toBe(1);
  for (const key of ["địa danh", "ngày ban hành", "nơi nhận", "lưu", "chức vụ", "họ tên"]) expect(io.printed()).toContain(`\`${key}\``);
  expect(io.printed()).toMatch(/^kehoach\.yaml:\d+:\d+ {2}Lỗi {2}`chức vụ`/m);
  expect(io.printed()).toContain("chưa có phần nội dung");
});

test("the profile itself has no fault, and a further plan asks for what is still open", async () => {
  const io = memoryIo({ "kehoach.yaml": await begun() });
  expect(await main(["validate", "kehoach.yaml"], io)).toBe(0);
  expect(await main(["tao", "b.yaml", "--chuc-vu=Chủ tịch", "--nguoi-ky=Hà Thị Mây"], io)).toBe(0);
  expect(io.textOf("b.yaml")).toContain("người ký:\n  quyền hạn: TM.\n  chức vụ: Chủ tịch\n  họ tên: Hà Thị Mây\n");
});

test("an empty profile is warned of and stops no plan", async () => {
  const io = memoryIo({ "kehoach.yaml": "# Sẽ ghi sau.\n", "p.yaml": office + plan });
  expect(await main(["build", "p.yaml", "-f", "md"], io)).toBe(0);
  expect(io.printed()).toContain("Hồ sơ cơ quan này chưa có mục nào");
});

test("a folder under the name of the profile is spoken of once", async () => {
  const io = memoryIo({ "kehoach.yaml": null, "p.yaml": office + plan, "q.yaml": office + plan });
  expect(await main(["build", "p.yaml", "q.yaml", "-f", "md"], io)).toBe(0);
  expect(io.noticed().match(/`kehoach\.yaml` là thư mục/g)).toHaveLength(1);
});

test.each([
  ["--co-quan=UBND xã Nậm Khoang", "Tên cơ quan `UBND xã Nậm Khoang` viết tắt"],
  ["--trich-yeu=Kế hoạch Thi đua năm 2026", "Trích yếu bắt đầu bằng `Kế hoạch`"],
  ["--dia-danh=Hồ Chí Minh", "thiếu danh từ chung"],
  ["--ky-hieu=QĐ-UBND", "không bắt đầu bằng `KH`"],
  ["--chuc-vu=KT. Chủ tịch", "là quyền hạn"],
])("init refuses what check would refuse: %s", async (option, message) => {
  const io = memoryIo({});
  expect(await main(["init", "a.yaml", option], io)).toBe(2);
  expect(io.noticed()).toContain(message);
  expect(io.names()).toEqual([]);
});

test("at the terminal the question is asked again until check has nothing against the answer", async () => {
  const io = memoryIo({ "kehoach.yaml": office });
  const answers = ["Kế hoạch thi đua năm 2026", "Công tác thi đua năm 2026", "2026"];
  expect(await main(["init", "a.yaml"], { ...io, ask: () => Promise.resolve(answers.shift()) })).toBe(0);
  expect(io.noticed()).toContain("Ghi `trích yếu: Thi đua năm 2026`.");
  expect(io.textOf("a.yaml")).toContain("trích yếu: Công tác thi đua năm 2026\n");
});
