/** Which schema a new file names in its first line, for editors. */
import { dirname, join, relative } from "node:path";
import type { Io } from "../io.ts";

export interface SchemaPath {
  /** Seen from the folder of the file. */
  readonly path: string;
  /** Where to put it, if it is nowhere yet, seen from where the user stands. */
  readonly missing?: string;
}

/** The nearest one above the file, beside it or in `schemas`; else the place where `kehoach schema` would be put. */
export function schemaFor(name: string, file: string, io: Io): SchemaPath {
  const home = dirname(io.resolve(file));
  for (let folder = home; ; folder = dirname(folder)) {
    const place = [join(folder, name), join(folder, "schemas", name)].find((path) => isFile(path, io));
    if (place !== undefined) return { path: relative(home, place).replaceAll("\\", "/") };
    if (dirname(folder) === folder) return { path: name, missing: join(dirname(file), name) };
  }
}

function isFile(path: string, { files }: Io): boolean {
  try {
    return files.entry(path)?.kind === "file";
  } catch {
    // Where one may not look, there is nothing for us.
    return false;
  }
}
