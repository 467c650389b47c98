import { deployCluster } from "@keelson/operations/deploy-cluster";
import { chooseSource } from "@keelson/operations/load-artifacts";
import { systemPorts } from "@keelson/operations/system-ports";
import { findReviews, runAction } from "@keelson/runner";
import { definition } from "./definition.ts";
import { factsOf, knownOf, outputsOf, sectionsOf } from "./describe-deployment.ts";

await runAction(definition, async (inputs, context) => {
  const kubeconfigPath = `${context.temporaryFolder}/keelson/kubeconfig`;
  context.deleteAfterJob(kubeconfigPath);
  const result = await deployCluster(
    {
      source: chooseSource(inputs),
      expectedDigest: inputs["expected-digest"],
      digestGate: inputs["digest-gate"],
      approvedDigest: inputs["approve-digest"],
      timeout: inputs.timeout,
      waitFor: inputs["wait-for"],
      onBusy: inputs["on-busy"],
      onCancel: inputs["on-cancel"],
      onFailedCreate: inputs["on-failed-create"],
      roleArn: inputs["role-arn"],
      templateBucket: inputs["template-bucket"],
      credentialLifetime: inputs["credential-ttl"],
      kubeconfigPath,
      execution: inputs["dry-run"] ? "dry-run" : "run",
    },
    systemPorts(context),
    {
      findReviews: (cluster) => findReviews({ token: inputs["github-token"], signal: context.signal }, cluster),
      onPlanned: (planned) => context.know(knownOf(planned)),
      onExecute: (stack) => context.rememberOperation(stack),
    },
  );
  const { artifacts, deployed, diagnostics } = result;
  return {
    title: `${deployed === null ? "Planned" : "Deployed"} cluster ${artifacts.model.stackName}${artifacts.customised.length === 0 ? "" : ", customised"}`,
    diagnostics,
    outputs: outputsOf(result, kubeconfigPath),
    facts: factsOf(result),
    sections: sectionsOf(result),
  };
});
