/** What an office's profile (`kehoach.yaml`) says, read and checked. */
import type { Place } from "../base/place.ts";
import type { Defaults } from "../check/defaults.ts";
import type { KnownMap } from "../check/known.ts";
import type { House } from "../nd30/house.ts";
import type { OfficeKnowledge } from "../plan/knowledge.ts";
import type { SourceScalar } from "../source/source.ts";
import type { NamedRule } from "./review.ts";

export interface Profile {
  /** The name it was read under. */
  readonly file: string;
  /** The file as decoded, for code frames. */
  readonly text: string;
  /** What a plan takes over where it says nothing itself. */
  readonly defaults: Defaults;
  readonly signatories: readonly KnownSignatory[];
  readonly knowledge: OfficeKnowledge;
  /** The rules it names, for those who know which rules there are. */
  readonly namedRules: readonly NamedRule[];
  readonly house: House;
  readonly template?: TemplateChoice;
}

/** A signatory whom a plan may refer to by a short name. */
export interface KnownSignatory {
  readonly alias: string;
  /** Of the short name, for findings that mean the whole. */
  readonly key: SourceScalar;
  /** As `người ký` of a plan. */
  readonly value: KnownMap;
}

export interface TemplateChoice {
  /** From the folder of the profile, with `/`; its words alone never lead out of that folder. */
  readonly path: string;
  readonly place: Place;
}
