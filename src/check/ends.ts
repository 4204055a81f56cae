/** Reads what stands after the body: who receives the plan, and who keeps a copy. */
import { fold } from "../base/fold.ts";
import type { Recipient } from "../plan/plan.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { demands } from "./demands.ts";
import { from, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { fieldOf, type KnownMap } from "./known.ts";
import { linesOf, withoutFinalSign, type TypedLine } from "./lines.ts";
import { sampleOf } from "./sample.ts";

/** A line that begins with `+ ` belongs to the one above it. */
export function recipientsOf(root: KnownMap, desk: Desk): readonly Recipient[] {
  const node = fieldOf(root, "recipients")?.value;
  if (node === undefined) return [];
  const lines = linesOf(node)
    .map(({ marker, cut }) => ({ level: marker === "plus" ? (2 as const) : (1 as const), name: withoutFinalSign(withoutStar(cut)) }))
    .filter(({ name }) => name.text !== "");
  const [first] = lines;
  if (first === undefined) reportNobody(root, desk);
  if (first?.level === 2) reportOrphan(first.name, desk);
  return lines.map(({ name, level }) => {
    reportFurniture(name, desk);
    return from(desk, { name: name.text, level }, { node, texts: { name } });
  });
}

/** A star where other lists have a dash. */
function withoutStar(cut: Cut): Cut {
  const star = /^\*\s+(?=\S)/u.exec(cut.text)?.[0] ?? "";
  return star === "" ? cut : cutOf(cut.scalar, cut.from + star.length, cut.to, cut.prefix);
}

function reportNobody(root: KnownMap, { findings }: Desk): void {
  const key = fieldOf(root, "recipients")?.key;
  findings.report(["recipients"], key, {
    code: "check/recipient-nobody",
    message: `${quoted(key?.value ?? "")} chỉ có dấu câu, chưa có nơi nào; kế hoạch phải có nơi nhận.`,
    hint: `Ghi mỗi nơi nhận một dòng, ví dụ:\n${sampleOf(root.schema, "recipients")}`,
    ...(demands["recipients"]?.source === undefined ? {} : { source: demands["recipients"].source }),
  });
}

function reportOrphan(name: Cut, { findings }: Desk): void {
  findings.report(["recipients"], stretchOf(name), {
    code: "check/recipient-level",
    message: `Dòng ${quoted(name.text)} có dấu + nhưng phía trên chưa có dòng nào để thuộc về.`,
    hint: "Bỏ dấu + ở đầu dòng này, hoặc ghi tên nhóm ở dòng trên.",
  });
}

/** "Nơi nhận:" and "Lưu: VT, …" come along when a list is pasted from an old document, "Như trên" from a letter. */
function reportFurniture(name: Cut, { findings }: Desk): void {
  if (/^như (?:trên|kính gửi)(?![\p{L}\p{M}])/iu.test(name.text)) return reportAsAbove(name, findings);
  const word = /^(?:noinhan|luu):/.exec(fold(name.text))?.[0] ?? (filingLabel.test(name.text) ? "luu:" : undefined);
  if (word === undefined) return;
  findings.report(["recipients"], stretchOf(name), {
    code: "check/recipient-furniture",
    message: `Dòng ${quoted(name.text)} không phải là nơi nhận; chữ "Nơi nhận:" và dòng "Lưu: VT" do công cụ in.`,
    hint: word === "luu:" ? "Bỏ dòng này; ghi đơn vị soạn thảo vào mục `lưu`, ví dụ `lưu: NV`." : "Bỏ dòng này.",
  });
}

/** A letter says whom it is for above its text, so that its recipients may begin with "Như trên"; a plan does not. */
function reportAsAbove(name: Cut, findings: Desk["findings"]): void {
  findings.report(["recipients"], stretchOf(name), {
    code: "check/recipient-furniture",
    message: `Dòng ${quoted(name.text)} chỉ dùng trong công văn có "Kính gửi"; kế hoạch phải ghi tên từng nơi nhận.`,
    hint: "Thay dòng này bằng tên cơ quan, đơn vị nhận kế hoạch, ví dụ `UBND tỉnh Sơn Khê (b/c)`.",
  });
}

/** "Lưu:", or "Lưu VT" without its colon. */
const filingLabel = /^(?:[Ll]ưu|LƯU)(?:\s*:|\s+(?=\p{Lu}))/u;

/** The units after VT, which is always there and may be left out or typed along. */
export function filingOf(root: KnownMap, desk: Desk): readonly string[] {
  const node = fieldOf(root, "filing")?.value;
  const units = linesOf(node).flatMap(unitsIn).filter(({ text }) => text !== "" && fold(text) !== "vt");
  const texts = Object.fromEntries(units.map((unit, index) => [index, unit]));
  const names = units.map(({ text }) => text);
  for (const unit of units) if (fold(unit.text) === "khong") reportNoFiling(unit, desk);
  return node === undefined ? names : from(desk, names, { node, texts });
}

function reportNoFiling(unit: Cut, { findings }: Desk): void {
  findings.report(["filing"], stretchOf(unit), {
    code: "check/no-filing",
    message: `Mục \`lưu\` ghi ${quoted(unit.text)}; kế hoạch nào cũng phải lưu ở văn thư và đơn vị soạn thảo.`,
    hint: "Ghi chữ viết tắt tên đơn vị soạn thảo, ví dụ `lưu: VHXH`; chỉ lưu văn thư thì ghi `lưu: VT`.",
    ...(demands["filing"]?.source === undefined ? {} : { source: demands["filing"].source }),
  });
}

/** `- Lưu: VT, NV.` pasted whole is understood: label, bullet and final sign are dropped. */
function unitsIn({ cut }: TypedLine): readonly Cut[] {
  const typed = cut.scalar.value.slice(cut.from, cut.to);
  const label = filingLabel.exec(typed)?.[0].length ?? 0;
  const end = /(?<![.…])[;.]$/.test(typed) ? cut.to - 1 : cut.to;
  const units: Cut[] = [];
  let start = cut.from + label;
  for (const { 0: sign, index } of cut.scalar.value.slice(start, end).matchAll(/[,;]|$/g)) {
    const at = cut.from + label + index;
    units.push(cutOf(cut.scalar, start, at));
    start = at + sign.length;
  }
  return units;
}
