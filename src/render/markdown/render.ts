/** Document → Markdown: the words of the Word file in the same order, one paragraph or one table row a line. */
import { renderBlock, type BlockOf, type Document, type DocumentSection, type Renderers, type Signature, type Text } from "../../document/document.ts";
import { headingLevels, type HeadingLevel } from "./heading-levels.ts";
import { bold, boldItalic, bullet, heading, italic, joined, line, signed } from "./lines.ts";
import { table } from "./table.ts";

/** For reading in a pull request and for `git diff`. */
export const renderMarkdown = ({ sections }: Document): string => `${sections.map(sectionText).join(rule)}\n`;

/** Between the text and its appendices, and above the address lines as at the foot of page 1. */
const rule = "\n\n---\n\n";

function sectionText({ blocks, contact }: DocumentSection): string {
  const renderers = renderersWith(headingLevels(blocks));
  const text = joined(blocks.flatMap((block) => renderBlock(block, renderers)));
  return contact.length === 0 ? text : text + rule + joined(contact.map(line));
}

const renderersWith = (levelOf: (block: BlockOf<"heading">) => HeadingLevel): Renderers<readonly string[]> => ({
  letterhead: ({ agencies, nation, motto, number, placeAndDate, draft, circulation, urgency }) => [
    ...some(bold, draft),
    ...some(bold, circulation),
    ...agencies.flatMap(({ parent, name }) => [...some(line, parent), ...name.map(bold)]),
    bold(nation),
    bold(motto),
    ...some(line, number),
    ...some(italic, placeAndDate),
    ...some(bold, urgency?.text),
  ],
  title: ({ documentType, subject, attachment }) => [heading(1, documentType), bold(subject), ...some(italic, attachment)],
  citation: ({ text }) => [italic(text)],
  heading: (block) => headingLines(block, levelOf(block)),
  paragraph: ({ text }) => [line(text)],
  numbered: ({ marker, text }) => [line(numbered(marker, text))],
  bullet: ({ level, text }) => [bullet(level, text)],
  table: (block) => [table(block)],
  signing: ({ recipientsLabel, recipients, drafter, signatures }) => {
    const left = [boldItalic(recipientsLabel), ...recipients.map(({ level, text }) => signed(level, text)), ...some(line, drafter)];
    const right = signatures.flatMap(signatureLines);
    return signatures.length > 1 ? [...right, ...left] : [...left, ...right];
  },
  appendixTitle: ({ label, name, reference }) => [heading(1, label), bold(name), italic(reference)],
});

const some = (write: (text: Text) => string, text: Text | undefined): readonly string[] => (text === undefined ? [] : [write(text)]);

/** `Phần I` has its title on a line of its own. */
const headingLines = ({ level, marker, text }: BlockOf<"heading">, at: HeadingLevel): readonly string[] =>
  level === "part" ? [heading(at, marker), bold(text)] : [heading(at, numbered(marker, text))];

const signatureLines = ({ authority, otherPosition, name }: Signature): readonly string[] => [
  ...authority.map(bold),
  ...some(bold, otherPosition),
  bold(name),
];

const numbered = (marker: Text, text: Text): Text => {
  const [first] = marker;
  return first === undefined ? text : [...marker, { kind: "text", text: " ", from: first.from }, ...text];
};
