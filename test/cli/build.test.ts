import { describe, expect, test, vi } from "vitest";
import { main } from "../../src/cli/main.ts";
import { memoryIo, systemFault, type MemoryIo } from "./memory-io.ts";

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
      "Lỗi: \`thi-dua.md\` có đuôi \`.md\` của tệp Markdown, không phải của tệp kế hoạch.
        → Nêu tên tệp kế hoạch, có đuôi \`.yaml\`. Nếu tệp này đúng là kế hoạch thì đổi đuôi thành \`.yaml\`.
      "
    `);
    await refused("build a.yaml a.md", { "a.yaml": "A", "a.md": "B" });
    await refused("build a.yaml -f md", { "a.yaml": "A", "a.md": "-> a.yaml" });
  });

  test("a Word file in place of a plan", async () => {
    for (const line of ["build thi-dua.docx", "build -f docx thi-dua.docx"]) {
      expect(await refused(line, { "thi-dua.docx": "PK" })).toBe(`Lỗi: \`thi-dua.docx\` có đuôi \`.docx\` của tệp Word, không phải của tệp kế hoạch.
  → Nêu tên tệp kế hoạch, có đuôi \`.yaml\`. Nếu tệp này đúng là kế hoạch thì đổi đuôi thành \`.yaml\`.\n`);
    }
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
  const attempt = async (content: Parameters<typeof memoryIo>[0], options = ""): Promise<[number, MemoryIo]> => {
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
      "Lỗi: Chưa ghi đè \`p.md\` vì tệp này đã được sửa tay sau lần lập trước.
        → Chọn một trong ba cách rồi chạy lại:
          - đổi tên hoặc chuyển tệp đó đi, để giữ phần đã sửa;
          - ghi vào thư mục khác: thêm \`-o <thư mục>\`;
          - thay bằng bản mới: thêm \`--force\` (\`--ghi-de\`); phần sửa tay sẽ mất.
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
          - thay bằng bản mới: thêm \`--force\` (\`--ghi-de\`); tệp đang có sẽ mất.
      "
    `);
    expect(io.names()).toEqual(["p.docx", "p.yaml"]);
  });

  test("all that are in the way are named at once, each with its reason", async () => {
    const [, alike] = await attempt({ "p.docx": "báo cáo", "p.md": "ghi chép" });
    expect(alike.noticed()).toMatch(/^Lỗi: Chưa ghi đè `p\.docx`, `p\.md` vì các tệp này không phải do kehoach lập\.\n/);
    const [, unlike] = await attempt({ "p.docx": "báo cáo", "p.md": "md Bản cũ (sửa tay)" });
    expect(unlike.noticed()).toMatchInlineSnapshot(`
      "Lỗi: Chưa ghi đè \`p.md\` vì tệp này đã được sửa tay sau lần lập trước; \`p.docx\` vì tệp này không phải do kehoach lập.
        → Chọn một trong ba cách rồi chạy lại:
          - đổi tên hoặc chuyển các tệp đó đi, để giữ phần đã sửa;
          - ghi vào thư mục khác: thêm \`-o <thư mục>\`;
          - thay bằng bản mới: thêm \`--force\` (\`--ghi-de\`); các tệp đang có sẽ mất.
      "
    `);
    expect(unlike.textOf("p.docx")).toBe("báo cáo");
  });

  test("one that may only be read is kept, and replaced with --force", async () => {
    const readOnly = { kind: "file", bytes: new TextEncoder().encode("docx Bản cũ"), mode: 0o444 } as const;
    const [code, io] = await attempt({ "p.docx": readOnly });
    expect([code, io.textOf("p.docx")]).toEqual([2, "docx Bản cũ"]);
    expect(io.noticed()).toMatch(/^Lỗi: Chưa ghi đè `p\.docx` vì tệp này được đặt chỉ cho đọc\.\n/);
    const [forced, other] = await attempt({ "p.docx": readOnly }, "--force");
    expect([forced, other.files.entry("p.docx")?.mode]).toEqual([0, 0o444]);
    expect(other.textOf("p.docx")).toContain("Bản mới");
  });

  test("one that may not even be read is kept, and nobody blames Word", async () => {
    const io = memoryIo({ "p.yaml": "Bản mới", "p.docx": "docx Bản cũ" });
    const closed = { ...io, files: { ...io.files, read: (path: string) => {
      if (path === "p.docx") throw systemFault("EACCES");
      return io.files.read(path);
    } } };
    expect(await run("build p.yaml --force", closed)).toBe(2);
    expect(io.noticed()).toMatch(/^Lỗi: Không ghi được `p\.docx` vì không có quyền đọc tệp đang có ở đó\.\n/);
    expect(io.names()).toEqual(["p.docx", "p.yaml"]);
  });

  test("a folder made by -o goes again when nothing could be written into it", async () => {
    const io = memoryIo({ "p.yaml": "Bản mới" });
    const full = { ...io, files: { ...io.files, writeNew: () => {
      throw systemFault("ENOSPC");
    } } };
    expect(await run("build p.yaml -o van-ban/2026", full)).toBe(2);
    expect(io.files.entry("van-ban")).toBeUndefined();
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

describe("an appendix in a file of its own", () => {
  test("is written with the others, named after the plan", async () => {
    const io = memoryIo({ "p.yaml": "Tệp riêng" });
    expect(await run("build p.yaml -o ra", io)).toBe(0);
    expect(io.noticed()).toBe("Đã lập ra/p.docx, ra/p-phu-luc-2.docx, ra/p.md, ra/p-phu-luc-2.md\n");
  });

  test("all of them or none", async () => {
    const io = memoryIo({ "p.yaml": "Tệp riêng", "p.docx": "docx Bản cũ", "p-phu-luc-2.md": "ghi chép của người khác" });
    expect(await run("build p.yaml", io)).toBe(2);
    expect(io.noticed()).toContain("Chưa ghi đè `p-phu-luc-2.md` vì tệp này không phải do kehoach lập");
    expect(io.textOf("p.docx")).toBe("docx Bản cũ");
    expect(io.names()).toEqual(["p-phu-luc-2.md", "p.docx", "p.yaml"]);
  });

  test.each([
    ["build p.yaml p-phu-luc-2.yaml", "`p-phu-luc-2.yaml` và `p.yaml` cùng cho ra tệp `p-phu-luc-2.docx`"],
    ["build p-phu-luc-2.yaml p.yaml", "`p-phu-luc-2.yaml` và `p.yaml` cùng cho ra tệp `p-phu-luc-2.docx`"],
  ])("%s: what another plan writes is not taken from it", async (line, message) => {
    const io = memoryIo({ "p.yaml": "Tệp riêng", "p-phu-luc-2.yaml": "Thi đua" });
    expect(await run(line, io)).toBe(2);
    expect(io.noticed()).toContain(`Lỗi: ${message}.`);
    expect(io.textOf("p-phu-luc-2.docx")).toContain("Thi đua");
    expect(io.names()).not.toContain("p.docx");
  });

  describe("that is no longer apart", () => {
    const attempt = async (content: Readonly<Record<string, string>>, line = "build p.yaml"): Promise<MemoryIo> => {
      const io = memoryIo({ "p.yaml": "Thi đua", ...content });
      expect(await run(line, io)).toBe(0);
      return io;
    };

    test("goes together with the new documents, and that is said", async () => {
      const io = await attempt({ "p-phu-luc-2.docx": "docx Bản cũ", "p-phu-luc-2.md": "md Bản cũ" });
      expect(io.names()).toEqual(["p.docx", "p.md", "p.yaml"]);
      expect(io.noticed()).toBe("Đã lập p.docx, p.md\nĐã xóa p-phu-luc-2.docx, p-phu-luc-2.md (bản lập trước; kế hoạch không còn phụ lục ở tệp riêng này)\n");
    });

    test.each(["md Bản cũ (sửa tay)", "ghi chép của người khác"])("stays with a warning if it is not as we wrote it: %s", async (text) => {
      const io = await attempt({ "p-phu-luc-2.md": text });
      expect(io.textOf("p-phu-luc-2.md")).toBe(text);
      expect(io.noticed()).toContain("Kế hoạch không còn phụ lục ở tệp riêng `p-phu-luc-2.md`; tệp này không còn đúng như kehoach đã lập nên được giữ lại. Không dùng nữa thì xóa đi.");
    });

    test.each([
      ["one of another format than is built", { "p-phu-luc-2.docx": "docx Bản cũ" }, "build p.yaml -f md"],
      ["the document of a plan of that name", { "p-phu-luc-2.yaml": "Văn hóa", "p-phu-luc-2.md": "md Văn hóa" }, "build p.yaml"],
      ["the document of a plan of the same run", { "khac/p-phu-luc-2.yaml": "Văn hóa" }, "build khac/p-phu-luc-2.yaml p.yaml -o ."],
      ["another name", { "p-phu-luc-hai.md": "md Bản cũ", "pp-phu-luc-2.md": "md Bản cũ", "p-phu-luc-2.md.md": "md Bản cũ" }, "build p.yaml"],
    ])("is not mistaken: %s", async (_what, content: Readonly<Record<string, string>>, line) => {
      const io = await attempt(content, line);
      expect(io.names()).toEqual(expect.arrayContaining(Object.keys(content)));
      expect(io.noticed()).not.toMatch(/Đã xóa|không còn phụ lục/);
    });

    test("stays if the new documents cannot be written", async () => {
      const io = memoryIo({ "p.yaml": "Thi đua", "p-phu-luc-2.md": "md Bản cũ", "p.md": "md Bản cũ" });
      const held = { ...io, files: { ...io.files, remove: (path: string) => {
        if (path === "p-phu-luc-2.md") throw systemFault("EBUSY");
        io.files.remove(path);
      } } };
      expect(await run("build p.yaml -f md", held)).toBe(2);
      expect(io.noticed()).toMatch(/^Lỗi: Không xóa được `p-phu-luc-2\.md` vì tệp đang mở trong chương trình khác\.\n/);
      expect([io.textOf("p.md"), io.textOf("p-phu-luc-2.md")]).toEqual(["md Bản cũ", "md Bản cũ"]);
      expect(io.names()).toEqual(["p-phu-luc-2.md", "p.md", "p.yaml"]);
    });
  });

  test("a plan of the run is never overwritten by one", async () => {
    const io = memoryIo({ "p.yaml": "Tệp riêng", "p-phu-luc-2.md": "Thi đua" });
    expect(await run("build p.yaml p-phu-luc-2.md -f md -o .", io)).toBe(2);
    expect(io.textOf("p-phu-luc-2.md")).toBe("Thi đua");
  });
});
