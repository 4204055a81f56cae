/** The lines above the signature: on whose behalf, in whose place, and the signer's own position. */
import { fold } from "../base/fold.ts";
import type { ModelPath } from "../base/place.ts";
import type { Plan, Signatory } from "../plan/plan.ts";
import { signingOrgan } from "./agency.ts";
import type { Text } from "./document.ts";
import { fill, type Joined, type Value } from "./fill.ts";
import { headOf, usualHead } from "./head.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["signing"];

/**
 * `TM. ỦY BAN NHÂN DÂN` / `CHỦ TỊCH`; a deputy adds `KT. CHỦ TỊCH` before his own position, an acting head has
 * `Q. CHỦ TỊCH` for it; `TL.` and `TUQ.` name whose order or authority the signer has.
 *
 * @see NĐ 30/2020/NĐ-CP, Điều 13; Phụ lục I, Phần I, Mục II, khoản 7
 */
export function authorityLines(plan: Plan, signatory: Signatory, index: number, words: Words): readonly Text[] {
  const { capacity, position } = signatory;
  const from = { path: ["signatories", index, "capacity"] };
  const own = { path: ["signatories", index, "position"] };
  const isNamed = capacity.includes("TM.");
  const above = capacity.flatMap((right): readonly Text[] => {
    if (right === "Q.") return [];
    if (right === "TM.") return [fill(words.onBehalf, { organ: organOf(plan, index) }, from)];
    const head = headFor(plan, signatory, { index, right });
    const isOwn = !isNamed && signatory.onBehalfOf === undefined;
    return [fill(words[headWords[right]], { head: isOwn ? withOrgan(head, plan, index) : head }, from)];
  });
  const isFirst = above.length === 0;
  if (!capacity.includes("Q.")) {
    const typed = { text: position, from: own };
    return [...above, fill(words.position, { position: isFirst ? withOrgan(typed, plan, index) : typed }, own)];
  }
  const acting = { text: position.replace(/^quyền\s+/iu, ""), from: own };
  return [...above, fill(words.acting, { position: isFirst ? withOrgan(acting, plan, index) : acting }, own)];
}

const headWords = { "KT.": "inPlaceOf", "TL.": "byOrder", "TUQ.": "byAuthority" } as const;

/** One organ is known from the letterhead; several, side by side, are told apart by their whole names. */
function organOf(plan: Plan, index: number): Value {
  const { name, path } = issuerName(plan, index);
  return { text: plan.issuers.length > 1 ? name : signingOrgan(name), from: { path } };
}

/** Where several offices sign, each head says whose he is: "Trưởng phòng" of "Phòng Văn hóa - Xã hội" → "Trưởng phòng Văn hóa - Xã hội". */
function withOrgan(head: Value, plan: Plan, index: number): Value | Joined {
  if (plan.signatories.filter(({ capacity }) => !capacity.includes("TM.")).length < 2) return head;
  const { name, path } = issuerName(plan, index);
  const words = name.split(/\s+/);
  const position = fold(head.text);
  const shared = words.findLastIndex((_, at) => position.endsWith(fold(words.slice(0, at + 1).join(" ")))) + 1;
  const rest = words.slice(shared).map((word) => ` ${word}`).join("");
  return { joined: [head, { text: rest, from: { path } }] };
}

interface Standing {
  readonly index: number;
  readonly right: "KT." | "TL." | "TUQ.";
}

/** As the plan says; else, for a deputy, the head whose deputy he is; else the usual head of such an organ. */
function headFor(plan: Plan, { onBehalfOf, position }: Signatory, { index, right }: Standing): Value {
  const path = ["signatories", index];
  if (onBehalfOf !== undefined) return { text: onBehalfOf, from: { path: [...path, "onBehalfOf"] } };
  const head = right === "KT." ? headOf(position) : undefined;
  if (head !== undefined) return { text: head, from: { path: [...path, "position"] } };
  const issuer = issuerName(plan, index);
  return { text: usualHead(issuer.name), from: { path: issuer.path } };
}

/** Signatories stand in the order of the issuing organs. */
function issuerName({ issuers }: Plan, index: number): { readonly name: string; readonly path: ModelPath } {
  const at = index < issuers.length ? index : 0;
  return { name: (issuers[at] ?? issuers[0]).name, path: ["issuers", at, "name"] };
}
