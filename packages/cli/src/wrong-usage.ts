import { Failure } from "@keelson/core";

/** The command line cannot be understood: exit code 2. */
export class WrongUsage extends Failure {
  constructor(message: string, options: { readonly hint?: string; readonly cause?: unknown } = {}) {
    super("wrong-usage", message, options);
  }
}
