/** The sample as a finished document. */
import { layOut } from "../../../src/layout/lay-out.ts";
import type { LaidOutBlock, LaidOutDocument } from "../../../src/layout/layout.ts";
import { renderDocx } from "../../../src/render/docx/render.ts";
import { child, children, parseXml, value, type XmlElement } from "../../support/docx/xml.ts";
import { openPackage } from "../../support/docx/read.ts";
import { sampleDocument, type SampleOptions } from "./sample.ts";

export const created = new Date("2026-01-05T00:00:00Z");

export const build = (options: SampleOptions = {}): Uint8Array =>
  renderDocx(layOut(sampleDocument(options)), { created });

export const built = build();

const styles = parseXml(openPackage(built).get("word/styles.xml") ?? "");

/** A style by the name Word shows. */
export const styleNamed = (name: string): XmlElement | undefined =>
  children(styles, "w:style").find((style) => value(child(style, "w:name")) === name);

/** The sample as layout gives it where the page is narrow and the table wide. */
export function inSmallLetters(): LaidOutDocument {
  const document = layOut(sampleDocument());
  const smaller = (block: LaidOutBlock): LaidOutBlock => {
    if (block.kind === "table") return { ...block, layout: { ...block.layout, size: 12 } };
    if (block.kind !== "letterhead") return block;
    const sizes = { agency: 12, nation: 12, motto: 13, number: 13, placeAndDate: 13 };
    return { ...block, layout: { ...block.layout, sizes } };
  };
  return { ...document, sections: document.sections.map((section) => ({ ...section, blocks: section.blocks.map(smaller) })) };
}
