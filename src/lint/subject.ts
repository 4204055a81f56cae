/** What rules look at: the plan, its texts with what they are, and what the office and the law know. */
import type { ModelPath, Within } from "../base/place.ts";
import type { LegalText, OfficeKnowledge, Term } from "../plan/knowledge.ts";
import type { Plan } from "../plan/plan.ts";
import type { Unit } from "../plan/unit.ts";
import { register } from "./register/index.ts";
import { textsOf } from "./texts.ts";

export type { LegalText, OfficeKnowledge, Term };

export interface Subject {
  readonly plan: Plan;
  /** Every text of the plan in reading order, computed once. */
  readonly texts: readonly PlanText[];
  /** The office's units, from its profile; none without one. */
  readonly units: readonly Unit[];
  /** Those we ship and those of the office. */
  readonly register: readonly LegalText[];
  /** Words the office has settled on, beside those that every office should use. */
  readonly terms: readonly Term[];
}

export function subjectOf(plan: Plan, office: OfficeKnowledge = { units: [] }): Subject {
  const { units, terms = [], register: own = [] } = office;
  // What the office says of a text comes before what we know of it.
  const shipped = own.length === 0 ? register : register.filter(({ number }) => own.every((text) => text.number !== number));
  return { plan, texts: textsOf(plan, units), units, terms, register: [...own, ...shipped] };
}

/** One text of the plan. Offsets count in `text`. */
export interface PlanText {
  readonly path: ModelPath;
  readonly text: string;
  readonly role: TextRole;
  /**
   * Where rules of words, capitals and dashes may speak: outside quotation marks, titles of cited documents, and names
   * of units and persons. What lies in between is verbatim and nobody's to mend (Phụ lục I, Phần I, Mục II, khoản 6).
   */
  readonly free: readonly Within[];
}

export type TextRole =
  | "subject"
  | "citation"
  | "leadIn"
  | "heading"
  | "prose"
  | "cell"
  | "unitCell"
  | "timeCell"
  | "columnTitle"
  | "recipient"
  | "issuer"
  | "position"
  | "person"
  | "other";
