/** Abbreviations of a plan: where each is defined and where it is used. */
import type { PlanText, Subject } from "../subject.ts";
import { knownAbbreviations } from "./known-abbreviations.ts";
import { hitsIn, running, type Hit, written } from "./search.ts";

export interface Abbreviation {
  readonly letters: string;
  /** In the order of the text; a definition is no use. */
  readonly definitions: readonly Hit[];
  /** In running text. */
  readonly uses: readonly Hit[];
  /** In tables, headings, citations and recipients too. */
  readonly usesAnywhere: readonly Hit[];
}

const inBrackets = /(?<=\((?:(?:sau đây|dưới đây)?,? ?(?:gọi|viết) (?:chung |tắt )?(?:là|tắt là)?:? ?)?)\p{Lu}[\p{Lu}&]*\p{Lu}(?=\))/gu;
const letters = /(?<![\p{L}\p{N}/.&-])\p{Lu}[\p{Lu}&]*\p{Lu}(?![\p{L}\p{N}/&-])/gu;
const numeral = /^[IVXLCDM]+$/u;

/** Four rules ask; it is found out once. */
export function abbreviationsOf(subject: Subject): readonly Abbreviation[] {
  const found = known.get(subject) ?? abbreviationsIn(subject);
  known.set(subject, found);
  return found;
}

const known = new WeakMap<Subject, readonly Abbreviation[]>();

function abbreviationsIn({ texts, units }: Subject): readonly Abbreviation[] {
  const ofUnits = new Set(units.flatMap(({ shortNames }) => shortNames.flatMap((name) => name.match(/[\p{Lu}&]{2,}/gu) ?? [])));
  const spoken = texts.filter(({ text }) => /\p{Ll}/u.test(text));
  const definitions = Array.from(hitsIn(spoken, inBrackets)).filter(({ found }) => isAbbreviation(found, new Set()));
  const defined = new Set(definitions.map(({ found }) => found));
  const anywhere = usesIn(spoken, definitions);
  const names = new Set(anywhere.map(({ found }) => found).filter((name) => defined.has(name) || isAbbreviation(name, ofUnits)));
  return [...names, ...[...defined].filter((name) => !names.has(name))].map((name) => {
    const usesAnywhere = anywhere.filter(({ found }) => found === name);
    return {
      letters: name,
      definitions: definitions.filter(({ found }) => found === name),
      uses: usesAnywhere.filter(({ role }) => running.has(role)),
      usesAnywhere,
    };
  });
}

function usesIn(texts: readonly PlanText[], definitions: readonly Hit[]): readonly Hit[] {
  const isDefinition = ({ path, within }: Hit): boolean =>
    definitions.some((other) => other.path.join("/") === path.join("/") && other.within[0] === within[0]);
  return Array.from(hitsIn(texts, letters, written)).filter((hit) => !isDefinition(hit));
}

const isAbbreviation = (name: string, ofUnits: ReadonlySet<string>): boolean =>
  !numeral.test(name) && !knownAbbreviations.has(name) && !ofUnits.has(name) && name.length <= 8 && !isSpelled(name);
/** "KHÔNG", "HẠN": a word in capitals. "ĐU" and "TƯ" are abbreviations. */
const isSpelled = (name: string): boolean => /[\u0300\u0301\u0303\u0309\u0323]/u.test(name.normalize("NFD")) || (name.length > 2 && /[ĂÂÊÔƠƯ]/u.test(name));

/** Whether `one` stands before `other` in the plan. */
export const comesBefore = (texts: readonly PlanText[], one: Hit, other: Hit): boolean => {
  const [first, second] = [one, other].map(({ path }) => texts.findIndex((text) => text.path === path));
  return first === second ? one.within[0] < other.within[0] : (first ?? -1) < (second ?? -1);
};
