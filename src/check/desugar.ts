/** Writes out all short forms: one plan in English, and the way back from each of its values. */
import type { Plan } from "../plan/plan.ts";
import { bodyOf } from "./body.ts";
import { textIn, type Desk } from "./desk.ts";
import { legalBasisOf, filingOf, recipientsOf, signatoryOf } from "./ends.ts";
import { fieldOf, type KnownMap } from "./known.ts";
import { modelLines } from "./lines.ts";
import { appendicesOf } from "./table.ts";
import { readIssueDate, readNumber, readSymbol } from "./values.ts";

/** Works on any tree, so that all faults are found in one run; the plan counts only if none was. */
export function desugar(root: KnownMap, desk: Desk): Plan {
  const { findings } = desk;
  const text = (name: string): string => textIn(root, name)?.text ?? "";
  const number = textIn(root, "number");
  const symbol = textIn(root, "symbol");
  const issueDate = textIn(root, "issueDate");
  const readNumberOnce = number && readNumber(number, ["number"], findings);
  return {
    issuer: { name: text("issuer") },
    ...(readNumberOnce === undefined ? {} : { number: readNumberOnce }),
    symbol: (symbol && readSymbol(symbol, ["symbol"], findings)) ?? "KH-UBND",
    place: text("place"),
    issueDate: (issueDate && readIssueDate(issueDate, ["issueDate"], findings)) ?? { year: 0 },
    subject: text("subject"),
    legalBasis: legalBasisOf(root, desk),
    leadIn: modelLines(fieldOf(root, "leadIn")?.value),
    body: bodyOf(root, desk),
    closing: modelLines(fieldOf(root, "closing")?.value),
    appendices: appendicesOf(root, desk),
    recipients: recipientsOf(root, desk),
    filing: filingOf(root, desk),
    signatory: signatoryOf(root, desk),
  };
}
