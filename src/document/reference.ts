/** The lines that tie a text to the document it comes with: `(Kèm theo Kế hoạch số …)`, `(Kèm theo Quyết định số …)`. */
import type { Decision, Plan } from "../plan/plan.ts";
import type { From, Text } from "./document.ts";
import { fill, type Joined, type Value } from "./fill.ts";
import { decisionSlots, openSlots, slotsOf } from "./slots.ts";
import type { Template } from "./template/form.ts";

/** Under the title of a plan that a decision issues (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3). */
export function attachmentLine(decision: Decision, { attachment }: Template["words"]["title"]): Text {
  const { symbol, issuedBy } = decision;
  const values = {
    ...decisionSlots(decision),
    symbol: { text: symbol, from: { path: ["decision", "symbol"] } },
    issuer: { text: issuedBy, from: { path: ["decision", "issuedBy"] } },
  };
  return fill(attachment, values, { path: ["decision"] });
}

/**
 * Under the name of an appendix. On paper it is filled in; in an electronic document its number and date may stay open,
 * so that an appendix need not be touched once the plan has been numbered.
 *
 * @see NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm c
 */
export function referenceLine(plan: Plan, { title, appendix }: Template["words"], from: From): Text {
  if (plan.decision !== undefined) return attachmentLine(plan.decision, title);
  const slots = plan.issueForm === "electronic" ? openSlots() : slotsOf(plan);
  return fill(appendix.reference, { ...slots, symbol: { text: plan.symbol, from: { path: ["symbol"] } }, issuer: issuersOf(plan) }, from);
}

/** All issuing organs as a sentence names them: "A", "A và B", "A, B và C". */
export function issuersOf({ issuers }: Plan): Joined {
  const names = issuers.map(({ name }, index): Value => ({ text: name, from: { path: ["issuers", index, "name"] } }));
  const last = names.length - 1;
  const between = (index: number): Value => ({ text: index === last ? " và " : ", ", from: { path: ["issuers"] } });
  return { joined: names.flatMap((name, index) => (index === 0 ? [name] : [between(index), name])) };
}
