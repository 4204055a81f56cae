/**
 * Keeps the words of a plan words: nothing in them may turn into Markdown.
 *
 * Only what a reader of Markdown would take for markup is touched, so that ordinary prose stands as it was typed.
 */

/** Words in the middle of a line. */
export const escapeInline = (text: string): string => breakLinks(text.replace(markup, "\\$&"));

/**
 * Marks of code, emphasis, links, HTML, strikethrough, formulas (`$`, on GitHub) and escapes wherever they stand, and
 * `&` where it would begin a character reference. GD&ĐT stays.
 */
const markup = /[\\`*_[<~$]|&(?=#[0-9A-Za-z]+;|[0-9A-Za-z]{2,};)/g;

/**
 * GitHub makes links of bare addresses, and does so after it has undone backslashes. An empty comment, which nobody
 * sees on the page, keeps the halves of an address apart.
 */
const breakLinks = (text: string): string =>
  text.replace(/(?<=[\w.+-])(?=@)|(?<=[a-z])(?=:\/\/)|(?<=www)(?=\.)/gi, "<!---->");

/** Words at the start of a line, where a number, a dash or a `#` would begin a list or a heading. */
export const escapeLine = (text: string): string => escapeInline(text).replace(opening, "\\$&");

/** `1. `, `1) `; `# ` to `###### `; `- `, `+ `, and a line of dashes; `>`. `*` and `_` are escaped everywhere. */
const opening = /(?<=^\d{1,9})[.)](?=\s|$)|^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|-(?=[-\s]*$)|>)/;

/** Words of a heading, whose closing `#` would be taken off. */
export const escapeHeading = (text: string): string => escapeInline(text).replace(/(?<=^|\s)#+$/, "\\$&");

/** Words of a table cell, which a `|` would end. */
export const escapeCell = (text: string): string => escapeInline(text).replaceAll("|", "\\|");
