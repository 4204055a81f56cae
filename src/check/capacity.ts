/** Reads in which right a signer signs: `TM.`, `TM. KT.`, …, in abbreviation or written out. */
import { fold } from "../base/fold.ts";
import { issuerKind } from "../plan/issuer.ts";
import type { Capacity } from "../plan/plan.ts";
import { stretchOf, type Cut } from "./cut.ts";
import type { Desk } from "./desk.ts";
import { listed, quoted } from "./findings.ts";

export const article = "NĐ 30/2020/NĐ-CP, khoản 1 và khoản 2 Điều 13";

const words: readonly (readonly [Capacity, RegExp])[] = [
  ["TM.", /^(?:tm|thaymat)/],
  ["KT.", /^(?:kt|kythay)/],
  ["TUQ.", /^(?:tuq|thuauyquyen)/],
  ["TL.", /^(?:tl|thualenh)/],
  ["Q.", /^(?:quyen|q)/],
];

/** In the order they are printed in; anything else cannot be. */
const lawful: ReadonlySet<string> = new Set(["TM.", "TM. KT.", "KT.", "Q.", "TM. Q.", "TL.", "TUQ."]);

export function readCapacity(typed: Cut, path: readonly (string | number)[], issuer: string, { findings }: Desk): readonly Capacity[] {
  const capacity = partsOf(fold(typed.text).replace(/[.,;]/g, ""));
  const isCommittee = issuerKind(issuer) === "committee";
  const isHalf = isCommittee && (capacity?.join(" ") === "KT." || capacity?.join(" ") === "Q.");
  if (capacity !== undefined && lawful.has(capacity.join(" ")) && !isHalf) return capacity;
  findings.report(path, stretchOf(typed), {
    code: "check/capacity",
    message: isHalf
      ? `Quyền hạn ${quoted(typed.text)} chưa đủ; kế hoạch của Ủy ban nhân dân do cấp phó hoặc người giữ quyền ký phải có cả \`TM.\`.`
      : `Quyền hạn ${quoted(typed.text)} không dùng được; chỉ có ${listed([...lawful], "hoặc")}.`,
    hint: capacityHint(fold(typed.text), isHalf),
    source: article,
  });
  return [];
}

function partsOf(folded: string): readonly Capacity[] | undefined {
  const found: Capacity[] = [];
  let rest = folded;
  while (rest !== "") {
    const [capacity, form] = words.find(([, one]) => one.test(rest)) ?? [];
    if (capacity === undefined || form === undefined) return undefined;
    found.push(capacity);
    rest = rest.replace(form, "");
  }
  return found;
}

function capacityHint(word: string, isHalf: boolean): string {
  if (word.includes("t/m")) return "`T/M` là cách ghi trong văn bản của Đảng; văn bản hành chính ghi `TM.`.";
  if (isHalf) return `Ghi \`quyền hạn: TM. ${word.startsWith("q") ? "Q." : "KT."}\`.`;
  return "Chủ tịch ký thì ghi `quyền hạn: TM.`; Phó Chủ tịch ký thay thì ghi `quyền hạn: TM. KT.`; người đứng đầu phòng, trung tâm tự ký thì bỏ mục này.";
}
