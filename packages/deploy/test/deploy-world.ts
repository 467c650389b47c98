import { type Event, type Plan, recordEvents } from "@keelson/core";
import { type AccountDoubles, accountDoubles, defaultEc2State, emptyAccount } from "@keelson/deploy/double";
import { type Faults, makeFaults, serveLoopback, type VirtualClock, virtualClock } from "@keelson/double";
import { onTestFinished } from "vitest";
import { cloudFormation } from "../src/aws/cloudformation-adapter.ts";
import type { CloudFormationPort } from "../src/stack/cloudformation-port.ts";
import type { DesiredStack } from "../src/stack/desired-stack.ts";
import { type DeployedStack, type ExecuteOptions, executeStack } from "../src/execute/execute-stack.ts";
import type { DeployPorts } from "../src/stack/deploy-ports.ts";
import { type ObservedStack, observeStack } from "../src/stack/observe-stack.ts";
import { planStack } from "../src/plan/plan-stack.ts";
import { templateStore } from "../src/aws/s3-adapter.ts";
import { nodePort } from "../src/aws/node-adapter.ts";
import { planResources } from "./resource-plan.ts";
import type { StackResource } from "../src/plan/stack-resource.ts";

export const region = "eu-west-1";
export const stackName = "article";
/** A bucket for large templates, and for the templates of stacks inside the stack. */
export const bucket = "templates";

type Script = AccountDoubles["script"];

/** A region of AWS on loopback, and the engine's ports into it. */
export interface DeployWorld {
  readonly clock: VirtualClock;
  readonly faults: Faults;
  /** The account's script; read at every request. */
  readonly script: Script;
  /** Actions that are refused. */
  readonly deny: string[];
  readonly port: CloudFormationPort;
  readonly ports: DeployPorts;
  readonly events: readonly Event[];
  readonly cancel: AbortController;
  /** Observe, plan and execute, as an operation does. */
  deploy(desired?: DesiredStack, options?: Partial<Omit<ExecuteOptions, "desired" | "observed" | "ports">>): Promise<DeployedStack>;
  plan(desired?: DesiredStack): Promise<Plan<StackResource>>;
  /** The same region for a new run: fresh events, nothing cancelled. */
  rerun(): DeployWorld;
}

export async function openWorld(): Promise<DeployWorld> {
  const clock = virtualClock();
  const faults = makeFaults();
  const deny: string[] = [];
  const state = emptyAccount({ buckets: { [bucket]: region } });
  const { script, choose } = accountDoubles({ state, clock, script: { deny } });
  const server = await serveLoopback({ choose, faults });
  onTestFinished(() => server.close());
  process.env["AWS_ENDPOINT_URL"] = server.url;
  process.env["AWS_ACCESS_KEY_ID"] = "AKIDTEST";
  process.env["AWS_SECRET_ACCESS_KEY"] = "test";
  return worldOf({ clock, faults, script, deny });
}

function worldOf(region: Pick<DeployWorld, "clock" | "faults" | "script" | "deny">): DeployWorld {
  const port = cloudFormation({ region: "eu-west-1" });
  const cancel = new AbortController();
  const reporter = recordEvents();
  const { clock } = region;
  const nodes = nodePort({ region: "eu-west-1" });
  const templates = templateStore({ region: "eu-west-1", bucket, endpoint: process.env["AWS_ENDPOINT_URL"] ?? null });
  const ports: DeployPorts = { cloudFormation: port, nodes, templates, clock, random: () => 0.5, reporter, signal: cancel.signal };
  return {
    ...region,
    port,
    ports,
    cancel,
    events: reporter.events,
    async deploy(desired = desiredStack(), options = {}) {
      const observed = await observeStack(desired.stackName, ports);
      const planFor = plannerOf(desired);
      return await executeStack({ plan: planFor(observed), planFor, desired, observed, ports, timeout: 3_600_000, ...options });
    },
    plan: async (desired = desiredStack()) => plannerOf(desired)(await observeStack(desired.stackName, ports)),
    rerun: () => worldOf(region),
  };
}

/** Plans as operations does: the resources by one hand, the stack by the engine. */
export function plannerOf(desired: DesiredStack): (observed: ObservedStack) => Plan<StackResource> {
  return (observed) => planStack({ desired, observed, resources: planResources(desired, observed) });
}

/** A small stack of the shape that render makes. */
export function desiredStack(changes: { readonly [logicalId: string]: object | null } = {}, metadata: object = {}): DesiredStack {
  const resources: Record<string, object> = {
    VPC: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: "10.0.0.0/16" } },
    Subnet0: { Type: "AWS::EC2::Subnet", Properties: { VpcId: { Ref: "VPC" }, CidrBlock: "10.0.0.0/24", AvailabilityZone: "eu-west-1a" } },
    SecurityGroup: { Type: "AWS::EC2::SecurityGroup", Properties: { GroupDescription: "nodes", VpcId: { Ref: "VPC" } } },
    Role: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] } } },
    Template: { Type: "AWS::EC2::LaunchTemplate", Properties: { LaunchTemplateData: { ImageId: { Ref: "NodeImageId" } } } },
  };
  for (const [logicalId, definition] of Object.entries(changes)) {
    if (definition === null) delete resources[logicalId];
    else resources[logicalId] = definition;
  }
  const template = {
    AWSTemplateFormatVersion: "2010-09-09",
    Metadata: { Keelson: { renderer: "1", immutable: { vpcCIDR: "10.0.0.0/16" }, growing: { etcdVolumeSize: 20 }, ...metadata } },
    Parameters: { NodeImageId: { Type: "AWS::EC2::Image::Id" } },
    Resources: resources,
    Outputs: { VPC: { Value: { Ref: "VPC" } } },
  };
  const [image] = defaultEc2State().images;
  return {
    stackName,
    region,
    cluster: stackName,
    template: JSON.stringify(template),
    parameters: { NodeImageId: image?.imageId ?? "" },
    tags: { team: "platform" },
    roleArn: null,
    templateBucket: null,
  };
}
