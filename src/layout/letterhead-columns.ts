/**
 * The two columns at the head of the first page.
 *
 * The right column is as wide as its widest line, so that Quốc hiệu stays on one line; the left has the rest. Where a
 * name or the number does not fit there, or comes so near to the right column that two lines read as one, all sizes step
 * down together from 13/14 to 12/13, and then the name beside Quốc hiệu is broken into shorter lines. Only where neither
 * size has room may a line end between "XÃ" and the name of the commune. Before one ends inside the name, the date stands
 * on a line below the place, which leaves the left column more; only a name too long even for that is parted.
 */
import type { Agency, Letterhead, Text } from "../document/document.ts";
import { faceOf, type Face, type TextStyle } from "../nd30/measure.ts";
import { measures } from "../nd30/measures.ts";
import { styles } from "../nd30/styles.ts";
import { printed } from "./blank.ts";
import { breakAtSense, widestGroup } from "./break-at-sense.ts";
import type { LetterheadLayout } from "./layout.ts";
import { measure } from "./measure.ts";
import { cost } from "./word-groups.ts";

type Sizes = LetterheadLayout["sizes"];
type Agencies = LetterheadLayout["agencies"];

const { spare, gutter, aside, rounding: { value: rounding } } = measures.letterhead;

/** A way to set the columns, in millimetres. */
interface Way {
  /** Asked for between lines beside each other: the first of the names and Quốc hiệu, the number and the date. */
  readonly gutter: number;
  /** Asked for between the widest lines of the columns. */
  readonly aside: number;
  /** The first name is broken into lines short enough for the gutter, not only for the column. */
  readonly short: boolean;
  /** What the right column has beyond its widest line. */
  readonly beside: number;
}

const ways: readonly Way[] = [
  { gutter: gutter.value, aside: aside.value, short: false, beside: spare.value },
  { gutter: gutter.value, aside: 0, short: true, beside: spare.value },
  { gutter: 0, aside: 0, short: false, beside: spare.value },
  { gutter: 0, aside: 0, short: false, beside: rounding },
];

/** Where lines of names may end, and how many lines place and date take, from the best to the worst. */
const concessions: readonly Concession[] = [
  ...[false, true].flatMap((dateBelow) =>
    [cost.beforeName, cost.insideDoubleName, cost.insideName].map((hold): Concession => ({ hold, dateBelow })),
  ),
  { hold: cost.insideGroup, dateBelow: false },
];

interface Concession {
  /** Breaks of names that cost this or more do not count. */
  readonly hold: number;
  readonly dateBelow: boolean;
}

interface Columns {
  readonly sizes: Sizes;
  readonly left: number;
  readonly agencies: Agencies;
}

export function chooseColumns(block: Letterhead, textWidth: number, tried: readonly Sizes[]): Columns {
  for (const concession of concessions) {
    for (const way of ways) {
      for (const sizes of tried) {
        const found = columnsIn(way, block, textWidth, sizes, concession);
        if (found !== undefined) return found;
      }
    }
  }
  const smallest = tried.at(-1);
  if (smallest === undefined) throw new RangeError("no sizes to try");
  const left = pressedLeft(block, textWidth, smallest);
  const below = left - rounding;
  return { sizes: smallest, left, agencies: layOutAgencies(block, { top: below, below }, smallest) };
}

/** Nothing, if the names or the number do not fit in this way, or come too near. */
function columnsIn(
  way: Way,
  block: Letterhead,
  textWidth: number,
  sizes: Sizes,
  { hold, dateBelow }: Concession,
): Columns | undefined {
  const date = dateWidth(block, sizes, dateBelow);
  const widest = rightWidth(block, sizes, date);
  const left = textWidth - widest - way.beside;
  const below = left - rounding;
  /** How wide a line at the left may be: it and the line at the right stand in the middle of their columns. */
  const besideLine = (width: number, distance: number): number =>
    Math.min(left + (textWidth - left - width) - 2 * distance, below);
  const beside = { nation: besideLine(lineWidth(block.nation, "nation", sizes), way.gutter), any: besideLine(widest, way.aside) };
  if (numberWidth(block, sizes) > besideLine(date, way.gutter)) return undefined;
  const room = { top: way.short ? beside.nation : below, below };
  if (!namesFit(block, room, sizes, hold)) return undefined;
  const agencies = layOutAgencies(block, room, sizes);
  const [first = 0, ...others] = nameWidths(agencies, sizes);
  return first <= beside.nation && Math.max(first, ...others) <= beside.any ? { sizes, left, agencies } : undefined;
}

const namesFit = ({ agencies }: Letterhead, room: Room, sizes: Sizes, hold: number): boolean =>
  agencies
    .flatMap(({ parent, name }) => [
      ...(parent === undefined ? [] : [widestGroup(parent, faceOf(styles.parentAgency, sizes.agency), hold)]),
      ...name.map((line) => widestGroup(line, faceOf(styles.agency, sizes.agency), hold)),
    ])
    .every((width, index) => width <= (index === 0 ? room.top : room.below));

/** Millimetres that the names may take: the one at the very top, which stands beside Quốc hiệu, and those below it. */
interface Room {
  readonly top: number;
  readonly below: number;
}

function layOutAgency({ parent, name }: Agency, { top, below }: Room, sizes: Sizes): Agencies[number] {
  const face = faceOf(styles.agency, sizes.agency);
  const nameLines = name.flatMap((line, index) => breakAtSense(line, parent === undefined && index === 0 ? top : below, face));
  return {
    parentLines: parent === undefined ? [] : breakAtSense(parent, top, faceOf(styles.parentAgency, sizes.agency)),
    nameLines,
    rule: measures.rules.agency.value * widthIn(nameLines.at(-1) ?? [], face),
  };
}

const layOutAgencies = ({ agencies }: Letterhead, room: Room, sizes: Sizes): Agencies =>
  agencies.map((agency, index) => layOutAgency(agency, index === 0 ? room : { ...room, top: room.below }, sizes));

/** From the top down. */
const nameWidths = (agencies: Agencies, sizes: Sizes): readonly number[] =>
  agencies.flatMap(({ parentLines, nameLines }) => [
    ...parentLines.map((line) => widthIn(line, faceOf(styles.parentAgency, sizes.agency))),
    ...nameLines.map((line) => lineWidth(line, "agency", sizes)),
  ]);

/**
 * The left column where nothing has room: place and date then take two lines, for the number and Quốc hiệu never do;
 * only a symbol too long for any letterhead gives way to Quốc hiệu.
 */
function pressedLeft(block: Letterhead, textWidth: number, sizes: Sizes): number {
  const wanted = Math.max(textWidth - rightWidth(block, sizes, dateWidth(block, sizes, false)) - rounding, numberWidth(block, sizes) + rounding);
  return Math.min(wanted, textWidth - lineWidth(block.nation, "nation", sizes) - rounding);
}

const rightWidth = (block: Letterhead, sizes: Sizes, date: number): number =>
  Math.max(lineWidth(block.nation, "nation", sizes), lineWidth(block.motto, "motto", sizes), date);

/** @param below The date stands on a line of its own, after the comma of the place. */
const dateWidth = ({ placeAndDate = [] }: Letterhead, sizes: Sizes, below: boolean): number =>
  below
    ? widestGroup(placeAndDate, faceOf(styles.placeAndDate, sizes.placeAndDate), cost.beforeLink)
    : lineWidth(placeAndDate, "placeAndDate", sizes);

const numberWidth = (block: Letterhead, sizes: Sizes): number => lineWidth(block.number ?? [], "number", sizes);

export const lineWidth = (text: Text, component: keyof Sizes, sizes: Sizes): number =>
  widthIn(text, faceOf(styles[component] satisfies TextStyle, sizes[component]));

const widthIn = (text: Text, face: Face): number => measure(printed(text, face), face);
