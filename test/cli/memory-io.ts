/** A world in memory: what the commands print and write, without a disk. */
import { posix } from "node:path";
import type { Entry, Files, Io } from "../../src/cli/io.ts";

type Node =
  | { readonly kind: "file"; readonly bytes: Uint8Array; readonly mode: number; readonly size?: number }
  | { readonly kind: "folder" }
  | { readonly kind: "other" }
  | { readonly kind: "link"; readonly to: string };

export interface MemoryIo extends Io {
  readonly printed: () => string;
  readonly noticed: () => string;
  /** Names of all files, from the working folder. */
  readonly names: () => readonly string[];
  readonly textOf: (path: string) => string | undefined;
  readonly interrupt: () => void;
  /** What fails when it is touched: path → code of the system. */
  readonly broken: Map<string, string>;
}

const here = "/van-phong";

interface World {
  readonly env?: Io["env"];
  readonly color?: boolean;
  readonly columns?: number;
  /** What somebody at the terminal answers, question by question; without them there is no terminal to ask at. */
  readonly answers?: readonly (readonly [question: RegExp, answer: string])[];
}

/** `null` stands for a folder; text that begins with `-> ` for a link. */
export function memoryIo(
  content: Readonly<Record<string, string | null | Node>>,
  { env = {}, color = false, columns, answers }: World = {},
): MemoryIo {
  const nodes = new Map<string, Node>([[here, { kind: "folder" }]]);
  const broken = new Map<string, string>();
  const at = (path: string): string => posix.resolve(here, path);
  const put = (path: string, node: Node): void => {
    nodes.set(path, node);
    for (let folder = posix.dirname(path); !nodes.has(folder); folder = posix.dirname(folder)) {
      nodes.set(folder, { kind: "folder" });
    }
  };
  for (const [path, value] of Object.entries(content)) put(at(path), nodeOf(value));

  const follow = (path: string): Node | undefined => {
    const node = nodes.get(path);
    return node?.kind === "link" ? follow(posix.resolve(posix.dirname(path), node.to)) : node;
  };
  const realPath = (path: string): string => {
    const node = nodes.get(path);
    if (node?.kind === "link") return realPath(posix.resolve(posix.dirname(path), node.to));
    return path === "/" ? path : posix.join(realPath(posix.dirname(path)), posix.basename(path));
  };
  const touch = (path: string): string => {
    const code = broken.get(posix.relative(here, at(path)));
    if (code !== undefined) throw systemFault(code);
    return at(path);
  };
  const fresh = (path: string): string => {
    if (nodes.has(at(path))) throw systemFault("EEXIST");
    return touch(path);
  };
  const describe = (path: string, node: Node | undefined): Entry | undefined => {
    if (node === undefined) return undefined;
    const { size, mode } = node.kind === "file" ? { size: node.size ?? node.bytes.length, mode: node.mode } : { size: 0, mode: 0o755 };
    return { kind: node.kind, size, mode, identity: path };
  };
  const contentOf = (path: string): Node & { readonly kind: "file" } => {
    const node = follow(path);
    if (node?.kind !== "file") throw systemFault("ENOENT");
    return node;
  };

  const files: Files = {
    entry: (path) => describe(touch(path), follow(at(path))),
    entryOfLink: (path) => describe(touch(path), nodes.get(at(path))),
    read: (path) => contentOf(touch(path)).bytes,
    list: (folder) => {
      if (follow(touch(folder))?.kind !== "folder") throw systemFault("ENOENT");
      return [...nodes.keys()].filter((path) => posix.dirname(path) === at(folder)).map((path) => posix.basename(path));
    },
    realPath: (path) => realPath(touch(path)),
    makeFolder: (path) => {
      const above = follow(posix.dirname(at(path)));
      if (above?.kind !== "folder") throw systemFault(above === undefined ? "ENOENT" : "ENOTDIR");
      put(fresh(path), { kind: "folder" });
    },
    removeFolder: (path) => {
      if ([...nodes.keys()].some((other) => posix.dirname(other) === at(path))) throw systemFault("ENOTEMPTY");
      nodes.delete(touch(path));
    },
    writeNew: (path, bytes, mode = 0o644) => put(fresh(path), { kind: "file", bytes, mode }),
    copyNew: (from, to) => put(fresh(to), contentOf(touch(from))),
    rename: (from, to) => {
      put(touch(to), contentOf(touch(from)));
      nodes.delete(at(from));
    },
    remove: (path) => void nodes.delete(touch(path)),
  };

  const printed: string[] = [];
  const noticed: string[] = [];
  const listeners = new Set<() => void>();
  return {
    files,
    env,
    terminal: { color, columns },
    platform: "Node v20.20.2, linux-x64",
    commandLine: "kehoach build ke-hoach.yaml",
    processId: 700,
    isRunning: (processId) => processId === 700 || processId === 701,
    resolve: at,
    ...(answers === undefined ? {} : { ask: (question: string) => Promise.resolve(answers.find(([asked]) => asked.test(question))?.[1] ?? "") }),
    out: (text) => void printed.push(text),
    err: (text) => void noticed.push(text),
    onInterrupt: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    turn: () => Promise.resolve(),
    printed: () => printed.join(""),
    noticed: () => noticed.join(""),
    names: () =>
      [...nodes].filter(([, { kind }]) => kind !== "folder").map(([path]) => posix.relative(here, path)).toSorted(),
    textOf: (path) => {
      const node = nodes.get(at(path));
      return node?.kind === "file" ? new TextDecoder().decode(node.bytes) : undefined;
    },
    interrupt: () => listeners.forEach((listener) => listener()),
    broken,
  };
}

function nodeOf(value: string | null | Node): Node {
  if (value === null) return { kind: "folder" };
  if (typeof value !== "string") return value;
  if (value.startsWith("-> ")) return { kind: "link", to: value.slice(3) };
  return { kind: "file", bytes: new TextEncoder().encode(value), mode: 0o644 };
}

/** As Node throws it. */
export const systemFault = (code: string): Error => Object.assign(new Error(`${code}: simulated`), { code, syscall: "test" });
