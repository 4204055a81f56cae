/** A right to sign that was typed into the position, where it would be printed twice or on the wrong line. */
import { issuerKind } from "../plan/issuer.ts";
import type { Capacity } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { quoted } from "./findings.ts";

const marks = /^(?:(?:TM|KT|TUQ|TL|Q)(?:\.\s*|\s+)|[TK]\/[MTL]\.?\s*|(?:thay mặt|ký thay|thừa lệnh|thừa ủy quyền)\s+)+/iu;
const actingWord = /^quyền\s+/iu;

interface Seat {
  readonly path: readonly (string | number)[];
  readonly issuer: string;
}

/** `Quyền Chủ tịch` beside `Q.` is understood. Gives whether something was found. */
export function reportCarried(position: Cut, capacity: readonly Capacity[], { path, issuer }: Seat, { findings }: Desk): boolean {
  const found = marks.exec(position.text)?.[0] ?? (capacity.includes("Q.") ? undefined : actingWord.exec(position.text)?.[0]);
  if (found === undefined) return false;
  const right = rightFor(found, issuer);
  const own = ownPosition(position.text.slice(found.length), right);
  findings.report([...path, "position"], stretchOf(position, [0, found.trimEnd().length]), {
    code: "check/position-carries-capacity",
    message: `Chức vụ ${quoted(position.text)} có ${quoted(found)} là quyền hạn; quyền hạn ghi riêng ở mục \`quyền hạn\`.`,
    hint: `Ghi hai dòng:\nquyền hạn: ${right}\nchức vụ: ${own}`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 7 điểm b",
  });
  return true;
}

function rightFor(found: string, issuer: string): string {
  const word = found.toLowerCase();
  if (/^(?:tl|t\/l|thừa lệnh)/u.test(word)) return "TL.";
  if (/^(?:tuq|thừa ủy quyền)/u.test(word)) return "TUQ.";
  const isCollective = ["committee", "advisory"].includes(issuerKind(issuer)) || /^(?:tm|t\/m|thay mặt)/u.test(word);
  const below = /(?:^|\s)(?:kt|k\/t|ký thay)/u.test(word) ? ["KT."] : /(?:^|\s)(?:q|quyền)[.\s]/u.test(word) ? ["Q."] : [];
  return [...(isCollective ? ["TM."] : []), ...below].join(" ");
}

/** "CHỦ TỊCH" after `KT.` is whose place is taken; after `TL.`, whose order it is: the signer's own position is another. */
function ownPosition(rest: string, right: string): string {
  if (right === "TL." || right === "TUQ.") return "Chánh Văn phòng (chức vụ của chính người ký)";
  const words = /(?:phó\s+)?(?:chủ tịch|trưởng|giám đốc|chánh)(?![\p{L}\p{M}]).*$/iu.exec(/phó\s.*$/iu.exec(rest)?.[0] ?? rest)?.[0] ?? rest;
  const own = cased(words.trim()) || "Chủ tịch";
  return right.endsWith("KT.") && !/^phó\s/iu.test(own) ? `Phó ${own}` : own;
}

/** "PHÓ CHỦ TỊCH" → "Phó Chủ tịch"; what has small letters already stays. */
function cased(words: string): string {
  if (words !== words.toUpperCase()) return words;
  return words.toLowerCase().replace(/^(?:phó\s+)?./u, (start) => start.charAt(0).toUpperCase() + start.slice(1, -1) + (start.length > 1 ? start.slice(-1).toUpperCase() : ""));
}
