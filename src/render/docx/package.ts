/** Packs the parts of a document so that the same parts give the same bytes on every machine. */
import { zipSync, type Zippable } from "fflate";
import { customPart } from "./properties-parts.ts";
import { digestOf, digestPart } from "./ownership.ts";

const contentTypes = "[Content_Types].xml";

/** Adds the part with the digest of all others, and packs: content types first, as Word does, the others by name. */
export function packed(texts: ReadonlyMap<string, string>): Uint8Array {
  const encoder = new TextEncoder();
  const parts = new Map([...texts].map(([name, text]) => [name, encoder.encode(text)]));
  parts.set(digestPart, encoder.encode(customPart(digestOf(parts))));
  const names = [contentTypes, ...[...parts.keys()].filter((name) => name !== contentTypes).sort()];
  const files: Zippable = Object.fromEntries(names.map((name) => [name, parts.get(name) ?? new Uint8Array()]));
  return zipSync(files, { level: 9, mtime: epoch });
}

/** The first moment a zip can name. Without a zone it is local time, which is how fflate reads it back: the same everywhere. */
const epoch = "1980-01-01T00:00:00";
