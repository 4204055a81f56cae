/** Finds the names that a text is offered and does not print: words of the plan that would vanish from the document. */
import type { TextFault } from "./names.ts";
import type { Offered } from "./offers.ts";

/** @param program Holds nothing but what is allowed: that has been checked. */
export function unprintedFaults({ body, loc }: hbs.AST.Program, offered: Offered, name: string): readonly TextFault[] {
  const printed = new Set(body.flatMap(printedBy));
  const missing = Object.entries(offered).filter(([word, kind]) => kind !== "free" && !printed.has(word));
  return missing.map(([word, kind]) => {
    const wanted = kind === "list" ? `{{#each ${word}}}, {{this}}{{/each}}` : `{{${word}}}`;
    return {
      code: "missing-name",
      message: `Mục ${name} chưa có chỗ điền \`${wanted}\`, nên phần chữ ấy của kế hoạch sẽ không được in.`,
      hint: `Thêm \`${wanted}\` vào chỗ cần in.`,
      within: [loc.start.column, loc.end.column],
    };
  });
}

/** `{{name}}` and `{{upper name}}` print the name; `{{#each names}}` only if what it repeats prints `{{this}}`. */
function printedBy(statement: hbs.AST.Statement): readonly string[] {
  if (statement.type === "MustacheStatement") {
    const { path, params } = statement as hbs.AST.MustacheStatement;
    return [wordOf(params[0] ?? path)];
  }
  if (statement.type !== "BlockStatement") return [];
  const { params, program } = statement as hbs.AST.BlockStatement;
  const [list] = params;
  return list !== undefined && program.body.flatMap(printedBy).includes("this") ? [wordOf(list)] : [];
}

const wordOf = (node: hbs.AST.Node): string => (node.type === "PathExpression" ? (node as hbs.AST.PathExpression).original : "");
