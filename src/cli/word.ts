/** What there is to say of a word of the command line. */

export interface OptionWord {
  readonly name: string;
  readonly alias: string;
  readonly short?: string;
  /** What stands for its value in help; an option without one is a switch. */
  readonly value?: string;
  /** A value to show to somebody who wrote none, as it is typed. */
  readonly sample?: string;
  /** Set where the value may be left out: what follows is taken for it only if it looks so. */
  readonly looksLike?: RegExp;
  /** May be given several times. */
  readonly repeatable?: true;
  readonly about: string;
}

export interface CommandWord {
  readonly name: CommandName;
  readonly alias: string;
  /** The names that follow, if any may. */
  readonly operands?: Operands;
  readonly about: string;
  readonly options: readonly OptionWord[];
  readonly examples: readonly string[];
}

export interface Operands {
  /** As help and commander write it: `<tệp...>`, `[tệp]`. */
  readonly usage: string;
  readonly about: string;
  /** What is named: `tên tệp kế hoạch`. */
  readonly noun: string;
  readonly least: number;
  readonly most: number;
}

export type CommandName = "build" | "validate" | "explain" | "rules" | "coverage" | "init" | "templates" | "schema";
