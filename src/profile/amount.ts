/** Amounts as offices type them: `1,27 cm`, `20 mm`, `14pt`, `1,5`. */
import type { Measure } from "../nd30/measure.ts";

type Unit = Measure["unit"];

/** How much each unit that may be typed is, in the unit of the measure; nothing typed is the unit itself. */
const units: Readonly<Record<Unit, Readonly<Record<string, number>>>> = {
  mm: { "": 1, mm: 1, cm: 10 },
  pt: { "": 1, pt: 1 },
  lines: { "": 1, dòng: 1, lines: 1 },
  ratio: { "": 1 },
};

/** `undefined` for what is no amount, or one in a unit that does not fit. */
export function readAmount(typed: string, unit: Unit): number | undefined {
  const [, digits, name = ""] = /^(\d{1,3}(?:[.,]\d{1,3})?)\s*(\p{L}*)$/u.exec(typed) ?? [];
  const factor = Object.entries(units[unit]).find(([word]) => word === name.toLowerCase())?.[1];
  if (digits === undefined || factor === undefined) return undefined;
  return Math.round(Number(digits.replace(",", ".")) * factor * 1000) / 1000;
}

export function allows({ min, max, choices }: Measure, amount: number): boolean {
  if (choices !== undefined) return choices.includes(amount);
  return amount >= (min ?? -Infinity) && amount <= (max ?? Infinity);
}

const suffix: Readonly<Record<Unit, string>> = { mm: " mm", pt: " pt", lines: " dòng", ratio: "" };

/** `từ 20 đến 25 mm`, `10 hoặc 12,7 mm (1 hoặc 1,27 cm)`. */
export function allowed({ unit, min, max, choices }: Measure): string {
  if (choices !== undefined) {
    const inCentimetres = unit === "mm" ? ` (${either(choices.map((choice) => choice / 10))} cm)` : "";
    return `${either(choices)}${suffix[unit]}${inCentimetres}`;
  }
  return `từ ${written(min ?? 0)} đến ${written(max ?? 0)}${suffix[unit]}`;
}

function either(choices: readonly number[]): string {
  const all = choices.map(written);
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} hoặc ${all.at(-1)}`;
}

/** With the decimal comma. */
export const written = (amount: number): string => String(amount).replace(".", ",");
