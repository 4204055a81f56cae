import { describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, type MemoryIo } from "./memory-io.ts";

/** What reviewers say of these small plans is told elsewhere. */
vi.mock("../../src/lint/rules/index.ts", () => ({ rules: [], ruleGroups: [] }));

const head = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
địa danh: Nậm Khoang
trích yếu: Công tác thi đua năm 2026
nơi nhận: Các phòng
lưu: VHXH
người ký:
  quyền hạn: TM.
  chức vụ: Chủ tịch
  họ tên: Lường Thị Khánh
mục đích: Động viên cán bộ, Nhân dân.
phụ lục:
  - tên: Phân công
    lời văn: Các bản tự tổ chức.
`;
const approved = `${head}ngày ban hành: 3/2026\n`;

const run = async (line: string, content: Readonly<Record<string, string>> = { "p.yaml": approved }): Promise<[number, MemoryIo]> => {
  const io = memoryIo(content);
  return [await main(["build", ...line.split(" "), "-f", "md"], io), io];
};

describe("number and date from the registry", () => {
  test.each(["--so 15 --ngay 20/3/2026", "--number 15 --date 2026-03-20", "--số 015 --ngày=20-3-2026"])(
    "%s fills head and reference line; the plan's file stays as it was approved",
    async (options) => {
      const [code, io] = await run(`p.yaml ${options}`);
      expect(code).toBe(0);
      expect(io.textOf("p.md")).toContain("Số: 15/KH-UBND");
      expect(io.textOf("p.md")).toContain("Nậm Khoang, ngày 20 tháng 3 năm 2026");
      expect(io.textOf("p.md")).toContain("(Kèm theo Kế hoạch số 15/KH-UBND ngày 20 tháng 3 năm 2026 của Ủy ban nhân dân xã Nậm Khoang)");
      expect(io.textOf("p.yaml")).toBe(approved);
      expect(io.noticed()).toBe("Đã lập p.md\n");
    },
  );

  test("without them nothing of it stays in the next build", async () => {
    const [, io] = await run("p.yaml");
    const before = io.textOf("p.md");
    await main(["build", "p.yaml", "-f", "md", "--so", "15"], io);
    expect(io.textOf("p.md")).not.toBe(before);
    await main(["build", "p.yaml", "-f", "md"], io);
    expect(io.textOf("p.md")).toBe(before);
  });

  test("another month than the expected one is taken and remarked on", async () => {
    const [code, io] = await run("p.yaml --so 15 --ngay 2/4/2026");
    expect(code).toBe(0);
    expect(io.textOf("p.md")).toContain("ngày 02 tháng 4 năm 2026");
    expect(io.noticed()).toBe("Tệp `p.yaml` dự kiến ban hành tháng 3/2026; văn bản ghi ngày 2/4/2026 theo `--ngay`.\nĐã lập p.md\n");
  });

  test("what the plan itself states is no contradiction", async () => {
    const stated = `${head}ngày ban hành: 20/3/2026\nsố: 15\n`;
    expect((await run("p.yaml --so 15 --ngay 20/3/2026", { "p.yaml": stated }))[0]).toBe(0);
  });
});

describe("what is refused, with nothing written", () => {
  const refused = async (line: string, content?: Readonly<Record<string, string>>): Promise<string> => {
    const [code, io] = await run(line, content);
    expect(code).toBe(2);
    expect(io.names().filter((name) => !name.endsWith(".yaml"))).toEqual([]);
    return io.noticed();
  };

  test.each([
    ["--so 15/KH-UBND", "Số `15/KH-UBND` không đúng; số văn bản là một số nguyên từ 1", "Ký hiệu đã có trong tệp kế hoạch; chỉ ghi `--so 15`."],
    ["--so mười", "Số `mười` không đúng; số văn bản là một số nguyên từ 1", "Chỉ ghi chữ số, ví dụ `--so 15`."],
    ["--so 0", "Số `0` không đúng; số văn bản là một số nguyên từ 1", "Chỉ ghi chữ số, ví dụ `--so 15`."],
    ["--ngay 30/2/2026", "Ngày `30/2/2026` không có trong lịch", "Ghi `--ngay 20/3/2026`, hoặc `--ngay 2026-03-20`."],
    ["--ngay 3/2026", "Ngày `3/2026` chưa đủ; ngày ban hành cần đủ ngày, tháng, năm", "Ghi `--ngay 20/3/2026`, hoặc `--ngay 2026-03-20`."],
    ["--ngay mai", "Không đọc được ngày `mai`", "Ghi `--ngay 20/3/2026`, hoặc `--ngay 2026-03-20`."],
    ["--du-thao 0", "Lần dự thảo `0` không đúng; cần một số từ 1 đến 99", "Ví dụ `--du-thao 2`, hoặc chỉ `--du-thao`."],
    ["--du-thao hai", "Lần dự thảo `hai` không đúng; cần một số từ 1 đến 99", "Ví dụ `--du-thao 2`, hoặc chỉ `--du-thao`."],
    ["--draft=cuối", "Lần dự thảo `cuối` không đúng; cần một số từ 1 đến 99", "Ví dụ `--du-thao 2`, hoặc chỉ `--du-thao`."],
    ["--so 15 --du-thao", "Bản dự thảo chưa có số và ngày ban hành", "Bỏ `--du-thao`, hoặc bỏ `--so`, `--ngay`."],
  ])("%s", async (options, message, hint) => {
    expect(await refused(`p.yaml ${options}`)).toBe(`Lỗi: ${message}.\n  → ${hint}\n`);
  });

  test("one number for several plans", async () => {
    expect(await refused("p.yaml q.yaml --so 15", { "p.yaml": approved, "q.yaml": approved })).toMatchInlineSnapshot(`
      "Lỗi: \`--so\`, \`--ngay\` chỉ dùng cho từng kế hoạch, vì mỗi văn bản có số và ngày riêng.
        → Chạy lại cho từng tệp, ví dụ \`kehoach lap ke-hoach-2026.yaml --so 15 --ngay 20/3/2026\`.
      "
    `);
  });

  test("a number or a full date that contradicts the plan's own", async () => {
    const stated = { "p.yaml": `${head}ngày ban hành: 20/3/2026\nsố: 14\n` };
    expect(await refused("p.yaml --so 15", stated)).toContain("Tệp `p.yaml` đã ghi số 14, khác với `--so 15`");
    expect(await refused("p.yaml --ngay 21/3/2026", stated)).toContain("Tệp `p.yaml` đã ghi ngày 20/3/2026, khác với `--ngay 21/3/2026`");
  });

  test("a draft of a plan that has its number", async () => {
    const stated = { "p.yaml": `${approved}số: 14\n` };
    expect(await refused("p.yaml --draft", stated)).toContain("Kế hoạch `p.yaml` đã có số 14, bản dự thảo thì chưa có số");
  });

  test("a number for a plan that a decision issues", async () => {
    const decided = `cơ quan: Ủy ban nhân dân xã Nậm Khoang
trích yếu: Công tác thi đua năm 2026
mục đích: Động viên cán bộ, Nhân dân.
kèm theo quyết định:
  ngày: 3/2026
`;
    expect(await refused("p.yaml --so 15", { "p.yaml": decided })).toContain("ban hành kèm theo quyết định nên không có số, ngày riêng");
  });
});

describe("the draft mark", () => {
  test.each([
    ["--draft", "DỰ THẢO"],
    ["--du-thao 2", "DỰ THẢO LẦN 2"],
    ["--dự-thảo=3", "DỰ THẢO LẦN 3"],
  ])("%s marks %s", async (option, mark) => {
    const [code, io] = await run(`p.yaml ${option}`);
    expect(code).toBe(0);
    expect(io.textOf("p.md")).toContain(`**${mark}**`);
  });

  test("a plan named after --draft is a plan, not the number of a round", async () => {
    const [code, io] = await run("--draft p.yaml");
    expect(code).toBe(0);
    expect(io.textOf("p.md")).toContain("**DỰ THẢO**");
  });

  test("a build without the option has no trace of it", async () => {
    const [, io] = await run("p.yaml");
    expect(io.textOf("p.md")).not.toMatch(/dự thảo/iu);
  });
});
