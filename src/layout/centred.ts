/** Centred texts over the whole page: what the plan is about, the name of an appendix and the line below it. */
import type { AppendixTitle, Text, Title } from "../document/document.ts";
import { faceOf, type TextStyle } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense } from "./break-at-sense.ts";
import type { LayoutOf } from "./layout.ts";
import { measure } from "./measure.ts";

export function layOutTitle({ subject }: Title, textWidth: number): LayoutOf["title"] {
  const subjectLines = lines(subject, styles.subject, textWidth);
  return { subjectLines, rule: measures.rules.subject.value * lastWidth(subjectLines, styles.subject) };
}

export function layOutAppendixTitle({ name, reference }: AppendixTitle, textWidth: number): LayoutOf["appendixTitle"] {
  const referenceLines = lines(reference, styles.appendixReference, textWidth);
  return {
    nameLines: lines(name, styles.appendixName, textWidth),
    referenceLines,
    rule: measures.rules.appendixReference.value * lastWidth(referenceLines, styles.appendixReference),
  };
}

const lines = (text: Text, style: TextStyle, textWidth: number): readonly Text[] =>
  breakAtSense(text, textWidth - measures.title.spare.value, faceOf(style));

const lastWidth = (all: readonly Text[], style: TextStyle): number =>
  measure(printed(all.at(-1) ?? [], faceOf(style)), faceOf(style));
