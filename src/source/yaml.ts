/** The one file that reads with the yaml package: text (line breaks `\n`) → its tokens, its first document, its complaints. */
import { Composer, Lexer, Parser, type CST, type Document } from "yaml";

export interface YamlReading {
  readonly tokens: readonly CST.Token[];
  readonly document: Document.Parsed;
  readonly complaints: readonly Complaint[];
}

/** `message` is English: for telling kinds apart, never for showing. */
export interface Complaint {
  readonly code: string;
  readonly message: string;
  readonly from: number;
  readonly to: number;
}

export interface TooDeep {
  readonly tooDeepAt: number;
}

/** Levels of lists and maps. The deepest plan needs about a dozen. */
export const deepest = 100;

/** The parser's stack holds the document and one scalar beside the lists and maps. */
const stackLimit = deepest + 2;

/**
 * Stops as soon as nesting passes the limit: yaml itself reads on, and needs quadratic time for it.
 * With the failsafe schema every scalar is text.
 */
export function readYaml(text: string): YamlReading | TooDeep {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(text)) {
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > stackLimit) return { tooDeepAt: parser.offset };
  }
  for (const token of parser.end()) tokens.push(token);
  const composer = new Composer({ schema: "failsafe", uniqueKeys: false, strict: true });
  const { value: document } = composer.compose(tokens, true, text.length).next();
  if (document === undefined) throw new Error("yaml gave no document");
  const complaints = [...document.errors, ...document.warnings].map(({ code, message, pos: [from, to] }) => ({ code, message, from, to }));
  return { tokens, document, complaints: complaints.sort((a, b) => a.from - b.from) };
}
