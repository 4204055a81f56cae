/** Turns what stands before and after the body into the model: grounds, recipients, filing, signature. */
import { fold } from "../base/fold.ts";
import type { Citation, Recipient, Signatory } from "../plan/plan.ts";
import { cutOf, stretchOf, type Cut } from "./cut.ts";
import { from, textIn, type Desk } from "./desk.ts";
import { quoted } from "./findings.ts";
import { fieldOf, type Known, type KnownMap } from "./known.ts";
import { linesOf, type TypedLine } from "./lines.ts";
import { readCapacity } from "./values.ts";

const introducers = /^(?:căn cứ|thực hiện|theo đề nghị của|xét đề nghị của)(?=\s)/iu;

export function legalBasisOf(root: KnownMap, desk: Desk): readonly Citation[] {
  const node = fieldOf(root, "legalBasis")?.value;
  return withoutFinalSigns(node).map((cut) => {
    const prefix = introducers.test(cut.text) ? "" : "Căn cứ ";
    const text = cutOf(cut.scalar, cut.from, cut.to, prefix);
    return from(desk, { text: text.text }, { node: node as Known, texts: { text } });
  });
}

export function recipientsOf(root: KnownMap, desk: Desk): readonly Recipient[] {
  const node = fieldOf(root, "recipients")?.value;
  return withoutFinalSigns(node).map((name) => {
    reportFurniture(name, desk);
    return from(desk, { name: name.text }, { node: node as Known, texts: { name } });
  });
}

/** Lines without their bullet and the `;` or `.` at their end, which the tool sets; an ellipsis stays. */
const withoutFinalSigns = (node: Known | undefined): readonly Cut[] =>
  linesOf(node)
    .map(({ cut }) => cutOf(cut.scalar, cut.from, /(?<![.…])[;.]$/.test(cut.text) ? cut.to - 1 : cut.to))
    .filter(({ text }) => text !== "");

/** "Nơi nhận:" and "Lưu: VT, …" come along when a list is pasted from an old document. */
function reportFurniture(name: Cut, { findings }: Desk): void {
  const word = /^(?:noinhan|luu):/.exec(fold(name.text))?.[0];
  if (word === undefined) return;
  findings.report(["recipients"], stretchOf(name), {
    code: "check/recipient-furniture",
    message: `Dòng ${quoted(name.text)} không phải là nơi nhận; chữ "Nơi nhận:" và dòng "Lưu: VT" do công cụ in.`,
    hint: word === "luu:" ? "Bỏ dòng này; ghi đơn vị soạn thảo vào mục `lưu`, ví dụ `lưu: NV`." : "Bỏ dòng này.",
  });
}

/** The units after VT, which is always there and may be left out or typed along. */
export function filingOf(root: KnownMap, desk: Desk): readonly string[] {
  const node = fieldOf(root, "filing")?.value;
  const units = linesOf(node).flatMap(unitsIn).filter(({ text }) => text !== "" && fold(text) !== "vt");
  const texts = Object.fromEntries(units.map((unit, index) => [index, unit]));
  const names = units.map(({ text }) => text);
  return node === undefined ? names : from(desk, names, { node, texts });
}

/** `- Lưu: VT, NV.` pasted whole is understood: label, bullet and final sign are dropped. */
function unitsIn({ cut }: TypedLine): readonly Cut[] {
  const typed = cut.scalar.value.slice(cut.from, cut.to);
  const label = /^lưu\s*:/iu.exec(typed)?.[0].length ?? 0;
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

export function signatoryOf(root: KnownMap, { findings }: Desk): Signatory {
  const node = fieldOf(root, "signatory")?.value;
  const typed = textIn(node, "capacity");
  const capacity = typed && readCapacity(typed, ["signatory", "capacity"], findings);
  return {
    capacity: capacity ?? [],
    position: textIn(node, "position")?.text ?? "",
    fullName: textIn(node, "fullName")?.text ?? "",
  };
}
