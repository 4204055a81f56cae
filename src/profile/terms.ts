/** Reads the words an office has settled on. */
import { stretchOf } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { quoted, type Findings } from "../check/findings.ts";
import { fieldOf, type Known } from "../check/known.ts";
import { linesOf } from "../check/lines.ts";
import type { Term } from "../plan/knowledge.ts";

export function termsOf(node: Known | undefined, findings: Findings): readonly Term[] {
  const items = node?.kind === "list" ? node.items : [];
  return items.flatMap((item, index) => {
    const preferred = textIn(item, "preferred");
    if (preferred === undefined) return [];
    const typed = linesOf(fieldOf(item, "others")?.value).map(({ cut }) => cut);
    const itself = typed.find(({ text }) => text === preferred.text);
    if (itself !== undefined) {
      findings.report(["review", "terms", index, "others"], stretchOf(itself), {
        code: "profile/term-replaces-itself",
        message: `Từ ${quoted(itself.text)} ghi ở cả \`dùng\` và \`thay cho\`; \`thay cho\` chỉ ghi cách viết không dùng.`,
        hint: "Bỏ dòng này ở `thay cho`.",
      });
    }
    const others = typed.map(({ text }) => text).filter((text) => text !== preferred.text);
    return [{ preferred: preferred.text, others }];
  });
}
