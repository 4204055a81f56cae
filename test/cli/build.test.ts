import { describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, type MemoryIo } from "./memory-io.ts";

vi.mock("../../src/pipeline.ts", () => import("./pipeline-double.ts"));

const run = (line: string, io: MemoryIo): Promise<number> => main(line.split(" "), io);
const plans = { "plans/van-hoa.yaml": "Văn hóa năm 2026", "plans/giao-duc.yaml": "Giáo dục năm 2026" };

describe("what build writes", () => {
  test("a plan gives DOCX and Markdown beside itself, and a notice that names them", async () => {
    const io = memoryIo(plans);
    expect(await run("build plans/van-hoa.yaml", io)).toBe(0);
    expect(io.printed()).toBe("");
    expect(io.noticed()).toBe("Đã lập plans/van-hoa.docx, plans/van-hoa.md\n");
    expect(io.textOf("plans/van-hoa.docx")).toBe("docx Văn hóa năm 2026 2023-03-01T00:00:00.000Z");
    expect(io.names()).toEqual(["plans/giao-duc.yaml", "plans/van-hoa.docx", "plans/van-hoa.md", "plans/van-hoa.yaml"]);
  });

  test.each([
    ["-f md", ["van-hoa.md"]],
    ["-f DOCX", ["van-hoa.docx"]],
    ["--dinh-dang md,docx", ["van-hoa.docx", "van-hoa.md"]],
    ["-f md,md", ["van-hoa.md"]],
  ])("%s writes only the formats asked for", async (options, expected) => {
    const io = memoryIo(plans);
    expect(await run(`build plans/van-hoa.yaml ${options}`, io)).toBe(0);
    expect(io.names().filter((name) => !name.endsWith(".yaml"))).toEqual(expected.map((name) => `plans/${name}`));
  });

  test("-o creates the folder, with those above it", async () => {
    const io = memoryIo(plans);
    expect(await run("build plans/van-hoa.yaml plans/giao-duc.yaml -o Văn_bản/2026", io)).toBe(0);
    expect(io.noticed()).toBe(
      "Đã lập Văn_bản/2026/van-hoa.docx, Văn_bản/2026/van-hoa.md\nĐã lập Văn_bản/2026/giao-duc.docx, Văn_bản/2026/giao-duc.md\n",
    );
  });

  test("a path with spaces and accents is a path like any other", async () => {
    const io = memoryIo({ "Kế hoạch năm/Kế hoạch thi đua.yaml": "Thi đua" });
    expect(await main(["build", "Kế hoạch năm/Kế hoạch thi đua.yaml"], io)).toBe(0);
    expect(io.noticed()).toBe("Đã lập Kế hoạch năm/Kế hoạch thi đua.docx, Kế hoạch năm/Kế hoạch thi đua.md\n");
  });

  test("outputs that would get the same bytes are left alone and said so", async () => {
    const io = memoryIo(plans);
    await run("build plans/van-hoa.yaml", io);
    const before = io.files.read("plans/van-hoa.docx");
    expect(await run("build plans/van-hoa.yaml", io)).toBe(0);
    expect(io.noticed()).toMatch(/Giữ nguyên plans\/van-hoa.docx, plans\/van-hoa.md \(không có gì thay đổi\)\n$/);
    expect(io.files.read("plans/van-hoa.docx")).toBe(before);
  });

  test("SOURCE_DATE_EPOCH goes before the date of the plan", async () => {
    const io = memoryIo(plans, { env: { SOURCE_DATE_EPOCH: "1767225600" } });
    expect(await run("build plans/van-hoa.yaml", io)).toBe(0);
    expect(io.textOf("plans/van-hoa.md")).toBe("md Văn hóa năm 2026 2026-01-01T00:00:00.000Z");
  });

  test.each(["hôm nay", "-5", "1.5", "99999999999999", "0x10"])("SOURCE_DATE_EPOCH=%s is refused", async (typed) => {
    const io = memoryIo(plans, { env: { SOURCE_DATE_EPOCH: typed } });
    expect(await run("build plans/van-hoa.yaml", io)).toBe(2);
    expect(io.noticed()).toBe(
      `Lỗi: Biến môi trường \`SOURCE_DATE_EPOCH\` là \`${typed}\`, cần là số giây tính từ ngày 01/01/1970.
  → Bỏ biến này đi để lấy ngày theo kế hoạch, hoặc đặt lại cho đúng, chẳng hạn \`1679875200\`.\n`,
    );
    expect(io.names()).toHaveLength(2);
  });
});

describe("findings on the way", () => {
  test("build exits 0 when it wrote its outputs, with warnings in one line each on standard output", async () => {
    const io = memoryIo({ "p.yaml": "Thi đua\nxem: hạn rơi vào ngày nghỉ" });
    expect(await run("build p.yaml", io)).toBe(0);
    expect(io.printed()).toBe("p.yaml:2:1  Cần xem lại  hạn rơi vào ngày nghỉ  [check/sample-note]\n");
    expect(io.noticed()).toBe("Đã lập p.docx, p.md\n");
  });

  test("a plan with errors is reported in full, gives no output and does not stop the others", async () => {
    const io = memoryIo({ ...plans, "plans/y-te.yaml": "Y tế\nlỗi: chưa có `trích yếu`" });
    expect(await run("build plans/y-te.yaml plans/van-hoa.yaml", io)).toBe(2);
    expect(io.printed()).toMatchInlineSnapshot(`
      "plans/y-te.yaml:2:1  Lỗi  chưa có \`trích yếu\`
        1 │ Y tế
        2 │ lỗi: chưa có \`trích yếu\`
          │ ^^^^^^^^^^^^^^^^^^^^^^^^
        [check/sample]

      1 lỗi trong 1 tệp.
      "
    `);
    expect(io.noticed()).toMatchInlineSnapshot(`
      "Chưa lập được văn bản từ \`plans/y-te.yaml\`: 1 lỗi. Sửa rồi chạy lại; bản đã lập trước (nếu có) còn nguyên.
      Đã lập plans/van-hoa.docx, plans/van-hoa.md
      "
    `);
    expect(io.names()).not.toContain("plans/y-te.docx");
  });

  test("a bug of ours ends with 3, asks for a report, and does not stop the other plans", async () => {
    const io = memoryIo({ ...plans, "plans/hong.yaml": "hỏng" });
    expect(await run("build plans/hong.yaml plans/van-hoa.yaml", io)).toBe(3);
    expect(io.noticed().split("\n").slice(0, 6).join("\n")).toMatchInlineSnapshot(`
      "Rất tiếc, kehoach gặp sự cố ngoài dự kiến. Đây là lỗi của chương trình, không phải của người dùng.
      Xin gửi nguyên văn các dòng dưới đây, kèm tệp kế hoạch nếu được, cho người phụ trách kehoach.

        kehoach 0.1.0, Node v20.20.2, linux-x64
        Lệnh: kehoach build ke-hoach.yaml
        TypeError: Cannot read properties of undefined (reading 'kind')"
    `);
    expect(io.noticed()).toContain("pipeline-double.ts");
    expect(io.names()).toContain("plans/van-hoa.docx");
  });
});

describe("what build refuses before it writes anything", () => {
  const refused = async (line: string, content: Readonly<Record<string, string | null>>): Promise<string> => {
    const io = memoryIo(content);
    expect(await run(line, io)).toBe(2);
    expect(io.names()).toHaveLength(Object.values(content).filter((value) => value !== null).length);
    return io.noticed();
  };

  test("two plans that would give the same file", async () => {
    const content = { "2025/thi-dua.yaml": "A", "2026/thi-dua.yaml": "B" };
    expect(await refused("build 2025/thi-dua.yaml 2026/thi-dua.yaml -o van-ban", content)).toMatchInlineSnapshot(`
      "Lỗi: \`2025/thi-dua.yaml\` và \`2026/thi-dua.yaml\` cùng cho ra tệp \`van-ban/thi-dua.docx\`.
        → Đổi tên một tệp kế hoạch, hoặc lập từng kế hoạch vào thư mục riêng bằng \`-o <thư mục>\`.
      "
    `);
    await refused("build a.yaml a.yml", { "a.yaml": "A", "a.yml": "B" });
    await refused("build A.yaml a.yaml", { "A.yaml": "A", "a.yaml": "B" });
  });

  test("an output that is itself a plan of this run", async () => {
    expect(await refused("build thi-dua.md", { "thi-dua.md": "A" })).toMatchInlineSnapshot(`
      "Lỗi: Văn bản lập từ \`thi-dua.md\` sẽ ghi đè lên kế hoạch \`thi-dua.md\`.
        → Đặt tên tệp kế hoạch có đuôi \`.yaml\`, hoặc ghi vào thư mục khác bằng \`-o <thư mục>\`.
      "
    `);
    await refused("build a.yaml a.md", { "a.yaml": "A", "a.md": "B" });
    await refused("build a.yaml -f md", { "a.yaml": "A", "a.md": "-> a.yaml" });
  });

  test("a file where the folder of -o should be", async () => {
    expect(await refused("build p.yaml -o van-ban", { "p.yaml": "A", "van-ban": "x" })).toMatchInlineSnapshot(`
      "Lỗi: \`van-ban\` là tệp, không phải thư mục.
        → Chọn tên thư mục khác sau \`-o\`.
      "
    `);
  });

  test("formats that do not exist", async () => {
    expect(await refused("build p.yaml -f pdf", { "p.yaml": "A" })).toMatchInlineSnapshot(`
      "Lỗi: Không có loại tệp \`pdf\`.
        → Chọn \`docx\`, \`md\`, hoặc \`docx,md\`.
      "
    `);
    expect(await refused("build p.yaml -f docx, md", { "p.yaml": "A" })).toMatchInlineSnapshot(`
      "Lỗi: Sau \`docx,\` còn thiếu loại tệp.
        → Viết liền, không để dấu cách: \`-f docx,md\`.
      "
    `);
  });
});

describe("outputs that are already there", () => {
  const attempt = async (content: Readonly<Record<string, string | null>>, options = ""): Promise<[number, MemoryIo]> => {
    const io = memoryIo({ "p.yaml": "Bản mới", ...content });
    return [await main(["build", "p.yaml", ...options.split(" ").filter(Boolean)], io), io];
  };

  test("untouched ones are replaced", async () => {
    const [code, io] = await attempt({ "p.docx": "docx Bản cũ", "p.md": "md Bản cũ" });
    expect(code).toBe(0);
    expect(io.textOf("p.docx")).toContain("Bản mới");
    expect(io.textOf("p.md")).toContain("Bản mới");
  });

  test("one that somebody edited is kept, its companion too, and the choices are named", async () => {
    const [code, io] = await attempt({ "p.docx": "docx Bản cũ", "p.md": "md Bản cũ (sửa tay)" });
    expect(code).toBe(2);
    expect(io.noticed()).toMatchInlineSnapshot(`
      "Lỗi: Chưa ghi đè \`p.md\` vì tệp đã được sửa tay sau lần lập trước.
        → Chọn một trong ba cách rồi chạy lại:
          - đổi tên hoặc chuyển tệp đó đi, để giữ phần đã sửa;
          - ghi vào thư mục khác: thêm \`-o <thư mục>\`;
          - thay bằng bản mới: thêm \`--force\` (phần sửa tay sẽ mất).
      "
    `);
    expect(io.textOf("p.docx")).toBe("docx Bản cũ");
    expect(io.textOf("p.md")).toBe("md Bản cũ (sửa tay)");
  });

  test("one that the tool never wrote is kept", async () => {
    const [code, io] = await attempt({ "p.docx": "báo cáo của người khác" });
    expect(code).toBe(2);
    expect(io.noticed()).toMatchInlineSnapshot(`
      "Lỗi: Chưa ghi đè \`p.docx\` vì tệp này không phải do kehoach lập.
        → Chọn một trong ba cách rồi chạy lại:
          - đổi tên hoặc chuyển tệp đó đi;
          - ghi vào thư mục khác: thêm \`-o <thư mục>\`;
          - thay bằng bản mới: thêm \`--force\` (tệp đang có sẽ mất).
      "
    `);
    expect(io.names()).toEqual(["p.docx", "p.yaml"]);
  });

  test.each(["--force", "--ghi-đè"])("%s replaces edited and foreign ones", async (option) => {
    const [code, io] = await attempt({ "p.docx": "báo cáo của người khác", "p.md": "md Bản cũ (sửa tay)" }, option);
    expect(code).toBe(0);
    expect(io.textOf("p.docx")).toContain("Bản mới");
    expect(io.textOf("p.md")).toContain("Bản mới");
  });

  test.each([
    ["một thư mục cùng tên", { "p.docx": null }],
    ["một liên kết cùng tên; công cụ không ghi qua liên kết", { "p.docx": "-> kho/p.docx", "kho/p.docx": "docx Bản cũ" }],
    ["một liên kết cùng tên; công cụ không ghi qua liên kết", { "p.docx": "-> kho/chua-co.docx" }],
  ])("%s is never replaced, even with --force", async (what, content) => {
    const [code, io] = await attempt(content, "--force");
    expect(code).toBe(2);
    expect(io.noticed()).toBe(
      `Lỗi: Không ghi được \`p.docx\` vì ở đó đã có ${what}.
  → Đổi tên hoặc chuyển mục đó đi, hoặc ghi vào thư mục khác bằng \`-o <thư mục>\`.\n`,
    );
    expect(io.names()).not.toContain("p.md");
    expect(io.textOf("kho/p.docx") ?? "docx Bản cũ").toBe("docx Bản cũ");
  });

  test("a document that is open in Word is named, and nothing is lost", async () => {
    const io = memoryIo({ "p.yaml": "Bản mới", "p.docx": "docx Bản cũ", "p.md": "md Bản cũ" });
    const { rename } = io.files;
    const held: MemoryIo = {
      ...io,
      files: {
        ...io.files,
        rename: (from, to) => {
          if (to === "p.docx") throw Object.assign(new Error("EBUSY"), { code: "EBUSY", syscall: "rename" });
          rename(from, to);
        },
      },
    };
    expect(await run("build p.yaml", held)).toBe(2);
    expect(io.noticed()).toMatchInlineSnapshot(`
      "Lỗi: Không ghi được \`p.docx\` vì tệp đang mở trong Word.
        → Đóng tệp rồi chạy lại; bản cũ còn nguyên.
          Nếu tệp không mở ở đâu, kiểm tra quyền thay tệp trong thư mục đang đứng.
      "
    `);
    expect(io.textOf("p.docx")).toBe("docx Bản cũ");
    expect(io.names()).toEqual(["p.docx", "p.md", "p.yaml"]);
  });
});

test("an interrupted run says that the old documents are whole; one that is done is not interrupted any more", async () => {
  const io = memoryIo(plans);
  const running = run("build plans/van-hoa.yaml plans/giao-duc.yaml -f md", { ...io, turn: () => Promise.resolve(io.interrupt()) });
  expect(await running).toBe(0);
  const stopped = "Đã dừng theo yêu cầu. Kế hoạch nào chưa lập xong thì bản đã lập trước (nếu có) còn nguyên.\n";
  const all = `${stopped}Đã lập plans/van-hoa.md\n${stopped}Đã lập plans/giao-duc.md\n`;
  expect(io.noticed()).toBe(all);
  io.interrupt();
  expect(io.noticed()).toBe(all);
});

test("escape sequences in a file's name do not reach the terminal", async () => {
  const name = "\u001b[2J\u001b]0;x\u0007.yaml";
  const io = memoryIo({ [name]: "A\nlỗi: sai\u001b[31m" });
  expect(await main(["build", name, "khong-co\u009b31m.yaml"], io)).toBe(2);
  expect(io.printed() + io.noticed()).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/);
  expect(io.printed()).toContain("␛[2J␛]0;x␇.yaml:2:1");
});
