/** Writes out all short forms: one plan in English, and the way back from each of its values. */
import { issuerKind } from "../plan/issuer.ts";
import type { Plan } from "../plan/plan.ts";
import { appendicesOf, countAppendices } from "./appendices.ts";
import { bodyOf } from "./body.ts";
import { decisionOf } from "./decision.ts";
import { textIn, type Desk } from "./desk.ts";
import { filingOf, recipientsOf } from "./ends.ts";
import { quoted } from "./findings.ts";
import { legalBasisOf } from "./grounds.ts";
import { issueFormIn, issuersOf, marksOf, yearsIn } from "./head.ts";
import { fieldOf, writtenField, type KnownMap } from "./known.ts";
import { linesOf, modelLines } from "./lines.ts";
import { placeIn } from "./place-name.ts";
import { signatoriesOf } from "./signing.ts";
import { subjectOf } from "./subject.ts";
import { reportPlanSymbol } from "./symbol.ts";
import { readIssueDate, readNumber, readSymbol } from "./values.ts";

/** Works on any tree, so that all faults are found in one run; the plan counts only if none was. */
export function desugar(root: KnownMap, desk: Desk): Plan {
  const { findings } = desk;
  reportNoSymbol(root, desk);
  const typedNumber = textIn(root, "number");
  const typedSymbol = textIn(root, "symbol");
  const typedDate = textIn(root, "issueDate");
  const issuers = issuersOf(root, desk);
  const number = typedNumber && readNumber(typedNumber, ["number"], findings);
  const typedPlace = textIn(root, "place");
  const place = typedPlace && placeIn(typedPlace, issuers, desk);
  const issueDate = typedDate && readIssueDate(typedDate, ["issueDate"], findings);
  const decision = decisionOf(root, desk);
  const symbol = typedSymbol && readSymbol(typedSymbol, ["symbol"], findings);
  if (typedSymbol !== undefined && symbol !== undefined) reportPlanSymbol(typedSymbol, issuers, desk);
  return {
    issuers,
    ...(number === undefined ? {} : { number }),
    symbol: symbol ?? "KH-UBND",
    ...(place === undefined ? {} : { place }),
    ...(issueDate === undefined ? {} : { issueDate }),
    subject: subjectOf(root, desk),
    years: yearsIn(root, desk),
    ...(decision === undefined ? {} : { decision }),
    issueForm: issueFormIn(root, desk),
    marks: marksOf(root, desk),
    legalBasis: legalBasisOf(root, desk),
    leadIn: modelLines(fieldOf(root, "leadIn")?.value),
    body: bodyOf(root, countAppendices(root), desk),
    closing: modelLines(fieldOf(root, "closing")?.value),
    appendices: appendicesOf(root, desk),
    recipients: recipientsOf(root, desk),
    filing: filingOf(root, desk),
    signatories: signatoriesOf(root, issuers, desk),
  };
}

/** Only a committee's plan has a symbol that everyone knows; one issued by a decision shows none. */
function reportNoSymbol(root: KnownMap, { findings }: Desk): void {
  const issuer = linesOf(fieldOf(root, "issuer")?.value)[0]?.cut.text;
  if (issuer === undefined || issuerKind(issuer) === "committee" || root.misspelt.has("symbol")) return;
  if (fieldOf(root, "symbol") !== undefined || fieldOf(root, "attachedToDecision") !== undefined) return;
  findings.report(["symbol"], writtenField(root, "symbol")?.key ?? writtenField(root, "issuer")?.key, {
    code: "check/missing-key",
    message: `Chưa có \`ký hiệu\`; kế hoạch của ${quoted(issuer)} phải ghi ký hiệu, chỉ kế hoạch của Ủy ban nhân dân mới mặc định là KH-UBND.`,
    hint: "Ghi thêm, ví dụ `ký hiệu: KH-VHXH`.",
    source: "NĐ 30/2020/NĐ-CP, Phụ lục I, Phần I, Mục II, khoản 3 điểm b",
  });
}
