import { expect, test } from "vitest";
import type { Diagnostic } from "../../src/base/diagnostic.ts";
import { fixPlan, type JudgedPlan } from "../../src/cli/commands/fix-plan.ts";
import { memoryIo, type MemoryIo } from "../cli/memory-io.ts";
import { readPlan } from "../../src/pipeline.ts";
import { textsOf } from "../../src/lint/texts.ts";

const plan = `\ufeff# Kế hoạch của xã Nậm Khoang, soạn trên máy của phòng.\r
cơ quan:   Ủy ban nhân dân xã Nậm Khoang\r
ký hiệu: KH-UBND\r
địa danh: Nậm Khoang\r
ngày ban hành: 15/3/2026\r
trích yếu: Công tác thi đua năm 2026\r
mở đầu: |\r
  Ủy ban nhân dân xã ban hành Kế hoạch như sau\r
mục đích: |   # đọc kỹ\r
  Phát huy sức mạnh của các cơ quan, đơn vị và mọi người trong toàn xã, phải đảm bảo tiến độ và chất lượng của từng việc được giao.\r
nơi nhận: |\r
  Đảng ủy xã\r
lưu: VHXH\r
người ký:\r
  quyền hạn: TM.\r
  chức vụ: Chủ tịch\r
  họ tên: Lò Văn Dự\r
`;

async function judge(bytes: Uint8Array): Promise<JudgedPlan> {
  const { checked, diagnostics, texts } = await readPlan("thi-dua.yaml", bytes);
  const found = checked === undefined ? [] : textsOf(checked.plan).flatMap(({ path, text }): readonly Diagnostic[] => {
    const at = text.indexOf("đảm bảo");
    const place = checked.origins.place(path, [at, at + 7]);
    const fix = { kind: "safe", replaces: "đảm bảo", replacement: "bảo đảm" } as const;
    return at === -1 ? [] : [{ code: "lint/term-ensure", severity: "warning", message: "Viết `đảm bảo`", place, fix }];
  });
  return { checked, diagnostics: [...diagnostics, ...found], texts };
}

async function fix(io: MemoryIo, name: string, { dryRun = false } = {}): Promise<JudgedPlan> {
  const bytes = io.files.read(name);
  return fixPlan("thi-dua.yaml", { bytes, before: await judge(bytes) }, judge, { unsafe: false, dryRun, show: io.out }, io);
}

const mendedPlan = plan.replace("đảm bảo", "bảo đảm");

test("the file is mended in its place: byte order mark, Windows line ends, comments and mode as before", async () => {
  const io = memoryIo({ "thi-dua.yaml": { kind: "file", bytes: new TextEncoder().encode(plan), mode: 0o640 } });
  const after = await fix(io, "thi-dua.yaml");
  expect(io.files.read("thi-dua.yaml")).toEqual(new TextEncoder().encode(mendedPlan));
  expect(io.files.entry("thi-dua.yaml")?.mode).toBe(0o640);
  expect(after.diagnostics).toEqual([]);
  expect(io.names()).toEqual(["thi-dua.yaml"]);
  expect(io.noticed()).toBe("Đã sửa 1 chỗ trong `thi-dua.yaml`.\n");
});

test("mending again writes nothing", async () => {
  const io = memoryIo({ "thi-dua.yaml": mendedPlan });
  const bytes = io.files.read("thi-dua.yaml");
  await fix(io, "thi-dua.yaml");
  expect(io.files.read("thi-dua.yaml")).toBe(bytes);
  expect(io.noticed()).toBe("");
});

test("--dry-run shows each change with the words around it, and writes nothing", async () => {
  const io = memoryIo({ "thi-dua.yaml": plan });
  const after = await fix(io, "thi-dua.yaml", { dryRun: true });
  expect(io.printed()).toBe(
    [
      "thi-dua.yaml:10:78",
      "  - … vị và mọi người trong toàn xã, phải đảm bảo tiến độ và chất lượng của từng việc …",
      "  + … vị và mọi người trong toàn xã, phải bảo đảm tiến độ và chất lượng của từng việc …",
      "\n",
    ].join("\n"),
  );
  expect(io.noticed()).toBe("Chưa ghi gì vào `thi-dua.yaml`: có 1 chỗ sẽ sửa. Chạy lại không có `--dry-run` để sửa.\n");
  expect(io.textOf("thi-dua.yaml")).toContain("đảm bảo");
  expect(after.diagnostics).toHaveLength(1);
});

test("through a link the plan it leads to is mended, and the link stays", async () => {
  const io = memoryIo({ "kho/thi-dua.yaml": plan, "thi-dua.yaml": { kind: "link", to: "kho/thi-dua.yaml" } });
  await fix(io, "thi-dua.yaml");
  expect(io.files.entryOfLink("thi-dua.yaml")?.kind).toBe("link");
  expect(io.textOf("kho/thi-dua.yaml")).toContain("bảo đảm");
});

test("a file that is protected, or that changed meanwhile, stays as it is", async () => {
  const locked = memoryIo({ "thi-dua.yaml": { kind: "file", bytes: new TextEncoder().encode(plan), mode: 0o444 } });
  await expect(fix(locked, "thi-dua.yaml")).rejects.toThrow("Chưa sửa `thi-dua.yaml` vì tệp được đặt chỉ cho đọc");

  const io = memoryIo({ "cu.yaml": plan, "thi-dua.yaml": plan.replace("2026", "2027") });
  await expect(fix(io, "cu.yaml")).rejects.toThrow("Chưa sửa `thi-dua.yaml` vì tệp vừa thay đổi trong lúc kiểm tra");
  expect(io.textOf("thi-dua.yaml")).toContain("2027");
});

test("a plan that cannot be read as a plan says so", async () => {
  const io = memoryIo({ "thi-dua.yaml": plan.replace("chức vụ", "chức gì") });
  await fix(io, "thi-dua.yaml");
  expect(io.noticed()).toBe("Chưa tự sửa được gì trong `thi-dua.yaml`: cần sửa các lỗi nêu trong báo cáo trước.\n");
});
