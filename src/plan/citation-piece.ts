/** Stretches of a text that citations are made of, and how they are read off it. */
import type { Within } from "../base/place.ts";
import { namedTypes, numberedTypes } from "./citation-words.ts";
import { readDate, type DateReading } from "./date.ts";

export interface Piece {
  readonly text: string;
  readonly within: Within;
}

/** `30/2020/NĐ-CP`, `133/KH-UBND`, `34-CT/TW`. */
export interface CitedNumber extends Piece {
  /** `133`, as typed. */
  readonly number: string;
  /** The year within the symbol of a normative text. */
  readonly year?: number;
  /** `NĐ-CP`, `KH-UBND`; `CT/TW`. */
  readonly symbol: string;
  readonly family: "normative" | "administrative" | "party";
}

export interface CitedDate extends Piece {
  readonly reading: DateReading;
}

export type Match = RegExpMatchArray & { readonly index: number };

export const words = (list: readonly string[]): string => list.join("|");
/** A type is met with a small first letter too: "kế hoạch số 12/KH-UBND". */
export const types = (list: readonly string[]): string =>
  list.map((type) => `[${type.charAt(0)}${type.charAt(0).toLowerCase()}]${type.slice(1)}`).join("|");
export const anyType = types([...numberedTypes, ...namedTypes]);
/** What a word is made of, for "not in the middle of a word". */
export const letters = "\\p{L}\\p{M}\\p{N}";

const symbol = "[\\p{Lu}Đ][\\p{L}\\p{N}&.]*(?:-[\\p{L}\\p{N}&.]*[\\p{L}\\p{N}])*";
const state = `(?<stateNumber>\\d+)\\/(?:(?<year>\\d{4})\\/)?(?<symbol>${symbol})`;
const party = "(?<partyNumber>\\d+)-(?<partySymbol>\\p{Lu}\\p{L}*\\/\\p{Lu}\\p{L}*)";
const number = new RegExp(`\\s+(?:số\\s*:?\\s*)?(?:${party}|${state})(?![${letters}/])`, "yu");
const day = "ngày\\s+\\d{1,2}(?:\\s*[/.-]\\s*\\d{1,2}\\s*[/.-]\\s*\\d{4}|\\s+tháng\\s+\\d{1,2}\\s+năm\\s+\\d{4})";
const date = new RegExp(`,?\\s+(?:ký\\s+)?(?<date>${day})(?![${letters}/])`, "yiu");

/** After blanks, with or without the word "số". */
export function numberAt(text: string, from: number): CitedNumber | undefined {
  const match = at(number, text, from);
  if (match === undefined) return undefined;
  const { partyNumber, partySymbol = "", stateNumber = "", year, symbol: letter = "" } = match.groups ?? {};
  const found = match[0].search(/\d/u);
  const piece = pieceAt(text, match.index + found, match[0].length - found);
  if (partyNumber !== undefined) return { ...piece, number: partyNumber, symbol: partySymbol, family: "party" };
  if (year === undefined) return { ...piece, number: stateNumber, symbol: letter, family: "administrative" };
  return { ...piece, number: stateNumber, year: Number(year), symbol: letter, family: "normative" };
}

export function dateAt(text: string, from: number): CitedDate | undefined {
  const match = at(date, text, from);
  if (match === undefined) return undefined;
  const piece = groupPiece(match, "date");
  return { ...piece, reading: readDate(piece.text) };
}

/** Exactly at a place: the pattern is sticky. */
export function at(pattern: RegExp, text: string, from: number): Match | undefined {
  pattern.lastIndex = from;
  return (pattern.exec(text) as Match | null) ?? undefined;
}

export const pieceAt = (text: string, start: number, length: number): Piece => ({
  text: text.slice(start, start + length),
  within: [start, start + length],
});

export function groupPiece(match: Match, name: string): Piece {
  const text = match.groups?.[name] ?? "";
  const start = match.index + match[0].lastIndexOf(text);
  return { text, within: [start, start + text.length] };
}
