import { callerIdentity, chooseNodeImage, liveStackOf, observeStack } from "@keelson/deploy";
import { authorityParameter } from "../cluster-authority.ts";
import { type ArtifactSource, loadArtifacts } from "../load-artifacts.ts";
import type { OperationPorts } from "../operation-ports.ts";
import { deployServices } from "./deploy-services.ts";
import { desireStack, imageParameter } from "./desire-stack.ts";
import { type PlannedDeployment, planDeployment } from "./plan-deployment.ts";
import { previewDeployment } from "./preview-deployment.ts";
import { refuseBrokenPromises } from "./refuse-broken-promises.ts";
import { refuseUnwrittenStep } from "./version-step.ts";

export interface PreviewInputs {
  readonly source: ArtifactSource;
  readonly templateBucket: string | null;
  /** Milliseconds for CloudFormation's answer. */
  readonly timeout: number;
}

/**
 * What a pull request would change in the living stack, and what CloudFormation says of it: with the rights of a pull request, so without
 * a look at the cluster's secrets. Null where nothing lives.
 */
export async function previewCluster(inputs: PreviewInputs, ports: OperationPorts): Promise<PlannedDeployment | null> {
  const { source, templateBucket, timeout } = inputs;
  const { artifacts, diagnostics } = await loadArtifacts(source, ports);
  ports.tell(diagnostics);
  const { model } = artifacts;
  const services = deployServices({ region: model.region, templateBucket });
  const { account } = await callerIdentity({ region: model.region });
  const observed = await observeStack(model.stackName, services);
  const live = liveStackOf(observed);
  if (live === null) return null;
  const image = await chooseNodeImage({ query: model.image, parameter: imageParameter, observed, port: services.images });
  // What the stack was built on: whether that is still the authority that is stored, the deployment asks.
  const authority = live.parameters[authorityParameter] ?? null;
  const desired = desireStack(artifacts, { image: image.value, authority, roleArn: null, templateBucket });
  const planned = planDeployment({ desired, observed, account, notes: [] });
  refuseBrokenPromises(planned.plan);
  refuseUnwrittenStep(planned.step, model.config.kubernetesVersion);
  await previewDeployment({ plan: planned.plan, desired, observed, services, ports, timeout });
  return planned;
}
