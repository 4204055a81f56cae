/** The tool cannot run as asked (exit code 2), and it is nobody's bug: a missing file, a folder that cannot be written. */
export class UserError extends Error {
  override readonly name = "UserError";
  /** What to do about it, in Vietnamese. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}
