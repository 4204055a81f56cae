import { expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, type MemoryIo } from "./memory-io.ts";

vi.mock("../../src/pipeline.ts", () => import("./pipeline-double.ts"));

async function validate(names: readonly string[], io: MemoryIo): Promise<{ code: number; out: string; err: string }> {
  const code = await main(["validate", ...names], io);
  return { code, out: io.printed(), err: io.noticed() };
}

const office = { "plans/plan-2023.yaml": "Thi đua", "plans/plan-2023.docx": "docx", "plans/README.md": "x" };

test("validate exits 0 and prints nothing on standard output when all is well", async () => {
  const io = memoryIo(office);
  expect(await validate(["plans/plan-2023.yaml"], io)).toEqual({
    code: 0,
    out: "",
    err: "Đã kiểm tra 1 tệp, không có lỗi.\n",
  });
  expect(io.names()).toHaveLength(3);
});

test("validate exits 1 and reports all files together, sorted by name", async () => {
  const io = memoryIo({ "b.yaml": "B\nlỗi: hai", "a.yaml": "A\n\nxem: ba\nlỗi: một", "c.yaml": "C" });
  const { code, out, err } = await validate(["b.yaml", "a.yaml", "c.yaml"], io);
  expect([code, err]).toEqual([1, ""]);
  expect(out).toMatchInlineSnapshot(`
    "a.yaml:3:1  Cần xem lại  ba
      3 │ xem: ba
        │ ^^^^^^^
      4 │ lỗi: một
      [check/sample-note]

    a.yaml:4:1  Lỗi  một
      3 │ xem: ba
      4 │ lỗi: một
        │ ^^^^^^^^
      [check/sample]

    b.yaml:2:1  Lỗi  hai
      1 │ B
      2 │ lỗi: hai
        │ ^^^^^^^^
      [check/sample]

    2 lỗi, 1 chỗ cần xem lại trong 3 tệp.
    "
  `);
});

test("validate exits 2 when a file cannot be read, and still checks the others", async () => {
  const io = memoryIo({ "a.yaml": "A\nlỗi: một" });
  const { code, out, err } = await validate(["khong-co.yaml", "a.yaml"], io);
  expect(code).toBe(2);
  expect(err).toContain("Không thấy tệp `khong-co.yaml`");
  expect(out).toContain("1 lỗi trong 1 tệp.");
});

test("each way in which a file cannot be read has its own sentence", async () => {
  const io = memoryIo({
    ...office,
    "cam.yaml": "x",
    "giu.yaml": "x",
    "hong.yaml": "x",
    "kế hoạch.yaml": "x",
    "hut.yaml": "-> khong-co.yaml",
    "ong.yaml": { kind: "other" },
    "to.yaml": { kind: "file", bytes: new Uint8Array(), mode: 0o644, size: 64 * 1024 * 1024 + 1 },
    [`${"dài".normalize("NFD")}.yaml`]: "x",
  });
  for (const [path, code] of [["cam", "EACCES"], ["giu", "EBUSY"], ["hong", "EIO"], ["lau", "ENAMETOOLONG"], ["vong", "ELOOP"]]) {
    io.broken.set(`${path}.yaml`, code ?? "");
  }
  const names = [
    "plans/plan-203.yaml",
    "plans/plan 2023.yaml",
    "plans/plan-2023",
    "plan/plan-2023.yaml",
    "bao-cao.yaml",
    "plans/*.yaml",
    "dài.yaml",
    "plans",
    "hut.yaml",
    "khong.yaml",
    "ong.yaml",
    "to.yaml",
    "cam.yaml",
    "giu.yaml",
    "hong.yaml",
    "lau.yaml",
    "vong.yaml",
  ];
  const { code, err } = await validate(names, io);
  expect(code).toBe(2);
  expect(err).toMatchInlineSnapshot(`
    "Lỗi: Không thấy tệp \`plans/plan-203.yaml\`.
      → Có phải \`plans/plan-2023.yaml\`?
    Lỗi: Không thấy tệp \`plans/plan 2023.yaml\`.
      → Có phải \`plans/plan-2023.yaml\`?
    Lỗi: Không thấy tệp \`plans/plan-2023\`.
      → Có phải \`plans/plan-2023.yaml\`?
    Lỗi: Không thấy tệp \`plan/plan-2023.yaml\`.
      → Không có thư mục \`plan\`.
    Lỗi: Không thấy tệp \`bao-cao.yaml\`.
      → Kiểm tra lại tên tệp và thư mục đang đứng.
    Lỗi: Không thấy tệp \`plans/*.yaml\`.
      → Dấu \`*\`, \`?\` không dùng được ở đây; nêu tên từng tệp.
    Lỗi: Không thấy tệp \`dài.yaml\`.
      → Có tệp cùng tên nhưng dấu được ghi theo bảng mã khác (dựng sẵn, tổ hợp). Chọn tên bằng phím Tab, hoặc đổi tên tệp.
    Lỗi: \`plans\` là thư mục; chưa hỗ trợ thư mục.
      → Nêu tên từng tệp kế hoạch trong thư mục đó.
    Lỗi: \`hut.yaml\` là liên kết không dẫn tới tệp nào.
      → Sửa lại liên kết, hoặc nêu tên tệp mà liên kết cần dẫn tới.
    Lỗi: Không thấy tệp \`khong.yaml\`.
      → Có phải \`hong.yaml\`?
    Lỗi: \`ong.yaml\` không phải là tệp thường.
      → Ghi kế hoạch vào một tệp rồi nêu tên tệp đó.
    Lỗi: Tệp \`to.yaml\` lớn 65 MB; tệp kế hoạch chỉ được tới 64 MB.
      → Kiểm tra xem có nêu nhầm tệp không.
    Lỗi: Không có quyền đọc tệp \`cam.yaml\`.
      → Xin quyền đọc tệp, hoặc chép tệp vào thư mục của mình.
    Lỗi: Không đọc được tệp \`giu.yaml\` vì chương trình khác đang giữ.
      → Đóng tệp rồi chạy lại.
    Lỗi: Không đọc được tệp \`hong.yaml\` (máy báo EIO).
      → Kiểm tra ổ đĩa và đường mạng rồi chạy lại.
    Lỗi: Tên tệp \`lau.yaml\` dài quá mức máy cho phép.
    Lỗi: \`vong.yaml\` là liên kết vòng, không dẫn tới tệp nào.
    "
  `);
});

test("a file of exactly 64 MB is read", async () => {
  const bytes = new TextEncoder().encode("Thi đua");
  const io = memoryIo({ "to.yaml": { kind: "file", bytes, mode: 0o644, size: 64 * 1024 * 1024 } });
  expect((await validate(["to.yaml"], io)).code).toBe(0);
});

test("a file named twice is looked at once", async () => {
  const io = memoryIo({ "a.yaml": "A\nlỗi: một" });
  const { out, err } = await validate(["a.yaml", "./a.yaml"], io);
  expect(err).toBe("Tệp `./a.yaml` được nêu nhiều lần; chỉ làm một lần.\n");
  expect(out).toContain("1 lỗi trong 1 tệp.");
});

test("standard input is refused before anything else is done", async () => {
  const { code, out, err } = await validate(["a.yaml", "-"], memoryIo({ "a.yaml": "A\nlỗi: một" }));
  expect([code, out]).toEqual([2, ""]);
  expect(err).toBe(`Lỗi: Chưa hỗ trợ đọc kế hoạch từ đầu vào chuẩn \`-\`.
  → Ghi kế hoạch vào tệp rồi nêu tên tệp.\n`);
});
