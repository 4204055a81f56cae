import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { start } from "./bundle.ts";

const bin = resolve(import.meta.dirname, "../../bin/kehoach.js");

let home = "";
beforeEach(() => {
  home = fs.mkdtempSync(join(tmpdir(), "Cài đặt "));
  fs.mkdirSync(join(home, "bin"));
  fs.copyFileSync(bin, join(home, "bin/kehoach.mjs"));
});
afterEach(() => fs.rmSync(home, { recursive: true }));

const run = (before: readonly string[] = []): ReturnType<typeof start>["ended"] => {
  const [script = "", ...argv] = [...before, join(home, "bin/kehoach.mjs")];
  return start(script, argv, home).ended;
};

test("the file is executable", () => {
  expect(fs.statSync(bin).mode & 0o111).toBe(0o111);
});

test("without a build it says what to run", async () => {
  expect(await run()).toMatchObject({
    code: 2,
    out: "",
    err: `Lỗi: kehoach chưa được dựng (chưa có thư mục \`dist\`)
  → Trong thư mục của kehoach, chạy \`npm ci\`; nếu đã chạy rồi thì \`npm run build\`.\n`,
  });
});

test("with a build it starts it", async () => {
  fs.mkdirSync(join(home, "dist"));
  fs.writeFileSync(join(home, "package.json"), `{ "type": "module" }`);
  fs.writeFileSync(join(home, "dist/main.js"), `process.stdout.write("đã chạy"); process.exitCode = 1;`);
  expect(await run()).toMatchObject({ code: 1, out: "đã chạy", err: "" });
});

test.each(["18.20.4", "20.18.3"])("Node %s is refused", async (version) => {
  const pretend = `Object.defineProperty(process, "versions", { value: { node: ${JSON.stringify(version)} } })`;
  expect(await run(["--import", `data:text/javascript,${encodeURIComponent(pretend)}`])).toMatchObject({
    code: 2,
    err: `Lỗi: kehoach cần Node.js từ bản 20.19; máy này đang dùng bản ${version}
  → Cài bản mới từ https://nodejs.org rồi chạy lại.\n`,
  });
});
