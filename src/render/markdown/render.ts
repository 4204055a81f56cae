/** Document → Markdown: the words of the Word file in the same order, one paragraph or one table row a line. */
import { renderBlock, type Document, type Renderers, type Text } from "../../document/document.ts";
import { bold, boldItalic, bullet, dashed, heading, italic, joined, line } from "./lines.ts";
import { table } from "./table.ts";

/** For reading in a pull request and for `git diff`. */
export const renderMarkdown = ({ sections }: Document): string =>
  `${sections.map(({ blocks }) => joined(blocks.flatMap((block) => renderBlock(block, renderers)))).join("\n\n---\n\n")}\n`;

const renderers: Renderers<readonly string[]> = {
  letterhead: ({ agency, nation, motto, number, placeAndDate }) => [
    ...agency.map(bold),
    bold(nation),
    bold(motto),
    line(number),
    italic(placeAndDate),
  ],
  title: ({ documentType, subject }) => [heading(1, documentType), bold(subject)],
  citation: ({ text }) => [italic(text)],
  heading: ({ level, marker, text }) => [heading(level === "section" ? 2 : 3, numbered(marker, text))],
  paragraph: ({ text }) => [line(text)],
  numbered: ({ marker, text }) => [line(numbered(marker, text))],
  bullet: ({ level, text }) => [bullet(level, text)],
  table: (block) => [table(block)],
  signing: ({ recipientsLabel, recipients, authority, name }) => [
    boldItalic(recipientsLabel),
    ...recipients.map(dashed),
    ...authority.map(bold),
    bold(name),
  ],
  appendixTitle: ({ label, name, reference }) => [heading(1, label), bold(name), italic(reference)],
};

const numbered = (marker: Text, text: Text): Text => {
  const [first] = marker;
  return first === undefined ? text : [...marker, { kind: "text", text: " ", from: first.from }, ...text];
};
