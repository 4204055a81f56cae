/**
 * Replaces several files together, and takes away those that have no place any more, or does nothing at all.
 *
 * The new files are written beside the old ones and renamed over them, so that at every moment a whole file stands at
 * each path; copies of the old ones are kept until the last rename has succeeded. It all happens in one turn: a signal
 * (Ctrl+C) waits for its end. Only a killed process leaves temporary files, and the next run for the same file removes
 * them.
 */
import { createHash } from "node:crypto";
import { basename, dirname, join } from "node:path";
import { UserError } from "../base/user-error.ts";
import { explainWriting, type Moment } from "./faults.ts";
import type { Entry, Files, Io } from "./io.ts";

export interface Replacement {
  readonly path: string;
  /** Absent for a file that is to go. */
  readonly bytes?: Uint8Array;
  /** The file that stands there. */
  readonly existing: Entry | undefined;
}

export function replaceTogether(replacements: readonly Replacement[], io: Io): void {
  const { files } = io;
  const steps = replacements.map((replacement) => ({ ...replacement, ...besides(replacement.path, io.processId) }));
  const settled: Step[] = [];
  const kept = new Set<string>();
  try {
    for (const { path } of steps) removeStale(path, io);
    for (const step of steps) prepare(step, files);
    for (const step of steps) {
      settle(step, files);
      settled.push(step);
    }
  } catch (fault) {
    const lost = settled.filter((step) => !putBack(step, files));
    for (const { backup } of lost) kept.add(backup);
    throw lost.length === 0 ? fault : halfDone(fault, lost);
  } finally {
    const temporary = steps.flatMap(({ fresh, backup }) => [fresh, backup]);
    for (const path of temporary.filter((name) => !kept.has(name))) removeQuietly(path, files);
  }
}

interface Step extends Replacement {
  /** The new file, until it is renamed. */
  readonly fresh: string;
  /** A copy of the old one, until all went well. */
  readonly backup: string;
}

function prepare(step: Step, files: Files): void {
  const { path, bytes, existing, fresh, backup } = step;
  if (bytes !== undefined) attempt(step, "in the folder", () => files.writeNew(fresh, bytes, existing?.mode));
  if (existing !== undefined) attempt(step, "in the folder", () => files.copyNew(path, backup));
}

function settle(step: Step, files: Files): void {
  const { path, bytes, fresh } = step;
  if (bytes === undefined) attempt(step, "taking away", () => files.remove(path));
  else attempt(step, "on the file", () => files.rename(fresh, path));
}

function attempt({ path }: Step, moment: Moment, action: () => void): void {
  try {
    action();
  } catch (fault) {
    throw explainWriting(fault, path, moment);
  }
}

function putBack({ path, existing, backup }: Step, files: Files): boolean {
  try {
    if (existing === undefined) files.remove(path);
    else files.rename(backup, path);
    return true;
  } catch {
    return false;
  }
}

function halfDone(fault: unknown, lost: readonly Step[]): unknown {
  if (!(fault instanceof UserError)) return fault;
  const where = lost.map(({ path, bytes, existing, backup }) => {
    if (existing === undefined) return `\`${path}\` là bản mới; nên xóa đi.`;
    const now = bytes === undefined ? "không còn" : "đã là bản mới";
    return `\`${path}\` ${now}; bản cũ còn ở \`${backup}\`, nên chép ra trước khi chạy lại.`;
  });
  return new UserError(`${fault.message}, và không trả lại được bản cũ của tệp đi cùng`, where.join("\n"));
}

/** A temporary file that stays does no harm, and the next run removes it: not worth failing for. */
function removeQuietly(path: string, files: Files): void {
  try {
    files.remove(path);
  } catch {
    return;
  }
}

/** Short, whatever the length of the name it stands for: names may hold 255 bytes, 85 Vietnamese letters. */
function prefixOf(path: string): string {
  const digest = createHash("sha256").update(basename(path)).digest("hex").slice(0, 12);
  return `.~kehoach-${digest}-`;
}

function besides(path: string, processId: number): { readonly fresh: string; readonly backup: string } {
  const start = join(dirname(path), `${prefixOf(path)}${processId}`);
  return { fresh: `${start}.moi`, backup: `${start}.cu` };
}

/** Removes what a killed run left for this output; files of a run that is still going on stay. */
function removeStale(path: string, { files, processId, isRunning }: Io): void {
  const prefix = prefixOf(path);
  for (const name of listQuietly(dirname(path), files)) {
    if (!name.startsWith(prefix)) continue;
    const maker = Number.parseInt(name.slice(prefix.length), 10);
    if (maker === processId || !isRunning(maker)) removeQuietly(join(dirname(path), name), files);
  }
}

function listQuietly(folder: string, files: Files): readonly string[] {
  try {
    return files.list(folder);
  } catch {
    return [];
  }
}
