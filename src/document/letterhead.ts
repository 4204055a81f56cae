/** Who issues the plan, under which number, where and when, and the marks above and below (ô 1 to 4, 10b, 11 and 13). */
import type { Issuer, Plan } from "../plan/plan.ts";
import { agencyLines } from "./agency.ts";
import type { Agency, Letterhead, Text } from "./document.ts";
import { fill } from "./fill.ts";
import { slotsOf } from "./slots.ts";
import type { Template } from "./template/form.ts";

type Words = Template["words"]["letterhead"];

/** Which round of comments a draft is for; `true` if rounds are not counted. */
export type Draft = number | true;

const whole = { path: [] };

export function letterheadBlock(plan: Plan, words: Words, draft: Draft | undefined): Letterhead {
  return {
    kind: "letterhead",
    agencies: plan.issuers.map((issuer, index) => agencyOf(issuer, index, { words, above: plan.issuers[index - 1]?.parent })),
    nation: fill(words.nation, {}, whole),
    motto: fill(words.motto, {}, whole),
    ...(plan.decision === undefined ? numberAndDate(plan, words) : {}),
    ...(draft === undefined ? {} : { draft: draftMark(draft, words) }),
    ...marks(plan, words),
    from: whole,
  };
}

interface Around {
  readonly words: Words;
  /** The superior organ of the agency above: one that several share is printed once, above all of them. */
  readonly above: string | undefined;
}

function agencyOf({ name, parent }: Issuer, index: number, { words, above: printed }: Around): Agency {
  const own = { path: ["issuers", index, "name"] };
  const above = { path: ["issuers", index, "parent"] };
  return {
    ...(parent === undefined || parent === printed ? {} : { parent: fill(words.parent, { parent: { text: parent, from: above } }, above) }),
    name: agencyLines(name).map((text) => fill(words.agency, { line: { text, from: own } }, own)),
  };
}

function numberAndDate(plan: Plan, words: Words): Pick<Letterhead, "number" | "placeAndDate"> {
  const { number, day, month, year } = slotsOf(plan);
  const symbol = { text: plan.symbol, from: { path: ["symbol"] } };
  const place = { text: plan.place ?? "", from: { path: ["place"] } };
  return {
    number: fill(words.number, { number, symbol }, number.from),
    placeAndDate: fill(words.placeAndDate, { place, day, month, year }, { path: ["issueDate"] }),
  };
}

/** The decree is silent on drafts; the mark is what offices print. */
const draftMark = (draft: Draft, words: Words): Text =>
  draft === true ? fill(words.draft, {}, whole) : fill(words.numberedDraft, { round: { text: String(draft), from: whole } }, whole);

/** On paper văn thư stamps the urgency, so that its place is kept free (NĐ 30/2020/NĐ-CP, Điều 17; Phụ lục I, Phần I, Mục III, khoản 2). */
function marks({ marks: { circulation, urgency }, issueForm }: Plan, words: Words): Pick<Letterhead, "circulation" | "urgency"> {
  const limits = { path: ["marks", "circulation"] };
  const speed = { path: ["marks", "urgency"] };
  return {
    ...(circulation === undefined ? {} : { circulation: fill(words.circulation, { circulation: { text: circulation, from: limits } }, limits) }),
    ...(urgency === undefined ? {} : { urgency: { text: issueForm === "electronic" ? fill(words[urgency], {}, speed) : [] } }),
  };
}

/** Address lines at the foot of page 1. */
export const contactLines = ({ marks: { contact } }: Plan, words: Words): readonly Text[] =>
  contact.map((text, index) => {
    const from = { path: ["marks", "contact", index] };
    return fill(words.contact, { line: { text, from } }, from);
  });
