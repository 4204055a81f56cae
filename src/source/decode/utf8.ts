/** Where bytes stop being UTF-8. */

/** The first byte that is not well-formed UTF-8 (no overlong forms, no surrogates); `undefined` if all are. */
export function firstInvalid(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes)) return undefined;
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceLength(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The length of the sequence that begins at `at`, 0 if it is none (Unicode 15, table 3-7). */
export function sequenceLength(bytes: Uint8Array, at: number): number {
  const [first = 0, second = 0, third = 0, fourth = 0] = bytes.subarray(at, at + 4);
  if (first < 0x80) return 1;
  if (first >= 0xc2 && first <= 0xdf) return isNext(second) ? 2 : 0;
  if (first >= 0xe0 && first <= 0xef) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return 0;
    return isNext(second) && isNext(third) ? 3 : 0;
  }
  if (first < 0xf0 || first > 0xf4) return 0;
  if ((first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return 0;
  return isNext(second) && isNext(third) && isNext(fourth) ? 4 : 0;
}

const isNext = (byte: number): boolean => (byte & 0xc0) === 0x80;
