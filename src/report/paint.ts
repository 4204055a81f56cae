/** Colours of a report. Colour only repeats what a word or a sign already says. */
import { Chalk } from "chalk";
import type { Severity } from "../base/diagnostic.ts";

type Brush = (text: string) => string;

export interface Palette {
  readonly severity: Readonly<Record<Severity, Brush>>;
  readonly strong: Brush;
  readonly faint: Brush;
}

export function palette(color: boolean): Palette {
  const chalk = new Chalk({ level: color ? 1 : 0 });
  return {
    severity: { error: chalk.red, warning: chalk.yellow, info: chalk.blue },
    strong: chalk.bold,
    faint: chalk.dim,
  };
}
