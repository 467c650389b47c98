import type { CloudFormationPort } from "../src/stack/cloudformation-port.ts";
import type { DeployPorts } from "../src/stack/deploy-ports.ts";

/** Where in a call something happens to the run. */
type Moment = "before" | "after";

export interface Interception {
  /** The n-th call, from 1. */
  readonly call: number;
  readonly moment: Moment;
  /** What happens to the run there. */
  readonly act: () => void;
  /** `dies`: the process is gone, and no call of it is ever answered again. */
  readonly run: "dies" | "goes on";
}

/** Ports whose n-th call of CloudFormation something happens at. */
export function interceptCalls(ports: DeployPorts, { call, moment, act, run }: Interception): DeployPorts {
  let calls = 0;
  let isDead = false;
  const never = new Promise<never>(() => {});
  const around = async (send: () => Promise<unknown>): Promise<unknown> => {
    if (isDead) return await never;
    calls += 1;
    if (calls !== call) return await send();
    const answer = moment === "after" ? await send() : undefined;
    act();
    if (run === "goes on") return moment === "after" ? answer : await send();
    isDead = true;
    return await never;
  };
  const cloudFormation = new Proxy(ports.cloudFormation, {
    get(target, name) {
      const method: unknown = Reflect.get(target, name);
      if (typeof method !== "function") return method;
      return (...parts: readonly unknown[]) => around(async () => (await Reflect.apply(method, target, parts)) as unknown);
    },
  }) satisfies CloudFormationPort;
  return { ...ports, cloudFormation };
}
