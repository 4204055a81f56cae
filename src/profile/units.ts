/** Reads the units an office works with: official, short and former names. */
import { fold } from "../base/fold.ts";
import { cutOf, stretchOf, type Cut } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { quoted, type Findings } from "../check/findings.ts";
import { fieldOf, type Known } from "../check/known.ts";
import { linesOf } from "../check/lines.ts";
import type { Unit } from "../plan/unit.ts";

export function unitsOf(node: Known | undefined, findings: Findings): readonly Unit[] {
  const taken = new Map<string, Cut>();
  const items = node?.kind === "list" ? node.items : [];
  return items.flatMap((item, index) => {
    const name = item.kind === "scalar" ? cutOf(item) : textIn(item, "name");
    if (name === undefined) return [];
    const unit = { name: name.text, shortNames: namesIn(item, "shortNames"), formerNames: namesIn(item, "formerNames") };
    refuseTaken(unit, name, { taken, index, findings });
    return [unit];
  });
}

/** One name a line, bullet and final sign taken off. */
const namesIn = (unit: Known, key: string): readonly string[] =>
  linesOf(fieldOf(unit, key)?.value)
    .map(({ cut }) => cut.text.replace(/\s*[;.]$/, ""))
    .filter((name) => name !== "");

interface Register {
  /** Folded names in use, with the official name of their unit. */
  readonly taken: Map<string, Cut>;
  readonly index: number;
  readonly findings: Findings;
}

/** A name in use can mean one unit only; former names may lead to several. */
function refuseTaken({ name, shortNames }: Unit, spot: Cut, { taken, index, findings }: Register): void {
  const names = new Map([...shortNames, name].map((one) => [fold(one), one]));
  const again = [...names].find(([word]) => taken.has(word));
  for (const word of names.keys()) if (!taken.has(word)) taken.set(word, spot);
  const first = again === undefined ? undefined : taken.get(again[0]);
  if (again === undefined || first === undefined) return;
  findings.report(["units", index], stretchOf(spot), {
    code: "profile/same-unit-name",
    message: `Tên ${quoted(again[1])} đã dùng cho đơn vị ${quoted(first.text)}; mỗi tên đang dùng chỉ thuộc về một đơn vị.`,
    hint: "Đề nghị gộp hai đơn vị làm một, hoặc bỏ tên trùng.",
    related: [{ message: `${quoted(first.text)} ghi ở đây.`, place: findings.placeOf(["units"], stretchOf(first)) }],
  });
}
