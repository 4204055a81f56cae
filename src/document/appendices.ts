/** Each appendix as a section of its own, tied to the plan by its number and date. */
import type { Appendix, Plan } from "../plan/plan.ts";
import type { AppendixTitle, DocumentSection, From } from "./document.ts";
import { endWith } from "./ending.ts";
import { fill } from "./fill.ts";
import { itemBlocks } from "./items.ts";
import { roman } from "./numbering.ts";
import { slotsOf } from "./slots.ts";
import type { Template } from "./template/form.ts";

export const appendixSections = (plan: Plan, { appendix, body }: Template["words"]): readonly DocumentSection[] =>
  plan.appendices.map((one, index) => {
    const path = ["appendices", index];
    const from: From = one.id === undefined ? { path } : { path, key: one.id };
    const content = endWith(itemBlocks(one.children, [...path, "children"], body), fill(appendix.endMark, {}, from), from);
    return { orientation: one.orientation, blocks: [titleOf(one, plan, { from, number: index + 1, words: appendix }), ...content] };
  });

interface Titled {
  readonly from: From;
  readonly number: number;
  readonly words: Template["words"]["appendix"];
}

/** Numbered from two on (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a). */
function titleOf({ title }: Appendix, plan: Plan, { from, number, words }: Titled): AppendixTitle {
  const isOnly = plan.appendices.length === 1;
  const { number: planNumber, day, month, year } = slotsOf(plan);
  const symbol = { text: plan.symbol, from: { path: ["symbol"] } };
  const issuer = { text: plan.issuer.name, from: { path: ["issuer", "name"] } };
  return {
    kind: "appendixTitle",
    label: isOnly ? fill(words.label, {}, from) : fill(words.numberedLabel, { numeral: { text: roman(number), from } }, from),
    name: fill(words.name, { name: { text: title, from: { path: [...from.path, "title"] } } }, from),
    reference: fill(words.reference, { number: planNumber, symbol, day, month, year, issuer }, from),
    from,
  };
}
