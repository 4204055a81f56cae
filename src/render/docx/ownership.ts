/**
 * Whether a document is still as we wrote it: a digest of all its parts travels in a custom property, which Word and
 * LibreOffice keep when they save, so that an edited file is told from an untouched one.
 */
import { createHash } from "node:crypto";
import { unzipSync, type UnzipFileInfo } from "fflate";

/** `foreign`: no document of ours at all. `edited`: ours once, and somebody saved it since. */
export type Ownership = "untouched" | "edited" | "foreign";

/** The part that holds the digest, and so cannot be under it. */
export const digestPart = "docProps/custom.xml";
export const digestProperty = "kehoach.sha256";

export type Parts = ReadonlyMap<string, Uint8Array>;

export function digestOf(parts: Parts): string {
  const hash = createHash("sha256");
  for (const name of [...parts.keys()].filter((name) => name !== digestPart).sort()) {
    const bytes = parts.get(name) ?? new Uint8Array();
    hash.update(`${name}\0${bytes.length}\0`).update(bytes);
  }
  return hash.digest("hex");
}

export function judgeDocx(bytes: Uint8Array): Ownership {
  const property = unpack(bytes, ({ name }) => name === digestPart)?.get(digestPart);
  const named = property === undefined ? null : propertyPattern.exec(new TextDecoder().decode(property));
  if (named === null) return "foreign";
  const parts = unpack(bytes, () => true);
  return parts !== undefined && digestOf(parts) === named[1] ? "untouched" : "edited";
}

/** Also matches the property with a value that is no digest, and however the saving program writes its tags. */
const propertyPattern = new RegExp(`name="${digestProperty.replace(".", "\\.")}"(?:[^<]*<[^<>]*>([0-9a-f]{64})<)?`);

/** Unpacked bytes and parts we are ready to look at: far above any plan, far below what a zip bomb asks for. */
const limits = { bytes: 256 * 1024 * 1024, parts: 1000 };

/** The wanted parts; undefined if this is no zip, or one larger than the limits. */
function unpack(bytes: Uint8Array, wanted: (file: UnzipFileInfo) => boolean): Parts | undefined {
  let size = 0;
  let count = 0;
  const filter = (file: UnzipFileInfo): boolean => {
    if (!wanted(file)) return false;
    size += Math.max(file.size, file.originalSize);
    count += 1;
    if (size > limits.bytes || count > limits.parts) throw new RangeError("larger than the limits");
    return true;
  };
  try {
    return new Map(Object.entries(unzipSync(bytes, { filter })));
  } catch {
    return undefined;
  }
}
