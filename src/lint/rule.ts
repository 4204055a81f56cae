/** What a rule is: one idea of a strict reviewer, with its reason, its source and an example. */
import type { Severity } from "../base/diagnostic.ts";
import type { ModelPath, Within } from "../base/place.ts";
import type { Subject } from "./subject.ts";

export interface Rule {
  /** Stable, names the fault in English words: `deadline-before-issue`. The diagnostic's code is `lint/<id>`. */
  readonly id: string;
  /** By consequence: `error` must not be issued so; `warning` someone should look; `info` style. */
  readonly severity: Severity;
  /** Set for matters of taste that offices settle otherwise: heard in the strictest preset only. */
  readonly preset?: "strict";
  /** What it wants, one sentence in Vietnamese: the line in `kehoach rules`. */
  readonly wants: string;
  /** Why a reviewer cares, in Vietnamese. */
  readonly why: string;
  /** The clause (`NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 5`), or `Thông lệ: …` with its reason. */
  readonly source: string;
  /** `safe`: the meaning cannot change; `unsafe`: a person must look; `none`. */
  readonly fix: "safe" | "unsafe" | "none";
  /** For `kehoach explain`: a wrong and a right way to write it, as it stands in a plan file. */
  readonly example: { readonly wrong: string; readonly right: string };
  readonly check: (subject: Subject) => Iterable<Finding>;
}

/** A fault at a place of the plan; the engine adds file, line, code and source. */
export interface Finding {
  readonly path: ModelPath;
  /** The exact words, in the text at `path`. */
  readonly within?: Within;
  /** What was found, then what was expected: one sentence. */
  readonly message: string;
  /** What to do. */
  readonly hint?: string;
  /** Where a rule is less sure than usual. */
  readonly severity?: Severity;
  readonly related?: readonly { readonly message: string; readonly path: ModelPath; readonly within?: Within }[];
  /** The words that take the place of `within`. Only for rules with a fix class. */
  readonly replacement?: string;
}
