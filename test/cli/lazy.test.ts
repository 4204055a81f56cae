/** What a command loads before it knows that it needs it. */
import { resolve } from "node:path";
import { build, type Metafile } from "esbuild";
import { beforeAll, expect, test } from "vitest";

let outputs: Metafile["outputs"];

beforeAll(async () => {
  const { metafile } = await build({
    absWorkingDir: resolve(import.meta.dirname, "../.."),
    entryPoints: { main: "src/cli/entry.ts" },
    outdir: "dist",
    write: false,
    bundle: true,
    splitting: true,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
  });
  outputs = metafile.outputs;
});

/** Every source file that comes along when a module is imported. */
function loadedBy(module: string): ReadonlySet<string> {
  const loaded = new Set<string>();
  const seen = new Set<string>();
  const load = (chunk: string): void => {
    if (seen.has(chunk)) return;
    seen.add(chunk);
    const { inputs = {}, imports = [] } = outputs[chunk] ?? {};
    for (const input of Object.keys(inputs)) loaded.add(input);
    for (const { kind, path } of imports) if (kind === "import-statement") load(path);
  };
  const home = Object.entries(outputs).find(([, { inputs }]) => Object.hasOwn(inputs, module));
  load(home?.[0] ?? "");
  return loaded;
}

const matching = (loaded: ReadonlySet<string>, form: RegExp): readonly string[] => [...loaded].filter((path) => form.test(path));

test("validate loads no renderer, no template and no rule before it has read a plan", () => {
  const loaded = loadedBy("src/cli/commands/validate.ts");
  expect(loaded).toContain("src/source/read.ts");
  expect(matching(loaded, /^src\/(?:render|layout|document|lint)\/|node_modules\/(?:docx|handlebars|fflate)\//)).toEqual([]);
});

test("what judges a plan brings rules, but no renderer", () => {
  const loaded = loadedBy("src/lint/lint.ts");
  expect(loaded).toContain("src/lint/rules/index.ts");
  expect(matching(loaded, /^src\/(?:render|layout|document|cli)\/|node_modules\/(?:docx|handlebars|commander)\//)).toEqual([]);
});

test("build loads no rule before it has read a plan", () => {
  expect(matching(loadedBy("src/cli/commands/build.ts"), /^src\/lint\//)).toEqual([]);
});
