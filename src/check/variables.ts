/** Keeps `<<` for the variables that plan texts will have; `\<<` is the literal sign. */
import type { SourceScalar } from "../source/source.ts";
import type { ModelPath } from "../base/place.ts";
import { quoted, type Findings } from "./findings.ts";

export function reportVariables(node: SourceScalar, at: { readonly findings: Findings; readonly path: ModelPath }): void {
  if (!node.value.includes("<<")) return;
  for (const { 0: written, index } of node.value.matchAll(/\\<<|<<(?:[^<>\n]*>>)?/g)) {
    if (written.startsWith("\\")) continue;
    at.findings.report(at.path, node.within([index, index + written.length]), {
      code: "check/variable-reserved",
      message: `Gặp dấu ${quoted(written)}; dấu \`<<\` dành cho biến (như \`<<năm>>\`), bản này chưa dùng được biến.`,
      hint: "Ghi thẳng lời văn. Nếu muốn in đúng dấu << thì gõ \\<< (có dấu gạch chéo ngược ở trước).",
    });
  }
}
