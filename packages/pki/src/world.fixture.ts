import { type Faults, makeFaults, serveLoopback, virtualClock } from "@keelson/double";
import { type SsmDoubleOptions, ssmDouble } from "../double/index.ts";
import { recordEvents } from "@keelson/core";
import { executeSecrets } from "./execute-secrets.ts";
import { observeSecrets } from "./observe-secrets.ts";
import { planSecrets } from "./plan-secrets.ts";
import type { SecretStore } from "./secret-store.ts";
import { ssmSecretStore } from "./ssm-secret-store.ts";
import { type SecretScope, wantedSecrets } from "./wanted-secrets.ts";

export const scope: SecretScope = { cluster: "demo", stackName: "demo", prefix: "/keelson/demo", kmsKeyArn: null };
export const wanted = wantedSecrets(scope);

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
  const deploy = async (use: { readonly store?: SecretStore; readonly stackExists?: boolean } = {}) => {
    const through = use.store ?? store;
    const observed = await observeSecrets(wanted, through);
    const plan = planSecrets({ scope, wanted, observed, stackExists: use.stackExists ?? false, now: clock.now() });
    const signal = new AbortController().signal;
    return { plan, outcomes: await executeSecrets(plan, { scope, wanted, store: through, clock, reporter, signal }) };
  };
  return { double, faults, clock, reporter, store, deploy, close: () => server.close() };
}
