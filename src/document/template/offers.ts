/**
 * What a template consists of: its parts, the texts of each part, and the names each text may use.
 *
 * `text` is one value (`{{name}}`), `list` several (`{{#each name}}…{{this}}…{{/each}}`): a text that leaves one of them
 * out would drop words of the plan and is refused. `free` may be left out. The types of a template follow from this
 * table, so that a builder that forgets a value does not compile.
 */
const reference = { number: "text", symbol: "text", day: "text", month: "text", year: "text", issuer: "text" } as const;

export const offers = {
  properties: {
    title: { subject: "free", issuer: "free" },
    subject: { subject: "free", issuer: "free" },
    author: { subject: "free", issuer: "free" },
  },
  letterhead: {
    parent: { parent: "text" },
    agency: { line: "text" },
    nation: {},
    motto: {},
    number: { number: "text", symbol: "text" },
    placeAndDate: { place: "text", day: "text", month: "text", year: "text" },
    draft: {},
    numberedDraft: { round: "text" },
    circulation: { circulation: "text" },
    urgent: {},
    veryUrgent: {},
    express: {},
    contact: { line: "text" },
  },
  title: { documentType: {}, subject: { subject: "text" }, attachment: reference },
  citations: { each: { citation: "text" }, last: { citation: "text" } },
  leadIn: { each: { paragraph: "text" }, last: { paragraph: "text" } },
  body: {
    partNumber: { numeral: "text" },
    partTitle: { title: "text" },
    sectionNumber: { numeral: "text" },
    sectionTitle: { title: "text" },
    clauseNumber: { number: "text" },
    pointLetter: { letter: "text" },
    groupRow: { numeral: "text", title: "text" },
  },
  closing: { endMark: {} },
  signing: {
    recipientsLabel: {},
    recipient: { recipient: "text" },
    recipientGroup: { recipient: "text" },
    subRecipient: { recipient: "text" },
    filing: { units: "list" },
    drafterAndCopies: { drafter: "text", copies: "text" },
    drafter: { drafter: "text" },
    copies: { copies: "text" },
    onBehalf: { organ: "text" },
    inPlaceOf: { head: "text" },
    byOrder: { head: "text" },
    byAuthority: { head: "text" },
    acting: { position: "text" },
    position: { position: "text" },
    otherPosition: { position: "text" },
    fullName: { fullName: "text" },
  },
  appendix: {
    label: {},
    numberedLabel: { numeral: "text" },
    name: { name: "text" },
    reference,
    endMark: {},
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Offered>>>>;

/** The names one text may use. */
export type Offered = Readonly<Record<string, "text" | "list" | "free">>;
export type Offers = typeof offers;
export type PartName = keyof Offers;

/** The parts of the main text; a template sets their order. */
export const mainParts = ["letterhead", "title", "citations", "leadIn", "body", "closing", "signing"] as const;
export type MainPart = (typeof mainParts)[number];
