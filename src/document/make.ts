/** Template + plan → document: the words of the form and of the plan in the template's order. */
import type { Plan } from "../plan/plan.ts";
import { appendixSections } from "./appendices.ts";
import { plainText, type Block, type Citation, type Document, type Properties, type Title } from "./document.ts";
import { endWith } from "./ending.ts";
import { fill, type Value } from "./fill.ts";
import { itemBlocks, lineBlock } from "./items.ts";
import { leadInBlocks } from "./lead-in.ts";
import { contactLines, letterheadBlock, type Draft } from "./letterhead.ts";
import { attachmentLine, issuersOf } from "./reference.ts";
import { signingBlock } from "./signing.ts";
import type { Template } from "./template/form.ts";
import type { MainPart } from "./template/offers.ts";

export interface MakeOptions {
  /** Marks the document as a draft; without it there is no trace of drafts. */
  readonly draft?: Draft;
}

/** The main text, then one section for each appendix. */
export function makeDocument(plan: Plan, { order, words }: Template, options: MakeOptions = {}): Document {
  const parts = order.map((part) => ({ part, blocks: builders[part](plan, words, options) }));
  const end = parts.findIndex(({ part }) => part === "signing");
  const blocksIn = (some: typeof parts): readonly Block[] => some.flatMap(({ blocks }) => blocks);
  const text = endWith(blocksIn(parts.slice(0, end)), fill(words.closing.endMark, {}, whole), whole);
  const contact = contactLines(plan, words.letterhead);
  return {
    properties: propertiesOf(plan, words.properties),
    sections: [
      { orientation: "portrait", contact, blocks: [...text, ...blocksIn(parts.slice(end))] },
      ...appendixSections(plan, words),
    ],
  };
}

type Words = Template["words"];

const builders: { readonly [Part in MainPart]: (plan: Plan, words: Words, options: MakeOptions) => readonly Block[] } = {
  letterhead: (plan, { letterhead }, { draft }) => [letterheadBlock(plan, letterhead, draft)],
  title: (plan, { title }) => [titleBlock(plan, title)],
  citations: (plan, { citations }) => citationBlocks(plan, citations),
  leadIn: (plan, { leadIn }) => leadInBlocks(plan.leadIn, leadIn),
  body: (plan, { body }) => itemBlocks(plan.body, ["body"], body),
  closing: (plan) => plan.closing.map((line, index) => lineBlock(line, ["closing", index], "body")),
  // A decision that issues the plan has the recipients and the signature (NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3).
  signing: (plan, { signing }) => (plan.decision === undefined ? [signingBlock(plan, signing)] : []),
};

/** Words that stand for no one value of the plan. */
const whole = { path: [] };

const subjectOf = ({ subject }: Plan): Value => ({ text: subject, from: { path: ["subject"] } });

function titleBlock(plan: Plan, words: Words["title"]): Title {
  const subject = subjectOf(plan);
  return {
    kind: "title",
    documentType: fill(words.documentType, {}, whole),
    subject: fill(words.subject, { subject }, subject.from),
    ...(plan.decision === undefined ? {} : { attachment: attachmentLine(plan.decision, words) }),
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
  const values = { subject: subjectOf(plan), issuer: issuersOf(plan) };
  return {
    title: plainText(fill(words.title, values, whole)),
    subject: plainText(fill(words.subject, values, whole)),
    author: plainText(fill(words.author, values, whole)),
  };
}
