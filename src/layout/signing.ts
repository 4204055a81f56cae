/** Recipients at the left, signature at the right, side by side. */
import type { Signing, Text } from "../document/document.ts";
import { faceOf, type TextStyle } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { sum } from "./fit-widths.ts";
import { lineHeight, textHeight } from "./height.ts";
import type { SigningLayout } from "./layout.ts";
import { measure } from "./measure.ts";

/** So few recipients more do not make a row of their own: the filing line must not stand alone on a page. */
const tooFew = 2;

export function layOutSigning(block: Signing, textWidth: number): SigningLayout {
  const { recipientsShare, leastRecipientsShare, spare } = measures.signing;
  const lines = [...block.authority.map((line) => widthOf(line, styles.authority)), widthOf(block.name, styles.signerName)];
  const needed = textWidth - Math.max(...lines) - spare.value;
  const left = Math.max(Math.min(recipientsShare.value * textWidth, needed), leastRecipientsShare.value * textWidth);
  return { columns: [left, textWidth - left], recipientsBeside: beside(block, left, textWidth - left) };
}

/** The height of the row that holds the signature, without recipients: what must not be parted from the text. */
export function signatureHeight({ authority, name }: Signing, width: number): number {
  const above = authority.map((line) => textHeight(line, width, faceOf(styles.authority)));
  return sum(above) + measures.signing.room.value + textHeight(name, width, faceOf(styles.signerName));
}

function beside(block: Signing, left: number, right: number): number {
  let free = signatureHeight(block, right) - lineHeight(styles.recipientsLabel.size.value);
  let count = 0;
  for (const recipient of block.recipients) {
    free -= textHeight(recipient, left, faceOf(styles.recipients));
    if (free < 0) break;
    count += 1;
  }
  return block.recipients.length - count <= tooFew ? block.recipients.length : count;
}

const widthOf = (text: Text, style: TextStyle): number => measure(printed(text, faceOf(style)), faceOf(style));
