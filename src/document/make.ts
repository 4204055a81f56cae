/** Template + plan → document: the words of the form and of the plan in the template's order. */
import type { Plan } from "../plan/plan.ts";
import { agencyLines } from "./agency.ts";
import { appendixSections } from "./appendices.ts";
import { plainText, type Block, type Citation, type Document, type Letterhead, type Properties, type Title } from "./document.ts";
import { endWith } from "./ending.ts";
import { fill, type Value } from "./fill.ts";
import { itemBlocks, lineBlock } from "./items.ts";
import { leadInBlocks } from "./lead-in.ts";
import { signingBlock } from "./signing.ts";
import { slotsOf } from "./slots.ts";
import type { Template } from "./template/form.ts";
import type { MainPart } from "./template/offers.ts";

/** The main text, then one section for each appendix. */
export function makeDocument(plan: Plan, { order, words }: Template): Document {
  const parts = order.map((part) => ({ part, blocks: builders[part](plan, words) }));
  const end = parts.findIndex(({ part }) => part === "signing");
  const blocksIn = (some: typeof parts): readonly Block[] => some.flatMap(({ blocks }) => blocks);
  const text = endWith(blocksIn(parts.slice(0, end)), fill(words.closing.endMark, {}, whole), whole);
  return {
    properties: propertiesOf(plan, words.properties),
    sections: [
      { orientation: "portrait", blocks: [...text, ...blocksIn(parts.slice(end))] },
      ...appendixSections(plan, words),
    ],
  };
}

type Words = Template["words"];

const builders: { readonly [Part in MainPart]: (plan: Plan, words: Words) => readonly Block[] } = {
  letterhead: (plan, { letterhead }) => [letterheadBlock(plan, letterhead)],
  title: (plan, { title }) => [titleBlock(plan, title)],
  citations: (plan, { citations }) => citationBlocks(plan, citations),
  leadIn: (plan, { leadIn }) => leadInBlocks(plan.leadIn, leadIn),
  body: (plan, { body }) => itemBlocks(plan.body, ["body"], body),
  closing: (plan) => plan.closing.map((line, index) => lineBlock(line, ["closing", index], "body")),
  signing: (plan, { signing }) => [signingBlock(plan, signing)],
};

/** Words that stand for no one value of the plan. */
const whole = { path: [] };

function letterheadBlock(plan: Plan, words: Words["letterhead"]): Letterhead {
  const { number, day, month, year } = slotsOf(plan);
  const symbol = { text: plan.symbol, from: { path: ["symbol"] } };
  const place = { text: plan.place, from: { path: ["place"] } };
  const agency = { path: ["issuer", "name"] };
  return {
    kind: "letterhead",
    agency: agencyLines(plan.issuer.name).map((text) => fill(words.agency, { line: { text, from: agency } }, agency)),
    nation: fill(words.nation, {}, whole),
    motto: fill(words.motto, {}, whole),
    number: fill(words.number, { number, symbol }, number.from),
    placeAndDate: fill(words.placeAndDate, { place, day, month, year }, { path: ["issueDate"] }),
    from: whole,
  };
}

const subjectOf = ({ subject }: Plan): Value => ({ text: subject, from: { path: ["subject"] } });

function titleBlock(plan: Plan, words: Words["title"]): Title {
  const subject = subjectOf(plan);
  return {
    kind: "title",
    documentType: fill(words.documentType, {}, whole),
    subject: fill(words.subject, { subject }, subject.from),
    from: subject.from,
  };
}

/** Each ends with `;`, the last with `.` (NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 6 điểm a). */
const citationBlocks = ({ legalBasis }: Plan, words: Words["citations"]): readonly Citation[] =>
  legalBasis.map(({ text }, index) => {
    const from = { path: ["legalBasis", index] };
    const citation = { text, from: { path: [...from.path, "text"] } };
    const line = index === legalBasis.length - 1 ? words.last : words.each;
    return { kind: "citation", text: fill(line, { citation }, from), from };
  });

function propertiesOf(plan: Plan, words: Words["properties"]): Properties {
  const values = { subject: subjectOf(plan), issuer: { text: plan.issuer.name, from: { path: ["issuer", "name"] } } };
  return {
    title: plainText(fill(words.title, values, whole)),
    subject: plainText(fill(words.subject, values, whole)),
    author: plainText(fill(words.author, values, whole)),
  };
}
