/** The tool as a program of its own, with the paper pipeline inside: for tests that need a real process. */
import { spawn, type ChildProcessWithoutNullStreams } from "node:child_process";
import { join, resolve } from "node:path";
import { build, type Metafile } from "esbuild";

const root = resolve(import.meta.dirname, "../..");

/** Builds into `folder` as `npm run build` does: split, so that commands are loaded when they are needed. */
export async function bundle(folder: string): Promise<Metafile> {
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: { main: "src/cli/entry.ts" },
    outdir: folder,
    outExtension: { ".js": ".mjs" },
    bundle: true,
    splitting: true,
    metafile: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["*.schema.json"],
    // commander is CommonJS and asks for Node's own modules with `require`.
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(import.meta.url);` },
    plugins: [
      {
        name: "paper pipeline",
        setup: ({ onResolve }) =>
          onResolve({ filter: /\/pipeline\.ts$/ }, () => ({ path: join(root, "test/cli/pipeline-double.ts") })),
      },
    ],
  });
  return metafile;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly out: string;
  readonly err: string;
}

export function start(script: string, argv: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): {
  readonly child: ChildProcessWithoutNullStreams;
  readonly ended: Promise<Ended>;
} {
  const child = spawn(process.execPath, [script, ...argv], { cwd, env: { PATH: process.env["PATH"], ...env } });
  let out = "";
  let err = "";
  child.stdout.on("data", (chunk: Buffer) => void (out += chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => void (err += chunk.toString()));
  const ended = new Promise<Ended>((settle) => child.on("close", (code, signal) => settle({ code, signal, out, err })));
  return { child, ended };
}
