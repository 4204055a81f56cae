/** Centred texts over the whole page: what the plan is about, the name of an appendix and the lines below them. */
import type { AppendixTitle, Text, Title } from "../document/document.ts";
import type { House } from "../nd30/house.ts";
import { faceIn } from "../nd30/house.ts";
import type { Face } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense } from "./break-at-sense.ts";
import type { LayoutOf } from "./layout.ts";
import { measure } from "./measure.ts";

const { rules } = measures;

export function layOutTitle({ subject, attachment }: Title, textWidth: number, house: House): LayoutOf["title"] {
  const face = faceIn(styles.subject, house);
  const subjectLines = lines(subject, face, textWidth);
  const subjectRule = rules.subject.value * lastWidth(subjectLines, face);
  if (attachment === undefined) return { subjectLines, attachmentLines: [], rule: subjectRule };
  const attachmentFace = faceIn(styles.appendixReference, house);
  const attachmentLines = lines(attachment, attachmentFace, textWidth);
  const rule = rules.appendixReference.value * lastWidth(attachmentLines, attachmentFace);
  return { subjectLines, attachmentLines, rule };
}

export function layOutAppendixTitle(
  { name, reference }: AppendixTitle,
  textWidth: number,
  house: House,
): LayoutOf["appendixTitle"] {
  const face = faceIn(styles.appendixReference, house);
  const referenceLines = lines(reference, face, textWidth);
  return {
    nameLines: lines(name, faceIn(styles.appendixName, house), textWidth),
    referenceLines,
    rule: rules.appendixReference.value * lastWidth(referenceLines, face),
  };
}

const lines = (text: Text, face: Face, textWidth: number): readonly Text[] =>
  breakAtSense(text, textWidth - measures.title.spare.value, face);

const lastWidth = (all: readonly Text[], face: Face): number => measure(printed(all.at(-1) ?? [], face), face);
