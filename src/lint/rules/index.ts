/** Every rule, group by group: the order of `kehoach rules`. */
import type { Rule } from "../rule.ts";
import { agreementRules } from "./agreement/index.ts";
import { citationsRules } from "./citations/index.ts";
import { datesRules } from "./dates/index.ts";
import { formRules } from "./form/index.ts";
import { responsibilityRules } from "./responsibility/index.ts";
import { signingRules } from "./signing/index.ts";
import { wordsRules } from "./words/index.ts";

export interface RuleGroup {
  readonly title: string;
  readonly rules: readonly Rule[];
}

export const ruleGroups: readonly RuleGroup[] = [
  { title: "Thể thức", rules: formRules },
  { title: "Căn cứ, viện dẫn", rules: citationsRules },
  { title: "Số liệu, thời gian", rules: datesRules },
  { title: "Phân công, nơi nhận", rules: responsibilityRules },
  { title: "Khớp nhau trong kế hoạch", rules: agreementRules },
  { title: "Người ký, nơi nhận", rules: signingRules },
  { title: "Câu chữ", rules: wordsRules },
];

export const rules: readonly Rule[] = ruleGroups.flatMap((group) => group.rules);
