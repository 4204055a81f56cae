/** `word/settings.xml` and `word/fontTable.xml`. */
import { font } from "../../nd30/constants.ts";
import { declaration, element } from "./xml.ts";

const namespace = { "xmlns:w": "http://schemas.openxmlformats.org/wordprocessingml/2006/main" };

/** Word 2013 and later, without its compatibility mode. */
const compatibility = [
  ["compatibilityMode", 15],
  ["overrideTableStyleFontSizeAndJustification", 1],
  ["enableOpenTypeFeatures", 1],
  ["doNotFlipMirrorIndents", 1],
  ["differentiateMultirowTableHeaders", 1],
] as const;

export function settingsPart(): string {
  const settings = compatibility.map(([name, value]) =>
    element("w:compatSetting", { "w:name": name, "w:uri": "http://schemas.microsoft.com/office/word", "w:val": value }),
  );
  return declaration + element("w:settings", namespace, [
    element("w:autoHyphenation", { "w:val": "false" }),
    element("w:compat", {}, settings),
  ]);
}

/** What to look for on a machine without the font: one with serifs. */
export const fontTablePart = (): string =>
  declaration + element("w:fonts", namespace, [
    element("w:font", { "w:name": font }, [
      element("w:panose1", { "w:val": "02020603050405020304" }),
      element("w:charset", { "w:val": "00" }),
      element("w:family", { "w:val": "roman" }),
      element("w:pitch", { "w:val": "variable" }),
    ]),
  ]);
