import { type Plan, recordEvents, type Reporter } from "@keelson/core";
import {
  chooseNodeImage,
  cloudFormation,
  type DeletedStack,
  type DeployPorts,
  type DesiredStack,
  ec2Images,
  executeStack,
  executeStackDeletion,
  nodePort,
  type ObservedStack,
  observeStack,
  planStack,
  planStackDeletion,
  type PreviewedStack,
  previewStack,
  type RunPolicy,
  type StackResource,
  templateStore,
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

export interface DeployTemplateOptions extends Partial<RunPolicy> {
  readonly signal?: AbortSignal;
  readonly reporter?: Reporter;
}

const timeout = 120_000;

/** Observes, plans and executes a template as deploy-cluster does, against the endpoint of the environment and in real time. */
export async function deployTemplate(desired: DesiredStack, options: DeployTemplateOptions = {}): Promise<DeployedTemplate> {
  const { signal, reporter, ...policy } = options;
  const ports = portsFor(desired, { ...(signal && { signal }), ...(reporter && { reporter }) });
  const observed = await observeStack(desired.stackName, ports);
  const planFor = plannerOf(desired);
  const plan = planFor(observed);
  return { plan, deployed: await executeStack({ plan, planFor, desired, observed, ports, timeout, ...policy }) };
}

/** Asks CloudFormation what a template would change, as a preview with credentials does. */
export async function previewTemplate(desired: DesiredStack): Promise<PreviewedStack> {
  const ports = portsFor(desired);
  const observed = await observeStack(desired.stackName, ports);
  return await previewStack({ plan: plannerOf(desired)(observed), desired, observed, ports, timeout });
}

/** Deletes the stack of a template as destroy-cluster does once the name was typed. */
export async function deleteStack(desired: DesiredStack): Promise<DeletedStack> {
  const { stackName, cluster } = desired;
  const ports = portsFor(desired);
  const observed = await observeStack(stackName, ports);
  return await executeStackDeletion({ plan: planStackDeletion({ cluster, observed }), observed, ports, timeout, roleArn: null });
}

function plannerOf(desired: DesiredStack): (observed: ObservedStack) => Plan<StackResource> {
  return (observed) => planStack({ desired, observed, resources: planClusterResources({ desired, observed, account: "123456789012" }) });
}

function portsFor(
  { region, templateBucket: bucket }: DesiredStack,
  { signal = new AbortController().signal, reporter = recordEvents() }: Partial<Pick<DeployPorts, "signal" | "reporter">> = {},
): DeployPorts {
  return {
    cloudFormation: cloudFormation({ region }),
    nodes: nodePort({ region }),
    templates: bucket === null ? null : templateStore({ region, bucket, endpoint: process.env["AWS_ENDPOINT_URL"] ?? null }),
    clock: systemClock,
    random: Math.random,
    reporter,
    signal,
  };
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
