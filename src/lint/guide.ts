/** All that can be explained: the rules of plans, and those of the comments that suppress them. */
import { ruleGroups } from "./rules/index.ts";
import { suppressionRules, type RuleText } from "./suppression-rules.ts";

export type { RuleText };

export interface GuideGroup {
  readonly title: string;
  readonly rules: readonly RuleText[];
  /** Whether a comment may silence them. */
  readonly suppressible: boolean;
}

export const guide: readonly GuideGroup[] = [
  ...ruleGroups.map((group) => ({ ...group, suppressible: true })),
  { title: "Chú thích bỏ qua", rules: Object.values(suppressionRules), suppressible: false },
];
