/** An answer other than success: status, the service's error code and its message. */
export class DoubleError extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = "DoubleError";
    this.status = status;
    this.code = code;
  }
}

export function notModelled(what: string): DoubleError {
  return new DoubleError(501, "NotModelled", `${what} is not modelled.`);
}
