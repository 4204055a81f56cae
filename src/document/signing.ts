/** Recipients and signature (ô 7 and 9b). */
import type { Plan } from "../plan/plan.ts";
import { authorityLines } from "./authority.ts";
import type { Signing } from "./document.ts";
import { fill } from "./fill.ts";
import type { Template } from "./template/form.ts";

export function signingBlock(plan: Plan, words: Template["words"]["signing"]): Signing {
  const recipients = plan.recipients.map(({ name }, index) => {
    const path = ["recipients", index];
    return fill(words.recipient, { recipient: { text: name, from: { path: [...path, "name"] } } }, { path });
  });
  const units = plan.filing.map((text, index) => ({ text, from: { path: ["filing", index] } }));
  const name = { text: plan.signatory.fullName, from: { path: ["signatory", "fullName"] } };
  return {
    kind: "signing",
    recipientsLabel: fill(words.recipientsLabel, {}, { path: ["recipients"] }),
    recipients: [...recipients, fill(words.filing, { units }, { path: ["filing"] })],
    authority: authorityLines(plan, words),
    name: fill(words.fullName, { fullName: name }, name.from),
    from: { path: ["signatory"] },
  };
}
