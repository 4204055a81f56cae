/** Words, capitals, signs and spaces: what the author typed, never what he quotes. */
import type { Rule } from "../../rule.ts";
import { abbreviationBeforeDefinition } from "./abbreviation-before-definition.ts";
import { abbreviationDefinedTwice } from "./abbreviation-defined-twice.ts";
import { abbreviationUndefined } from "./abbreviation-undefined.ts";
import { abbreviationUnused } from "./abbreviation-unused.ts";
import { allCapsWords } from "./all-caps-words.ts";
import { capitalAfterSemicolon } from "./capital-after-semicolon.ts";
import { citedPartCapital } from "./cited-part-capital.ts";
import { covidSpelling } from "./covid-spelling.ts";
import { dashInTerm } from "./dash-in-term.ts";
import { documentNameCapital } from "./document-name-capital.ts";
import { doubleSpace } from "./double-space.ts";
import { doubledSign } from "./doubled-sign.ts";
import { doubledWord } from "./doubled-word.ts";
import { holidayCapital } from "./holiday-capital.ts";
import { honourCapital } from "./honour-capital.ts";
import { hyphenOneSided } from "./hyphen-one-sided.ts";
import { impossibleSyllable } from "./impossible-syllable.ts";
import { leftoverMarkup } from "./leftover-markup.ts";
import { leftoverPlaceholder } from "./leftover-placeholder.ts";
import { listEndSign } from "./list-end-sign.ts";
import { longSentence } from "./long-sentence.ts";
import { lookalikeLetter } from "./lookalike-letter.ts";
import { misplacedToneMark } from "./misplaced-tone-mark.ts";
import { missingWord } from "./missing-word.ts";
import { mixedIAndY } from "./mixed-i-and-y.ts";
import { mixedPlanPeriod } from "./mixed-plan-period.ts";
import { mixedQuotes } from "./mixed-quotes.ts";
import { mixedTerms } from "./mixed-terms.ts";
import { mixedToneMarks } from "./mixed-tone-marks.ts";
import { moneyForm } from "./money-form.ts";
import { numberedUnitLowerCase } from "./numbered-unit-lower-case.ts";
import { oddSpace } from "./odd-space.ts";
import { officeTerms } from "./office-terms.ts";
import { organNameCapital } from "./organ-name-capital.ts";
import { partyCapital } from "./party-capital.ts";
import { partyCongressName } from "./party-congress-name.ts";
import { peopleLowerCase } from "./people-lower-case.ts";
import { percentSpace } from "./percent-space.ts";
import { placeKindCapital } from "./place-kind-capital.ts";
import { regionCapital } from "./region-capital.ts";
import { sentenceLowerCase } from "./sentence-lower-case.ts";
import { setPhraseComma } from "./set-phrase-comma.ts";
import { softWords } from "./soft-words.ts";
import { spaceAfterSign } from "./space-after-sign.ts";
import { spaceBeforeSign } from "./space-before-sign.ts";
import { spaceInBrackets } from "./space-in-brackets.ts";
import { specialCityCapital } from "./special-city-capital.ts";
import { spellingHang } from "./spelling-hang.ts";
import { spellingQui } from "./spelling-qui.ts";
import { stateLowerCase } from "./state-lower-case.ts";
import { strayCapital } from "./stray-capital.ts";
import { thisPlanLowerCase } from "./this-plan-lower-case.ts";
import { trailingEllipsis } from "./trailing-ellipsis.ts";
import { unbalancedBrackets } from "./unbalanced-brackets.ts";
import { unbalancedQuotes } from "./unbalanced-quotes.ts";
import { unitNameLowerCase } from "./unit-name-lower-case.ts";
import { unitOfMeasure } from "./unit-of-measure.ts";
import { vagueStart } from "./vague-start.ts";
import { weekdayCapital } from "./weekday-capital.ts";
import { wordingDamBao } from "./wording-dam-bao.ts";
import { yearRangeStyle } from "./year-range-style.ts";

export const wordsRules: readonly Rule[] = [
  abbreviationBeforeDefinition,
  abbreviationDefinedTwice,
  abbreviationUndefined,
  abbreviationUnused,
  allCapsWords,
  capitalAfterSemicolon,
  citedPartCapital,
  covidSpelling,
  dashInTerm,
  documentNameCapital,
  doubleSpace,
  doubledSign,
  doubledWord,
  holidayCapital,
  honourCapital,
  hyphenOneSided,
  impossibleSyllable,
  leftoverMarkup,
  leftoverPlaceholder,
  listEndSign,
  longSentence,
  lookalikeLetter,
  misplacedToneMark,
  missingWord,
  mixedIAndY,
  mixedPlanPeriod,
  mixedQuotes,
  mixedTerms,
  mixedToneMarks,
  moneyForm,
  numberedUnitLowerCase,
  oddSpace,
  officeTerms,
  organNameCapital,
  partyCapital,
  partyCongressName,
  peopleLowerCase,
  percentSpace,
  placeKindCapital,
  regionCapital,
  sentenceLowerCase,
  setPhraseComma,
  softWords,
  spaceAfterSign,
  spaceBeforeSign,
  spaceInBrackets,
  specialCityCapital,
  spellingHang,
  spellingQui,
  stateLowerCase,
  strayCapital,
  thisPlanLowerCase,
  trailingEllipsis,
  unbalancedBrackets,
  unbalancedQuotes,
  unitNameLowerCase,
  unitOfMeasure,
  vagueStart,
  weekdayCapital,
  wordingDamBao,
  yearRangeStyle,
];
