/** The world as one argument: the only place of the project that touches disk, terminal, environment and signals. */
import * as fs from "node:fs";
import { resolve } from "node:path";
import { constants } from "node:os";

/** What stands at a path. */
export interface Entry {
  readonly kind: "file" | "folder" | "link" | "other";
  /** Bytes. */
  readonly size: number;
  /** Permission bits; a file that replaces another takes them over. */
  readonly mode: number;
  /** The same for two names of one file. */
  readonly identity: string;
}

/**
 * Files, synchronously on purpose: signals are served between turns only, so a series of calls made in one turn
 * cannot be cut in half by Ctrl+C. Every function throws what Node throws (`code`: "ENOSPC", …).
 */
export interface Files {
  /** `undefined` if nothing stands there. Links are followed. */
  readonly entry: (path: string) => Entry | undefined;
  /** The same for the link itself. */
  readonly entryOfLink: (path: string) => Entry | undefined;
  readonly read: (path: string) => Uint8Array;
  readonly list: (folder: string) => readonly string[];
  /** The absolute path without links. */
  readonly realPath: (path: string) => string;
  /** One level; the folder above it must be there. */
  readonly makeFolder: (path: string) => void;
  /** Only an empty one. */
  readonly removeFolder: (path: string) => void;
  /** Only where nothing stands yet; returns when the bytes are on the disk. Without a mode, the usual one. */
  readonly writeNew: (path: string, bytes: Uint8Array, mode?: number) => void;
  /** Only where nothing stands yet. */
  readonly copyNew: (from: string, to: string) => void;
  /** Replaces what stands at `to`, in one step. */
  readonly rename: (from: string, to: string) => void;
  /** Content if nothing stands there. */
  readonly remove: (path: string) => void;
}

export interface Io {
  readonly files: Files;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The day where the user is, `2026-11-05`: for what holds until a date. The one use of the clock. */
  readonly today?: string;
  /** Of standard output. `columns` is unknown if it does not go to a terminal. */
  readonly terminal: { readonly color: boolean; readonly columns: number | undefined };
  /** Version of Node and system, and the command as it was given: for reports of our own bugs. */
  readonly platform: string;
  readonly commandLine: string;
  readonly processId: number;
  readonly isRunning: (processId: number) => boolean;
  /** An absolute path, seen from the folder the command was run in. */
  readonly resolve: (path: string) => string;
  /** Asks a question on the terminal; absent where nobody can answer. The answer is absent at the end of input (Ctrl+D). */
  readonly ask?: (question: string) => Promise<string | undefined>;
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /**
   * Calls `listener` when the run is interrupted from outside, then ends it with 128 + the number of the signal.
   * Returns what stops the listening: a run that has done all its work is no longer interrupted.
   */
  readonly onInterrupt: (listener: () => void) => () => void;
  /** A turn of the event loop, in which a waiting interrupt is served. */
  readonly turn: () => Promise<void>;
}

/** Runs `main` as this process: arguments in, exit code out. Ends by itself once everything printed has gone out. */
export async function runProcess(main: (argv: readonly string[], io: Io) => Promise<number>): Promise<void> {
  process.stdout.on("error", outputLost);
  process.stderr.on("error", () => worsen(2));
  worsen(await main(process.argv.slice(2), systemIo()));
}

export function systemIo(): Io {
  const { env, stdout, stderr } = process;
  return {
    files: systemFiles,
    env,
    today: localDay(new Date()),
    terminal: { color: wantsColor(env, stdout.isTTY), columns: stdout.isTTY ? stdout.columns : undefined },
    platform: `Node ${process.version}, ${process.platform}-${process.arch}`,
    commandLine: ["kehoach", ...process.argv.slice(2)].join(" "),
    processId: process.pid,
    isRunning,
    resolve: (path) => resolve(path),
    ...(process.stdin.isTTY && process.stderr.isTTY ? { ask } : {}),
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    onInterrupt,
    turn: () => new Promise((next) => setImmediate(next)),
  };
}

/** NO_COLOR and FORCE_COLOR as their conventions say (no-color.org, force-color.org), else only on a terminal. */
export function wantsColor(env: Io["env"], isTerminal: boolean): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = env;
  if (NO_COLOR !== undefined && NO_COLOR !== "") return false;
  if (FORCE_COLOR !== undefined && FORCE_COLOR !== "") return FORCE_COLOR !== "0" && FORCE_COLOR !== "false";
  return isTerminal && TERM !== "dumb";
}

const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");

const systemFiles: Files = {
  entry: (path) => entryAt(path, fs.statSync),
  entryOfLink: (path) => entryAt(path, fs.lstatSync),
  read: (path) => fs.readFileSync(path),
  list: (folder) => fs.readdirSync(folder),
  realPath: (path) => fs.realpathSync(path),
  makeFolder: (path) => fs.mkdirSync(path),
  removeFolder: (path) => fs.rmdirSync(path),
  writeNew: (path, bytes, mode) => {
    const descriptor = fs.openSync(path, "wx");
    try {
      if (mode !== undefined) fs.fchmodSync(descriptor, mode);
      fs.writeFileSync(descriptor, bytes);
      fs.fsyncSync(descriptor);
    } finally {
      fs.closeSync(descriptor);
    }
  },
  copyNew: (from, to) => fs.copyFileSync(from, to, fs.constants.COPYFILE_EXCL),
  rename: (from, to) => fs.renameSync(from, to),
  remove: (path) => fs.rmSync(path, { force: true }),
};

function entryAt(path: string, look: typeof fs.statSync | typeof fs.lstatSync): Entry | undefined {
  try {
    const stats = look(path, { bigint: true });
    const { size, mode, dev, ino } = stats;
    return { kind: kindOf(stats), size: Number(size), mode: Number(mode & 0o777n), identity: `${dev}:${ino}` };
  } catch (fault) {
    if (hasCode(fault, "ENOENT") || hasCode(fault, "ENOTDIR")) return undefined;
    throw fault;
  }
}

function kindOf(stats: fs.BigIntStats): Entry["kind"] {
  if (stats.isFile()) return "file";
  if (stats.isDirectory()) return "folder";
  return stats.isSymbolicLink() ? "link" : "other";
}

/** Questions are no output: they go to standard error. */
async function ask(question: string): Promise<string | undefined> {
  const { createInterface } = await import("node:readline");
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  return new Promise((answer) => {
    // What is said next begins on a line of its own, though nobody pressed Enter.
    const breakOff = (): void => void process.stderr.write("\n");
    reader.once("close", breakOff).once("close", () => answer(undefined));
    reader.once("SIGINT", () => {
      breakOff();
      process.kill(process.pid, "SIGINT");
    });
    reader.question(question, (line) => {
      reader.off("close", breakOff);
      answer(line);
      reader.close();
    });
  });
}

/** Signal 0 asks without sending; "not permitted" means that somebody else's process is there. */
function isRunning(processId: number): boolean {
  try {
    return process.kill(processId, 0);
  } catch (fault) {
    return hasCode(fault, "EPERM");
  }
}

function onInterrupt(listener: () => void): () => void {
  const stop = (signal: NodeJS.Signals): void => {
    listener();
    process.exit(128 + constants.signals[signal]);
  };
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  for (const signal of signals) process.on(signal, stop);
  return () => signals.forEach((signal) => process.off(signal, stop));
}

/** A reader that went away (`| head`) is its own business and stops no work; any other loss is a failure. */
function outputLost(fault: NodeJS.ErrnoException): void {
  if (fault.code === "EPIPE") return;
  process.stderr.write(`Lỗi: Không in được kết quả ra nơi nhận (máy báo ${fault.code}).\n`);
  worsen(2);
}

const hasCode = (fault: unknown, code: string): boolean =>
  fault instanceof Error && "code" in fault && fault.code === code;

function worsen(exitCode: number): void {
  process.exitCode = Math.max(Number(process.exitCode ?? 0), exitCode);
}
