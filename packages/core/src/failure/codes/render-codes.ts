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
  "template-parameter-too-large": { meaning: "A parameter of the template has more than 4,096 bytes.", remedy: "Shorten its default." },
  "artifact-missing": { meaning: "A folder of artifacts lacks one of them.", remedy: "Render again with keelson render." },
  "artifact-unreadable": {
    meaning: "An artifact is not what render writes.",
    remedy: "Mend the file, or render again with keelson render.",
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
  "not-a-version-table": {
    meaning: "A file given as version table has another shape.",
    remedy: "Write it like the built-in one; the message names the place.",
  },
} as const satisfies CodeTable;
