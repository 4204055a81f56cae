import type { Place } from "./place.ts";

/** By consequence. `error`: must not be issued so. `warning`: someone should look. `info`: worth knowing. */
export type Severity = "error" | "warning" | "info";

/** A second place that a finding speaks of, with a few words on what is there. */
export interface Related {
  readonly message: string;
  readonly place: Place;
}

/** Words to put in the place of the exact stretch of `place`. `safe`: the meaning cannot change; `unsafe`: a person must look. */
export interface Fix {
  readonly kind: "safe" | "unsafe";
  /** The words of the model that go. `edit/` mends only where just these stand in the file: not in what a variable gave. */
  readonly replaces: string;
  /** As spoken; `edit/` writes it in the style of the YAML it stands in. */
  readonly replacement: string;
}

/** One fact about one place. Texts are Vietnamese; everything else is for machines. */
export interface Diagnostic {
  /** Stable id, `<stage>/<name>`: people suppress it and search for it. Never reused. */
  readonly code: string;
  readonly severity: Severity;
  /** One sentence: what was found, then what was expected. No advice. */
  readonly message: string;
  readonly place: Place;
  /** What to do next, in the imperative. May have several lines, e.g. an example to copy. */
  readonly hint?: string;
  /** Who says so, e.g. `NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3`. */
  readonly source?: string;
  readonly related?: readonly Related[];
  readonly fix?: Fix;
}

export const hasErrors = (all: readonly Diagnostic[]): boolean => all.some(({ severity }) => severity === "error");
