/** Whether a text of the plan is a bullet: `PlanText` has the words only. */
import type { ModelPath } from "../../base/place.ts";
import type { Marker, Plan } from "../../plan/plan.ts";

/** @param path To the text of a line, as in `PlanText`. */
export function markerOf(plan: Plan, path: ModelPath): Marker {
  const line = path.slice(0, -1).reduce<unknown>((node, key) => (isNode(node) ? node[key] : undefined), plan);
  const marker = isNode(line) ? line["marker"] : undefined;
  return marker === "dash" || marker === "plus" ? marker : "none";
}

const isNode = (value: unknown): value is Readonly<Record<string | number, unknown>> => typeof value === "object" && value !== null;
