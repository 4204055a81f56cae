/**
 * What a template consists of: its parts, the texts of each part, and the names each text may use.
 *
 * `text` is one value (`{{name}}`), `list` several (`{{#each name}}…{{this}}…{{/each}}`). The types of a template follow
 * from this table, so that a builder that forgets a value does not compile.
 */
export const offers = {
  properties: {
    title: { subject: "text", issuer: "text" },
    subject: { subject: "text", issuer: "text" },
    author: { subject: "text", issuer: "text" },
  },
  letterhead: {
    agency: { line: "text" },
    nation: {},
    motto: {},
    number: { number: "text", symbol: "text" },
    placeAndDate: { place: "text", day: "text", month: "text", year: "text" },
  },
  title: { documentType: {}, subject: { subject: "text" } },
  citations: { each: { citation: "text" }, last: { citation: "text" } },
  leadIn: { each: { paragraph: "text" }, last: { paragraph: "text" } },
  body: {
    sectionNumber: { numeral: "text" },
    sectionTitle: { title: "text" },
    clauseNumber: { number: "text" },
    pointLetter: { letter: "text" },
  },
  closing: { endMark: {} },
  signing: {
    recipientsLabel: {},
    recipient: { recipient: "text" },
    filing: { units: "list" },
    onBehalf: { organ: "text" },
    inPlaceOf: { head: "text" },
    position: { position: "text" },
    fullName: { fullName: "text" },
  },
  appendix: {
    label: {},
    numberedLabel: { numeral: "text" },
    name: { name: "text" },
    reference: { number: "text", symbol: "text", day: "text", month: "text", year: "text", issuer: "text" },
    endMark: {},
  },
} as const satisfies Readonly<Record<string, Readonly<Record<string, Offered>>>>;

/** The names one text may use. */
export type Offered = Readonly<Record<string, "text" | "list">>;
export type Offers = typeof offers;
export type PartName = keyof Offers;

/** The parts of the main text; a template sets their order. */
export const mainParts = ["letterhead", "title", "citations", "leadIn", "body", "closing", "signing"] as const;
export type MainPart = (typeof mainParts)[number];
