import type { Clock } from "@keelson/core";
import { accountDoubles, type AccountState, emptyAccount, type ResourceFailure } from "@keelson/deploy/double";
import { newRoute53State, route53Double } from "@keelson/dns/double";
import {
  type DoubleRequest,
  type FaultRule,
  type LoopbackServer,
  makeFaults,
  type ServiceDouble,
  serveLoopback,
  signedService,
} from "@keelson/double";
import { ssmDouble, type SsmState } from "@keelson/pki/double";
import type { KeptState } from "./kept-state.ts";

export interface AwsServices {
  readonly server: LoopbackServer;
  readonly account: AccountState;
  readonly parameters: SsmState;
  /** Writes every service's state to disk. */
  save(): void;
}

/** What goes wrong, for tests; a sandbox that people use has none. */
export interface AwsScript {
  /** Actions as policies write them, `ssm:PutParameter`, that are answered with access denied. */
  readonly deny?: readonly string[];
  readonly failResources?: Readonly<Record<string, ResourceFailure>>;
  /** What is done in place of answering calls, by the operation's name. */
  readonly faults?: readonly FaultRule[];
}

/** The example's hosted zone, as the article has it. */
const exampleZone = { id: "Z2BYZVP5DZBBWK", name: "particule.io" };

/** AWS on one loopback port; a request goes to the service that it is signed for. State is kept after every request. */
export async function startAws(options: {
  readonly clock: Clock;
  readonly kept: KeptState;
  readonly script: AwsScript;
}): Promise<AwsServices> {
  const { clock, kept, script } = options;
  const deny = script.deny ?? [];
  const account = kept.read("account", () => emptyAccount());
  const parameters = kept.read<SsmState>("ssm", () => ({ format: 1, parameters: {} }));
  const route53 = kept.read("route53", () => newRoute53State([exampleZone]));
  const save = (): void => {
    kept.write("account", account);
    kept.write("ssm", parameters);
    kept.write("route53", route53);
  };
  const services = [
    ...accountDoubles({ state: account, clock, script: { deny, failResources: script.failResources ?? {} } }).services,
    ssmDouble({ state: parameters, deny: operationsOf("ssm", deny) }),
    route53Double({ state: route53, clock, deny: operationsOf("route53", deny) }),
  ].map((service) => saveAfter(service, save));
  const byName = new Map(services.map((service) => [service.service, service]));
  const choose = (request: DoubleRequest): ServiceDouble | undefined => byName.get(signedService(request) ?? "");
  const faults = makeFaults();
  for (const rule of script.faults ?? []) faults.add(rule);
  const server = await serveLoopback({ choose, faults });
  return { server, account, parameters, save };
}

/** The operations of a service in a list of denied actions. */
function operationsOf(service: string, deny: readonly string[]): string[] {
  return deny.flatMap((action) => (action.startsWith(`${service}:`) ? [action.slice(service.length + 1)] : []));
}

function saveAfter(service: ServiceDouble, save: () => void): ServiceDouble {
  return {
    service: service.service,
    operationOf: (request) => service.operationOf(request),
    async answer(request) {
      const response = await service.answer(request);
      save();
      return response;
    },
  };
}
