/** Each appendix as a section of its own, tied to the plan by its number and date. */
import { roman } from "../plan/numbering.ts";
import type { Appendix, Plan } from "../plan/plan.ts";
import type { AppendixTitle, DocumentSection, From } from "./document.ts";
import { endWith } from "./ending.ts";
import { fill } from "./fill.ts";
import { itemBlocks } from "./items.ts";
import { referenceLine } from "./reference.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"];

export const appendixSections = (plan: Plan, words: Words): readonly DocumentSection[] =>
  plan.appendices.map((appendix, index) => {
    const path = ["appendices", index];
    const from: From = appendix.id === undefined ? { path } : { path, key: appendix.id };
    const number = index + 1;
    const title = titleOf(appendix, plan, { from, number, words });
    const content = itemBlocks(appendix.children, [...path, "children"], words.body);
    return {
      orientation: appendix.orientation,
      contact: [],
      ...(appendix.separateFile ? { separate: `phu-luc-${number}` } : {}),
      blocks: [title, ...endWith(content, fill(words.appendix.endMark, {}, from), from)],
    };
  });

interface Titled {
  readonly from: From;
  readonly number: number;
  readonly words: Words;
}

/** Numbered from two on (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục III, khoản 1 điểm a). */
function titleOf({ title }: Appendix, plan: Plan, { from, number, words }: Titled): AppendixTitle {
  const { label, numberedLabel, name } = words.appendix;
  const isOnly = plan.appendices.length === 1;
  return {
    kind: "appendixTitle",
    label: isOnly ? fill(label, {}, from) : fill(numberedLabel, { numeral: { text: roman(number), from } }, from),
    name: fill(name, { name: { text: title, from: { path: [...from.path, "title"] } } }, from),
    reference: referenceLine(plan, words, from),
    from,
  };
}
