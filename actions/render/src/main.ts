import { planReady } from "@keelson/core";
import { clusterPicture } from "@keelson/operations/cluster-picture";
import { chooseSource } from "@keelson/operations/load-artifacts";
import { renderClusterFile } from "@keelson/operations/render-cluster-file";
import { systemPorts } from "@keelson/operations/system-ports";
import { readPullRequest, runAction } from "@keelson/runner";
import { compareWithBase } from "./compare-with-base.ts";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const source = chooseSource({ ...inputs, mapping: inputs.dns });
  const { artifacts, diagnostics } = await renderClusterFile({ source, outputDir: inputs["output-dir"] }, systemPorts(context));
  const { model, digest, customised } = artifacts;
  const { versions } = model;
  const pullRequest = readPullRequest();
  const { plan, grade, because } = await compareWithBase({ base: inputs.base, source, artifacts, isPullRequest: pullRequest !== null });
  if (plan !== null) context.reporter.emit(planReady(plan));
  const token = inputs["github-token"];
  const isRecorded = pullRequest !== null && inputs.review === "auto" && token !== "";
  return {
    title: `Rendered cluster ${model.stackName}${customised.length === 0 ? "" : ", customised"}`,
    diagnostics,
    outputs: {
      artifacts: inputs["output-dir"],
      template: `${inputs["output-dir"]}/stack-template.json`,
      digest,
      grade: grade ?? "",
      customised: customised.join("\n"),
    },
    facts: [
      { name: "Grade", value: grade ?? (because === null ? "" : `not known: ${because}`) },
      { name: "Cluster", value: `${model.stackName} in ${model.region}` },
      { name: "API", value: model.apiServer.url },
      { name: "Nodes", value: `${model.nodeCount.controllers} controller, ${model.nodeCount.workers} workers` },
      { name: "Kubernetes", value: versions.kubernetes },
      { name: "Flatcar", value: versions.flatcar ?? `newest of ${model.config.releaseChannel}` },
      { name: "Customised", value: customised.join(", ") },
      { name: "Digest", value: digest },
    ].filter(({ value }) => value !== ""),
    sections: [clusterPicture(model)],
    comment: inputs.comment === "never" || token === "" ? undefined : { token, target: model.stackName },
    review: isRecorded ? { token, cluster: model.stackName, review: { digest, grade } } : undefined,
  };
});
