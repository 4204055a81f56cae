import type { Rule } from "../../rule.ts";
import { citationAfterPlan } from "./citation-after-plan.ts";
import { citationDateForm } from "./citation-date-form.ts";
import { citationFullAgain } from "./citation-full-again.ts";
import { citationIncomplete } from "./citation-incomplete.ts";
import { citationNotInForce } from "./citation-not-in-force.ts";
import { citationUnfilled } from "./citation-unfilled.ts";
import { citedDatesDiffer } from "./cited-dates-differ.ts";
import { citedTitlesDiffer } from "./cited-titles-differ.ts";
import { dateAgainstRegister } from "./date-against-register.ts";
import { lawDateInBody } from "./law-date-in-body.ts";
import { legalBasisOrder } from "./legal-basis-order.ts";
import { numberOnLaw } from "./number-on-law.ts";
import { numberWordMissing } from "./number-word-missing.ts";
import { organAbbreviated } from "./organ-abbreviated.ts";
import { organSymbolMismatch } from "./organ-symbol-mismatch.ts";
import { partySymbolForm } from "./party-symbol-form.ts";
import { repealedCitation } from "./repealed-citation.ts";
import { severalCitationsInLine } from "./several-citations-in-line.ts";
import { symbolSpacing } from "./symbol-spacing.ts";
import { symbolYearMismatch } from "./symbol-year-mismatch.ts";
import { titleAgainstRegister } from "./title-against-register.ts";
import { typeSymbolMismatch } from "./type-symbol-mismatch.ts";

/** What is cited and how; whether the parts agree; what the register knows; the lines of the grounds. */
export const citationsRules: readonly Rule[] = [
  citationIncomplete,
  citationFullAgain,
  citationUnfilled,
  numberOnLaw,
  lawDateInBody,
  numberWordMissing,
  organAbbreviated,
  symbolSpacing,
  partySymbolForm,
  citationDateForm,
  symbolYearMismatch,
  citationAfterPlan,
  typeSymbolMismatch,
  organSymbolMismatch,
  citedDatesDiffer,
  citedTitlesDiffer,
  repealedCitation,
  citationNotInForce,
  titleAgainstRegister,
  dateAgainstRegister,
  legalBasisOrder,
  severalCitationsInLine,
];
