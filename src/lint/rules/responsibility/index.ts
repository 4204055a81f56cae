import type { Rule } from "../../rule.ts";
import { abolishedUnit } from "./abolished-unit.ts";
import { issuerAsPartner } from "./issuer-as-partner.ts";
import { leadAlsoPartner } from "./lead-also-partner.ts";
import { oneLeadForAll } from "./one-lead-for-all.ts";
import { partnerCellEmpty } from "./partner-cell-empty.ts";
import { recipientNeverMentioned } from "./recipient-never-mentioned.ts";
import { reportedBodyNotRecipient } from "./reported-body-not-recipient.ts";
import { superiorNotRecipient } from "./superior-not-recipient.ts";
import { taskWithoutLead } from "./task-without-lead.ts";
import { taskWithoutProduct } from "./task-without-product.ts";
import { taskWithoutTime } from "./task-without-time.ts";
import { thingAsUnit } from "./thing-as-unit.ts";
import { unitAbbreviation } from "./unit-abbreviation.ts";
import { unitJoinedBySign } from "./unit-joined-by-sign.ts";
import { unitSpelledDifferently } from "./unit-spelled-differently.ts";
import { unitWithoutRecipient } from "./unit-without-recipient.ts";
import { vagueUnit } from "./vague-unit.ts";

export const responsibilityRules: readonly Rule[] = [
  taskWithoutLead,
  taskWithoutTime,
  taskWithoutProduct,
  partnerCellEmpty,
  leadAlsoPartner,
  issuerAsPartner,
  thingAsUnit,
  vagueUnit,
  oneLeadForAll,
  unitJoinedBySign,
  unitSpelledDifferently,
  unitAbbreviation,
  unitWithoutRecipient,
  reportedBodyNotRecipient,
  superiorNotRecipient,
  recipientNeverMentioned,
  abolishedUnit,
];
