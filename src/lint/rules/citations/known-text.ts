/** Finds what the register knows of a cited document. */
import type { LegalText } from "../../../plan/knowledge.ts";
import { asNumber, dateOf, plainTitle, type Cited } from "./cited.ts";
import { fold } from "../../../base/fold.ts";

/**
 * A numbered text by its number, and by its date where numbers begin again each year or term; a law by its number, or by
 * name together with its date: a name alone may mean the older or the newer law.
 */
export function knownText(cited: Cited, register: readonly LegalText[]): LegalText | undefined {
  const { number } = cited;
  const day = dateOf(cited);
  return register.find((text) => {
    if (number !== undefined) {
      const isNumber = text.number === number.text && (cited.isNamed || fold(text.name) === fold(cited.type.text));
      return isNumber && (number.family === "normative" || (day !== undefined && asNumber(day) === asNumber(text.date)));
    }
    return cited.isNamed && day !== undefined && asNumber(day) === asNumber(text.date) && isCalled(cited, text);
  });
}

/** All laws of that name: an older one and the one that took its place. */
export const versionsOf = (cited: Cited, register: readonly LegalText[]): readonly LegalText[] =>
  cited.isNamed ? register.filter((text) => isCalled(cited, text)) : register.filter(({ name, number }) => number === cited.number?.text && fold(name) === fold(cited.type.text));

const isCalled = ({ type, title }: Cited, { name }: LegalText): boolean => plainTitle(`${type.text} ${title?.text ?? ""}`) === plainTitle(name);
