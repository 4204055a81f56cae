/** Recipients and signatures (ô 7, 9b and 12). */
import type { Plan, Recipient, Signatory } from "../plan/plan.ts";
import { authorityLines } from "./authority.ts";
import type { RecipientLine, Signature, Signing, Text } from "./document.ts";
import { fill } from "./fill.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["signing"];

export function signingBlock(plan: Plan, words: Words): Signing {
  const drafter = drafterLine(plan, words);
  return {
    kind: "signing",
    recipientsLabel: fill(words.recipientsLabel, {}, { path: ["recipients"] }),
    recipients: [...plan.recipients.map((one, index) => recipientLine(one, index, words)), filingLine(plan, words)],
    ...(drafter === undefined ? {} : { drafter }),
    signatures: plan.signatories.map((signatory, index) => signatureOf(plan, signatory, index, words)),
    from: { path: ["signatories"] },
  };
}

/** `- …;`, under it `+ …;`. A line ended by a colon opens a group and keeps it. */
function recipientLine({ name, level }: Recipient, index: number, words: Words): RecipientLine {
  const path = ["recipients", index];
  const recipient = { text: name, from: { path: [...path, "name"] } };
  return { level, text: fill(words[recipientWords({ name, level })], { recipient }, { path }) };
}

function recipientWords({ name, level }: Recipient): "recipient" | "recipientGroup" | "subRecipient" {
  if (level === 2) return "subRecipient";
  return name.endsWith(":") ? "recipientGroup" : "recipient";
}

function filingLine({ filing }: Plan, words: Words): RecipientLine {
  const units = filing.map((text, index) => ({ text, from: { path: ["filing", index] } }));
  const text = fill(words.filing, { units }, { path: ["filing"] });
  return { level: 1, text: filing.some((unit) => /^VT(?=\s)/u.test(unit)) ? withoutOwnVt(text) : text };
}

/** Several organs each name their own registry: "Lưu: VT UBND, VT MTTQ", with no VT of the form's before them. */
const withoutOwnVt = ([label, ...units]: Text): Text =>
  label?.kind === "text" ? [{ ...label, text: label.text.replace(/VT,\s*$/u, "") }, ...units] : label === undefined ? [] : [label, ...units];

/** The drafter's sign and the number of copies, as far as given (Phụ lục I, Phần I, Mục III, khoản 3). */
function drafterLine({ marks }: Plan, words: Words): Text | undefined {
  const from = { path: ["marks"] };
  const drafter = { text: marks.drafter ?? "", from: { path: ["marks", "drafter"] } };
  const copies = { text: String(marks.copies ?? ""), from: { path: ["marks", "copies"] } };
  if (drafter.text === "" && copies.text === "") return undefined;
  if (copies.text === "") return fill(words.drafter, { drafter }, from);
  if (drafter.text === "") return fill(words.copies, { copies }, from);
  return fill(words.drafterAndCopies, { drafter, copies }, from);
}

function signatureOf(plan: Plan, signatory: Signatory, index: number, words: Words): Signature {
  const path = ["signatories", index];
  const name = { text: signatory.fullName, from: { path: [...path, "fullName"] } };
  const elsewhere = { path: [...path, "otherPosition"] };
  const { otherPosition } = signatory;
  return {
    authority: authorityLines(plan, signatory, index, words),
    ...(otherPosition === undefined
      ? {}
      : { otherPosition: fill(words.otherPosition, { position: { text: otherPosition, from: elsewhere } }, elsewhere) }),
    name: fill(words.fullName, { fullName: name }, name.from),
  };
}
