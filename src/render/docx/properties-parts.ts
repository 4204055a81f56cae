/** `docProps/`: what the file says of itself. By hand, because the library writes the time of the clock into it. */
import type { Properties } from "../../document/document.ts";
import { language } from "../../nd30/constants.ts";
import { digestProperty } from "./ownership.ts";
import { declaration, element, escapeXml } from "./xml.ts";

const types = "http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes";
const office = "http://schemas.openxmlformats.org/officeDocument/2006";

export function corePart({ title, subject, author }: Properties, created: Date): string {
  const text = (name: string, content: string): string => element(name, {}, [escapeXml(content)]);
  /** W3CDTF without fractions of a second. */
  const time = created.toISOString().replace(/\.\d+Z$/, "Z");
  const date = (name: string): string => element(name, { "xsi:type": "dcterms:W3CDTF" }, [time]);
  const namespaces = {
    "xmlns:cp": "http://schemas.openxmlformats.org/package/2006/metadata/core-properties",
    "xmlns:dc": "http://purl.org/dc/elements/1.1/",
    "xmlns:dcterms": "http://purl.org/dc/terms/",
    "xmlns:xsi": "http://www.w3.org/2001/XMLSchema-instance",
  };
  return declaration + element("cp:coreProperties", namespaces, [
    text("dc:title", title),
    text("dc:subject", subject),
    text("dc:creator", author),
    text("cp:lastModifiedBy", author),
    date("dcterms:created"),
    date("dcterms:modified"),
    text("dc:language", language),
  ]);
}

export const appPart = (): string =>
  declaration +
  element("Properties", { xmlns: `${office}/extended-properties` }, [element("Application", {}, ["kehoach"])]);

/** The format identifier is the one all custom properties have; their ids begin at 2. */
export const customPart = (digest: string): string =>
  declaration +
  element("Properties", { xmlns: `${office}/custom-properties`, "xmlns:vt": types }, [
    element("property", { fmtid: "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}", pid: 2, name: digestProperty }, [
      element("vt:lpwstr", {}, [digest]),
    ]),
  ]);
