/**
 * Makes a folder with those above it, and takes away again what was made.
 *
 * Level by level, since Node's own way for all levels at once never ends where a system answers "no such file" to
 * making one, as Linux does in /proc.
 */
import { dirname } from "node:path";
import { codeOf, explainFolder } from "./faults.ts";
import type { Files } from "./io.ts";

/** @returns The folders that were not there, outermost first. */
export function makeFolders(folder: string, files: Files): readonly string[] {
  const made: string[] = [];
  try {
    for (const level of missing(folder, files)) {
      if (makeLevel(level, files)) made.push(level);
    }
    return made;
  } catch (fault) {
    removeFolders(made, files);
    throw fault;
  }
}

/** Those that hold something by now stay. */
export function removeFolders(made: readonly string[], files: Files): void {
  for (const folder of made.toReversed()) {
    try {
      files.removeFolder(folder);
    } catch {
      // An empty folder too many does no harm: not worth failing for.
      return;
    }
  }
}

function missing(folder: string, files: Files): readonly string[] {
  const levels: string[] = [];
  for (let level = folder; isAbsent(level, files); level = dirname(level)) {
    levels.unshift(level);
    if (dirname(level) === level) break;
  }
  return levels;
}

function isAbsent(level: string, files: Files): boolean {
  try {
    return files.entry(level) === undefined;
  } catch (fault) {
    throw explainFolder(fault, level);
  }
}

/** `false` if somebody else was faster, or if the level is a folder by another name, like `a/..`. */
function makeLevel(level: string, files: Files): boolean {
  try {
    files.makeFolder(level);
    return true;
  } catch (fault) {
    if (codeOf(fault) === "EEXIST" && files.entry(level)?.kind === "folder") return false;
    throw explainFolder(fault, level);
  }
}
