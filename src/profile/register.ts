/** Reads the texts of the law that an office adds to those the tool knows. */
import { stretchOf } from "../check/cut.ts";
import { textIn } from "../check/desk.ts";
import { quoted, type Findings } from "../check/findings.ts";
import type { Known } from "../check/known.ts";
import { readDate } from "../plan/date.ts";
import type { LegalText } from "../plan/knowledge.ts";
import type { PartialDate } from "../plan/plan.ts";

export function registerOf(node: Known | undefined, findings: Findings): readonly LegalText[] {
  const items = node?.kind === "list" ? node.items : [];
  return items.flatMap((item, index) => {
    const dayIn = (name: string): Required<PartialDate> | undefined => wholeDate(item, name, index, findings);
    const name = textIn(item, "name")?.text;
    const number = textIn(item, "number")?.text;
    const date = dayIn("date");
    const inForceFrom = dayIn("inForceFrom");
    const repealedFrom = dayIn("repealedFrom");
    const replacedBy = textIn(item, "replacedBy")?.text;
    if (name === undefined || number === undefined || date === undefined) return [];
    return [
      {
        name,
        number,
        date,
        source: "Hồ sơ cơ quan",
        certainty: "sure",
        ...(inForceFrom === undefined ? {} : { inForceFrom: iso(inForceFrom) }),
        ...(repealedFrom === undefined ? {} : { repealedFrom: iso(repealedFrom) }),
        ...(replacedBy === undefined ? {} : { replacedBy }),
      },
    ];
  });
}

function wholeDate(item: Known, name: string, index: number, findings: Findings): Required<PartialDate> | undefined {
  const typed = textIn(item, name);
  if (typed === undefined) return undefined;
  const reading = readDate(typed.text);
  const { year, month, day } = "date" in reading ? reading.date : {};
  if (year !== undefined && month !== undefined && day !== undefined) return { year, month, day };
  findings.report(["review", "register", index, name], stretchOf(typed), {
    code: "profile/date",
    message: `Không đọc được ngày ${quoted(typed.text)}; cần đủ ngày, tháng, năm.`,
    hint: "Ghi như `15/3/2023`.",
  });
  return undefined;
}

const iso = ({ year, month, day }: Required<PartialDate>): string =>
  [year, ...[month, day].map((part) => String(part).padStart(2, "0"))].join("-");
