/** Finds what is verbatim in citations: symbols, organs and titles (Phụ lục I, Phần I, Mục II, khoản 6 điểm a và b). */
import type { Within } from "../base/place.ts";
import { citationsIn, type CitedText } from "../plan/citation.ts";

/** @param quotes Stretches whose signs end no citation: a title may quote a slogan that holds a `;`. */
export const citedIn = (text: string, quotes: readonly Within[]): readonly Within[] =>
  mayCite.test(text) ? citationsIn(text).flatMap((cited) => verbatimIn(cited, text, quotes)) : [];

/** Most texts cite nothing, and are soon done with. */
const mayCite = /\d[/-]\p{L}|\d\/\d{4}\/|luật\s|pháp lệnh\s|hiến pháp/iu;

function verbatimIn({ isNamed, number, date, organ, title, within }: CitedText, text: string, quotes: readonly Within[]): readonly Within[] {
  const isShort = !isNamed && date === undefined && organ === undefined;
  // "theo Nghị định số 98/2023/NĐ-CP, bảo đảm công khai": the sentence goes on.
  const isClause = isShort && number !== undefined && text[number.within[1]] === ",";
  const pieces = [number, organ, isClause ? undefined : title].flatMap((piece) => (piece === undefined ? [] : [piece.within]));
  const [, end] = within;
  if (isNamed || isShort || title !== undefined || isOver(text, end)) return pieces;
  // A title in words that nobody foresaw: better to leave alone too much.
  return [...pieces, [end, endOf(text, end, quotes)]];
}

/** In a line of căn cứ that names a document without a symbol, all after its kind is the title. */
export function titleInGround(text: string): Within | undefined {
  const found = ground.exec(text);
  return found === null ? undefined : [found[0].length, text.length];
}

const kinds =
  "Nghị quyết|Quyết định|Chỉ thị|Quy chế|Quy định|Thông cáo|Thông báo|Thông tư|Hướng dẫn|Chương trình|Kế hoạch|Phương án|Đề án|Dự án|Báo cáo|Tờ trình|Công điện|Công văn|Nghị định|Kết luận|Văn bản|Lệnh|Luật|Bộ luật|Pháp lệnh|Hiến pháp";
const ground = new RegExp(`^(?:Căn cứ|Thực hiện)\\s+(?:các\\s+)?(?:${kinds})(?![\\p{L}\\p{N}])`, "iu");

const isOver = (text: string, at: number): boolean => /^\s*(?:[,;):]|$)/u.test(text.slice(at)) || isFullStop(text, at);

/** `;`, a bracket that was opened before, a full stop: outside quotations. */
function endOf(text: string, from: number, quotes: readonly Within[]): number {
  let depth = 0;
  for (let at = from; at < text.length; at += 1) {
    const quote = quotes.find(([start, end]) => start <= at && at < end);
    if (quote !== undefined) {
      at = quote[1] - 1;
      continue;
    }
    const sign = text[at];
    if (sign === ")" && depth === 0) return at;
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0 && (sign === ";" || isFullStop(text, at))) return at;
  }
  return text.length;
}

/** Not the point of "TP. Hồ Chí Minh" or "1.500". */
const isFullStop = (text: string, at: number): boolean =>
  /^\.(?:\s|$|\/|\.\s)/u.test(text.slice(at, at + 3)) && !/(?<![\p{L}\p{N}])(?:TP|TX|TT|[QPHX])$/u.test(text.slice(Math.max(0, at - 3), at));
