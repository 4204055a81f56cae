import type { Rule } from "../../rule.ts";
import { appendixArabicNumber } from "./appendix-arabic-number.ts";
import { appendixNotPointedTo } from "./appendix-not-pointed-to.ts";
import { appendixPointerVague } from "./appendix-pointer-vague.ts";
import { asFollowsWithoutColon } from "./as-follows-without-colon.ts";
import { bulletGlyph } from "./bullet-glyph.ts";
import { dashAndBlankCells } from "./dash-and-blank-cells.ts";
import { dashesOnlyRow } from "./dashes-only-row.ts";
import { emptyLookingText } from "./empty-looking-text.ts";
import { headingTitleCase } from "./heading-title-case.ts";
import { leadInMissing } from "./lead-in-missing.ts";
import { legalBasisRunOn } from "./legal-basis-run-on.ts";
import { lonelyNumber } from "./lonely-number.ts";
import { mixedBullets } from "./mixed-bullets.ts";
import { noAuthorityLaw } from "./no-authority-law.ts";
import { noLegalBasis } from "./no-legal-basis.ts";
import { numberWithoutDay } from "./number-without-day.ts";
import { placeOfAnotherUnit } from "./place-of-another-unit.ts";
import { placeWithCommonNoun } from "./place-with-common-noun.ts";
import { placeWithoutCommonNoun } from "./place-without-common-noun.ts";
import { singleAppendixNumbered } from "./single-appendix-numbered.ts";
import { subjectTooLong } from "./subject-too-long.ts";
import { suppressionInText } from "./suppression-in-text.ts";
import { symbolTooLong } from "./symbol-too-long.ts";
import { tooManyLevels } from "./too-many-levels.ts";

/** In the order of the page: head, opening, body, tables, appendices. */
export const formRules: readonly Rule[] = [
  symbolTooLong,
  suppressionInText,
  numberWithoutDay,
  placeOfAnotherUnit,
  placeWithCommonNoun,
  placeWithoutCommonNoun,
  subjectTooLong,
  noLegalBasis,
  noAuthorityLaw,
  legalBasisRunOn,
  leadInMissing,
  headingTitleCase,
  lonelyNumber,
  tooManyLevels,
  emptyLookingText,
  asFollowsWithoutColon,
  mixedBullets,
  bulletGlyph,
  dashesOnlyRow,
  dashAndBlankCells,
  appendixNotPointedTo,
  appendixPointerVague,
  singleAppendixNumbered,
  appendixArabicNumber,
];
