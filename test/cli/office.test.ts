import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { systemIo, type Io } from "../../src/cli/io.ts";
import { main } from "../../src/cli/main.ts";
import { office, plan, presets } from "../profile/office.ts";
import { memoryIo, systemFault } from "./memory-io.ts";

/** What reviewers say of these small plans is told elsewhere. */
vi.mock("../../src/lint/rules/index.ts", () => ({ rules: [], ruleGroups: [] }));

/** On a real disk, since folders, links and the search upwards are what it is about. */
let home = "";
const before = process.cwd();
beforeEach(() => {
  home = fs.realpathSync(fs.mkdtempSync(join(tmpdir(), "Cơ quan ")));
  fs.mkdirSync(join(home, ".git"));
  process.chdir(home);
});
afterEach(() => {
  process.chdir(before);
  fs.rmSync(home, { recursive: true });
});

function put(texts: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(texts)) {
    fs.mkdirSync(dirname(name), { recursive: true });
    fs.writeFileSync(name, text);
  }
}

interface Ended {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

async function run(...argv: readonly string[]): Promise<Ended> {
  let out = "";
  let err = "";
  const world = systemIo();
  const io: Io = { ...world, terminal: { color: false, columns: undefined }, out: (text) => void (out += text), err: (text) => void (err += text) };
  return { code: await main(argv, io), out, err };
}

const read = (name: string): string => fs.readFileSync(name, "utf8");
const shipped = (): string => fs.readFileSync(join(before, "templates/ke-hoach.yaml"), "utf8");

describe("where a profile is found", () => {
  test("in the plan's folder or above it, from wherever the command is run", async () => {
    put({ "kehoach.yaml": office, "2026/thi-dua/p.yaml": plan });
    expect(await run("build", "2026/thi-dua/p.yaml", "-f", "md")).toMatchObject({ code: 0 });
    process.chdir("2026/thi-dua");
    expect(await run("build", "p.yaml", "-f", "md")).toMatchObject({ code: 0, err: "Giữ nguyên p.md (không có gì thay đổi)\n" });
    expect(read("p.md")).toContain("XÃ NẬM KHOANG");
  });

  test("the nearest one wins, and two are never mixed", async () => {
    put({ "kehoach.yaml": office, "xa/kehoach.yaml": office.replaceAll("Nậm Khoang", "Nậm Lạnh"), "xa/p.yaml": plan, "q.yaml": plan });
    expect(await run("build", "xa/p.yaml", "q.yaml", "-f", "md")).toMatchObject({ code: 0 });
    expect(read("xa/p.md")).toContain("XÃ NẬM LẠNH");
    expect(read("q.md")).toContain("XÃ NẬM KHOANG");
  });

  test("not beyond the root of the repository", async () => {
    put({ "kehoach.yaml": office, "kho/.git/HEAD": "", "kho/p.yaml": plan });
    const { code, out } = await run("validate", "kho/p.yaml");
    expect(code).toBe(1);
    expect(out).toContain("Chưa có `cơ quan`");
  });

  test("a folder of that name is none", async () => {
    put({ "kehoach.yaml": office, "2026/kehoach.yaml/x": "", "2026/p.yaml": plan });
    expect(await run("validate", "2026/p.yaml")).toMatchObject({ code: 0 });
  });
});

describe("a broken profile", () => {
  const broken = `${office}địa chỉ:\n  - a: b\nlề trái: 20\n`;

  test("is said once by build, and stops each of its plans with a line; other plans go on", async () => {
    put({ "xa/kehoach.yaml": broken, "xa/p.yaml": plan, "xa/q.yaml": plan, "khac/kehoach.yaml": office, "khac/r.yaml": plan });
    const { code, out, err } = await run("build", "xa/p.yaml", "xa/q.yaml", "khac/r.yaml", "-f", "md");
    expect(code).toBe(2);
    expect(out.match(/xa\/kehoach\.yaml:13:1 {2}Lỗi/g)).toHaveLength(1);
    expect(out).toContain("13 │ lề trái: 20");
    expect(err).toBe(`Chưa lập được văn bản từ \`xa/p.yaml\` vì \`xa/kehoach.yaml\` hoặc mẫu của cơ quan còn lỗi; bản đã lập trước (nếu có) còn nguyên.
Chưa lập được văn bản từ \`xa/q.yaml\` vì \`xa/kehoach.yaml\` hoặc mẫu của cơ quan còn lỗi; bản đã lập trước (nếu có) còn nguyên.
Đã lập khac/r.md\n`);
  });

  test("is said once by validate, which still finds what is wrong with the plans alone", async () => {
    put({ "kehoach.yaml": "lạ: 1\n", "p.yaml": plan, "q.yaml": `${plan}ngày ban hành: 4/2026\n` });
    const { code, out } = await run("validate", "p.yaml", "q.yaml");
    expect(code).toBe(1);
    expect(out.match(/`lạ` không phải là một mục của hồ sơ cơ quan/g)).toHaveLength(1);
    expect(out).toContain("Mục `ngày ban hành` ghi hai lần");
    expect(out).not.toContain("Chưa có");
    expect(out).toMatch(/2 lỗi trong 3 tệp\.\n$/);
  });

  test("that is no text at all is said once too", async () => {
    put({ "kehoach.yaml": "\0\u0001", "p.yaml": plan, "q.yaml": plan });
    const one = await run("build", "p.yaml");
    expect(one.out).toContain("kehoach.yaml");
    expect(await run("build", "p.yaml", "q.yaml")).toMatchObject({ code: 2, out: one.out });
    expect(fs.readdirSync(".")).not.toContain("p.docx");
  });

  test("that may not be read is a finding like any other", async () => {
    const io = memoryIo({ "kehoach.yaml": office, "p.yaml": plan, "q.yaml": plan });
    const { read: readFile } = io.files;
    const closed = (path: string): Uint8Array => {
      if (path === "kehoach.yaml") throw systemFault("EACCES");
      return readFile(path);
    };
    expect(await main(["validate", "p.yaml", "q.yaml"], { ...io, files: { ...io.files, read: closed } })).toBe(1);
    expect(io.printed()).toBe(`kehoach.yaml  Lỗi  Không có quyền đọc tệp \`kehoach.yaml\`.
  → Xin quyền đọc tệp, hoặc chép tệp vào thư mục của mình.
  [profile/unreadable]

1 lỗi trong 3 tệp.
`);
  });

  test("does not touch a plan that lies elsewhere and is whole in itself", async () => {
    put({ "xa/kehoach.yaml": broken, "p.yaml": office + plan });
    expect(await run("build", "p.yaml", "-f", "md")).toMatchObject({ code: 0, out: "" });
  });
});

test("a plan that is not there is said to be missing, whatever is wrong with the profile", async () => {
  put({ "kehoach.yaml": "lạ: 1\n" });
  for (const command of ["build", "validate"]) {
    expect(await run(command, "p.yaml")).toMatchObject({ code: 2, out: "", err: expect.stringContaining("Không thấy tệp `p.yaml`") });
  }
});

describe("a profile that is named among the plans", () => {
  test("is left out by build, with a word", async () => {
    put({ "kehoach.yaml": office, "p.yaml": plan });
    expect(await run("build", "kehoach.yaml", "p.yaml", "-f", "md")).toEqual({
      code: 0,
      out: "",
      err: "Bỏ qua `kehoach.yaml`: đó là hồ sơ cơ quan, không phải kế hoạch.\nĐã lập p.md\n",
    });
    expect(await run("build", "kehoach.yaml")).toMatchObject({
      code: 2,
      err: "Lỗi: `kehoach.yaml` là hồ sơ cơ quan, không phải kế hoạch.\n  → Nêu tên tệp kế hoạch. Để kiểm tra hồ sơ: `kehoach validate kehoach.yaml` (`kiem-tra`).\n",
    });
  });

  test("is checked by validate as what it is", async () => {
    put({ "kehoach.yaml": office });
    expect(await run("validate", "kehoach.yaml")).toEqual({ code: 0, out: "", err: "Đã kiểm tra 1 tệp, không có lỗi.\n" });
    put({ "kehoach.yaml": `${office}${presets.replace("T", "X")}` });
    expect(await run("validate", "kehoach.yaml")).toMatchObject({ code: 1, err: "" });
  });
});

describe("the office's own template", () => {
  test("is filled in place of the shipped one", async () => {
    put({ "kehoach.yaml": `${office}mẫu: mau/ke-hoach.yaml\n`, "p.yaml": plan });
    expect(await run("templates", "--copy", "mau/ke-hoach.yaml")).toMatchObject({ code: 0 });
    expect(read("mau/ke-hoach.yaml")).toBe(shipped());
    const shippedOne = await run("build", "p.yaml", "-f", "md");
    expect(shippedOne).toMatchObject({ code: 0, out: "" });
    put({ "mau/ke-hoach.yaml": shipped().replace('"- {{recipient}};"', '"- {{recipient}} (bản điện tử);"') });
    await run("build", "p.yaml", "-f", "md");
    expect(read("p.md")).toContain("(bản điện tử);");
  });

  test("with a fault it is reported with file and line, once, and stops the build", async () => {
    put({ "kehoach.yaml": `${office}mẫu: mau.yaml\n`, "mau.yaml": shipped().replace("{{citation}};", "{{citaton}};"), "p.yaml": plan, "q.yaml": plan });
    const line = shipped().split("\n").findIndex((text) => text.includes("{{citation}};")) + 1;
    const { code, out } = await run("build", "p.yaml", "q.yaml");
    expect(code).toBe(2);
    expect(out.match(new RegExp(`mau\\.yaml:${line}:`, "g"))).toHaveLength(1);
    expect(out).toContain(`${line} │       each: "{{citaton}};"`);
    expect(fs.readdirSync(".")).toEqual([".git", "kehoach.yaml", "mau.yaml", "p.yaml", "q.yaml"]);
    expect((await run("validate", "p.yaml")).code).toBe(1);
    expect(await run("templates")).toMatchObject({ code: 1 });
  });

  test("that is not there is reported where the profile names it", async () => {
    put({ "xa/kehoach.yaml": `${office}mẫu: mau.yaml\n`, "xa/p.yaml": plan });
    const { code, out } = await run("build", "xa/p.yaml");
    expect(code).toBe(2);
    expect(out).toContain("xa/kehoach.yaml:11:6  Lỗi  Không thấy tệp `xa/mau.yaml`; đó là mẫu mà hồ sơ cơ quan dùng.");
  });

  test.skipIf(process.platform === "win32")("a link is followed inside the office's folder and refused where it leads out", async () => {
    put({ "xa/kehoach.yaml": `${office}mẫu: mau/ke-hoach.yaml\n`, "xa/goc.yaml": shipped(), "ngoai/ke-hoach.yaml": shipped(), "xa/p.yaml": plan });
    fs.mkdirSync("xa/mau");
    fs.symlinkSync("../goc.yaml", "xa/mau/ke-hoach.yaml");
    expect(await run("build", "xa/p.yaml", "-f", "md")).toMatchObject({ code: 0 });
    fs.rmSync("xa/mau", { recursive: true });
    fs.symlinkSync("../ngoai", "xa/mau");
    const { code, out } = await run("build", "xa/p.yaml", "-f", "md");
    expect(code).toBe(2);
    expect(out).toContain("Mẫu `mau/ke-hoach.yaml` là liên kết dẫn ra ngoài thư mục của hồ sơ; mẫu phải là tệp nằm trong thư mục đó.");
  });

  test("the list names the shipped template and the office's", async () => {
    expect((await run("mẫu")).out).toMatch(/^Mẫu có sẵn:\n {2}ke-hoach {2}Kế hoạch: .*\n\nMẫu của cơ quan: chưa có\./);
    put({ "kehoach.yaml": `${office}mẫu: mau.yaml\n`, "mau.yaml": shipped() });
    fs.mkdirSync("2026");
    process.chdir("2026");
    expect(await run("templates")).toMatchObject({ code: 0, out: expect.stringContaining("Mẫu của cơ quan (theo `../kehoach.yaml`):\n  ../mau.yaml  đang dùng\n") });
  });

  test("copying never overwrites, makes the folder, and says what to write into the profile", async () => {
    put({ "kehoach.yaml": office });
    expect(await run("mau", "--sao-chep", "mau/")).toMatchObject({
      code: 0,
      err: "Đã chép mẫu `ke-hoach` vào `mau/ke-hoach.yaml`.\nSửa xong thì ghi `mẫu: mau/ke-hoach.yaml` vào `kehoach.yaml`.\n",
    });
    put({ "mau/ke-hoach.yaml": "của cơ quan" });
    expect(await run("mau", "--sao-chep", "mau")).toMatchObject({
      code: 2,
      err: "Lỗi: Đã có `mau/ke-hoach.yaml`; kehoach không ghi đè.\n  → Chọn tên khác, hoặc đổi tên tệp đang có.\n",
    });
    expect(read("mau/ke-hoach.yaml")).toBe("của cơ quan");
    expect(await run("mau", "--sao-chep", "mau.docx")).toMatchObject({ code: 2, err: expect.stringContaining("cần có đuôi `.yaml`") });
  });
});

describe("a plan with State secrets", () => {
  const secret = `${office}${plan}độ mật: Tối mật\n`;

  test("is refused by build and validate with 2; nothing is written, and none of its words is shown", async () => {
    put({ "p.yaml": secret });
    for (const command of ["build", "validate"]) {
      const { code, out, err } = await run(command, "p.yaml");
      expect(code).toBe(2);
      expect(out).toContain("p.yaml:14:9  Lỗi  Kế hoạch có độ mật `Tối mật`");
      expect(out + err).not.toMatch(/Động viên|thi đua/);
    }
    expect(fs.readdirSync(".")).toEqual([".git", "p.yaml"]);
  });

  test("also where the file has other faults", async () => {
    put({ "p.yaml": `mục đích: câu: có hai chấm\n${secret}` });
    const { code, out } = await run("validate", "p.yaml");
    expect(code).toBe(2);
    expect(out).not.toContain("hai chấm");
  });
});

test("the layout an office chose shows in the Word file, and nothing else changes the same plan's bytes", async () => {
  put({ "a/kehoach.yaml": office, "a/p.yaml": plan, "b/p.yaml": office + plan, "c/kehoach.yaml": `${office}trình bày:\n  lề trái: 35 mm\n`, "c/p.yaml": plan });
  expect(await run("build", "a/p.yaml", "b/p.yaml", "c/p.yaml")).toMatchObject({ code: 0 });
  const bytes = (name: string): Buffer => fs.readFileSync(name);
  expect(bytes("a/p.docx").equals(bytes("b/p.docx"))).toBe(true);
  expect(bytes("a/p.docx").equals(bytes("c/p.docx"))).toBe(false);
  expect(read("a/p.md")).toBe(read("c/p.md"));
});
