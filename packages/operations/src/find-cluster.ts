import { Refused, RemoteFailure } from "@keelson/core";
import { type CloudFormationPort, type ObservedStack, observeStack, refuseForeignStack } from "@keelson/deploy";
import { secretsPath } from "@keelson/pki";
import { refuseIllegalName } from "./refuse-illegal-name.ts";

/** A cluster as its stack tells of it: found by name, without its cluster.yaml. */
export interface FoundCluster {
  readonly name: string;
  readonly region: string;
  readonly stack: Exclude<ObservedStack, { status: "absent" }>;
  /** The controller's public address. */
  readonly controllerAddress: string;
  readonly apiServer: { readonly url: string; readonly host: string; readonly port: number };
  /** The path of its parameters in Parameter Store. */
  readonly secretsPath: string;
}

/** A stack's name is its cluster's (cluster documentation, "Names"). */
export interface ClusterName {
  readonly name: string;
  readonly region: string;
}

/** What a stack's status says of the cluster in it. A cluster lives on while its stack is updated, and after an update that failed. */
const states: Readonly<Record<ObservedStack["status"], "none" | "being made" | "never made" | "living" | "being deleted">> = {
  absent: "none",
  REVIEW_IN_PROGRESS: "none",
  CREATE_IN_PROGRESS: "being made",
  CREATE_COMPLETE: "living",
  CREATE_FAILED: "never made",
  ROLLBACK_IN_PROGRESS: "never made",
  ROLLBACK_FAILED: "never made",
  ROLLBACK_COMPLETE: "never made",
  DELETE_IN_PROGRESS: "being deleted",
  DELETE_FAILED: "being deleted",
  DELETE_COMPLETE: "none",
  UPDATE_IN_PROGRESS: "living",
  UPDATE_COMPLETE_CLEANUP_IN_PROGRESS: "living",
  UPDATE_COMPLETE: "living",
  UPDATE_FAILED: "living",
  UPDATE_ROLLBACK_IN_PROGRESS: "living",
  UPDATE_ROLLBACK_FAILED: "living",
  UPDATE_ROLLBACK_COMPLETE_CLEANUP_IN_PROGRESS: "living",
  UPDATE_ROLLBACK_COMPLETE: "living",
  IMPORT_IN_PROGRESS: "living",
  IMPORT_COMPLETE: "living",
  IMPORT_ROLLBACK_IN_PROGRESS: "living",
  IMPORT_ROLLBACK_FAILED: "living",
  IMPORT_ROLLBACK_COMPLETE: "living",
};

/**
 * Finds a running cluster by its name. Refused `not-a-cluster-name` or `not-a-region` before anything is asked, `cluster-absent` without a stack, `foreign-stack` where it is not ours,
 * `cluster-not-running` while it is made or deleted, or when it never was.
 */
export async function findCluster(cluster: ClusterName, ports: { readonly cloudFormation: CloudFormationPort }): Promise<FoundCluster> {
  refuseIllegalName(cluster);
  return livingCluster(cluster, await observeStack(cluster.name, ports));
}

/** The same of a stack that was observed already. Pure. */
export function livingCluster({ name, region }: ClusterName, stack: ObservedStack): FoundCluster {
  const state = states[stack.status];
  if (stack.status === "absent" || state === "none") {
    const message = `There is no cluster ${name} in ${region}, in the account of these credentials.`;
    throw new Refused("cluster-absent", message, { subjects: [name] });
  }
  refuseForeignStack({ stackName: name, cluster: name }, stack);
  if (state !== "living") {
    const message = `The cluster ${name} is not running: its stack is ${stack.status} (${state}).`;
    throw new Refused("cluster-not-running", message, { subjects: [name] });
  }
  return { name, region, stack, ...whereIs(stack), secretsPath: secretsPath(name) };
}

/** Where a cluster's API is, by the outputs of its stack. RemoteFailure `stack-output-missing` where they do not say it. */
export function whereIs(stack: FoundCluster["stack"]): Pick<FoundCluster, "controllerAddress" | "apiServer"> {
  const url = urlOf(stack);
  return {
    controllerAddress: addressOf(stack),
    apiServer: { url: url.origin, host: url.hostname, port: url.port === "" ? 443 : Number(url.port) },
  };
}

function urlOf(stack: FoundCluster["stack"]): URL {
  const text = outputOf(stack, "APIURL");
  const url = URL.canParse(text) ? new URL(text) : null;
  return url === null || url.protocol !== "https:" ? missing(stack, "APIURL that is an https URL") : url;
}

/** What stands in a kubeconfig as the host that an administrator's credentials are sent to is an address, and nothing else. */
function addressOf(stack: FoundCluster["stack"]): string {
  const text = outputOf(stack, "ControllerIP");
  const isAddress = /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && URL.canParse(`https://${text}`);
  return isAddress ? text : missing(stack, "ControllerIP that is an IPv4 address");
}

function outputOf(stack: FoundCluster["stack"], name: string): string {
  const value = stack.outputs[name];
  return value ?? missing(stack, name);
}

function missing(stack: FoundCluster["stack"], name: string): never {
  throw new RemoteFailure("stack-output-missing", `The stack ${stack.stackName} has no output ${name}.`, {
    call: { service: "CloudFormation", operation: "DescribeStacks", status: null, requestId: null },
  });
}
