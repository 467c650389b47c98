/** An error answer of a service: thrown by a call, written in the service's own XML by `queryService`. */
export class ServiceError extends Error {
  override readonly name = "ServiceError";
  readonly code: string;
  readonly status: number;

  constructor(code: string, message: string, status = 400) {
    super(message);
    this.code = code;
    this.status = status;
  }
}

export function validationError(message: string): ServiceError {
  return new ServiceError("ValidationError", message);
}

/** What a double does not know is never guessed: 501 with its name. */
export function notModelled(what: string): ServiceError {
  return new ServiceError("NotModelled", `${what} is not modelled by this double`, 501);
}
