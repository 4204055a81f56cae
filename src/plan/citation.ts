/**
 * Finds the documents a text cites, and takes each apart: type, number and symbol, date, organ, title.
 *
 * What stands inside the title of a cited document is part of that title and no citation of its own.
 */
import type { Within } from "../base/place.ts";
import { anyType, at, dateAt, groupPiece, letters, numberAt, pieceAt, types, words } from "./citation-piece.ts";
import type { CitedDate, CitedNumber, Match, Piece } from "./citation-piece.ts";
import { titleEnd } from "./citation-title.ts";
import { namedTypes, numberedTypes, titleOpenings } from "./citation-words.ts";

export type { CitedDate, CitedNumber, Piece };

export interface CitedText {
  readonly within: Within;
  /** "Chỉ thị"; one type may stand for several documents: "các Kế hoạch … số …; số …". */
  readonly type: Piece;
  /** Cited by name alone: Hiến pháp, Luật, Bộ luật, Pháp lệnh; `title` is then the rest of the name. */
  readonly isNamed: boolean;
  readonly number?: CitedNumber;
  readonly date?: CitedDate;
  readonly organ?: Piece;
  readonly title?: Piece;
}

/** In reading order. A type without number is no citation, unless documents of its kind are cited by name. */
export function citationsIn(text: string): readonly CitedText[] {
  const found: CitedText[] = [];
  let after = 0;
  for (const match of text.matchAll(opening)) {
    if (match.index < after) continue;
    found.push(...(match.groups?.["named"] === undefined ? numbered(text, match) : [named(text, match)]));
    after = found.at(-1)?.within[1] ?? 0;
  }
  return found;
}

const opening = new RegExp(
  `(?<![${letters}])(?:(?<numbered>${types(numberedTypes)})(?=\\s)|(?<!(?:pháp|kỷ|dự án|dự thảo) )(?<named>${types(namedTypes)})(?=\\s+(?:\\p{Lu}|sửa đổi,)))`,
  "gu",
);
/** "các Nghị định của Chính phủ: số …; số …": the organ stands before the numbers and is that of all. */
const sharedOrgan = new RegExp("\\s+của\\s+(?<organ>[^;:.()“”\"]{2,80}?)(?:\\s*:)?(?=\\s+số\\s+\\d)", "yu");
const further = /\s*(?:;|,|\s+và)\s+(?=số\s+\d)/uy;

function numbered(text: string, match: Match): readonly CitedText[] {
  const type = pieceAt(text, match.index, match[0].length);
  const before = at(sharedOrgan, text, type.within[1]);
  const shared = before === undefined ? proposer(text, match.index) : groupPiece(before, "organ");
  const all: CitedText[] = [];
  let start = type.within[1] + (before?.[0].length ?? 0);
  for (let number = numberAt(text, start); number !== undefined; number = numberAt(text, start)) {
    const { end, ...parts } = partsAfter(text, number.within[1]);
    const from = all.length === 0 ? match.index : number.within[0];
    all.push({ within: [from, end], type, isNamed: false, number, ...(shared === undefined ? {} : { organ: shared }), ...parts });
    const next = at(further, text, end);
    if (next === undefined) break;
    start = end + next[0].trimEnd().length;
  }
  return all;
}

/** "Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025", "Luật Đất đai số 31/2024/QH15 ngày …". */
function named(text: string, match: Match): CitedText {
  const type = pieceAt(text, match.index, match[0].length);
  const title = lawName(text, type.within[1]);
  const number = numberAt(text, title.within[1]);
  const date = dateAt(text, (number ?? title).within[1]);
  const within: Within = [match.index, (date ?? number ?? title).within[1]];
  return { within, type, isNamed: true, title, ...(number === undefined ? {} : { number }), ...(date === undefined ? {} : { date }) };
}

/** A name ends before its date, number or year, and at the end of the clause; its commas are its own. */
function lawName(text: string, from: number): Piece {
  const rest = text.slice(from);
  const name = rest.slice(0, rest.search(nameEnd)).replace(/[\s,]+$/u, "");
  const blanks = name.length - name.trimStart().length;
  return pieceAt(text, from + blanks, name.length - blanks);
}

const nameEnd =
  /,?\s+(?:ngày|số|năm)\s+\d|\s+(?:được|do|tại|và các|cho|đến|trong|trên|theo)\s|,\s+(?=(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Thông tư)\s)|\s+và\s+(?=(?:Luật|Bộ luật|Pháp lệnh)\s+\p{Lu})|[;:.()“”"]|$/u;

interface Parts {
  readonly date?: CitedDate;
  readonly organ?: Piece;
  readonly title?: Piece;
  readonly end: number;
}

/** Date and organ in either order, then the title. */
function partsAfter(text: string, from: number): Parts {
  let parts: Parts = { end: from };
  for (let turn = 0; turn < 2; turn += 1) {
    const date = parts.date === undefined ? dateAt(text, parts.end) : undefined;
    if (date !== undefined) parts = { ...parts, date, end: date.within[1] };
    const match = parts.organ === undefined ? at(organ, text, parts.end) : undefined;
    if (match !== undefined) parts = { ...parts, organ: groupPiece(match, "organ"), end: parts.end + match[0].length };
  }
  const lead = at(titleLead, text, parts.end);
  if (lead === undefined) return parts;
  const start = parts.end + lead[0].length;
  const end = titleEnd(text, start);
  return end <= start ? parts : { ...parts, title: pieceAt(text, start, end - start), end };
}

/** Bodies whose field follows in lower case: "Ban Chỉ đạo phát triển khoa học, công nghệ". */
const bodies = "Ban Chỉ đạo|Ban Vận động|Hội đồng|Tổ công tác|Đoàn";
const titleBegins = `\\s+(?:${words(titleOpenings)})(?![${letters}])`;
const organ = new RegExp(
  `,?\\s+(?:của|giữa)\\s+(?<organ>\\p{Lu}[^;:.,()“”"]*?)(?=(?<!${bodies})${titleBegins}|,?\\s+ngày\\s+\\d|\\s+(?:và|tại)\\s+(?:${anyType})\\s|\\s*(?:[;:.,()“”"]|$))`,
  "yu",
);
const titleLead = new RegExp(`,?\\s+(?=(?:${words(titleOpenings)})(?![${letters}]))`, "yu");

/** "Theo đề nghị của Trưởng phòng Kinh tế tại Tờ trình số …": the organ stands before. */
function proposer(text: string, before: number): Piece | undefined {
  const match = /(?:đề nghị|ý kiến|yêu cầu)\s+của\s+(?<organ>[^;:.()]{2,100}?)\s+tại\s+$/iu.exec(text.slice(0, before));
  return match === null ? undefined : groupPiece(match, "organ");
}
