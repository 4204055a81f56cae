/** What an office may choose within the decree's ranges, all chosen. */
import { faceOf, type Face, type Measure, type TextStyle } from "./measure.ts";
import { measures } from "./measures.ts";
import { letterheadSizes, styles } from "./styles.ts";

export interface House {
  /** Points, 13 or 14: the text, and every component that the decree gives the same range. */
  readonly bodySize: number;
  /** Millimetres, 10 or 12.7. */
  readonly firstLineIndent: number;
  /** A multiple of the single line, 1 to 1.5. */
  readonly lineSpacing: number;
  /** Points, 6 or more. */
  readonly paragraphGap: number;
  /** Millimetres. */
  readonly margins: { readonly top: number; readonly right: number; readonly bottom: number; readonly left: number };
  /** Millimetres between position and name. */
  readonly signatureRoom: number;
  /** Points, 12 to 14: the largest size tables are set in. */
  readonly tableSize: number;
}

/** The measure with the lawful range and the clause behind each choice. */
export const houseChoices = {
  bodySize: styles.body.size,
  firstLineIndent: measures.body.firstLineIndent,
  lineSpacing: measures.body.lineSpacing,
  paragraphGap: measures.body.paragraphGap,
  margins: measures.page.margins,
  signatureRoom: measures.signing.room,
  tableSize: styles.tableCell.size,
} as const satisfies Choices<House>;

type Choices<Fields> = {
  readonly [Field in keyof Fields]: Fields[Field] extends number ? Measure : Choices<Fields[Field]>;
};

/** Without a profile. */
export const usualHouse: House = {
  bodySize: houseChoices.bodySize.value,
  firstLineIndent: houseChoices.firstLineIndent.value,
  lineSpacing: houseChoices.lineSpacing.value,
  paragraphGap: houseChoices.paragraphGap.value,
  margins: {
    top: houseChoices.margins.top.value,
    right: houseChoices.margins.right.value,
    bottom: houseChoices.margins.bottom.value,
    left: houseChoices.margins.left.value,
  },
  signatureRoom: houseChoices.signatureRoom.value,
  tableSize: houseChoices.tableSize.value,
};

/** The size a component is set in, in points: that of the text where the decree gives both the same range. */
export function sizeIn({ size }: TextStyle, { bodySize }: House): number {
  const text = styles.body.size;
  return size.value === text.value && size.min === text.min && size.max === text.max ? bodySize : size.value;
}

/** The face of a component in this house. */
export const faceIn = (style: TextStyle, house: House): Face => faceOf(style, sizeIn(style, house));

/** The sets of sizes a letterhead may have, the one to be tried first first: Tiêu ngữ and date are as large as the text. */
export const letterheadSizesIn = ({ bodySize }: House): readonly LetterheadSizes[] =>
  bodySize < letterheadSizes.large.motto ? [letterheadSizes.small] : [letterheadSizes.large, letterheadSizes.small];

export type LetterheadSizes = (typeof letterheadSizes)[keyof typeof letterheadSizes];
