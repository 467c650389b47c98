import { type Diagnostic, isUnchanged, type Plan, planReady, Refused, RemoteFailure } from "@keelson/core";
import {
  callerIdentity,
  type CancelPolicy,
  chooseNodeImage,
  cloudFormation,
  type DesiredStack,
  ec2Images,
  executeStack,
  type ObservedStack,
  observeStack,
  planStack,
  type StackResource,
} from "@keelson/deploy";
import { executeSecrets, observeSecrets, planSecrets, type SecretScope, ssmSecretStore, wantedSecrets } from "@keelson/pki";
import type { Artifacts, ClusterModel } from "@keelson/render";
import { connectCluster } from "./connect-cluster.ts";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { waitForCluster } from "./wait-for-cluster.ts";

export interface DeployInputs {
  readonly source: ArtifactSource;
  /** The digest that was reviewed, or null. */
  readonly expectedDigest: string | null;
  /** Milliseconds for the stack, and again for what is waited for after it. */
  readonly timeout: number;
  readonly waitFor: "stack" | "api" | "nodes";
  readonly onCancel: CancelPolicy;
  readonly onFailedCreate: "recreate" | "fail";
  /** Milliseconds. */
  readonly credentialLifetime: number;
  readonly kubeconfigPath: string;
  readonly execution: "run" | "dry-run";
}

export interface DeployResult {
  readonly diagnostics: readonly Diagnostic[];
  readonly artifacts: Artifacts;
  readonly account: string;
  readonly plan: Plan<StackResource>;
  /** Null after a dry run. */
  readonly deployed: DeployedCluster | null;
}

export interface DeployedCluster {
  readonly stackId: string;
  readonly status: string;
  readonly changed: boolean;
  readonly outputs: Readonly<Record<string, string>>;
  readonly controllerAddress: string;
  /** Null unless nodes were waited for. */
  readonly nodesReady: number | null;
}

/** Creates or updates the stack of a cluster, and connects to it. */
export async function deployCluster(inputs: DeployInputs, ports: OperationPorts): Promise<DeployResult> {
  const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
  ports.tell(diagnostics);
  requireDigest(artifacts, inputs.expectedDigest);
  const { model } = artifacts;
  const { region } = model;
  const services = { cloudFormation: cloudFormation({ region }), images: ec2Images({ region }), secrets: ssmSecretStore({ region }) };
  const { account } = await callerIdentity({ region });

  const observed = await observeStack(model.stackName, services);
  refuseFailedCreate(observed, inputs.onFailedCreate);
  const desired = await desireStack(artifacts, observed, services.images);
  const plan = planStack(desired, observed);
  const secrets = await planClusterSecrets(model, observed, { store: services.secrets, now: ports.clock.now() });
  ports.reporter.emit(planReady(secrets.plan));
  ports.reporter.emit(planReady(plan));
  const base = { diagnostics, artifacts, account, plan };
  if (inputs.execution === "dry-run") return { ...base, deployed: null };

  await executeSecrets(secrets.plan, { ...secrets, ...ports, store: services.secrets });
  const stack = await executeStack({
    plan,
    desired,
    observed,
    ports: { ...ports, ...services },
    timeout: inputs.timeout,
    onCancel: inputs.onCancel,
  });
  const controllerAddress = outputOf(stack.outputs, "ControllerIP", model.stackName);
  const { kubeconfigPath: path, credentialLifetime } = inputs;
  await connectCluster({ model, controllerAddress, credentialLifetime, path }, ports, services.secrets);
  const nodesReady = await waitForCluster({ model, kubeconfigPath: path, waitFor: inputs.waitFor, timeout: inputs.timeout }, ports);
  const changed = stack.changed || !isUnchanged(secrets.plan);
  return { ...base, deployed: { ...stack, changed, controllerAddress, nodesReady } };
}

function requireDigest(artifacts: Artifacts, expected: string | null): void {
  if (expected === null || expected === artifacts.digest) return;
  throw new Refused("digest-mismatch", `The artifacts have the digest ${artifacts.digest}, expected was ${expected}.`);
}

const failedCreations: ReadonlySet<ObservedStack["status"]> = new Set<ObservedStack["status"]>([
  "CREATE_FAILED",
  "ROLLBACK_IN_PROGRESS",
  "ROLLBACK_COMPLETE",
  "ROLLBACK_FAILED",
]);

function refuseFailedCreate(observed: ObservedStack, policy: DeployInputs["onFailedCreate"]): void {
  if (policy === "recreate" || !failedCreations.has(observed.status)) return;
  throw new Refused("stack-creation-failed-before", `The stack ${observed.stackName} is ${observed.status} from an earlier creation.`, {
    subjects: [observed.stackName],
  });
}

async function desireStack(artifacts: Artifacts, observed: ObservedStack, port: ReturnType<typeof ec2Images>): Promise<DesiredStack> {
  const { model } = artifacts;
  const parameter = "NodeImageId";
  const image = await chooseNodeImage({ query: model.image, parameter, observed, port });
  return {
    stackName: model.stackName,
    region: model.region,
    cluster: model.config.clusterName,
    template: artifacts.files.get("stack-template.json") ?? "",
    parameters: { [parameter]: image.value },
    tags: model.stackTags,
  };
}

/** A shell and a stack whose creation was rolled back have no nodes that could have been built on a secret. */
async function planClusterSecrets(
  model: ClusterModel,
  observed: ObservedStack,
  world: { readonly store: ReturnType<typeof ssmSecretStore>; readonly now: number },
) {
  const { prefix, kmsKeyArn } = model.secrets;
  const scope: SecretScope = { cluster: model.config.clusterName, stackName: model.stackName, prefix, kmsKeyArn };
  const wanted = wantedSecrets(scope);
  const stackExists = !["absent", "REVIEW_IN_PROGRESS", "ROLLBACK_COMPLETE"].includes(observed.status);
  const plan = planSecrets({ scope, wanted, observed: await observeSecrets(wanted, world.store), stackExists, now: world.now });
  return { scope, wanted, plan };
}

function outputOf(outputs: Readonly<Record<string, string>>, name: string, stackName: string): string {
  const value = outputs[name];
  if (value !== undefined) return value;
  throw new RemoteFailure("stack-output-missing", `The stack ${stackName} has no output ${name}.`, {
    call: { service: "CloudFormation", operation: "DescribeStacks", status: null, requestId: null },
  });
}
