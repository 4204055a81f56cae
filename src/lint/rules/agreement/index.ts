import type { Rule } from "../../rule.ts";
import { appendixCountDiffers } from "./appendix-count-differs.ts";
import { appendixTitleDiffers } from "./appendix-title-differs.ts";
import { callsItselfOtherwise } from "./calls-itself-otherwise.ts";
import { countedTable } from "./counted-table.ts";
import { deadAppendixReference } from "./dead-appendix-reference.ts";
import { deadSectionReference } from "./dead-section-reference.ts";
import { duplicateTask } from "./duplicate-task.ts";
import { fundingDiffers } from "./funding-differs.ts";
import { nameDiffersFromTitle } from "./name-differs-from-title.ts";
import { reportDeadlineDiffers } from "./report-deadline-differs.ts";
import { similarTask } from "./similar-task.ts";
import { yearDiffersFromTitle } from "./year-differs-from-title.ts";

export const agreementRules: readonly Rule[] = [
  yearDiffersFromTitle,
  nameDiffersFromTitle,
  appendixTitleDiffers,
  reportDeadlineDiffers,
  duplicateTask,
  similarTask,
  deadAppendixReference,
  deadSectionReference,
  appendixCountDiffers,
  callsItselfOtherwise,
  fundingDiffers,
  countedTable,
];
