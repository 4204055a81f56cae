/** 0 done; 1 the plan has errors (`validate`); 2 could not run as asked; 3 a bug of ours. */
export type ExitCode = 0 | 1 | 2 | 3;

/** One failing plan does not stop the others: the run ends with the gravest of their codes. */
export const worst = (codes: readonly ExitCode[]): ExitCode =>
  codes.reduce((gravest, code) => (code > gravest ? code : gravest), 0);
