import type { CodeTable } from "./code-table.ts";

/** What is rendered, and artifacts that were committed and perhaps edited. */
export const renderCodes = {
  "user-data-too-large": {
    meaning: "A node config does not fit into EC2's 16,384 bytes of user data.",
    remedy: "Shorten the named value of cluster.yaml.",
  },
  "template-needs-bucket": {
    meaning: "The template has more than the 51,200 bytes that CloudFormation takes directly.",
    remedy: "Shorten the named value, or deploy the template from an S3 bucket.",
  },
  "template-too-many-entries": {
    meaning: "The template has more resources, outputs or parameters than CloudFormation takes.",
    remedy: "Write fewer entries under the named key.",
  },
  "too-many-tags": { meaning: "A resource has more than the 50 tags that AWS takes.", remedy: "Remove tags from stackTags." },
  "security-group-full": {
    meaning: "A security group has more inbound rules than the 60 that an account has by default.",
    remedy: "Join ranges of the named list, or ask AWS for more rules per security group.",
  },
  "template-parameter-too-large": { meaning: "A parameter of the template has more than 4,096 bytes.", remedy: "Shorten its default." },
  "artifact-missing": { meaning: "A folder of artifacts lacks one of them.", remedy: "Render again with keelson render." },
  "artifact-unreadable": {
    meaning: "An artifact is not what render writes.",
    remedy: "Fix the file, or render again with keelson render.",
  },
  "artifact-changed": {
    meaning: "An artifact is not the one that digest.json speaks of: it was edited.",
    remedy: "Run keelson render --artifacts DIR, which takes the edits over.",
  },
  "node-config-not-embedded": {
    meaning: "The template embeds another node config than the one that lies beside it.",
    remedy: "Run keelson render --artifacts DIR, which embeds the edited one.",
  },
  "user-data-not-found": {
    meaning: "An edited template has no user data of a role where render writes it.",
    remedy: "Restore the launch template's UserData, or render again.",
  },
  customised: {
    meaning: "An artifact was edited by hand: it is not what render makes, and the digest says so.",
    remedy: "Nothing, when the edit is wanted; else render again from cluster.yaml.",
  },
  "customised-unsafe": {
    meaning: "An edit of the artifacts took away something that keeps data or credentials safe.",
    remedy: "Undo this part of the edit, unless the risk that the message names is wanted.",
  },
  "customised-not-named": {
    meaning: "An artifact was edited, and digest.json was edited to hide it.",
    remedy: "Run keelson render --artifacts DIR, which names every edited artifact.",
  },
  "rendered-by-another-version": {
    meaning: "Artifacts were rendered by another version of the renderer, so edits are known from digest.json alone.",
    remedy: "Render again with this version to have them compared.",
  },
  "customised-not-overwritten": {
    meaning: "Rendering would overwrite artifacts that were edited by hand.",
    remedy: "Render into another folder and take the edits over, or delete the folder when they are not wanted.",
  },
  "artifacts-contradict": {
    meaning: "Two artifacts, or two parts of one, say different things that have to be the same.",
    remedy: "Undo the edit on one side, or change cluster.yaml and render again.",
  },
  "json-syntax": { meaning: "A text is not valid JSON.", remedy: "Fix the marked place." },
  "template-not-valid": {
    meaning: "A part of a template has a form that CloudFormation does not take.",
    remedy: "Write it as the CloudFormation user guide's template reference says.",
  },
  "template-reference-unknown": {
    meaning: "A template refers to a resource, parameter, condition or mapping that it does not have.",
    remedy: "Fix the name, or add what it names.",
  },
  "template-dependency-cycle": {
    meaning: "Resources of a template wait for each other in a cycle.",
    remedy: "Take one of the references or DependsOn out.",
  },
  "template-part-missing": {
    meaning: "An edited template lacks something that deploy, the nodes or later steps rely on.",
    remedy: "Restore it as render writes it.",
  },
  "parameter-without-value": {
    meaning: "An edited template has a parameter that deploy does not know and that has no default.",
    remedy: "Give it a Default.",
  },
  "node-config-not-valid": {
    meaning: "An edited node config is not what Ignition's specification 3.3.0 describes.",
    remedy: "Write it as the specification says; the message names the place.",
  },
  "node-config-path-twice": {
    meaning: "An edited node config writes one path, or one unit, twice.",
    remedy: "Keep one of the two.",
  },
  "data-url-unreadable": { meaning: "Ignition cannot decode a data URL.", remedy: "Percent-encode the text, or encode it with base64." },
  "kubeconfig-not-valid": {
    meaning: "The kubeconfig among the artifacts is not one, or names an entry that it does not have.",
    remedy: "Restore it as render writes it.",
  },
  "kubeconfig-with-credentials": {
    meaning: "The kubeconfig among the artifacts holds credentials, and artifacts are committed.",
    remedy: "Take them out and withdraw them; deploy-cluster and connect-cluster hand out short-lived ones.",
  },
  "not-a-version-table": {
    meaning: "A file given as version table has another shape.",
    remedy: "Write it like the built-in one; the message names the place.",
  },
  "versions-do-not-fit": {
    meaning: "Entries of a version table do not work together, or leave a gap in the way of upgrades.",
    remedy: "Take versions that were released for each other; the message names the place.",
  },
} as const satisfies CodeTable;
