/** Same input, same bytes: in any time zone, locale and folder, and however many plans are built in one run. */
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, describe, expect, test } from "vitest";

const program = resolve("bin/kehoach.js");
const plan = resolve("plans/plan-2023.yaml");
const root = mkdtempSync(join(tmpdir(), "kehoach-bytes-"));
/** Ends the search for an office profile: what else lies in the machine's folder for temporary files is none of ours. */
mkdirSync(join(root, ".git"));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const surroundings = [
  ["UTC", "C"],
  ["Asia/Ho_Chi_Minh", "vi_VN.UTF-8"],
  ["America/New_York", "en_US.UTF-8"],
  ["Pacific/Kiritimati", "tr_TR.UTF-8"],
  ["Pacific/Pago_Pago", "de_DE.UTF-8"],
  ["Asia/Kathmandu", "th_TH.UTF-8"],
  ["Europe/London", "ar_EG.UTF-8"],
  ["Antarctica/Troll", "ja_JP.UTF-8"],
  ["America/St_Johns", "az_AZ.UTF-8"],
  ["Asia/Pyongyang", "POSIX"],
] as const;

const run = (folder: string, names: readonly string[], environment: Readonly<Record<string, string>> = {}): void => {
  execFileSync(process.execPath, [program, "build", ...names], {
    cwd: folder,
    env: { PATH: process.env["PATH"], ...environment },
    stdio: "ignore",
  });
};
const digest = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");
const digests = (folder: string) => ["docx", "md"].map((format) => digest(join(folder, `plan-2023.${format}`)));

function freshFolder(name: string): string {
  const folder = join(root, name);
  mkdirSync(folder, { recursive: true });
  cpSync(plan, join(folder, "plan-2023.yaml"));
  return folder;
}

describe("the same plan gives the same bytes", () => {
  test("in ten time zones, locales and folders", () => {
    const found = surroundings.map(([TZ, LC_ALL], index) => {
      const folder = freshFolder(`thư mục ${index}/${"sâu/".repeat(index % 3)}`);
      run(folder, ["plan-2023.yaml"], { TZ, LC_ALL, LANG: LC_ALL });
      return digests(folder).join(" ");
    });
    expect(found).toHaveLength(10);
    expect(new Set(found).size).toBe(1);
  });

  test("after other plans in the same run", () => {
    const alone = freshFolder("alone");
    run(alone, ["plan-2023.yaml"]);
    const crowd = freshFolder("crowd");
    for (const copy of ["a.yaml", "b.yaml", "z.yaml"]) cpSync(plan, join(crowd, copy));
    run(crowd, ["a.yaml", "b.yaml", "plan-2023.yaml", "z.yaml"]);
    expect(digests(crowd)).toEqual(digests(alone));
    expect(digest(join(crowd, "z.docx"))).toBe(digests(alone)[0]);
  });

  test("SOURCE_DATE_EPOCH changes the Word file's dates and nothing in the Markdown", () => {
    const plain = freshFolder("plain");
    run(plain, ["plan-2023.yaml"]);
    const dated = freshFolder("dated");
    run(dated, ["plan-2023.yaml"], { SOURCE_DATE_EPOCH: "1700000000" });
    const [[docx, markdown], [datedDocx, datedMarkdown]] = [digests(plain), digests(dated)];
    expect(datedMarkdown).toBe(markdown);
    expect(datedDocx).not.toBe(docx);
  });
});
