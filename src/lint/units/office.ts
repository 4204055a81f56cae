/** The office's own register of units: every name a unit goes by. */
import { sameUnit } from "../../plan/unit-names.ts";
import type { Unit } from "../../plan/unit.ts";

export interface Office {
  /** The name itself, and the others of the unit it means. */
  readonly namesOf: (name: string) => readonly string[];
}

export const asUnits = (units: readonly Unit[]): Office => ({
  namesOf: (name) => {
    const unit = units.find((one) => [one.name, ...one.shortNames, ...one.formerNames].some((other) => sameUnit(other, name)));
    return unit === undefined ? [name] : [name, unit.name, ...unit.shortNames];
  },
});
