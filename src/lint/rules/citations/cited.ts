/** The documents a plan cites, in reading order, found once for all rules. */
import { fold } from "../../../base/fold.ts";
import { citationsIn, type CitedText } from "../../../plan/citation.ts";
import type { PartialDate } from "../../../plan/plan.ts";
import type { PlanText, Subject } from "../../subject.ts";

export interface Cited extends CitedText {
  /** The text it stands in. */
  readonly at: PlanText;
}

const known = new WeakMap<Subject, readonly Cited[]>();

export function citedIn(subject: Subject): readonly Cited[] {
  const found = known.get(subject) ?? subject.texts.flatMap(citationsAt);
  known.set(subject, found);
  return found;
}

const citationsAt = (at: PlanText): readonly Cited[] =>
  mayCite(at) ? citationsIn(at.text).map((cited) => ({ ...cited, at })) : [];

const mayCite = ({ role, text }: PlanText): boolean =>
  ["citation", "leadIn", "prose", "cell", "subject"].includes(role) && /\d[/-]\p{L}|\d\/\d{4}\/|[Ll]uật\s|[Pp]háp lệnh\s/u.test(text);

/** `chithi 34-ct/tw`, `luat thiduakhenthuong`: one key for one document, as far as its words can tell. */
export const keyOf = ({ type, number, title, isNamed }: CitedText): string | undefined => {
  if (number !== undefined) return `${fold(type.text)} ${number.text.toLowerCase().replace(/^0+/, "")}`;
  return isNamed && title !== undefined ? `${fold(type.text)} ${plainTitle(title.text)}` : undefined;
};

/** Titles are compared without signs, case and marks: "v/v", "về việc" and "về" are one word. */
export const plainTitle = (title: string): string => fold(title.replace(/^(?:về việc|v\/v|về)\s+/iu, "")).replace(/[^\p{L}\p{N}]/gu, "");

/** The date a citation bears, where it is one. */
export const dateOf = ({ date }: CitedText): PartialDate | undefined =>
  date !== undefined && "date" in date.reading ? date.reading.date : undefined;

/** "Chỉ thị số 34-CT/TW", "Luật Đất đai", as a message calls it. */
export const nameOf = ({ type, number, title, isNamed }: CitedText): string =>
  isNamed ? `${type.text} ${title?.text ?? ""}`.trim() : `${type.text} số ${number?.text ?? ""}`;

/** As one number, to compare by: 20260315; open parts count as the last day there can be. */
export const asNumber = ({ year, month, day }: PartialDate): number => year * 10_000 + (month ?? 12) * 100 + (day ?? 31);

/** `2026-03-15`; open parts as the last. */
export const isoOf = ({ year, month, day }: PartialDate): string =>
  [String(year), String(month ?? 12).padStart(2, "0"), String(day ?? 31).padStart(2, "0")].join("-");
