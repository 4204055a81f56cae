import type { Finding, Rule } from "../../rule.ts";
import type { PlanText, Term } from "../../subject.ts";
import { mostUsed } from "../../words/most-used.ts";
import { beginsSentence, hitsIn, lowerFirst, upperFirst } from "../../words/search.ts";
import { type TermFamily, termFamilies } from "../../words/terms.ts";

/** One thing keeps one name through the plan. */
export const mixedTerms: Rule = {
  id: "mixed-terms",
  severity: "warning",
  wants: "Viết mỗi thuật ngữ theo một cách trong cả kế hoạch: `kinh tế - xã hội`, `thi đua, khen thưởng`",
  why: "Cùng một thuật ngữ viết nhiều cách làm người đọc tưởng là nhiều việc khác nhau, và là lỗi người thẩm định gặp nhiều nhất.",
  source: "Thông lệ: thuật ngữ thống nhất trong một văn bản; dạng chuẩn lấy theo luật, nếu không có thì theo cách kế hoạch dùng nhiều nhất",
  fix: "unsafe",
  example: { wrong: "phát triển kinh tế xã hội", right: "phát triển kinh tế - xã hội" },

  *check({ texts, terms }) {
    for (const family of termFamilies) yield* mixedIn(texts, family, terms);
  },
};

function* mixedIn(texts: readonly PlanText[], { ways, official, anyCase }: TermFamily, terms: readonly Term[]): Generator<Finding> {
  const hits = hitsIn(texts, ways).map((hit) => ({ ...hit, opens: beginsSentence(hit.text, hit.within[0]) }));
  // The first letter of a sentence is a capital whatever the term: it does not tell which way was meant.
  const forms = hits.filter(({ opens, found }) => !opens || found === lowerFirst(found)).map(({ found }) => found);
  const all = forms.length === 0 ? hits.map(({ found }) => lowerFirst(found)) : forms;
  const kept = terms.find(({ preferred }) => all.includes(preferred))?.preferred ?? (official !== undefined && all.includes(official) ? official : mostUsed(all));
  if (kept === undefined) return;
  // What the office does not want is for `office-terms` to say.
  const unwanted = new Set(terms.flatMap(({ others }) => others.map((other) => other.toLowerCase())));
  for (const { path, within, found, opens } of hits) {
    const right: string = opens ? upperFirst(kept) : kept;
    if (found === right || (opens && found === kept) || (anyCase && found.toLowerCase() === kept.toLowerCase()) || unwanted.has(found.toLowerCase())) continue;
    const reason = kept === official ? "chỗ khác viết theo dạng chuẩn" : "phần lớn kế hoạch viết";
    const message = `Thuật ngữ viết là \`${found}\`, trong khi ${reason} \`${kept}\`; cả kế hoạch cần một cách viết.`;
    yield { path, within, message, replacement: right };
  }
}
