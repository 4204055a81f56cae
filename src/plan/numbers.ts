/** Reads numbers as Vietnamese offices write them: dots part thousands, a comma parts decimals; and numbers in words. */

/** `1.310`, `3,5`, `28.500`, `85`; undefined where it is none of these. */
export function readNumber(text: string): number | undefined {
  const plain = text.trim();
  if (!/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$|^\d+(?:,\d+)?$/.test(plain)) return undefined;
  return Number(plain.replaceAll(".", "").replace(",", "."));
}

/** Writes a number back: `30.000`, `3,5`. */
export function writeNumber(number: number): string {
  const [whole = "", part] = String(Number.isInteger(number) ? number : Math.round(number * 1e6) / 1e6).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ".");
  return part === undefined ? grouped : `${grouped},${part}`;
}

/** Decimals of tenths do not add up exactly in a computer. */
export const areEqual = (one: number, other: number): boolean => Math.abs(one - other) < 1e-6 * Math.max(1, Math.abs(one));

const digits: Readonly<Record<string, number>> = {
  không: 0, một: 1, mốt: 1, hai: 2, ba: 3, bốn: 4, tư: 4, năm: 5, lăm: 5, nhăm: 5, sáu: 6, bảy: 7, bẩy: 7, tám: 8, chín: 9,
};
const scales: Readonly<Record<string, number>> = { nghìn: 1e3, ngàn: 1e3, triệu: 1e6, tỷ: 1e9, tỉ: 1e9 };

/** `Ba mươi triệu`, `một trăm hai mươi nghìn năm trăm`; undefined where a word is no number. */
export function readNumberWords(text: string): number | undefined {
  const words = text.normalize("NFC").toLowerCase().split(/[\s,]+/u).filter((word) => word !== "" && word !== "và");
  let [total, group, digit] = [0, 0, undefined as number | undefined];
  for (const word of words) {
    const value = digits[word];
    const scale = scales[word];
    if (value !== undefined) {
      if (digit !== undefined) return undefined;
      digit = value;
    } else if (word === "mười") group += 10;
    else if (word === "mươi" || word === "trăm") {
      group += (digit ?? 1) * (word === "trăm" ? 100 : 10);
      digit = undefined;
    } else if (scale !== undefined) {
      const part = group + (digit ?? 0);
      if (part === 0 && total === 0) return undefined;
      total = scale === 1e9 ? (total + part) * scale : total + part * scale;
      [group, digit] = [0, undefined];
    } else if (word !== "linh" && word !== "lẻ") return undefined;
  }
  return words.length === 0 ? undefined : total + group + (digit ?? 0);
}

/** A count in front of a noun: `05`, `5`, `năm`. */
export function readCount(text: string): number | undefined {
  if (/^\d{1,3}$/.test(text)) return Number(text);
  return readNumberWords(text);
}
