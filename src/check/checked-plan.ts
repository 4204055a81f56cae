import type { Comment } from "../base/comment.ts";
import type { Origins } from "../base/place.ts";
import type { OfficeKnowledge } from "../plan/knowledge.ts";
import type { Plan } from "../plan/plan.ts";

/** A plan that holds to its schema, with the way back from each of its values to the user's text. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly origins: Origins;
  /** What the office's profile knows beside what it gave the plan itself. */
  readonly profile?: OfficeKnowledge;
  /** What its author wrote beside it; looked for when asked. */
  readonly comments?: () => readonly Comment[];
}
