/**
 * The words of a template that no office may change: what the decree writes letter by letter, or leaves one form for.
 *
 * Most must stand as they are here. Where the decree fixes the marks and leaves words open, `form` says what is allowed
 * and `words` shows it. What is not in the table is open: lead-ins, rows of tables, the file's properties.
 */
import { motto, nation } from "../../nd30/constants.ts";
import { decree, practice, type Clause } from "../../nd30/clause.ts";
import type { Offers, PartName } from "./offers.ts";

export interface FixedWords {
  readonly words: string;
  readonly form?: RegExp;
  readonly clause: Clause;
}

type Table = { readonly [Part in PartName]?: { readonly [Entry in keyof Offers[Part]]?: FixedWords } };

const numberClause = decree("Mục II, khoản 3");
const titleClause = decree("Mục II, khoản 5");
const citationClause = decree("Mục II, khoản 6 điểm a");
const sectionClause = decree("Mục II, khoản 6 điểm d; Mục V, ô số 6");
const authorityClause = decree("Mục II, khoản 7 điểm b");
const signerClause = decree("Mục II, khoản 7 điểm c, đ");
const recipientClause = decree("Mục II, khoản 9 điểm d");
const urgencyClause = decree("Mục III, khoản 2 điểm b");
const drafterClause = decree("Mục III, khoản 3");
const annexClause = decree("Mục III, khoản 1");
const draftClause = practice("văn bản chưa ban hành mang chữ DỰ THẢO");
const endClause: Clause = { kind: "decree", text: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.4" };
const attachedClause: Clause = { kind: "decree", text: "NĐ 30/2020/NĐ-CP, Phụ lục III, Mẫu 1.3" };

/** What the lines that tie a text to another hold after the document's name. */
const referred = "số {{number}}/{{symbol}} ngày {{day}} tháng {{month}} năm {{year}} của {{issuer}})";

export const fixedWords: Table = {
  letterhead: {
    parent: { words: "{{upper parent}}", clause: decree("Mục II, khoản 2") },
    agency: { words: "{{upper line}}", clause: decree("Mục II, khoản 2") },
    nation: { words: nation, clause: decree("Mục II, khoản 1") },
    motto: { words: motto, clause: decree("Mục II, khoản 1") },
    number: { words: "Số: {{number}}/{{symbol}}", clause: numberClause },
    placeAndDate: { words: "{{place}}, ngày {{day}} tháng {{month}} năm {{year}}", clause: decree("Mục II, khoản 4") },
    draft: { words: "DỰ THẢO", clause: draftClause },
    numberedDraft: { words: "DỰ THẢO LẦN {{round}}", form: /^DỰ THẢO LẦN (?:THỨ )?\{\{round\}\}$/, clause: draftClause },
    circulation: { words: "{{upper circulation}}", clause: decree("Mục III, khoản 2 điểm c") },
    urgent: { words: "KHẨN", clause: urgencyClause },
    veryUrgent: { words: "THƯỢNG KHẨN", clause: urgencyClause },
    express: { words: "HỎA TỐC", clause: urgencyClause },
  },
  title: {
    documentType: { words: "KẾ HOẠCH", clause: titleClause },
    subject: { words: "{{subject}}", form: /^[^{}]*\{\{subject\}\}$/, clause: titleClause },
    attachment: { words: `(Kèm theo Quyết định ${referred}`, clause: attachedClause },
  },
  citations: {
    each: { words: "{{citation}};", form: /^[^{}+*•–—-]*\{\{citation\}\}[^{}.,:;]*;$/, clause: citationClause },
    last: { words: "{{citation}}.", form: /^[^{}+*•–—-]*\{\{citation\}\}[^{}.,:;]*\.$/, clause: citationClause },
  },
  body: {
    partNumber: { words: "Phần {{numeral}}", clause: sectionClause },
    partTitle: { words: "{{upper title}}", clause: sectionClause },
    sectionNumber: { words: "{{numeral}}.", clause: sectionClause },
    sectionTitle: { words: "{{upper title}}", clause: sectionClause },
    clauseNumber: { words: "{{number}}.", clause: sectionClause },
    pointLetter: { words: "{{letter}})", clause: sectionClause },
  },
  closing: { endMark: { words: "./.", clause: endClause } },
  signing: {
    recipientsLabel: { words: "Nơi nhận:", clause: recipientClause },
    recipient: { words: "- {{recipient}};", form: /^- [^{}]*\{\{recipient\}\}[^{}.,:;]*;$/, clause: recipientClause },
    recipientGroup: { words: "- {{recipient}}", form: /^- [^{}]*\{\{recipient\}\}$/, clause: recipientClause },
    subRecipient: { words: "+ {{recipient}};", form: /^[-+] [^{}]*\{\{recipient\}\}[^{}.,:;]*;$/, clause: recipientClause },
    filing: {
      words: "- Lưu: VT{{#each units}}, {{this}}{{/each}}.",
      // Units that every plan of the office names, and how many copies are kept, may be written in.
      form: /^- Lưu: VT(?:, [^{}.:;]+)?\{\{#each units\}\}, \{\{this\}\}(?:\{\{else\}\}(?:,| \()[^{}.:;]+)?\{\{\/each\}\}(?:(?:,| \()[^{}.:;]+)?\.$/,
      clause: recipientClause,
    },
    drafterAndCopies: { words: "{{upper drafter}}.({{copies}})", clause: drafterClause },
    drafter: { words: "{{upper drafter}}.", form: /^\{\{upper drafter\}\}\.?$/, clause: drafterClause },
    copies: { words: "({{copies}})", clause: drafterClause },
    onBehalf: { words: "TM. {{upper organ}}", clause: authorityClause },
    inPlaceOf: { words: "KT. {{upper head}}", clause: authorityClause },
    byOrder: { words: "TL. {{upper head}}", clause: authorityClause },
    byAuthority: { words: "TUQ. {{upper head}}", clause: authorityClause },
    acting: { words: "Q. {{upper position}}", clause: authorityClause },
    position: { words: "{{upper position}}", clause: signerClause },
    otherPosition: { words: "{{upper position}}", clause: signerClause },
    fullName: { words: "{{fullName}}", clause: signerClause },
  },
  appendix: {
    label: { words: "Phụ lục", clause: annexClause },
    numberedLabel: { words: "Phụ lục {{numeral}}", clause: annexClause },
    name: { words: "{{upper name}}", clause: annexClause },
    reference: { words: `(Kèm theo Kế hoạch ${referred}`, clause: annexClause },
    endMark: { words: "./.", clause: endClause },
  },
};
