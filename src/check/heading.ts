/** What a clerk types along with a heading although the tool sets it or the form has none: a number, a sign at the end. */
import type { ModelPath } from "../base/place.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { withoutFinalSign } from "./lines.ts";

export interface HeadingPlace {
  /** As typed: `mục`. */
  readonly key: string;
  readonly path: ModelPath;
  /** What the tool sets in front of the number itself: "Phần", "Phụ lục". */
  readonly label?: "phần" | "mục" | "phụ lục";
}

/** `I. `, `1.2. `, `a) ` in front of words; only where they can be nothing else: "2026 …", "3 tháng" and "C. Mác …" are no numbers. */
const typedNumber = /^(?:(?:[IVX]+|\d{1,2}(?:\.\d{1,2})*)(?:\.(?=\s)|\)(?=[\s\p{L}]))|\p{L}\)(?=[\s\p{L}])|\d{1,2}\.(?=\p{L}))\s*(?=\S)/u;

/** Groups of rows are lettered too: `A. `. */
const typedGroup = /^\p{Lu}\.(?=\s)\s*(?=\S)/u;

const labelled = {
  phần: /^phần\s+(?:[IVXLC]+|\d{1,2})(?:\s*[.:)–-](?=\s)|(?=\s|$))\s*/iu,
  mục: /^(?:mục|phần)\s+(?:[IVXLC]+|\d{1,2})\s*(?:[.:)–-](?=\s)|$)\s*/iu,
  "phụ lục": /^phụ lục(?:\s+(?:[IVXLC]+|\d{1,2})(?:\s*[.:)–-](?=\s)|(?=\s|$))|\s*[:–-](?=\s)|$)\s*/iu,
} as const;

/** The words of a heading, without a sign at the end. */
export function headingOf(cut: Cut, place: HeadingPlace, desk: Desk): Cut {
  const words = withoutHeadingSign(cut);
  reportTypedNumber(words, place, desk);
  return words;
}

/** A text of nothing but a sign keeps it. */
export function withoutHeadingSign(cut: Cut, signs = ";.:"): Cut {
  const words = withoutFinalSign(cut, signs);
  return words.text === "" ? cut : words;
}

export function reportTypedNumber(cut: Cut, { key, path, label }: HeadingPlace, { findings }: Desk): void {
  const ours = label && labelled[label].exec(cut.text)?.[0];
  const found = ours ?? (typedNumber.exec(cut.text) ?? (key === "nhóm" ? typedGroup.exec(cut.text) : undefined))?.[0];
  if (found === undefined) return;
  const rest = cut.text.slice(found.length);
  findings.report(path, stretchOf(cut, [0, found.trimEnd().length]), {
    code: "check/typed-number",
    message: `${quoted(cut.text)} có ghi ${quoted(found)} ở đầu; ${ours === undefined ? "" : "chữ này và "}số thứ tự do công cụ đánh.`,
    hint: rest === "" ? `Chỉ ghi tên vào ${quoted(key)}.` : `Ghi \`${key}: ${rest}\`.`,
  });
}
