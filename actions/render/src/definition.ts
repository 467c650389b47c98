import { defineAction } from "@keelson/runner";

export const definition = defineAction({
  name: "render",
  title: "Render a cluster",
  description: "Render cluster.yaml into the CloudFormation template and node configs that a deployment uses, without any credential",
  hasPost: false,
  inputs: {
    cluster: {
      type: "path",
      description: "The cluster.yaml to render, cluster.yaml when neither it nor artifacts is given; not with artifacts.",
      example: "clusters/production/cluster.yaml",
    },
    artifacts: {
      type: "path",
      description: "A committed folder of artifacts in place of a cluster.yaml: it is checked as it is, and copied to output-dir.",
      example: "rendered",
    },
    manifests: {
      type: "list",
      description: "Files or folders of the manifests that will be applied, one per line; their digest becomes part of the artifacts.",
      example: "manifests",
    },
    dns: { type: "path", description: "The mapping of names to Services; its digest becomes part of the artifacts.", example: "dns.yaml" },
    versions: {
      type: "path",
      description: "A version table that replaces the built-in one; not with artifacts.",
      example: "versions.json",
    },
    "output-dir": { type: "path", description: "The folder that the artifacts are written to.", default: "rendered", example: "rendered" },
    comment: {
      type: "choice",
      choices: ["auto", "never"],
      description: "Whether the report is also written as a comment on the pull request.",
      default: "auto",
      example: "never",
    },
    "github-token": {
      type: "text",
      description: "The token that writes the comment; without one there is none.",
      default: "${{ github.token }}",
      example: "${{ github.token }}",
      secret: true,
    },
  },
  outputs: {
    artifacts: { description: "The folder of the artifacts." },
    template: { description: "The path of the CloudFormation template." },
    digest: { description: "The digest of all artifacts, which a deployment can require." },
    customised: { description: "The artifacts that were edited by hand, one per line; empty when none was." },
  },
});
