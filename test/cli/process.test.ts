import { spawnSync } from "node:child_process";
import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Metafile } from "esbuild";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bundle, start } from "./bundle.ts";

let dist = "";
let office = "";
let metafile: Metafile;
const main = (): string => join(dist, "main.mjs");

beforeAll(async () => {
  dist = fs.mkdtempSync(join(tmpdir(), "kehoach-dist-"));
  office = fs.mkdtempSync(join(tmpdir(), "Văn phòng "));
  metafile = await bundle(dist);
});
afterAll(() => [dist, office].forEach((folder) => fs.rmSync(folder, { recursive: true })));

const headOf = (name: string): string => fs.readFileSync(join(office, name), "utf8").slice(0, 40).split(" 20")[0] ?? "";
const temporary = (): readonly string[] => fs.readdirSync(office).filter((name) => name.startsWith("."));
const pause = (milliseconds: number): Promise<void> => new Promise((settle) => setTimeout(settle, milliseconds));

/** Until the run has begun to write: before that there is nothing to spoil. */
async function untilWriting({ child }: ReturnType<typeof start>): Promise<void> {
  while (temporary().length === 0 && child.exitCode === null) await pause(1);
}

describe("a run that is stopped", () => {
  test.each([
    ["SIGINT", 130, 0],
    ["SIGTERM", 143, 0],
    ["SIGTERM", 143, 5],
    ["SIGTERM", 143, 10],
    ["SIGHUP", 129, 2],
  ] as const)("by %s while writing finishes that plan and ends with %i before the next", async (signal, code, delay) => {
    const subject = `Dày ${signal} ${delay}`;
    for (const name of ["p", "q"]) {
      fs.writeFileSync(join(office, `${name}.yaml`), subject);
      fs.writeFileSync(join(office, `${name}.docx`), "docx Bản cũ");
      fs.writeFileSync(join(office, `${name}.md`), "md Bản cũ");
    }
    const running = start(main(), ["build", "p.yaml", "q.yaml"], office);
    await untilWriting(running);
    await pause(delay);
    running.child.kill(signal);
    const end = await running.ended;
    expect(temporary()).toEqual([]);
    expect([headOf("p.docx"), headOf("p.md")]).toEqual([`docx ${subject}`, `md ${subject}`]);
    const second = [headOf("q.docx"), headOf("q.md")];
    if (end.code === 0) return expect(second).toEqual([`docx ${subject}`, `md ${subject}`]);
    expect([end.code, end.signal]).toEqual([code, null]);
    expect(end.err).toBe("Đã lập p.docx, p.md\nĐã dừng theo yêu cầu. Kế hoạch nào chưa lập xong thì bản đã lập trước (nếu có) còn nguyên.\n");
    expect(second).toEqual(["docx Bản cũ", "md Bản cũ"]);
  });

  test("by a kill leaves whole files, and the next run clears what is left", async () => {
    fs.writeFileSync(join(office, "p.yaml"), "Dày bản bị dừng");
    fs.writeFileSync(join(office, "p.docx"), "docx Bản cũ");
    fs.writeFileSync(join(office, "p.md"), "md Bản cũ");
    const running = start(main(), ["build", "p.yaml"], office);
    await untilWriting(running);
    running.child.kill("SIGKILL");
    await running.ended;
    expect(["docx Bản cũ", "docx Dày bản bị dừng"]).toContain(headOf("p.docx"));
    expect(["md Bản cũ", "md Dày bản bị dừng"]).toContain(headOf("p.md"));
    expect((await start(main(), ["build", "p.yaml"], office).ended).code).toBe(0);
    expect(temporary()).toEqual([]);
  });
});

test("a reader that goes away ends the run quietly, with its own exit code", async () => {
  fs.writeFileSync(join(office, "sai.yaml"), `Sai\n${"lỗi: dài\n".repeat(90)}${"x".repeat(200_000)}`);
  const { child, ended } = start(main(), ["validate", "sai.yaml"], office, { FORCE_COLOR: "1" });
  child.stdout.destroy();
  expect(await ended).toMatchObject({ code: 1, signal: null, err: "" });
});

test.runIf(fs.existsSync("/dev/full"))("output that cannot be taken in is a failure, and said", async () => {
  const full = fs.openSync("/dev/full", "w");
  const { status, stderr } = spawnSync(process.execPath, [main(), "--help"], { stdio: ["ignore", full, "pipe"], encoding: "utf8" });
  fs.closeSync(full);
  expect([status, stderr]).toEqual([2, "Lỗi: Không in được kết quả ra nơi nhận (máy báo ENOSPC).\n"]);
});

test("a real disk says the same as the one in memory", async () => {
  fs.mkdirSync(join(office, "kho"));
  fs.writeFileSync(join(office, "q.yaml"), "Thi đua");
  fs.symlinkSync("kho", join(office, "lối tắt"));
  const run = async (...argv: readonly string[]): Promise<string> => {
    const { code, out, err } = await start(main(), argv, office).ended;
    return `${code} ${out}${err}`;
  };
  expect(await run("build", "q.yaml", "-o", "lối tắt/2026")).toBe("0 Đã lập lối tắt/2026/q.docx, lối tắt/2026/q.md\n");
  expect(fs.readdirSync(join(office, "kho/2026"))).toEqual(["q.docx", "q.md"]);
  const { mtimeMs } = fs.statSync(join(office, "kho/2026/q.md"));
  expect(await run("build", "q.yaml", "-o", "kho/2026")).toContain("0 Giữ nguyên kho/2026/q.docx, kho/2026/q.md");
  expect(fs.statSync(join(office, "kho/2026/q.md")).mtimeMs).toBe(mtimeMs);
  expect(await run("build", "q.yaml", "-o", "q.yaml/x")).toContain("2 Lỗi: Không tạo được thư mục `q.yaml/x`");
  expect(await run("build", "q.yaml", "-o", "q.yaml")).toContain("2 Lỗi: `q.yaml` là tệp, không phải thư mục");
  expect(await run("validate", "q.yaml/x.yaml")).toContain("2 Lỗi: Không thấy tệp `q.yaml/x.yaml`");
  expect(await run("validate", "kho")).toContain("2 Lỗi: `kho` là thư mục; chưa hỗ trợ thư mục");
  expect(await run("validate", "q.yml")).toContain("→ Có phải `q.yaml`?");
  expect(await run("validate", "/dev/zero")).toContain("2 Lỗi: `/dev/zero` không phải là tệp thường");
});

test("version and errors of the command line load neither commander nor chalk nor the pipeline", () => {
  const entry = Object.entries(metafile.outputs).find(([, { entryPoint }]) => entryPoint === "src/cli/entry.ts");
  const loaded = new Set<string>();
  const load = (path: string): void => {
    const { inputs = {}, imports = [] } = metafile.outputs[path] ?? {};
    Object.keys(inputs).forEach((input) => loaded.add(input));
    imports.filter(({ kind }) => kind === "import-statement").forEach((chunk) => load(chunk.path));
  };
  load(entry?.[0] ?? "");
  expect(loaded).toContain("src/cli/main.ts");
  expect([...loaded].filter((path) => !/^(src\/(cli|base)\/|src\/report\/visible\.ts|src\/check\/nearest\.ts|package\.json)/.test(path))).toEqual([]);
});
