/**
 * The decree's clauses that touch a plan, and what answers each: `kehoach coverage`.
 *
 * What is written here is what nothing else says: the titles, what the form and the renderer make so, the tests that prove
 * it, and why a clause does not apply. Measures and rules name their clause themselves and are found by it.
 */
import type { Clause } from "./clause.ts";
import { articles } from "./coverage-articles.ts";
import { clausesCited, keysIn, type ClauseKey } from "./coverage-citation.ts";
import { annexLayout } from "./coverage-layout.ts";
import { otherAnnexes } from "./coverage-other-annexes.ts";
import type { Measure, TextStyle } from "./measure.ts";
import { measures } from "./measures.ts";
import { styles } from "./styles.ts";

export interface ClauseEntry {
  /** `Phụ lục I, Phần I, Mục II, khoản 6, điểm a` */
  readonly clause: string;
  readonly title: string;
  /** What the tool does of itself, so that an author cannot get it wrong. */
  readonly made?: string;
  /** Files that prove it, from the root of the project. */
  readonly tests?: readonly string[];
  /** Ids of rules that cite another clause and serve this one too. */
  readonly rules?: readonly string[];
  /** Why nothing answers it. */
  readonly notApplicable?: string;
  /** Of the points that follow: it needs no answer of its own, but a rule may serve it as a whole. */
  readonly group?: true;
}

export interface NamedMeasure {
  /** `page.margins.left`, or `styles.nation` for how a component is set. */
  readonly name: string;
  readonly label: string;
  readonly measure: Measure;
  readonly style?: TextStyle;
}

export interface CitingRule {
  readonly id: string;
  readonly source: string;
}

export interface Answered extends ClauseEntry {
  readonly measures: readonly NamedMeasure[];
  /** Ids. */
  readonly rules: readonly string[];
}

export const clauses: readonly ClauseEntry[] = [...articles, ...annexLayout, ...otherAnnexes];

/** Each clause with all that answers it, in the order of the decree. */
export function answeredClauses(rules: readonly CitingRule[]): readonly Answered[] {
  const byMeasure = namedMeasures.map((named) => ({ named, keys: clausesOf(named.measure.clause) }));
  const byRule = rules.map(({ id, source }) => ({ id, keys: clausesCited(source) }));
  const answers = (clause: string, keys: readonly ClauseKey[]): boolean => keys.some((key) => entryFor(key) === clause);
  return clauses.map((entry) => ({
    ...entry,
    measures: byMeasure.filter(({ keys }) => answers(entry.clause, keys)).map(({ named }) => named),
    rules: [...new Set([...byRule.filter(({ keys }) => answers(entry.clause, keys)).map(({ id }) => id), ...(entry.rules ?? [])])].sort(),
  }));
}

export const clausesOf = ({ kind, text }: Clause): readonly ClauseKey[] => (kind === "decree" ? clausesCited(text) : []);

const keyed = clauses.map(({ clause }) => ({ clause, key: keysIn(clause)[0] ?? [] }));

/** The clause of the list that a citation means: the nearest one that holds it. */
export const entryFor = (cited: ClauseKey): string | undefined =>
  keyed
    .filter(({ key }) => key.length > 0 && key.every((part, index) => cited[index] === part))
    .toSorted((one, other) => other.key.length - one.key.length)[0]?.clause;

/** Every measure of the tables, however deep it stands. */
export const namedMeasures: readonly NamedMeasure[] = [
  ...inTable(measures, ""),
  ...Object.entries(styles).map(([name, style]: [string, TextStyle]) => ({ name: `styles.${name}`, label: style.label, measure: style.size, style })),
];

function inTable(table: object, path: string): readonly NamedMeasure[] {
  return Object.entries(table).flatMap(([key, value]: [string, object]) => {
    const name = path === "" ? key : `${path}.${key}`;
    return isMeasure(value) ? [{ name, label: value.label, measure: value }] : inTable(value, name);
  });
}

function isMeasure(value: object): value is Measure {
  return "clause" in value && "value" in value;
}
