/** Reads the legal basis: free lines, or entries in fields from which the line is written as the decree asks. */
import { fold } from "../base/fold.ts";
import { readDate, writeDate } from "../plan/date.ts";
import type { Citation } from "../plan/plan.ts";
import { composed, ours, typed, type Piece } from "./composed.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { fieldOf, type Known, type KnownMap } from "./known.ts";
import { linesOf, withoutFinalSign } from "./lines.ts";
import { chosen, readIssueDate } from "./values.ts";

const introducers = /^(?:căn cứ|thực hiện|theo đề nghị của|xét đề nghị của)(?=\s)/iu;
/** The tool sets `;` after each line and `.` after the last; nothing else ends one. */
const finalSigns = ";.,:";
const clause = "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a";

export function legalBasisOf(root: KnownMap, desk: Desk): readonly Citation[] {
  const node = fieldOf(root, "legalBasis")?.value;
  if (node?.kind !== "list") return node === undefined ? [] : freeLines(node, desk);
  return node.items.flatMap((item, index) => (item.kind === "map" ? [entry(item, index, desk)] : freeLines(item, desk)));
}

const freeLines = (node: Known, desk: Desk): readonly Citation[] =>
  linesOf(node)
    .map(({ cut }) => withoutFinalSign(cut, finalSigns))
    .filter(({ text }) => text !== "")
    .map((cut) => {
      const prefix = introducers.test(cut.text) ? "" : "Căn cứ ";
      const text = cutOf(cut.scalar, cut.from, cut.to, prefix);
      return from(desk, { text: text.text }, { node, texts: { text } });
    });

const introducerWords = {
  cancu: "Căn cứ",
  thuchien: "Thực hiện",
  theodenghicua: "Theo đề nghị của",
  theodenghi: "Theo đề nghị của",
  xetdenghicua: "Xét đề nghị của",
  xetdenghi: "Xét đề nghị của",
} as const;

/**
 * "Căn cứ Kế hoạch số 268/KH-UBND ngày 24 tháng 12 năm 2025 của … về …"; a law without number and organ,
 * "Căn cứ Luật Tổ chức chính quyền địa phương ngày 16 tháng 6 năm 2025"; a proposal after the one who made it,
 * "Theo đề nghị của Trưởng phòng … tại Tờ trình số 03/TTr-VHXH ngày 08 tháng 01 năm 2026".
 */
function entry(node: KnownMap, index: number, desk: Desk): Citation {
  const path = ["legalBasis", index];
  const part = (name: string): Cut | undefined => textIn(node, name);
  const introducer = introducerOf(node, path, desk);
  const kind = part("documentType");
  const isLaw = kind !== undefined && ["luat", "boluat", "phaplenh", "hienphap"].includes(fold(kind.text));
  const isProposal = introducer.endsWith("của");
  const number = clipped(part("documentNumber"), /^số\s*:?\s+/iu);
  const organ = clipped(part("issuedBy"), /^của\s+/iu);
  const date = dated(part("date"), path, desk);
  const subject = part("subject");
  const missing = missingIn(node, { isLaw, isProposal });
  if (missing !== undefined) reportMissing(node, path, missing, desk);
  const numbered = [worded("số", number), date];
  const words: readonly (readonly Piece[])[] = isProposal
    ? [worded("", organ), worded("tại", kind), ...(kind === undefined ? [] : numbered), worded("", subject)]
    : isLaw
      ? [worded("", kind), worded("", subject), date]
      : [worded("", kind), ...numbered, worded("của", organ), worded("", subject)];
  const pieces = [ours(introducer), ...words.flat()];
  const text = withoutFinalSign(cutOf(composed(pieces, node.source)), finalSigns);
  return from(desk, { text: text.text }, { node, texts: { text } });
}

function introducerOf(node: KnownMap, path: readonly (string | number)[], { findings }: Desk): string {
  const cut = textIn(node, "introducer");
  const words = [...new Set(Object.values(introducerWords))];
  const choice = { what: "Từ dẫn", words, code: "check/introducer", source: clause };
  return (cut && chosen(cut, introducerWords, choice, [...path, "introducer"], findings)) ?? "Căn cứ";
}

const clipped = (cut: Cut | undefined, lead: RegExp): Cut | undefined =>
  cut && cutOf(cut.scalar, cut.from + (lead.exec(cut.text)?.[0].length ?? 0), cut.to);

const worded = (word: string, cut: Cut | undefined): readonly Piece[] =>
  cut === undefined ? [] : [ours(word === "" ? " " : ` ${word} `), typed(cut)];

/** A date is written out; its place is all of what was typed. */
function dated(cut: Cut | undefined, path: readonly (string | number)[], { findings }: Desk): readonly Piece[] {
  if (cut === undefined || readIssueDate(cut, [...path, "date"], findings) === undefined) return [];
  const reading = readDate(cut.text);
  if (!("date" in reading)) return [];
  return [ours(" "), { text: writeDate(reading.date), within: () => stretchOf(cut) }];
}

/** What a line cannot be written without. */
function missingIn(
  node: KnownMap,
  { isLaw, isProposal }: { readonly isLaw: boolean; readonly isProposal: boolean },
): readonly [key: string, reason: string] | undefined {
  const has = (name: string): boolean => fieldOf(node, name) !== undefined;
  if (isProposal) return has("issuedBy") ? undefined : ["của", "dòng đề nghị cần biết ai đề nghị"];
  if (!has("documentType")) return ["loại", "căn cứ phải ghi tên loại văn bản"];
  if (isLaw) return has("subject") ? undefined : ["trích yếu", "Luật, Pháp lệnh phải ghi tên"];
  return has("documentNumber") || has("subject") ? undefined : ["số ký hiệu", "căn cứ phải ghi số, ký hiệu của văn bản"];
}

function reportMissing(node: KnownMap, path: readonly (string | number)[], [key, reason]: readonly [string, string], { findings }: Desk): void {
  findings.report(path, node.fields[0]?.key ?? node.source, {
    code: "check/missing-key",
    message: `Căn cứ thứ ${Number(path.at(-1)) + 1} chưa có \`${key}\`; ${reason}.`,
    hint: "Ví dụ:\n- loại: Kế hoạch\n  số ký hiệu: 268/KH-UBND\n  ngày: 24/12/2025\n  của: Ủy ban nhân dân tỉnh Sơn Khê\n  trích yếu: về chuyển đổi số tỉnh Sơn Khê năm 2026",
    source: clause,
  });
}
