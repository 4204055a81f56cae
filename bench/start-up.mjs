// How long a clerk waits: whole processes, side by side in one run, as ratios to Node's own start (`node -e 0`).
// Usage: npm --prefix bench start [ROUNDS]; needs `npm run build` first.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(import.meta.dirname, "..");
const program = join(root, "bin/kehoach.js");
const plan = join(root, "plans/plan-2023.yaml");
const folder = mkdtempSync(join(tmpdir(), "kehoach-bench-"));
const rounds = Number(process.argv[2] ?? 15);

const works = [
  ["node -e 0", ["-e", "0"]],
  ["kehoach --version", [program, "--version"]],
  ["kehoach --help", [program, "--help"]],
  ["kehoach validate plan-2023.yaml", [program, "validate", plan]],
  ["kehoach build plan-2023.yaml", [program, "build", plan, "-o", folder, "--force"]],
];

const times = works.map(() => []);
for (let round = -1; round < rounds; round += 1) {
  for (const [index, [name, words]] of works.entries()) {
    rmSync(folder, { recursive: true, force: true }); // build must write; validate finds faults in this plan (1), not find its outputs unchanged
    const start = performance.now();
    const { status } = spawnSync(process.execPath, words, { stdio: "ignore" });
    if (status !== 0 && status !== 1) throw new Error(`${name} ended with ${status}`);
    if (round >= 0) times[index].push(performance.now() - start); // the first round warms the disk's cache
  }
}
rmSync(folder, { recursive: true, force: true });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const floor = median(times[0]);
console.log(`| work (median of ${rounds}) | ms | × node -e 0 |\n|---|---:|---:|`);
for (const [index, [name]] of works.entries()) {
  console.log(`| ${name} | ${median(times[index]).toFixed(0)} | ${(median(times[index]) / floor).toFixed(2)} |`);
}
