/** Where something stands: in the user's own file, and in the plan. */

/** Keys and indexes from the root of a plan down to one value, in the model's English names. */
export type ModelPath = readonly (string | number)[];

/**
 * One point in a user's file, as an editor counts it.
 *
 * `offset` counts UTF-16 code units of the decoded text from 0; `line` and `column` count from 1,
 * columns in UTF-16 code units too, which is what editors and SARIF (`utf16CodeUnits`) show.
 */
export interface Position {
  readonly offset: number;
  readonly line: number;
  readonly column: number;
}

/** A stretch of a user's file. `start` and `end` are absent where the whole file is meant. `end` is exclusive. */
export interface Place {
  readonly file: string;
  readonly path: ModelPath;
  readonly start?: Position;
  readonly end?: Position;
}

/** A stretch of one text of the model, `[from, to)` in UTF-16 code units. */
export type Within = readonly [from: number, to: number];

/** The way back from the model to the user's text: the plan travels with it, so that no later stage has to guess. */
export interface Origins {
  /**
   * The place a value of the model was written at; of its nearest ancestor if the value itself was not written.
   * `within` narrows it to characters of a text, through YAML's quoting, folding and indentation and through NFC.
   */
  readonly place: (path: ModelPath, within?: Within) => Place;
}
