import * as fs from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, afterEach, describe, expect, test } from "vitest";
import { UserError } from "../../src/base/user-error.ts";
import { systemIo, type Files, type Io } from "../../src/cli/io.ts";
import { replaceTogether, type Replacement } from "../../src/cli/replace.ts";
import { systemFault } from "./memory-io.ts";

let folder = "";
beforeEach(() => void (folder = fs.mkdtempSync(join(tmpdir(), "Văn phòng "))));
afterEach(() => fs.rmSync(folder, { recursive: true }));

const path = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => fs.writeFileSync(path(name), text);
const content = (): Record<string, string> =>
  Object.fromEntries(fs.readdirSync(folder).toSorted().map((name) => [name, fs.readFileSync(path(name), "utf8")]));

const io = systemIo();

function replacements(texts: Readonly<Record<string, string>>): readonly Replacement[] {
  return Object.entries(texts).map(([name, text]) => ({
    path: path(name),
    bytes: new TextEncoder().encode(text),
    existing: io.files.entryOfLink(path(name)),
  }));
}

const before = { "thi-dua.docx": "docx cũ", "thi-dua.md": "md cũ" };
const after = { "thi-dua.docx": "docx mới", "thi-dua.md": "md mới" };
const putBefore = (): void => Object.entries(before).forEach(([name, text]) => put(name, text));

const changing = ["writeNew", "copyNew", "rename", "remove"] as const satisfies readonly (keyof Files)[];
type Changing = (typeof changing)[number];

/** The real disk, but calls that change it fail where `fails` says so, half-way through: what was written is there. */
function failing(fails: (call: number, name: Changing, target: string) => string | undefined): Io & { readonly calls: () => number } {
  let calls = 0;
  const wrap = (name: Changing) => (...args: readonly unknown[]): void => {
    const code = fails(calls++, name, String(args.findLast((arg) => typeof arg === "string")));
    if (code !== undefined && name === "writeNew") fs.writeFileSync(String(args[0]), "nửa chừ");
    if (code !== undefined) throw systemFault(code);
    (io.files[name] as (...args: readonly unknown[]) => void)(...args);
  };
  const wrapped = Object.fromEntries(changing.map((name) => [name, wrap(name)])) as Pick<Files, Changing>;
  return { ...io, files: { ...io.files, ...wrapped }, calls: () => calls };
}

function faultOf(action: () => void): UserError | undefined {
  try {
    action();
    return undefined;
  } catch (fault) {
    if (fault instanceof UserError) return fault;
    throw fault;
  }
}

test("both files are replaced, nothing else appears, and each keeps its permissions", () => {
  putBefore();
  put("khac.docx", "của người khác");
  fs.chmodSync(path("thi-dua.docx"), 0o664);
  replaceTogether(replacements(after), io);
  expect(content()).toEqual({ "khac.docx": "của người khác", ...after });
  expect(fs.statSync(path("thi-dua.docx")).mode & 0o777).toBe(0o664);
});

test("new files are written where none stood", () => {
  replaceTogether(replacements(after), io);
  expect(content()).toEqual(after);
});

describe("whichever call fails, the earlier files are whole and no temporary file stays", () => {
  const count = (prepare: () => void): number => {
    folder = fs.mkdtempSync(join(tmpdir(), "dem-"));
    prepare();
    const counting = failing(() => undefined);
    replaceTogether(replacements(after), counting);
    fs.rmSync(folder, { recursive: true });
    return counting.calls();
  };

  describe.each([
    ["both there", before],
    ["none there", {}],
    ["only the Word file there", { "thi-dua.docx": "docx cũ" }],
    ["only the Markdown there", { "thi-dua.md": "md cũ" }],
  ])("%s", (_, there: Readonly<Record<string, string>>) => {
    const prepare = (): void => Object.entries(there).forEach(([name, text]) => put(name, text));
    const calls = count(prepare);

    test.each(Array.from({ length: calls }, (_call, index) => index))("call %i", (index) => {
      prepare();
      let failed: Changing | undefined;
      const broken = failing((call, name) => {
        if (call !== index) return undefined;
        failed = name;
        return "ENOSPC";
      });
      const fault = faultOf(() => replaceTogether(replacements(after), broken));
      const left = content();
      if (failed === "remove") {
        expect(fault).toBeUndefined();
        expect(left).toMatchObject(after);
      } else {
        expect(fault?.message).toMatch(/^Không ghi được `.*` vì ổ đĩa đã đầy$/);
        expect(left).toEqual(there);
      }
      expect(Object.keys(left).filter((name) => name.startsWith(".~")).length).toBeLessThanOrEqual(failed === "remove" ? 1 : 0);
    });

    test("the disk is full and stays full", () => {
      prepare();
      const full = failing((_call, name) => (name === "writeNew" || name === "copyNew" ? "ENOSPC" : undefined));
      expect(faultOf(() => replaceTogether(replacements(after), full))).toBeDefined();
      expect(content()).toEqual(there);
    });

    test("the second file is open in another program, and stays open", () => {
      prepare();
      const held = failing((_call, name, target) => (name === "rename" && target.endsWith(".md") ? "EPERM" : undefined));
      const fault = faultOf(() => replaceTogether(replacements(after), held));
      expect(fault?.message).toBe(`Không ghi được \`${path("thi-dua.md")}\` vì tệp đang mở trong chương trình khác`);
      expect(content()).toEqual(there);
    });
  });
});

describe("a file that is to go with the others", () => {
  const withLeftover = (): readonly Replacement[] => [
    ...replacements(after),
    { path: path("thi-dua-phu-luc-2.md"), existing: io.files.entryOfLink(path("thi-dua-phu-luc-2.md")) },
  ];
  const prepare = (): void => {
    putBefore();
    put("thi-dua-phu-luc-2.md", "phụ lục cũ");
  };

  test("goes when all are written", () => {
    prepare();
    replaceTogether(withLeftover(), io);
    expect(content()).toEqual(after);
  });

  test.each(["writeNew", "copyNew", "rename", "remove"])("stays, with all the others as they were, when %s fails for good", (broken) => {
    prepare();
    const faulty = failing((_call, name, target) => (name === broken && !target.endsWith(".cu") && !target.endsWith(".moi") ? "EIO" : undefined));
    const full = failing((_call, name) => (name === broken ? "EIO" : undefined));
    const isPreparing = broken === "writeNew" || broken === "copyNew";
    expect(faultOf(() => replaceTogether(withLeftover(), isPreparing ? full : faulty))?.message).toContain("(máy báo EIO)");
    expect(content()).toEqual({ ...before, "thi-dua-phu-luc-2.md": "phụ lục cũ" });
  });
});

test("if the old file cannot be put back, its copy stays and is named", () => {
  putBefore();
  const worn = failing((call, name) => (name === "rename" && call > 4 ? "EIO" : undefined));
  const fault = faultOf(() => replaceTogether(replacements(after), worn));
  const [copy = ""] = fs.readdirSync(folder).filter((name) => name.startsWith(".~kehoach-"));
  expect(fault?.message).toMatch(/\(máy báo EIO\), và không trả lại được bản cũ của tệp đi cùng$/);
  expect(fault?.hint).toContain(`bản cũ còn ở \`${path(copy)}\``);
  expect(content()).toEqual({ "thi-dua.docx": "docx mới", "thi-dua.md": "md cũ", [copy]: "docx cũ" });
});

describe("what a killed run left", () => {
  /** A temporary file as a process of this number leaves it. */
  const leave = (processId: number): string => {
    const killed = { ...failing((_call, name) => (name === "remove" || name === "copyNew" ? "EIO" : undefined)), processId };
    expect(faultOf(() => replaceTogether(replacements({ "thi-dua.docx": "dở dang" }), killed))).toBeDefined();
    const [name = ""] = fs.readdirSync(folder).filter((file) => file.startsWith(".~kehoach-"));
    return name;
  };
  const nobody = 2 ** 22 + 1;

  test("is removed by the next run for the same file", () => {
    putBefore();
    expect(leave(nobody)).toMatch(/^\.~kehoach-/);
    replaceTogether(replacements(after), io);
    expect(content()).toEqual(after);
  });

  test("stays while its maker is still running, and when it belongs to another file", () => {
    putBefore();
    const stale = leave(process.ppid);
    replaceTogether(replacements(after), io);
    expect(Object.keys(content())).toContain(stale);

    const orphan = stale.replace(String(process.ppid), String(nobody));
    fs.renameSync(path(stale), path(orphan));
    replaceTogether(replacements({ "van-hoa.docx": "docx" }), io);
    expect(Object.keys(content())).toContain(orphan);
  });
});

test("a name as long as the system allows can be written, a longer one is refused", () => {
  const longest = `${"ế".repeat(83)}x.docx`;
  expect(new TextEncoder().encode(longest).length).toBe(255);
  replaceTogether(replacements({ [longest]: "docx" }), io);
  expect(content()).toEqual({ [longest]: "docx" });

  const tooLong = { path: path(`x${longest}`), bytes: new Uint8Array(), existing: undefined };
  expect(faultOf(() => replaceTogether([tooLong], io))?.message).toContain("vì tên tệp dài quá mức máy cho phép");
  expect(content()).toEqual({ [longest]: "docx" });
});

test.each([
  ["ENOSPC", "vì ổ đĩa đã đầy"],
  ["EDQUOT", "vì đã dùng hết dung lượng được cấp"],
  ["EACCES", "vì không có quyền ghi vào thư mục `FOLDER`"],
  ["EPERM", "vì không có quyền ghi vào thư mục `FOLDER`"],
  ["EROFS", "vì ổ đĩa chứa thư mục `FOLDER` chỉ cho đọc"],
  ["EBUSY", "vì tệp đang mở trong Word"],
  ["ENOENT", "vì không còn thư mục `FOLDER`"],
  ["EIO", "(máy báo EIO)"],
])("%s in the folder is told as: %s", (code, expected) => {
  const broken = failing((_call, name) => (name === "writeNew" ? code : undefined));
  const fault = faultOf(() => replaceTogether(replacements(after), broken));
  expect(fault?.message.replaceAll(folder, "FOLDER")).toBe(`Không ghi được \`FOLDER/thi-dua.docx\` ${expected}`);
});
