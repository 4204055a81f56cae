/** What an office knows beside what it gives its plans: its units, its words, further texts of the law, how strictly it reads. */
import type { PartialDate } from "./plan.ts";
import type { Unit } from "./unit.ts";

export interface OfficeKnowledge {
  readonly units: readonly Unit[];
  readonly terms?: readonly Term[];
  readonly register?: readonly LegalText[];
  readonly review?: Review;
}

/** A word the office has settled on. */
export interface Term {
  /** `bảo đảm` */
  readonly preferred: string;
  /** `đảm bảo` */
  readonly others: readonly string[];
}

/** A text of the law that plans cite, and what became of it. */
export interface LegalText {
  /** `Luật Thi đua, khen thưởng`; for numbered kinds the type alone: `Nghị định`. */
  readonly name: string;
  /** `06/2022/QH15` */
  readonly number: string;
  /** The subject of a numbered kind, word for word: "về công tác văn thư". */
  readonly title?: string;
  readonly date: PartialDate;
  readonly inForceFrom?: string;
  /** ISO date from which it no longer holds, and by which text. */
  readonly repealedFrom?: string;
  readonly replacedBy?: string;
  /** Where this is known from, and how sure: a rule speaks only of what is `sure`. */
  readonly source: string;
  readonly certainty: "sure" | "recalled";
}

/** How strictly a plan is read. */
export interface Review {
  readonly preset?: Preset;
  /** By id of the rule; holds in every preset. */
  readonly severities?: ReadonlyMap<string, Setting>;
}

/** Errors only; what most offices want to hear; everything. */
export const presets = ["minimal", "recommended", "strict"] as const;
export type Preset = (typeof presets)[number];

export type Setting = "error" | "warning" | "info" | "off";
