/** Which of the old Vietnamese encodings bytes that are not UTF-8 were written in, told by the bytes only it uses. */
import { sequenceLength } from "./utf8.ts";

export interface LegacyEncoding {
  readonly name: string;
  readonly hint: string;
}

/** TCVN 5712 (ABC fonts): ă â ê ô ơ ư đ stand at A8 to AE, their capitals at A1 to A7, `à ả ã á ạ` from B5 on. */
export const tcvn3: LegacyEncoding = { name: "TCVN3 (ABC)", hint: convert("TCVN3 (ABC)") };

/** VNI-Windows: a plain vowel followed by a byte for its marks. */
export const vni: LegacyEncoding = { name: "VNI", hint: convert("VNI Windows") };

/** Windows-1258: precomposed â ă ê ô ơ ư đ, and tone marks as bytes of their own behind the vowel. */
const windows1258: LegacyEncoding = {
  name: "Windows-1258",
  hint: "Mở tệp bằng Word, chọn bảng mã Vietnamese (Windows), rồi Lưu thành dạng Văn bản thuần (Plain Text) với mã Unicode (UTF-8).",
};

function convert(from: string): string {
  return `Chuyển mã bằng Unikey (Công cụ, Ctrl+Shift+F6): mã nguồn ${from}, mã đích Unicode; rồi lưu tệp theo mã UTF-8.`;
}

const evidence: readonly (readonly [LegacyEncoding, RegExp])[] = [
  [tcvn3, /[\xa1-\xae\xb5-\xb9]/g],
  [vni, /[aeouyAEOUY\xf4\xf6\xd4\xd6][\xe0-\xe5\xe8-\xeb\xef\xf5\xf8-\xfc\xc0-\xc5\xc8-\xcb\xcf\xd5\xd8-\xdc]|\xf1/g],
  [windows1258, /[aeiouyAEIOUY\xe2\xe3\xea\xf4\xf5\xfd\xc2\xc3\xca\xd4\xd5\xdd][\xcc\xd2\xde\xec\xf2]|[\xf0\xfd]/g],
];

/** `undefined` if the file is mostly good UTF-8 (then it is damaged, not old) or nothing stands out. */
export function legacyEncoding(bytes: Uint8Array): LegacyEncoding | undefined {
  const sample = bytes.subarray(0, 262_144);
  if (mostlyUtf8(sample)) return undefined;
  const text = chunks(sample).join("");
  const scores = evidence.map(([encoding, pattern]) => ({ encoding, hits: text.match(pattern)?.length ?? 0 }));
  const [best, second] = scores.sort((a, b) => b.hits - a.hits);
  if (best === undefined || second === undefined || best.hits < 3 || best.hits < 2 * second.hits) return undefined;
  return best.encoding;
}

/** Bytes as characters of the same number: `latin1` in a TextDecoder would be Windows-1252. */
function chunks(bytes: Uint8Array): string[] {
  const all: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) all.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return all;
}

function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length > 1) good += 1;
    if (length === 0) bad += 1;
    at += Math.max(1, length);
  }
  return good > bad;
}
