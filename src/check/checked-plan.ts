import type { Origins } from "../base/place.ts";
import type { Plan } from "../plan/plan.ts";

/** A plan that holds to its schema, with the way back from each of its values to the user's text. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly origins: Origins;
}
