/** Reads what the plan is about: the words under KẾ HOẠCH, without a stop and without what the form says already. */
import { stretchOf, type Cut } from "./cut.ts";
import { textIn, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { withoutHeadingSign } from "./heading.ts";
import type { KnownMap } from "./known.ts";

export function subjectOf(root: KnownMap, desk: Desk): string {
  const typed = textIn(root, "subject");
  if (typed === undefined) return "";
  reportForeign(typed, desk);
  return withoutHeadingSign(typed, ";.").text;
}

/** "Kế hoạch hóa gia đình" is a matter of its own. */
const foreign = [
  [/^v\s*\/\s*v(?![\p{L}\p{M}])[\s:.]*/iu, "chữ \"V/v\" chỉ dùng trong công văn"],
  [/^kế hoạch(?![\p{L}\p{M}])(?!\s+h(?:óa|oá)(?![\p{L}\p{M}]))[\s:.–-]*/iu, "tên loại KẾ HOẠCH do công cụ in ở dòng trên"],
] as const;

function reportForeign(typed: Cut, { findings }: Desk): void {
  const [words, reason] = foreign.map(([form, why]) => [form.exec(typed.text)?.[0], why] as const).find(([found]) => found !== undefined) ?? [];
  if (words === undefined) return;
  const rest = withoutHeadingSign(typed, ";.").text.slice(words.length);
  findings.report(["subject"], stretchOf(typed, [0, words.trimEnd().length]), {
    code: "check/subject-words",
    message: `Trích yếu bắt đầu bằng ${quoted(words)}; ${reason}.`,
    hint: rest === "" ? "Ghi nội dung chủ yếu của kế hoạch, ví dụ `trích yếu: Công tác văn thư năm 2026`." : `Ghi \`trích yếu: ${rest.charAt(0).toUpperCase()}${rest.slice(1)}\`.`,
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5 điểm a",
  });
}
