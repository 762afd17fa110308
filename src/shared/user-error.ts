/**
 * A failure that a person can do something about. `message` names the value and what went wrong, `fix`
 * says what to do. Shells print both on one line and exit with 1; anything else is a bug and keeps its stack.
 */
export class UserError extends Error {
  override readonly name = 'UserError';
  readonly fix: string;

  constructor(message: string, fix: string, options?: ErrorOptions) {
    super(message, options);
    this.fix = fix;
  }
}
