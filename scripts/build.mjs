// Makes what runs: generated sources first, then the bundle in dist/ (ESM, split, every library inside).
import { build } from "esbuild";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

process.chdir(resolve(import.meta.dirname, ".."));
for (const script of ["validators", "templates", "template-texts"]) {
  execFileSync(process.execPath, ["scripts/run.mjs", `scripts/generate/${script}.ts`], { stdio: "inherit" });
}

rmSync("dist", { recursive: true, force: true });
const { metafile } = await build({
  entryPoints: { main: "src/cli/entry.ts" },
  outdir: "dist",
  entryNames: "[name]",
  chunkNames: "[name]-[hash]",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20",
  charset: "utf8",
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
  // CommonJS libraries inside an ES module bundle ask for Node's own modules through `require`.
  banner: { js: 'import { createRequire as kehoachRequire } from "node:module"; const require = kehoachRequire(import.meta.url);' },
});
writeFileSync("dist/THIRD-PARTY-LICENSES.txt", licences(Object.keys(metafile.inputs)));

/** The licence of every library that went into the bundle, as their terms ask. */
function licences(inputs) {
  const folders = new Set(inputs.flatMap((input) => input.match(/^(?:.*\/)?node_modules\/(?:@[^/]+\/)?[^/]+/)?.[0] ?? []));
  const texts = [...folders].sort().map((folder) => {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
    const text = file === undefined ? "(no licence file in the package)" : readFileSync(join(folder, file), "utf8").trim();
    return `${name} ${version} (${license})\n\n${text}\n`;
  });
  return texts.join(`\n${"-".repeat(80)}\n\n`);
}
