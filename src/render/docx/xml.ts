/** Writing XML by hand: the small parts of the package that the library does not write, or not as we need them. */

export const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

const forbidden = /[\u0000-\u0008\u000A-\u001F\uFFFE\uFFFF\p{Surrogate}]/u;

/**
 * The text itself, if it may stand in a document.
 *
 * @throws {RangeError} On characters XML cannot hold and on line breaks: source and check refuse them, so it is our bug.
 */
export function printable(text: string): string {
  const found = forbidden.exec(text);
  if (found === null) return text;
  throw new RangeError(`a character no document can hold: U+${found[0].charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** For text and for attributes in double quotes. */
export const escapeXml = (text: string): string =>
  printable(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");

type Attributes = Readonly<Record<string, string | number>>;

/** `content` is XML already. */
export function element(name: string, attributes: Attributes, content: readonly string[] = []): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`);
  const open = `<${name}${written.join("")}`;
  return content.length === 0 ? `${open}/>` : `${open}>${content.join("")}</${name}>`;
}
