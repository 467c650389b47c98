/** A refusal of the service, by the name that is its `__type`. */
export class SsmError extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}
