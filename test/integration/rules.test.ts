/** The rules as a clerk meets them: the built program, on the plans of the repository. */
import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

const program = resolve("bin/kehoach.js");
const folder = mkdtempSync(join(tmpdir(), "kehoach-rules-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (words: readonly string[], cwd = ".") => spawnSync(process.execPath, [program, ...words], { cwd, encoding: "utf8" });

/** Written well, as far as a machine can tell; the rules' own good plans are held to the same beside them. */
const clean = [
  "plans/plan-2026.yaml",
  "test/plans/ban-chi-dao-pccd.yaml",
  "test/plans/kem-theo-quyet-dinh-tinh.yaml",
  "test/plans/lien-tich-phong.yaml",
  "test/plans/phuong-12.yaml",
  "test/plans/to-cong-tac.yaml",
  "test/plans/trung-tam-tphcm.yaml",
  "test/plans/truong-phong-tu-ky.yaml",
  "test/plans/xa-bac-phong/2026/tiem-chung.yaml",
];

test("of plans that are written well nothing is said", () => {
  const { status, stdout } = run(["validate", ...clean]);
  expect(stdout).toBe("");
  expect(status).toBe(0);
});

interface Found {
  readonly fix?: { readonly kind: string; readonly edit: { readonly start: { readonly offset: number }; readonly end: { readonly offset: number }; readonly text: string } };
}

const safeFixes = (file: string) =>
  (JSON.parse(run(["validate", file, "-f", "json"], folder).stdout) as { readonly findings: readonly Found[] }).findings
    .flatMap(({ fix }) => (fix?.kind === "safe" ? [fix.edit] : []))
    .toSorted((a, b) => b.start.offset - a.start.offset);

test("--fix on the plan of 2023 mends the safe findings and not another byte, still builds, and has nothing to do a second time", () => {
  const file = join(folder, "plan-2023.yaml");
  cpSync("plans/plan-2023.yaml", file);
  execFileSync("git", ["init", "-q"], { cwd: folder });
  execFileSync("git", ["add", "."], { cwd: folder });
  const before = readFileSync(file, "utf8");
  const fixes = safeFixes("plan-2023.yaml");
  expect(fixes.length).toBeGreaterThan(3);
  const mended = fixes.reduce((text, { start, end, text: right }) => text.slice(0, start.offset) + right + text.slice(end.offset), before);

  run(["validate", "plan-2023.yaml", "--fix"], folder);
  expect(readFileSync(file, "utf8")).toBe(mended);
  expect(safeFixes("plan-2023.yaml")).toEqual([]);
  expect(run(["build", "plan-2023.yaml"], folder).status).toBe(0);

  const changed = execFileSync("git", ["diff", "--numstat", "plan-2023.yaml"], { cwd: folder, encoding: "utf8" }).split("\t");
  expect(changed[0]).toBe(changed[1]);
  run(["validate", "plan-2023.yaml", "--fix"], folder);
  expect(readFileSync(file, "utf8")).toBe(mended);
});
