import type { Rule } from "../../rule.ts";
import { byOrderPlan } from "./by-order-plan.ts";
import { deputyInCharge } from "./deputy-in-charge.ts";
import { filingDrafterName } from "./filing-drafter-name.ts";
import { filingWholeName } from "./filing-whole-name.ts";
import { nameIncomplete } from "./name-incomplete.ts";
import { nameLetterCase } from "./name-letter-case.ts";
import { nameTooLong } from "./name-too-long.ts";
import { onBehalfOfOneHead } from "./on-behalf-of-one-head.ts";
import { positionAbbreviated } from "./position-abbreviated.ts";
import { positionNotOfCommittee } from "./position-not-of-committee.ts";
import { positionRepeatsOrgan } from "./position-repeats-organ.ts";
import { recipientTwice } from "./recipient-twice.ts";
import { recipientsOrder } from "./recipients-order.ts";
import { reportNoteUneven } from "./report-note-uneven.ts";
import { severalRecipientsInLine } from "./several-recipients-in-line.ts";
import { symbolNotOfIssuer } from "./symbol-not-of-issuer.ts";
import { titleBeforeName } from "./title-before-name.ts";

/** The symbol; in which right and office one signs; the name; recipients and the filing line. */
export const signingRules: readonly Rule[] = [
  symbolNotOfIssuer,
  onBehalfOfOneHead,
  positionNotOfCommittee,
  byOrderPlan,
  deputyInCharge,
  positionAbbreviated,
  positionRepeatsOrgan,
  titleBeforeName,
  nameLetterCase,
  nameTooLong,
  nameIncomplete,
  recipientTwice,
  severalRecipientsInLine,
  recipientsOrder,
  reportNoteUneven,
  filingWholeName,
  filingDrafterName,
];
