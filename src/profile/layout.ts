/** Reads the office's choices within the decree's ranges; what lies outside is reported with range and clause. */
import { stretchOf, type Cut } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { quoted, type Findings } from "../check/findings.ts";
import { fieldOf, type Known } from "../check/known.ts";
import { houseChoices, type House } from "../nd30/house.ts";
import type { Measure } from "../nd30/measure.ts";
import { allowed, allows, readAmount, written } from "./amount.ts";

export function houseOf(node: Known | undefined, findings: Findings): House {
  const chosen = (name: string, measure: Measure): number => {
    const typed = textIn(node, name);
    const key = fieldOf(node, name)?.key.value ?? name;
    return (typed && read(typed, { name, key, measure }, findings)) ?? measure.value;
  };
  const { bodySize, firstLineIndent, lineSpacing, paragraphGap, margins, signatureRoom, tableSize } = houseChoices;
  return {
    bodySize: chosen("bodySize", inWholePoints(bodySize)),
    firstLineIndent: chosen("firstLineIndent", firstLineIndent),
    lineSpacing: chosen("lineSpacing", lineSpacing),
    paragraphGap: chosen("paragraphGap", upTo(24, paragraphGap)),
    margins: {
      top: chosen("marginTop", margins.top),
      right: chosen("marginRight", margins.right),
      bottom: chosen("marginBottom", margins.bottom),
      left: chosen("marginLeft", margins.left),
    },
    signatureRoom: chosen("signatureRoom", upTo(60, signatureRoom)),
    tableSize: chosen("tableSize", inWholePoints(tableSize)),
  };
}

/** Offices set letters in whole points. */
const inWholePoints = ({ min, max, ...measure }: Measure): Measure => ({
  ...measure,
  choices: [12, 13, 14].filter((size) => size >= (min ?? measure.value) && size <= (max ?? measure.value)),
});

/** Where the decree sets no upper end, more than this is a slip of the keyboard. */
const upTo = (most: number, measure: Measure): Measure => ({ ...measure, max: measure.max ?? most });

interface Choice {
  readonly name: string;
  /** As its author spelled it. */
  readonly key: string;
  readonly measure: Measure;
}

function read(typed: Cut, { name, key, measure }: Choice, findings: Findings): number | undefined {
  const { unit, clause } = measure;
  const amount = readAmount(typed.text, unit);
  if (amount !== undefined && allows(measure, amount)) return amount;
  const stretch = stretchOf(typed);
  if (amount === undefined) {
    findings.report(["layout", name], stretch, {
      code: "profile/measure-format",
      message: `Mục ${quoted(key)} ghi ${quoted(typed.text)} nên không đọc được số đo; cần ${allowed(measure)}.`,
      hint: howToType[unit],
    });
    return undefined;
  }
  const meantCentimetres = unit === "mm" && allows(measure, Math.round(amount * 1e4) / 1e3);
  findings.report(["layout", name], stretch, {
    code: "profile/out-of-range",
    message: `Mục ${quoted(key)} ghi ${quoted(typed.text)}, nằm ngoài mức được chọn; cần ${allowed(measure)}.`,
    hint: meantCentimetres
      ? `Số không ghi đơn vị là milimét; nếu là xentimét thì ghi \`${written(amount)} cm\`.`
      : "Sửa lại, hoặc bỏ dòng này để theo mức thông dụng.",
    source: clause.text,
  });
  return undefined;
}

const howToType: Readonly<Record<Measure["unit"], string>> = {
  mm: "Ghi một số và đơn vị, ví dụ `20 mm`, `2 cm`, `1,27 cm`; không ghi đơn vị là milimét.",
  pt: "Ghi một số point, ví dụ `14` hoặc `14 pt`.",
  lines: "Ghi một số, ví dụ `1` hoặc `1,15`.",
  ratio: "Ghi một số, ví dụ `0,4`.",
};
