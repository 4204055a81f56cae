/** Writes the documents of one plan, all or none, and leaves alone what is already as it should be. */
import { dirname } from "node:path";
import type { Format } from "../pipeline.ts";
import { explainFolder } from "./faults.ts";
import type { Io } from "./io.ts";
import { occupantOf, refuseForeign } from "./occupied.ts";
import { replaceTogether, type Replacement } from "./replace.ts";

export interface Output {
  readonly path: string;
  readonly bytes: Uint8Array;
}

export interface Written {
  readonly written: readonly string[];
  /** Already there with the same bytes; not touched, so that their time stays. */
  readonly unchanged: readonly string[];
}

/** @throws {UserError} If something there may not be replaced, or cannot be written; then every file is as it was. */
export async function writeOutputs(
  outputs: ReadonlyMap<Format, Output>,
  { force }: { readonly force: boolean },
  io: Io,
): Promise<Written> {
  const replacements: Replacement[] = [];
  const unchanged: string[] = [];
  for (const [format, { path, bytes }] of outputs) {
    const occupant = occupantOf(path, io.files);
    if (occupant !== undefined && sameBytes(occupant.bytes, bytes)) {
      unchanged.push(path);
      continue;
    }
    if (occupant !== undefined && !force) await refuseForeign(path, format, occupant);
    replacements.push({ path, bytes, existing: occupant?.entry });
  }
  for (const { path } of replacements) makeFolder(dirname(path), io);
  replaceTogether(replacements, io);
  return { written: replacements.map(({ path }) => path), unchanged };
}

function makeFolder(folder: string, { files }: Io): void {
  try {
    if (files.entry(folder)?.kind !== "folder") files.makeFolder(folder);
  } catch (fault) {
    throw explainFolder(fault, folder);
  }
}

const sameBytes = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, index) => byte === other[index]);
