import { recordEvents } from "@keelson/core";
import { type Faults, makeFaults, serveLoopback, virtualClock } from "@keelson/double";
import { type SsmDoubleOptions, ssmDouble } from "../double/index.ts";
import { executeSecrets } from "./execute-secrets.ts";
import { observeSecrets } from "./observe-secrets.ts";
import { planSecrets } from "./plan-secrets.ts";
import type { SecretStore } from "./secret-store.ts";
import { ssmSecretStore } from "./ssm-secret-store.ts";
import { type SecretScope, wantedSecrets } from "./wanted-secrets.ts";

export const scope: SecretScope = { cluster: "demo", stackName: "demo", prefix: "/keelson/demo", kmsKeyArn: null };
export const wanted = wantedSecrets(scope);

/** Full names of the cluster's parameters, by their place below its path. */
export const at = (name: string): string => `/keelson/demo/${name}`;

type Store = Pick<SecretStore, "get" | "readTags" | "put">;

interface Deployment {
  readonly store?: Store;
  readonly stackExists?: boolean;
  readonly signal?: AbortSignal;
}

/** Parameter Store on loopback behind the real SDK, with a virtual clock. */
export async function pkiWorld(options: SsmDoubleOptions = {}) {
  const double = ssmDouble(options);
  const faults: Faults = makeFaults();
  const server = await serveLoopback({ choose: () => double, faults });
  process.env["AWS_ENDPOINT_URL_SSM"] = server.url;
  process.env["AWS_ACCESS_KEY_ID"] = "AKIDTEST";
  process.env["AWS_SECRET_ACCESS_KEY"] = "secret";
  const clock = virtualClock();
  const reporter = recordEvents();
  const store = ssmSecretStore({ region: "eu-west-1" });
  const plan = async (use: Deployment = {}) => {
    const observed = await observeSecrets(wanted, use.store ?? store);
    return planSecrets({ scope, wanted, observed, stackExists: use.stackExists ?? false, now: clock.now() });
  };
  const deploy = async (use: Deployment = {}) => {
    const planned = await plan(use);
    const signal = use.signal ?? new AbortController().signal;
    return {
      plan: planned,
      outcomes: await executeSecrets(planned, { scope, wanted, store: use.store ?? store, clock, reporter, signal }),
    };
  };
  /** A stored value; empty where there is none. */
  const value = (name: string): string => double.state.parameters[at(name)]?.Value ?? "";
  /** Stores what a user would, before the first deployment. */
  const give = (
    name: string,
    text: string,
    more: { readonly type?: string; readonly tags?: Readonly<Record<string, string>> } = {},
  ): void => {
    const Tags = Object.entries(more.tags ?? {}).map(([Key, Value]) => ({ Key, Value }));
    double.state.parameters[at(name)] = { Name: at(name), Value: text, Type: more.type ?? "SecureString", KeyId: null, Version: 1, Tags };
  };
  return { double, faults, clock, reporter, store, plan, deploy, value, give, close: () => server.close() };
}
