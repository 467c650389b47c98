import { type Plan, recordEvents, type Reporter } from "@keelson/core";
import {
  cloudFormation,
  type DesiredStack,
  executeStack,
  nodePort,
  type ObservedStack,
  observeStack,
  planStack,
  type StackResource,
} from "@keelson/deploy";
import { planClusterResources } from "@keelson/operations/plan-cluster-resources";
import { systemClock } from "./system-clock.ts";

/** What a run of the deploy engine brought. */
export interface DeployedTemplate {
  readonly plan: Plan<StackResource>;
  readonly deployed: Awaited<ReturnType<typeof executeStack>>;
}

export interface DeployTemplateOptions {
  readonly signal?: AbortSignal;
  readonly reporter?: Reporter;
}

/** Observes, plans and executes a template as deploy-cluster does, against the endpoint of the environment and in real time. */
export async function deployTemplate(desired: DesiredStack, options: DeployTemplateOptions = {}): Promise<DeployedTemplate> {
  const { signal = new AbortController().signal, reporter = recordEvents() } = options;
  const ports = {
    cloudFormation: cloudFormation({ region: desired.region }),
    nodes: nodePort({ region: desired.region }),
    templates: null,
    clock: systemClock,
    random: Math.random,
    reporter,
    signal,
  };
  const observed = await observeStack(desired.stackName, ports);
  const planFor = (found: ObservedStack): Plan<StackResource> =>
    planStack({ desired, observed: found, resources: planClusterResources({ desired, observed: found, account: "123456789012" }) });
  const plan = planFor(observed);
  return { plan, deployed: await executeStack({ plan, planFor, desired, observed, ports, timeout: 120_000 }) };
}
