import type { CodeTable } from "./code-table.ts";

export const operationsCodes = {
  "digest-mismatch": {
    meaning: "The artifacts are not the ones whose digest was expected.",
    remedy: "Deploy the commit that was reviewed, or review these artifacts and pass their digest.",
  },
  "stack-creation-failed-before": {
    meaning: "An earlier creation of the stack failed, and the run was told not to create it again.",
    remedy: "Delete the stack, or run with on-failed-create: recreate.",
  },
  "stack-output-missing": {
    meaning: "The stack has no output that is needed to reach the cluster.",
    remedy: "Deploy with artifacts that were rendered by this version; an edited template has to keep its Outputs.",
  },
  "file-not-written": {
    meaning: "A file that a run leaves behind could not be written.",
    remedy: "Name a path in a folder that may be written to, or free the path; then run again.",
  },
  "file-exists": {
    meaning: "A file that would be new is there already, and is never written over.",
    remedy: "Name another path, or move the file away first.",
  },
  "folder-missing": {
    meaning: "The folder that a new file belongs in does not exist.",
    remedy: "Make the folder, or name a path in one that exists.",
  },
  "no-manifests": {
    meaning: "The named folders hold no file that could be a manifest.",
    remedy: "Check the paths; files that end in .yaml, .yml or .json are read.",
  },
  "source-ambiguous": {
    meaning: "A folder of artifacts was given together with what artifacts are rendered from.",
    remedy: "Give either artifacts, or cluster and versions.",
  },
  "destroy-not-confirmed": {
    meaning: "A cluster is destroyed only when its name is typed as the confirmation, and it was not.",
    remedy: "Write the cluster's name under confirm (--confirm); dry-run shows what would go.",
  },
  "cluster-not-named": {
    meaning: "Neither a cluster.yaml, a folder of artifacts, nor a cluster's name and region were given.",
    remedy: "Give cluster or artifacts, or cluster-name together with region.",
  },
  "cluster-unproven": {
    meaning: "Things carry the cluster's tag, but nothing shows that Keelson made that cluster: another tool may have used the name.",
    remedy: "Look at what is listed, and remove it by hand where it is yours.",
  },
  "cluster-not-asked": {
    meaning: "The Kubernetes API did not answer, so that Services and volumes are removed by their tags in AWS.",
    remedy:
      "Nothing, unless a PersistentVolume had the reclaim policy Retain: then let the API answer, or tag its volume keelson:retained first.",
  },
  "secrets-kept": {
    meaning: "The cluster's parameters in Parameter Store stay, as its snapshots do.",
    remedy: "Nothing; keep-snapshots: false deletes both.",
  },
  "records-not-removed": {
    meaning: "DNS records that point at the cluster's load balancers stay.",
    remedy: "Give owner-id (and zone-id) of the records' owner, or remove the listed records by hand.",
  },
  "cluster-absent": {
    meaning: "There is no stack of the cluster's name in this region of this account.",
    remedy: "Check the name, the region and whose credentials these are; or deploy the cluster first.",
  },
  "cluster-not-running": {
    meaning: "The cluster's stack is still being created, was never created, or is being deleted: there is nothing to connect to.",
    remedy: "Wait until the deployment has ended, or deploy again.",
  },
  "api-not-ready": {
    meaning: "The stack is there, but the Kubernetes API did not become ready in time.",
    remedy: "See where the controller's boot stopped. Where it ended well, let this machine reach port 443 of the controller's address.",
  },
  "nodes-not-ready": {
    meaning: "The Kubernetes API answers, but fewer nodes than expected became Ready in time.",
    remedy: "See what is said of each machine: one that never joined has its console, one that joined has its conditions. Then run again.",
  },
  "boot-unseen": {
    meaning: "The machines' consoles could not be read, so that waiting shows no progress of their boots.",
    remedy: "Allow cloudformation:ListStackResources, autoscaling:DescribeAutoScalingGroups and ec2:GetConsoleOutput.",
  },
  "console-late": {
    meaning: "EC2 has no console output of a machine yet: on instance types without Nitro it comes minutes late.",
    remedy: "Nothing. Types such as t3 show it while it is printed.",
  },
  "plan-graded": {
    meaning: "What the worst of a plan's changes does to the cluster: rolling, outage or data-loss.",
    remedy: "Read the changes below it; the digest gate asks for a review of what is risky.",
  },
  "not-reviewed": {
    meaning: "A risky plan was not reviewed: no check run of the merged pull request names this digest with this grade or a worse one.",
    remedy: "Read the plan, and run again with approve-digest and the printed digest.",
  },
  "digest-not-reviewed": {
    meaning: "The digest was not reviewed, and the plan is not risky enough to ask for it.",
    remedy: "Nothing; digest-gate: always would ask for a review.",
  },
  "digest-reviewed": { meaning: "The digest was reviewed with its pull request.", remedy: "Nothing." },
  "digest-approved": { meaning: "Somebody approved the digest by its name.", remedy: "Nothing." },
  "kubernetes-version-not-written": {
    meaning: "Kubernetes would go up by a minor version because the version table did, while cluster.yaml names none.",
    remedy: "Write kubernetesVersion into cluster.yaml.",
  },
  "etcd-snapshotted": {
    meaning: "A snapshot of the etcd volume was taken before another version of Kubernetes starts on it.",
    remedy: "Nothing; etcdSnapshotId of a new cluster starts from it. Delete it when the new version has proved itself.",
  },
  "run-left-stack": {
    meaning: "A cancelled run left the stack in the middle of an operation; the post step says what became of it.",
    remedy: "Run the deployment again: it goes on from what is there.",
  },
  "path-in-git": {
    meaning: "A file with credentials would lie where git takes it into a repository, from which nobody ever gets it out again.",
    remedy: "Name a path outside of the work tree, or have it ignored (.gitignore) first.",
  },
  "certificate-ending": {
    meaning: "A certificate of the cluster ends within sixty days, or has ended.",
    remedy:
      "The API server's own is renewed by the controller every month: see why keelson-renew-certificates did not. An authority needs a new cluster.",
  },
  "node-not-ready": {
    meaning: "A machine of the cluster is not a Ready node.",
    remedy: "kubectl describe node says more; a machine that never joined has its reason in its console.",
  },
  "token-of-user": {
    meaning: "The API takes a bootstrap token that no deployment stored.",
    remedy: "If nobody needs it: kubectl -n kube-system delete secret bootstrap-token-ID.",
  },
} as const satisfies CodeTable;
