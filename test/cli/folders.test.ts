import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { UserError } from "../../src/base/user-error.ts";
import { makeFolders, removeFolders } from "../../src/cli/folders.ts";
import { systemIo } from "../../src/cli/io.ts";

const { files } = systemIo();
let home = "";
beforeEach(() => void (home = fs.mkdtempSync(join(tmpdir(), "Văn phòng "))));
afterEach(() => fs.rmSync(home, { recursive: true }));

function faultOf(folder: string): string {
  try {
    return `đã tạo ${makeFolders(folder, files).length}`;
  } catch (fault) {
    if (fault instanceof UserError) return fault.message.replaceAll(home, "NHÀ");
    throw fault;
  }
}

test("the levels that are missing are made, and taken away again unless something is in them", () => {
  const made = makeFolders(join(home, "2026/thang-3/van-ban"), files);
  expect(made.map((folder) => folder.slice(home.length + 1))).toEqual(["2026", "2026/thang-3", "2026/thang-3/van-ban"]);
  expect(makeFolders(join(home, "2026/thang-3"), files)).toEqual([]);
  fs.writeFileSync(join(home, "2026/p.docx"), "");
  removeFolders(made, files);
  expect(fs.readdirSync(join(home, "2026"))).toEqual(["p.docx"]);
});

test("a step back on the way is no hindrance", () => {
  makeFolders(`${home}/a/../b`, files);
  expect(fs.readdirSync(home)).toEqual(["a", "b"]);
});

test("what stands in the way is said, and nothing half-made stays", () => {
  fs.writeFileSync(join(home, "tep"), "");
  fs.symlinkSync("khong-co", join(home, "lien-ket"));
  const inTheWay = "vì trên đường dẫn đó đã có một tệp, hoặc liên kết không dẫn tới thư mục nào";
  expect(faultOf(join(home, "tep/x"))).toBe(`Không tạo được thư mục \`NHÀ/tep/x\` ${inTheWay}`);
  expect(faultOf(join(home, "lien-ket/x"))).toBe(`Không tạo được thư mục \`NHÀ/lien-ket\` ${inTheWay}`);
  const long = "a".repeat(300);
  expect(faultOf(join(home, "moi", long))).toBe(`Không tạo được thư mục \`NHÀ/moi/${long}\` vì tên thư mục dài quá mức máy cho phép`);
  expect(fs.readdirSync(home)).toEqual(["lien-ket", "tep"]);
});

test.runIf(fs.existsSync("/proc/self"))("a system that takes no folders is no endless loop", () => {
  expect(faultOf("/proc/x")).toBe("Không tạo được thư mục `/proc/x` vì thư mục `/proc` không nhận thư mục mới");
});

test("where one may not write, the folder above is named", () => {
  const closed = { ...files, makeFolder: () => {
    throw Object.assign(new Error("EACCES"), { code: "EACCES", syscall: "mkdir" });
  } };
  expect(() => makeFolders("ro/x", { ...closed, entry: (path) => (path === "ro" ? files.entry(home) : undefined) })).toThrow(
    "Không tạo được thư mục `ro/x` vì không có quyền ghi vào thư mục `ro`",
  );
});
