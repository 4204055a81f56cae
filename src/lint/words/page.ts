/** Texts as one string, a line each: sixty rules read it, and a plan has thousands of texts, many of them alike. */
import type { PlanText, TextRole } from "../subject.ts";

export interface Page {
  readonly lines: readonly PageLine[];
  readonly all: string;
  /** Every word of the page once, as it stands. */
  readonly vocabulary: ReadonlySet<string>;
}

/** A text that stands once or several times in the plan. */
export interface PageLine {
  /** In `Page.all`. */
  readonly start: number;
  /** `at` counts the texts of the plan. */
  readonly same: readonly { readonly at: number; readonly text: PlanText }[];
}

/** Computed once for a plan and a set of roles. */
export function pageOf(texts: readonly PlanText[], roles: ReadonlySet<TextRole>): Page {
  const known = pages.get(texts) ?? new Map<ReadonlySet<TextRole>, Page>();
  pages.set(texts, known);
  const page = known.get(roles) ?? pageFrom(texts, roles);
  known.set(roles, page);
  return page;
}

const pages = new WeakMap<readonly PlanText[], Map<ReadonlySet<TextRole>, Page>>();

function pageFrom(texts: readonly PlanText[], roles: ReadonlySet<TextRole>): Page {
  const byText = new Map<string, { readonly at: number; readonly text: PlanText }[]>();
  for (const [at, text] of texts.entries()) {
    if (!roles.has(text.role)) continue;
    const same = byText.get(text.text);
    if (same === undefined) byText.set(text.text, [{ at, text }]);
    else same.push({ at, text });
  }
  const lines: PageLine[] = [];
  let start = 0;
  for (const [text, same] of byText) {
    lines.push({ start, same });
    start += text.length + 1;
  }
  const all = [...byText.keys()].join("\n");
  return { lines, all, vocabulary: new Set(all.match(/[\p{L}\p{M}]+/gu)) };
}
