import { InvalidInput } from "@keelson/core";

/** Characters and values that one evaluation may produce: a hundred times what the largest rendered template needs. */
const limit = 4_000_000;

/** Bounds what a template can grow into, as text that is substituted into itself grows exponentially. */
export class Budget {
  readonly file: string;
  #left = limit;

  constructor(file: string) {
    this.file = file;
  }

  /** InvalidInput `template-too-complex` when nothing is left. */
  spend(amount: number): void {
    this.#left -= amount;
    if (this.#left < 0) throw this.exceeded(`The template evaluates to more than ${limit} characters.`);
  }

  exceeded(message: string): InvalidInput {
    return new InvalidInput([
      { severity: "error", code: "template-too-complex", message, hint: null, file: this.file, path: "", range: null },
    ]);
  }
}
