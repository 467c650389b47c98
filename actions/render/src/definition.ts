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
    base: {
      type: "text",
      description:
        "The commit that the change is compared with: auto is the pull request's base (check out with fetch-depth: 2), none compares with nothing, anything else names a commit.",
      default: "auto",
      example: "origin/main",
    },
    review: {
      type: "choice",
      choices: ["auto", "never"],
      description: "Whether digest and grade are recorded as a check run on the pull request's head commit, for the deployment to read.",
      default: "auto",
      example: "never",
    },
    comment: {
      type: "choice",
      choices: ["auto", "never"],
      description: "Whether the report is also written as a comment on the pull request.",
      default: "auto",
      example: "never",
    },
    "github-token": {
      type: "text",
      description:
        "The token that writes the comment (pull-requests: write) and the check run (checks: write); without one there is neither.",
      default: "${{ github.token }}",
      example: "${{ github.token }}",
      secret: true,
    },
  },
  outputs: {
    artifacts: { description: "The folder of the artifacts." },
    template: { description: "The path of the CloudFormation template." },
    digest: { description: "The digest of all artifacts, which a deployment can require." },
    grade: {
      description: "What the change does to the cluster: none, rolling, outage or data-loss; empty when it was compared with nothing.",
    },
    customised: { description: "The artifacts that were edited by hand, one per line; empty when none was." },
  },
});
