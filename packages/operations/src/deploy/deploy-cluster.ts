import { planReady, Refused } from "@keelson/core";
import { callerIdentity } from "@keelson/deploy";
import { clusterAuthority, refuseOtherAuthority } from "../cluster-authority.ts";
import { planClusterSecrets } from "../cluster-secrets.ts";
import { loadArtifacts } from "../load-artifacts.ts";
import type { OperationPorts } from "../operation-ports.ts";
import type { DeployEdge, DeployInputs, DeployResult, PlannedCluster } from "./deploy-inputs.ts";
import { deployServices } from "./deploy-services.ts";
import { desireStack } from "./desire-stack.ts";
import { executeDeployment } from "./execute-deployment.ts";
import { observeDeployment } from "./observe-deployment.ts";
import { planDeployment } from "./plan-deployment.ts";
import { previewDeployment } from "./preview-deployment.ts";
import { refuseBrokenPromises } from "./refuse-broken-promises.ts";
import { refuseFailedCreate } from "./refuse-failed-create.ts";
import { openReviewGate } from "./review-gate.ts";
import { stackConsoleUrl } from "./stack-console-url.ts";
import { refuseUnwrittenStep } from "./version-step.ts";

export type { DeployInputs, DeployResult, PlannedCluster } from "./deploy-inputs.ts";

/** Creates or updates the stack of a cluster, and connects to it. */
export async function deployCluster(inputs: DeployInputs, ports: OperationPorts, edge: DeployEdge): Promise<DeployResult> {
  const { artifacts, diagnostics } = await loadArtifacts(inputs.source, ports);
  ports.tell(diagnostics);
  for (const digest of [inputs.expectedDigest, inputs.approvedDigest]) requireDigest(artifacts, digest);
  const { model } = artifacts;
  const { region, stackName } = model;
  const services = deployServices({ region, templateBucket: inputs.templateBucket });
  const { account } = await callerIdentity({ region });

  const seen = await observeDeployment(model, { services, now: ports.clock.now() });
  const { observed, secrets, notes } = seen;
  refuseFailedCreate(observed, inputs.onFailedCreate);
  const authority = clusterAuthority(secrets);
  const desired = desireStack(artifacts, { ...inputs, image: seen.image, authority });
  const first = planDeployment({ desired, observed, account, notes });
  const secretsPlan = planClusterSecrets(secrets, { stack: observed, now: ports.clock.now() });
  refuseOtherAuthority(observed, authority);
  ports.reporter.emit(planReady(secretsPlan));
  ports.reporter.emit(planReady(first.plan));
  const stackId = observed.status === "absent" ? stackName : observed.stackId;
  const planned: PlannedCluster = { ...first, region, stackName, account, artifacts, consoleUrl: stackConsoleUrl({ region, stackId }) };
  edge.onPlanned(planned);
  refuseBrokenPromises(first.plan);
  refuseUnwrittenStep(first.step, model.config.kubernetesVersion);

  const gate = await openReviewGate({ inputs, digest: artifacts.digest, cluster: stackName, first, observed, edge });
  const { note, refusal } = gate.ask(first);
  if (note !== null) ports.reporter.emit({ type: "note", engine: "deploy", note });
  const result = { ...planned, diagnostics };
  if (inputs.execution === "dry-run") {
    if (refusal !== null) ports.reporter.emit({ type: "note", engine: "deploy", note: toWarning(refusal) });
    await previewDeployment({ plan: first.plan, desired, observed, services, ports, timeout: inputs.timeout });
    return { ...result, deployed: null };
  }
  if (refusal !== null) throw refusal;
  edge.onExecute({ region, stackName });
  const deployed = await executeDeployment({ inputs, artifacts, account, seen, planned: first, secretsPlan, gate, services }, ports);
  return { ...result, consoleUrl: stackConsoleUrl({ region, stackId: deployed.stackId }), deployed };
}

function requireDigest(artifacts: PlannedCluster["artifacts"], expected: string | null): void {
  if (expected === null || expected === artifacts.digest) return;
  throw new Refused("digest-mismatch", `The artifacts have the digest ${artifacts.digest}, expected was ${expected}.`);
}

/** What a run would be refused for. */
function toWarning({ code, message, hint }: Refused) {
  return { severity: "warning" as const, code, message: `${message} ${hint}`, subject: null };
}
