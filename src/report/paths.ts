/** Names of files as other tools want them. */

/** A name with `/`, also on Windows, without `./` in front. */
export const slashed = (file: string): string => file.replaceAll("\\", "/").replace(/^(?:\.\/)+/, "");

/** RFC 3986: a relative reference for a relative name, `file:///…` for an absolute one. */
export function uriOf(file: string): string {
  const path = slashed(file);
  const encoded = path.split("/").map(encodeSegment).join("/");
  if (/^[A-Za-z]:\//.test(path)) return `file:///${encoded.replace("%3A", ":")}`;
  if (path.startsWith("//")) return `file:${encoded}`;
  return path.startsWith("/") ? `file://${encoded}` : encoded;
}

/** A lone surrogate has no encoding; a name that holds one is shown with the sign for what cannot be shown. */
const encodeSegment = (segment: string): string => encodeURIComponent(segment.replace(/\p{Cs}/gu, "\ufffd"));
