import { isUnchanged, planReady, Refused } from "@keelson/core";
import { executeStack, type ObservedStack } from "@keelson/deploy";
import { executeSecrets } from "@keelson/pki";
import type { Artifacts } from "@keelson/render";
import { clusterAuthority } from "../cluster-authority.ts";
import { observeClusterSecrets, type planClusterSecrets } from "../cluster-secrets.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { waitForCluster } from "../wait-for-cluster.ts";
import { writeKubeconfig } from "../write-kubeconfig.ts";
import type { DeployedCluster, DeployInputs } from "./deploy-inputs.ts";
import type { DeployServices } from "./deploy-services.ts";
import { desireStack } from "./desire-stack.ts";
import type { DeploymentSeen } from "./observe-deployment.ts";
import { type PlannedDeployment, planDeployment } from "./plan-deployment.ts";
import { explainFailedStep, outputOf, prepareVersionStep } from "./prepare-version-step.ts";
import { refuseBrokenPromises } from "./refuse-broken-promises.ts";
import { enforceGate, type ReviewGate } from "./review-gate.ts";

export interface DeploymentToExecute {
  readonly inputs: DeployInputs;
  readonly artifacts: Artifacts;
  readonly account: string;
  readonly seen: DeploymentSeen;
  /** What was planned and let through. */
  readonly planned: PlannedDeployment;
  readonly secretsPlan: ReturnType<typeof planClusterSecrets>;
  readonly gate: ReviewGate;
  readonly services: DeployServices;
}

/** Carries a plan out: secrets, a snapshot where Kubernetes moves, the stack, then the way into the cluster. */
export async function executeDeployment(deployment: DeploymentToExecute, ports: OperationPorts): Promise<DeployedCluster> {
  const { inputs, artifacts, seen, secretsPlan, services } = deployment;
  const { model } = artifacts;
  await executeSecrets(secretsPlan, { ...seen.secrets, ...ports, store: services.secrets });
  // A first deployment has only now made the authority that the stack is built on.
  const authority = clusterAuthority(seen.secrets) ?? clusterAuthority(await observeClusterSecrets(model, services.secrets));
  const stack = await executeClusterStack(deployment, { authority, ports });
  const controllerAddress = outputOf(stack, "ControllerIP");
  const { kubeconfigPath: path, credentialLifetime, waitFor, timeout } = inputs;
  const { stackName: clusterName, apiServer } = model;
  const order = { clusterName, controllerAddress, apiServer, secretsPath: model.secrets.prefix, credentialLifetime, path };
  await writeKubeconfig(order, ports, services.secrets);
  const wait = { model, stackId: stack.stackId, kubeconfigPath: path, waitFor, timeout };
  const nodesReady = await waitForCluster(wait, ports, services);
  return { ...stack, changed: stack.changed || !isUnchanged(secretsPlan), controllerAddress, nodesReady };
}

async function executeClusterStack(
  deployment: DeploymentToExecute,
  { authority, ports }: { readonly authority: string | null; readonly ports: OperationPorts },
) {
  const { inputs, artifacts, account, seen, planned, gate, services } = deployment;
  const { timeout, onCancel, onBusy, roleArn, templateBucket } = inputs;
  const desired = desireStack(artifacts, { image: seen.image, authority, roleArn, templateBucket });
  const { observed, notes } = seen;
  const plan = (found: ObservedStack): PlannedDeployment => planDeployment({ desired, observed: found, account, notes });
  const prepared = await prepareVersionStep({ step: planned.step, desired, observed, services, ports, timeout });
  const planFor = (found: ObservedStack): PlannedDeployment["plan"] => {
    const again = plan(found);
    try {
      refuseBrokenPromises(again.plan);
      refuseUnpreparedStep(again, planned);
      enforceGate(gate, again);
    } catch (refusal) {
      // The engine shows the plans that it goes on with; this one is shown for what it is refused for.
      ports.reporter.emit(planReady(again.plan));
      throw refusal;
    }
    return again.plan;
  };
  try {
    return await executeStack({
      plan: plan(observed).plan,
      planFor,
      desired,
      observed,
      ports: { ...ports, ...services },
      timeout,
      onCancel,
      onBusy,
      beyondPlan: inputs.approvedDigest === artifacts.digest ? "allow" : "refuse",
      rollback: planned.step.kind === "minor" ? "disabled" : "enabled",
    });
  } catch (error) {
    throw explainFailedStep(error, prepared);
  }
}

/** Refused `stack-changed` when Kubernetes would move in a way that this run has taken no snapshot for. */
function refuseUnpreparedStep({ plan, step }: PlannedDeployment, prepared: PlannedDeployment): void {
  if (step.kind === "none" || step.kind === prepared.step.kind) return;
  const message = `Stack ${plan.target} runs another version of Kubernetes than when this run began, so that no snapshot was taken.`;
  throw new Refused("stack-changed", message, { subjects: [plan.target] });
}
