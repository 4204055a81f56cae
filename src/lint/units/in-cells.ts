/** The units that the tables of tasks name, with the part they have. */
import type { ModelPath, Within } from "../../base/place.ts";
import type { Plan } from "../../plan/plan.ts";
import { cellLines, columnOf, entriesOf, type PlacedEntry, taskTablesOf } from "../../plan/tables.ts";
import { unitNamesIn } from "../../plan/unit-names.ts";

export interface NamedInCell {
  readonly role: "lead" | "partners";
  readonly name: string;
  readonly path: ModelPath;
  readonly within: Within;
  readonly row: PlacedEntry;
}

/** Read once for all who ask. */
const read = new WeakMap<Plan, readonly NamedInCell[]>();

export function unitsInCells(plan: Plan): readonly NamedInCell[] {
  const units = read.get(plan) ?? readUnits(plan);
  read.set(plan, units);
  return units;
}

function readUnits(plan: Plan): readonly NamedInCell[] {
  return taskTablesOf(plan).flatMap((placed) =>
    entriesOf(placed).flatMap((row) =>
      (["lead", "partners"] as const).flatMap((role) =>
        cellLines(row, columnOf(placed, role)).flatMap(({ path, text }) =>
          unitNamesIn(text).map(({ text: name, within }) => ({ role, name, path, within, row })),
        ),
      ),
    ),
  );
}
