import { type Plan, recordEvents, type Reporter } from "@keelson/core";
import {
  chooseNodeImage,
  cloudFormation,
  type DesiredStack,
  ec2Images,
  executeStack,
  nodePort,
  type ObservedStack,
  observeStack,
  planStack,
  type StackResource,
} from "@keelson/deploy";
import { planClusterResources } from "@keelson/operations/plan-cluster-resources";
import { desiredStack } from "./desired-stack.ts";
import type { Example } from "./examples.ts";
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

/** Deploys an example, or a variant of its template, with the image that EC2 has for it. */
export async function deployExample(example: Example, template?: string): Promise<DeployedTemplate> {
  const { model } = example.artifacts;
  const { region, stackName } = model;
  const observed = await observeStack(stackName, { cloudFormation: cloudFormation({ region }) });
  const { value } = await chooseNodeImage({ query: model.image, parameter: "NodeImageId", observed, port: ec2Images({ region }) });
  const desired = desiredStack(example, template);
  return await deployTemplate({ ...desired, parameters: { ...desired.parameters, NodeImageId: value } });
}
