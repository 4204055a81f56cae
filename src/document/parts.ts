/** The files that one document goes into: the plan, and each appendix that stands in a file of its own. */
import type { Document } from "./document.ts";

export interface DocumentPart {
  /** The end of the file's name, `phu-luc-2`; absent for the plan itself. */
  readonly suffix?: string;
  readonly document: Document;
}

/** The plan first, with the appendices that stay with it. */
export function partsOf({ properties, sections }: Document): readonly DocumentPart[] {
  const together = sections.filter(({ separate }) => separate === undefined);
  const apart = sections.flatMap((section): readonly DocumentPart[] =>
    section.separate === undefined ? [] : [{ suffix: section.separate, document: { properties, sections: [section] } }],
  );
  return [{ document: { properties, sections: together } }, ...apart];
}
