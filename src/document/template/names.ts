/**
 * Checks one text of a template: that Handlebars can read it, and that it asks for what it is offered and for nothing else.
 *
 * Handlebars' `strict` lets a helper have `undefined` and `{{#if x}}` pass, so the syntax tree is walked here. What is
 * allowed is little on purpose: `{{name}}`, `{{upper name}}` and `{{#each names}}…{{this}}…{{else}}…{{/each}}`.
 */
import Handlebars from "handlebars";
import type { Within } from "../../base/place.ts";
import { quoted, type Fault } from "./fault.ts";
import type { Offered } from "./offers.ts";
import { unprintedFaults } from "./unprinted.ts";

export interface TextFault extends Fault {
  readonly within: Within;
}

/** @param name Of the text, for messages: `` `number` ``. */
export function textFaults(text: string, offered: Offered, name: string): readonly TextFault[] {
  const whole: Within = [0, text.length];
  if (text.trim() === "") return [{ code: "empty-text", message: `Mục ${name} chưa có chữ nào.`, hint: emptyHint, within: whole }];
  if (text.includes("\n")) {
    return [{ code: "line-break", message: `Mục ${name} có chỗ xuống dòng, cần viết trên một dòng.`, hint: lineHint, within: whole }];
  }
  const program = parse(text);
  if (program === undefined) {
    const message = `Mục ${name} có chỗ điền \`{{…}}\` viết chưa đúng, nên công cụ không đọc được.`;
    return [{ code: "syntax", message, hint: syntaxHint, within: unclosed(text) ?? whole }];
  }
  const faults = programFaults(program, offered, name);
  return faults.length > 0 ? faults : unprintedFaults(program, offered, name);
}

const emptyHint = "Ghi chữ cần in vào sau dấu hai chấm.";
const lineHint = "Đặt cả câu trong nháy kép trên một dòng.";
const syntaxHint = "Mỗi chỗ điền mở bằng `{{` và đóng bằng `}}`; mỗi `{{#each …}}` đóng bằng `{{/each}}`.";

function parse(text: string): hbs.AST.Program | undefined {
  try {
    return Handlebars.parse(text, { ignoreStandalone: true });
  } catch {
    return undefined;
  }
}

/** The first `{{` that is not closed before the next one. */
function unclosed(text: string): Within | undefined {
  const found = /\{\{(?!(?:(?!\{\{).)*\}\})/.exec(text);
  return found === null ? undefined : [found.index, text.length];
}

function programFaults({ body }: hbs.AST.Program, offered: Offered, name: string): readonly TextFault[] {
  return body.flatMap((statement): readonly TextFault[] => {
    if (isComment(statement)) return [];
    if (isContent(statement)) return braceFaults(statement, name);
    if (isBlock(statement)) return blockFaults(statement, offered, name);
    if (isMustache(statement)) return mustacheFaults(statement, offered, name);
    return [notAllowed(statement, name)];
  });
}

/** A brace among the words is a slip of the hand: `{number}`, `number}}`. */
const braceFaults = ({ value, loc }: hbs.AST.ContentStatement, name: string): readonly TextFault[] => {
  if (!/[{}]/.test(value)) return [];
  const message = `Mục ${name} có dấu ngoặc nhọn nằm ngoài chỗ điền ở \`${value.trim()}\`.`;
  return [{ code: "stray-brace", message, hint: syntaxHint, within: withinOf(loc) }];
};

function mustacheFaults(statement: hbs.AST.MustacheStatement, offered: Offered, name: string): readonly TextFault[] {
  const { path, params, hash } = statement;
  if (hash !== undefined) return [notAllowed(statement, name)];
  const [only, ...others] = params;
  if (only === undefined) return nameFaults(path, "text", offered, name);
  if (nameOf(path) !== "upper" || others.length > 0) return [notAllowed(statement, name)];
  return nameFaults(only, "text", offered, name);
}

function blockFaults(statement: hbs.AST.BlockStatement, offered: Offered, name: string): readonly TextFault[] {
  const { path, params, hash, program, inverse } = statement;
  const [list, ...others] = params;
  const plain = hash === undefined && others.length === 0 && (program?.blockParams ?? []).length === 0;
  if (nameOf(path) !== "each" || list === undefined || program === undefined || !plain) return [notAllowed(statement, name)];
  return [
    ...nameFaults(list, "list", offered, name),
    ...programFaults(program, { this: "text" }, name),
    ...(inverse === undefined ? [] : programFaults(inverse, offered, name)),
  ];
}

function nameFaults(asked: hbs.AST.Expression, kind: "text" | "list", offered: Offered, name: string): readonly TextFault[] {
  const within = withinOf(asked.loc);
  const word = nameOf(asked);
  const found = word !== undefined && Object.hasOwn(offered, word) ? offered[word] : undefined;
  if (found === kind || (found === "free" && kind === "text")) return [];
  if (found === "list") {
    const message = `Tên \`${word}\` ở mục ${name} là một danh sách, không điền thẳng được.`;
    return [{ code: "list-name", message, hint: `Viết \`{{#each ${word}}}, {{this}}{{/each}}\`.`, within }];
  }
  if (found !== undefined) {
    const message = `Tên \`${word}\` ở mục ${name} không phải danh sách, không lặp lại bằng \`{{#each …}}\` được.`;
    return [{ code: "text-name", message, hint: `Viết \`{{${word}}}\`.`, within }];
  }
  const names = Object.keys(offered);
  const known = names.length === 0 ? "mục này không có tên nào để điền" : `ở đây chỉ có ${quoted(names)}`;
  const written = "original" in asked ? String(asked.original) : "…";
  const message = `Tên \`${written}\` không điền được ở mục ${name}; ${known}.`;
  return [{ code: "unknown-name", message, hint: "Sửa lại tên trong chỗ điền hoặc bỏ chỗ điền này.", within }];
}

const notAllowed = ({ loc }: hbs.AST.Node, name: string): TextFault => ({
  code: "not-allowed",
  message: `Mục ${name} có chỗ điền viết theo cách mà mẫu không dùng.`,
  hint: "Chỉ dùng `{{tên}}`, `{{upper tên}}` và `{{#each tên}}…{{this}}…{{/each}}`.",
  within: withinOf(loc),
});

/** As written; undefined for anything but a bare name. */
function nameOf(node: hbs.AST.Node): string | undefined {
  if (node.type !== "PathExpression") return undefined;
  const { original, data, depth } = node as hbs.AST.PathExpression;
  return data || depth > 0 ? undefined : original;
}

/** A text has one line, so columns are offsets. */
const withinOf = ({ start, end }: hbs.AST.SourceLocation): Within => [start.column, end.column];

const isComment = (node: hbs.AST.Statement): boolean => node.type === "CommentStatement";
const isContent = (node: hbs.AST.Statement): node is hbs.AST.ContentStatement => node.type === "ContentStatement";
const isBlock = (node: hbs.AST.Statement): node is hbs.AST.BlockStatement => node.type === "BlockStatement";
const isMustache = (node: hbs.AST.Statement): node is hbs.AST.MustacheStatement => node.type === "MustacheStatement";
