import type { Origins } from "../base/place.ts";
import type { Plan } from "../plan/plan.ts";
import type { Unit } from "../plan/unit.ts";

/** A plan that holds to its schema, with the way back from each of its values to the user's text. */
export interface CheckedPlan {
  readonly plan: Plan;
  readonly origins: Origins;
  /** What the office's profile knows beside what it gave the plan itself. */
  readonly profile?: { readonly units: readonly Unit[] };
}
