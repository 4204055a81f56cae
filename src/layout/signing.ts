/** Recipients at the left, signature at the right; several signatures side by side above the recipients. */
import type { RecipientLine, Signature, Signing, Text } from "../document/document.ts";
import { sizeIn, type House } from "../nd30/house.ts";
import { faceOf } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense, widestGroup } from "./break-at-sense.ts";
import { fitWidths, sum, type Claim } from "./fit-widths.ts";
import { lineHeight, textHeight } from "./height.ts";
import type { SignatureLayout, SigningLayout } from "./layout.ts";
import { measure } from "./measure.ts";
import { cost } from "./word-groups.ts";

/** So few recipients more do not make a row of their own: the filing line must not stand alone on a page. */
const tooFew = 2;

const { recipientsShare, leastRecipientsShare, spare, recipientIndent } = measures.signing;
const { rounding } = measures.letterhead;

export function layOutSigning(block: Signing, textWidth: number, house: House): SigningLayout {
  const [first, ...others] = block.signatures;
  if (first === undefined) throw new RangeError("nobody signs");
  if (others.length > 0) return layOutSeveral(block.signatures, textWidth, house);
  const size = sizeIn(styles.authority, house);
  const needed = textWidth - widthOf(first, size) - spare.value;
  const left = Math.max(Math.min(recipientsShare.value * textWidth, needed), leastRecipientsShare.value * textWidth);
  const columns = [left, textWidth - left] as const;
  const signature = broken(first, columns[1], size, house);
  const height = heightOf(signature, columns[1], size);
  return { size, columns, recipientsBeside: beside(block, left, height), signatures: [signature] };
}

/** The height of the row that holds the signatures, without recipients: what must not be parted from the text. */
export function signatureHeight({ size, columns, signatures }: SigningLayout): number {
  const widths = columns.slice(-signatures.length);
  return Math.max(...signatures.map((signature, index) => heightOf(signature, widths[index] ?? 0, size)));
}

/** Where no column has room for the groups of words in its lines, all letters step down to the smallest lawful size. */
function layOutSeveral(all: readonly Signature[], textWidth: number, house: House): SigningLayout {
  const inOrder = all.toReversed();
  const claimsAt = (size: number): readonly Claim[] =>
    inOrder.map((one) => ({
      least: widthOf(one, size, cost.beforeName) + spare.value + rounding.value,
      most: textWidth,
      weight: widthOf(one, size),
    }));
  const usual = sizeIn(styles.authority, house);
  const size = sum(claimsAt(usual).map(({ least }) => least)) <= textWidth ? usual : (styles.authority.size.min ?? usual);
  const columns = fitWidths(textWidth, claimsAt(size));
  const signatures = inOrder.map((one, index) => broken(one, columns[index] ?? 0, size, house));
  const highest = Math.max(...signatures.map(linesOf));
  const level = signatures.map((one) => ({ ...one, room: one.room + (highest - linesOf(one)) * lineHeight(size) }));
  return { size, columns, recipientsBeside: 0, signatures: level };
}

const linesOf = ({ authorityLines, otherPositionLines }: SignatureLayout): number =>
  authorityLines.length + otherPositionLines.length;

function broken({ authority, otherPosition, name }: Signature, width: number, size: number, house: House): SignatureLayout {
  const lines = (text: Text): readonly Text[] => breakAtSense(text, width - spare.value, faceOf(styles.authority, size));
  return {
    authorityLines: authority.flatMap(lines),
    otherPositionLines: otherPosition === undefined ? [] : lines(otherPosition),
    name,
    room: house.signatureRoom,
  };
}

/** Of the widest line; broken, if `hold` is given, wherever that costs less. The name never is. */
function widthOf({ authority, otherPosition, name }: Signature, size: number, hold = 0): number {
  const [face, nameFace] = [faceOf(styles.authority, size), faceOf(styles.signerName, size)];
  const lines = otherPosition === undefined ? authority : [...authority, otherPosition];
  const width = (line: Text): number => (hold === 0 ? measure(printed(line, face), face) : widestGroup(line, face, hold));
  return Math.max(...lines.map(width), measure(printed(name, nameFace), nameFace));
}

function heightOf({ authorityLines, otherPositionLines, name, room }: SignatureLayout, width: number, size: number): number {
  const face = faceOf(styles.authority, size);
  const above = [...authorityLines, ...otherPositionLines].map((line) => textHeight(line, width, face));
  return sum(above) + room + textHeight(name, width, faceOf(styles.signerName, size));
}

/** As few as reach down to the name: a gap between the two rows would show among the recipients, below the name it does not. */
function beside({ recipients }: Signing, left: number, height: number): number {
  const face = faceOf(styles.recipients);
  const lineOf = ({ text, level }: RecipientLine): number =>
    textHeight(text, left - (level === 2 ? recipientIndent.value : 0), face);
  let free = height - lineHeight(styles.recipientsLabel.size.value);
  let count = 0;
  for (const recipient of recipients) {
    if (free <= 0) break;
    free -= lineOf(recipient);
    count += 1;
  }
  return recipients.length - count <= tooFew ? recipients.length : count;
}
