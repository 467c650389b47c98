import { clusterPicture } from "@keelson/operations/cluster-picture";
import { chooseSource } from "@keelson/operations/load-artifacts";
import { renderClusterFile } from "@keelson/operations/render-cluster-file";
import { systemPorts } from "@keelson/operations/system-ports";
import { runAction } from "@keelson/runner";
import { definition } from "./definition.ts";

await runAction(definition, async (inputs, context) => {
  const source = chooseSource({ ...inputs, mapping: inputs.dns });
  const { artifacts, diagnostics } = await renderClusterFile({ source, outputDir: inputs["output-dir"] }, systemPorts(context));
  const { model, digest, customised } = artifacts;
  const { versions } = model;
  return {
    title: `Rendered cluster ${model.stackName}${customised.length === 0 ? "" : ", customised"}`,
    diagnostics,
    outputs: {
      artifacts: inputs["output-dir"],
      template: `${inputs["output-dir"]}/stack-template.json`,
      digest,
      customised: customised.join("\n"),
    },
    facts: [
      { name: "Cluster", value: `${model.stackName} in ${model.region}` },
      { name: "API", value: model.apiServer.url },
      { name: "Nodes", value: `${model.nodeCount.controllers} controller, ${model.nodeCount.workers} workers` },
      { name: "Kubernetes", value: versions.kubernetes },
      { name: "Flatcar", value: versions.flatcar ?? `newest of ${model.config.releaseChannel}` },
      ...(customised.length === 0 ? [] : [{ name: "Customised", value: customised.join(", ") }]),
      { name: "Digest", value: digest },
    ],
    sections: [clusterPicture(model)],
    comment:
      inputs.comment === "never" || inputs["github-token"] === "" ? undefined : { token: inputs["github-token"], target: model.stackName },
  };
});
