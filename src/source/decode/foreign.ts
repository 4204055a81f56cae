/** Files that are no text at all, told by their first bytes: a clerk who gives the Word file instead of the plan is told so. */

/** The kind of file, in Vietnamese; `undefined` if it may be text. */
export function foreignKind(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 8));
  if (head.startsWith("PK\x03\x04")) return zipKind(bytes);
  const known = signatures.find(([signature]) => head.startsWith(signature));
  if (known !== undefined) return known[1];
  return isBinary(bytes.subarray(0, 4096)) ? "tệp nhị phân, không phải tệp chữ" : undefined;
}

const signatures: readonly (readonly [string, string])[] = [
  ["%PDF-", "tệp PDF"],
  ["\xd0\xcf\x11\xe0", "tệp Word hoặc Excel đời cũ (.doc, .xls)"],
  ["{\\rtf", "tệp Word dạng RTF"],
  ["\x89PNG", "tệp ảnh PNG"],
  ["\xff\xd8\xff", "tệp ảnh JPEG"],
  ["\x1f\x8b", "tệp nén"],
  ["Rar!", "tệp nén RAR"],
  ["7z\xbc\xaf", "tệp nén 7z"],
];

/** A zip lists its files at its end; the directory of any office file fits into 64 KB. */
function zipKind(bytes: Uint8Array): string {
  const directory = latin(bytes.subarray(-65_536));
  if (directory.includes("word/document")) return "tệp Word (.docx)";
  if (directory.includes("xl/workbook")) return "tệp Excel (.xlsx)";
  if (directory.includes("ppt/presentation")) return "tệp PowerPoint (.pptx)";
  return "tệp nén (.zip) hoặc tệp văn phòng (.docx, .xlsx, .odt)";
}

/** More than one byte in ten is a control character; zero bytes do not count, UTF-16 is told elsewhere. */
function isBinary(sample: Uint8Array): boolean {
  const controls = sample.filter((byte) => byte > 0 && byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 13);
  return controls.length > sample.length / 10;
}

/** Signatures are compared byte by byte; a TextDecoder knows `latin1` only as Windows-1252, which differs from 80 to 9F. */
const latin = (bytes: Uint8Array): string => Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
