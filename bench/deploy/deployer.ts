import type { Contender } from "../measure.ts";

/** A step in a stack's life that is measured. */
export type Step = "create" | "no-op" | "update";

/** Somebody who deploys the example's stack to an account on loopback. */
export interface Deployer {
  readonly name: string;
  /** The process that takes the step. */
  command(step: Step, url: string): Contender;
  /** Puts the form of its calls into terms that the double models, where they mean the same. */
  translate?(form: URLSearchParams): void;
}

/** What every process gets to know of the account. */
export function accountEnvironment(url: string, home: string): Readonly<Record<string, string>> {
  return {
    HOME: home,
    PATH: process.env["PATH"] ?? "",
    AWS_ENDPOINT_URL: url,
    AWS_REGION: "eu-west-1",
    AWS_DEFAULT_REGION: "eu-west-1",
    AWS_ACCESS_KEY_ID: "AKIDBENCH",
    AWS_SECRET_ACCESS_KEY: "bench",
    AWS_EC2_METADATA_DISABLED: "true",
    CI: "true",
  };
}
