/** What one run of `validate` has to tell, whatever format it is told in. */
import type { Diagnostic, Severity } from "../base/diagnostic.ts";
import type { Position } from "../base/place.ts";

export interface Report {
  readonly diagnostics: readonly Diagnostic[];
  /** Every file that was looked at, as the user named it, also those without findings. */
  readonly files: readonly string[];
  /** The decoded text of each file, as far as it is at hand: for code frames and for fingerprints. */
  readonly texts: ReadonlyMap<string, string>;
  /** The rules that were run. */
  readonly rules: readonly RuleNote[];
  /** What `edit/` would write for the fixes of findings; a finding without an entry has none. */
  readonly fixes: readonly WrittenFix[];
  /** Of the tool. */
  readonly version: string;
  /** Where a person reads it; absent for a file. */
  readonly terminal?: { readonly color: boolean; readonly columns: number | undefined };
}

/** What a rule says of itself; a finding of it has the code `lint/<id>`. */
export interface RuleNote {
  readonly id: string;
  readonly severity: Severity;
  readonly wants: string;
  readonly why: string;
  readonly source: string;
  readonly fix: "safe" | "unsafe" | "none";
  readonly example: { readonly wrong: string; readonly right: string };
}

/** The characters that take the place of a stretch of the file: quoted and escaped as YAML wants it there. */
export interface WrittenFix {
  readonly finding: Diagnostic;
  readonly start: Position;
  readonly end: Position;
  readonly text: string;
}

export const codeOf = ({ id }: RuleNote): string => `lint/${id}`;
