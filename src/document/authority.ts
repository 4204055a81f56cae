/** The lines above the signature: on whose behalf, in whose place, and the signer's own position. */
import type { Plan } from "../plan/plan.ts";
import { signingOrgan } from "./agency.ts";
import type { Text } from "./document.ts";
import { fill } from "./fill.ts";
import type { Template } from "./template/form.ts";

/**
 * `TM. ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`, or with a deputy `TM. …` / `KT. CHỦ TỊCH` / `PHÓ CHỦ TỊCH`.
 *
 * @see NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7
 */
export function authorityLines({ issuer, signatory }: Plan, words: Template["words"]["signing"]): readonly Text[] {
  const { capacity, position } = signatory;
  const from = { path: ["signatory", "capacity"] };
  const own = { path: ["signatory", "position"] };
  const lines: Text[] = [];
  if (capacity.includes("TM.")) {
    const organ = { text: signingOrgan(issuer.name), from: { path: ["issuer", "name"] } };
    lines.push(fill(words.onBehalf, { organ }, from));
  }
  if (capacity.includes("KT.")) lines.push(fill(words.inPlaceOf, { head: { text: headOf(position), from: own } }, from));
  return [...lines, fill(words.position, { position: { text: position, from: own } }, own)];
}

/** The head whose place a deputy takes: "Phó Chủ tịch" signs for the "Chủ tịch". */
const headOf = (position: string): string => position.replace(/^phó\s+/iu, "");
