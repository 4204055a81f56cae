/** Writes the documents of one plan, all or none, and leaves alone what is already as it should be. */
import { dirname } from "node:path";
import type { Format } from "../pipeline.ts";
import { makeFolders, removeFolders } from "./folders.ts";
import type { Files, Io } from "./io.ts";
import { obstacleIn, occupantOf, refusal, type Obstacle } from "./occupied.ts";
import { replaceTogether, type Replacement } from "./replace.ts";

export interface Output {
  readonly format: Format;
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Written {
  readonly written: readonly string[];
  /** Already there with the same bytes; not touched, so that their time stays. */
  readonly unchanged: readonly string[];
}

export interface WriteOptions {
  /** Replaces also what people have worked on. */
  readonly force: boolean;
  /** Goes together with the writing, or stays with all the rest. */
  readonly leftovers: readonly Replacement[];
}

/** @throws {UserError} If something there may not be replaced, or cannot be written; then every file is as it was. */
export async function writeOutputs(outputs: readonly Output[], { force, leftovers }: WriteOptions, io: Io): Promise<Written> {
  const replacements: Replacement[] = [];
  const unchanged: string[] = [];
  const obstacles = new Map<string, Obstacle>();
  for (const { format, path, bytes } of outputs) {
    const occupant = occupantOf(path, io.files);
    if (occupant !== undefined && sameBytes(occupant.bytes, bytes)) {
      unchanged.push(path);
      continue;
    }
    const obstacle = occupant === undefined || force ? undefined : await obstacleIn(occupant, format);
    if (obstacle !== undefined) obstacles.set(path, obstacle);
    replacements.push({ path, bytes, existing: occupant?.entry });
  }
  if (obstacles.size > 0) throw refusal(obstacles);
  inFolders(replacements.map(({ path }) => dirname(path)), io.files, () => replaceTogether([...replacements, ...leftovers], io));
  return { written: replacements.map(({ path }) => path), unchanged };
}

/** Folders that were made for nothing are taken away again. */
function inFolders(folders: readonly string[], files: Files, write: () => void): void {
  const made: string[] = [];
  try {
    for (const folder of new Set(folders)) made.push(...makeFolders(folder, files));
    write();
  } catch (fault) {
    removeFolders(made, files);
    throw fault;
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
