/** Terms that offices write in several ways: within one document one way is enough. */
import { words } from "./search.ts";

export interface TermFamily {
  /** Every way to write it. */
  readonly ways: RegExp;
  /** The form laws and the government's own documents use; without one, the form the plan uses most. */
  readonly official?: string;
  /** Capitals are no matter of this family: they are names of units, and `unit-spelled-differently` reads those. */
  readonly anyCase?: true;
}

/** Ways that differ by a dash only are left to `dash-in-term`. */
export const termFamilies: readonly TermFamily[] = [
  // "kinh tế, xã hội, quốc phòng" is a list and no term.
  { ways: words("[Kk]inh tế(?: -)? xã hội|[Kk]inh tế, xã hội(?<=phát triển .{15})(?!,| và )"), official: "kinh tế - xã hội" },
  { ways: words("[Qq]uốc phòng(?<!, .{10})(?:,| -) an ninh(?!,| và )") },
  { ways: words("[Tt]hi đua(?:,| -)? [Kk]hen thưởng") },
  { ways: words("[Kk]hối, [Cc]ụm|[Cc]ụm, [Kk]hối"), anyCase: true },
  { ways: words("[Tt]hôn,? bản|[Bb]ản, thôn") },
  // The pair is fixed by the titles of laws. With a capital inside a sentence it is part of a name.
  { ways: words("(?:p|(?<=^|[.:] )P)hòng,? chống"), official: "phòng, chống" },
];
