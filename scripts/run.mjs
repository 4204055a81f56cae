// Runs a TypeScript script of the project on plain Node: `node scripts/run.mjs scripts/generate/validators.ts`.
import { build } from "esbuild";
import { mkdirSync } from "node:fs";
import { basename, resolve } from "node:path";
import { pathToFileURL } from "node:url";

const [script] = process.argv.slice(2);
if (script === undefined) throw new Error("usage: node scripts/run.mjs SCRIPT.ts [ARGUMENT ...]");

const folder = resolve(import.meta.dirname, "../node_modules/.cache/kehoach");
mkdirSync(folder, { recursive: true });
const outfile = resolve(folder, `${basename(script, ".ts")}.${process.pid}.mjs`);
await build({
  entryPoints: [script],
  outfile,
  bundle: true,
  packages: "external",
  platform: "node",
  format: "esm",
  target: "node20",
  logLevel: "warning",
});
process.argv.splice(1, 2, script);
await import(pathToFileURL(outfile).href);
