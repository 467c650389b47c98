import { type Diagnostic, isUnchanged, type Plan, planReady, Refused, RemoteFailure } from "@keelson/core";
import {
  callerIdentity,
  type CancelPolicy,
  chooseNodeImage,
  cloudFormation,
  type DesiredStack,
  ec2Images,
  executeStack,
  nodePort,
  type ObservedStack,
  observeStack,
  type ParameterValue,
  planStack,
  readTemplate,
  type StackResource,
} from "@keelson/deploy";
import { executeSecrets, ssmSecretStore } from "@keelson/pki";
import type { Artifacts } from "@keelson/render";
import { authorityParameter, clusterAuthority, refuseOtherAuthority } from "./cluster-authority.ts";
import { observeClusterSecrets, planClusterSecrets } from "./cluster-secrets.ts";
import { type ArtifactSource, loadArtifacts } from "./load-artifacts.ts";
import type { OperationPorts } from "./operation-ports.ts";
import { planClusterResources } from "./plan-cluster-resources.ts";
import { waitForCluster } from "./wait-for-cluster.ts";
import { writeKubeconfig } from "./write-kubeconfig.ts";

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
  const services = {
    cloudFormation: cloudFormation({ region }),
    images: ec2Images({ region }),
    nodes: nodePort({ region }),
    secrets: ssmSecretStore({ region }),
    templates: null,
  };
  const { account } = await callerIdentity({ region });

  const observed = await observeStack(model.stackName, services);
  refuseFailedCreate(observed, inputs.onFailedCreate);
  const image = await chooseNodeImage({ query: model.image, parameter: imageParameter, observed, port: services.images });
  const secrets = await observeClusterSecrets(model, services.secrets);
  const authority = clusterAuthority(secrets);
  const planOf = (desired: DesiredStack, found: ObservedStack): Plan<StackResource> =>
    planStack({ desired, observed: found, resources: planClusterResources({ desired, observed: found, account }) });
  const plan = planOf(desireStack(artifacts, { image: image.value, authority }), observed);
  const secretsPlan = planClusterSecrets(secrets, { stack: observed, now: ports.clock.now() });
  refuseOtherAuthority(observed, authority);
  ports.reporter.emit(planReady(secretsPlan));
  ports.reporter.emit(planReady(plan));
  const base = { diagnostics, artifacts, account };
  if (inputs.execution === "dry-run") return { ...base, plan, deployed: null };

  await executeSecrets(secretsPlan, { ...secrets, ...ports, store: services.secrets });
  // A first deployment has only now made the authority that the stack is built on.
  const made = authority ?? clusterAuthority(await observeClusterSecrets(model, services.secrets));
  const desired = desireStack(artifacts, { image: image.value, authority: made });
  const stack = await executeStack({
    plan: planOf(desired, observed),
    planFor: (found) => planOf(desired, found),
    desired,
    observed,
    ports: { ...ports, ...services },
    timeout: inputs.timeout,
    onCancel: inputs.onCancel,
  });
  const controllerAddress = outputOf(stack.outputs, "ControllerIP", model.stackName);
  const { kubeconfigPath: path, credentialLifetime } = inputs;
  const { stackName: clusterName, apiServer } = model;
  const order = { clusterName, controllerAddress, apiServer, secretsPath: model.secrets.prefix, credentialLifetime, path };
  await writeKubeconfig(order, ports, services.secrets);
  const wait = { model, stackId: stack.stackId, kubeconfigPath: path, waitFor: inputs.waitFor, timeout: inputs.timeout };
  const nodesReady = await waitForCluster(wait, ports, services);
  const changed = stack.changed || !isUnchanged(secretsPlan);
  return { ...base, plan, deployed: { ...stack, changed, controllerAddress, nodesReady } };
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

const imageParameter = "NodeImageId";

/** Artifacts of an earlier version may declare no parameter for the authority. */
function desireStack(artifacts: Artifacts, known: { readonly image: ParameterValue; readonly authority: string | null }): DesiredStack {
  const { model } = artifacts;
  const template = artifacts.files.get("stack-template.json") ?? "";
  const takesAuthority = known.authority !== null && readTemplate(template).parameters.has(authorityParameter);
  return {
    stackName: model.stackName,
    region: model.region,
    cluster: model.config.clusterName,
    template,
    parameters: { [imageParameter]: known.image, ...(takesAuthority ? { [authorityParameter]: known.authority } : {}) },
    tags: model.stackTags,
    roleArn: null,
    templateBucket: null,
  };
}

function outputOf(outputs: Readonly<Record<string, string>>, name: string, stackName: string): string {
  const value = outputs[name];
  if (value !== undefined) return value;
  throw new RemoteFailure("stack-output-missing", `The stack ${stackName} has no output ${name}.`, {
    call: { service: "CloudFormation", operation: "DescribeStacks", status: null, requestId: null },
  });
}
