import type { CodeTable } from "./code-table.ts";

export const deployCodes = {
  "foreign-stack": {
    meaning: "A stack of the cluster's name exists and was not made for this cluster by Keelson.",
    remedy: "Choose another clusterName, or another region or account; a stack that is not ours is never changed.",
  },
  "immutable-key-changed": {
    meaning: "A key of cluster.yaml was changed that cannot change while the cluster lives.",
    remedy: "Put the old value back, or make a new cluster under another clusterName.",
  },
  "template-unreadable": { meaning: "The stack template is not a CloudFormation template in JSON.", remedy: "Render it again." },
  "template-too-large": {
    meaning: "The stack template is larger than CloudFormation takes in a request.",
    remedy: "Make the node configs or the number of subnets smaller.",
  },
  "stack-changed": {
    meaning: "The stack was changed by somebody else after the plan was made.",
    remedy: "Run again: the plan is made anew. Let one deployment of a cluster run at a time (concurrency).",
  },
  "stack-paused": {
    meaning: "An earlier operation failed and was stopped without a rollback.",
    remedy: "Roll the stack back in the CloudFormation console (Stack actions, Roll back), then run again.",
  },
  "stack-rollback-failed": {
    meaning: "An update failed, and so did its rollback.",
    remedy:
      "Fix what blocks the rollback, continue it in the CloudFormation console (Stack actions, Continue update rollback), then run again.",
  },
  "stack-delete-failed": {
    meaning: "A deletion of the stack failed and left a part of it.",
    remedy: "Fix what blocks the named resources, delete the stack, then run again.",
  },
  "stack-import-failed": {
    meaning: "An import of resources into the stack failed, and so did its rollback.",
    remedy: "Fix it in the CloudFormation console, then run again.",
  },
  "stack-create-failed": {
    meaning: "The stack could not be created; CloudFormation removed what there was of it.",
    remedy: "Fix the first failure that is listed, then run again: what is left is deleted and the stack made anew.",
  },
  "stack-update-failed": {
    meaning: "The stack could not be updated; CloudFormation went back to what was before.",
    remedy: "Fix the first failure that is listed, then run again.",
  },
  "resource-failed": { meaning: "One resource of a stack could not be made or changed.", remedy: "The reason is CloudFormation's own." },
  "change-set-failed": {
    meaning: "CloudFormation worked the change out and found that it cannot be carried out; nothing was changed.",
    remedy: "The message carries CloudFormation's own reason.",
  },
  "stack-busy": {
    meaning: "Another operation runs on the stack.",
    remedy: "Nothing: the run waits for its end. Let one deployment of a cluster run at a time (concurrency).",
  },
  "stack-recreated": {
    meaning: "What an earlier, failed creation left is deleted before the stack is created.",
    remedy: "Nothing: no cluster lived in it. The reason of the earlier failure is shown.",
  },
  "stack-rolled-back-before": {
    meaning: "The last update of the stack was rolled back.",
    remedy: "See whether its reason still holds; it is shown.",
  },
  "resource-replaced": {
    meaning: "An update makes a new resource in place of the old one.",
    remedy: "Check that nothing that must stay lives in the old one.",
  },
  "dependants-change": { meaning: "Resources change because of what they refer to.", remedy: "Nothing: the change set shows them." },
  "events-unreadable": {
    meaning: "The stack's events could not be read, so that progress and reasons may be missing.",
    remedy: "Allow cloudformation:DescribeStackEvents.",
  },
  "image-withdrawn": {
    meaning: "The machine image of the nodes no longer exists.",
    remedy: "Write a newer flatcarVersion into cluster.yaml and review what it changes.",
  },
  "image-unknown": {
    meaning: "No machine image matches.",
    remedy: "Check releaseChannel and region, or name an image by amiId.",
  },
  "image-old": {
    meaning: "The image that the nodes boot is half a year old or older; its publisher may take it back.",
    remedy: "Write a newer flatcarVersion into cluster.yaml: the nodes are then replaced one after the other.",
  },
  "image-gone": {
    meaning: "The image that the nodes boot no longer exists: running nodes go on, but none can be replaced or added.",
    remedy: "Write a newer flatcarVersion into cluster.yaml before a node fails.",
  },
  "network-missing": {
    meaning: "The VPC or the route table that cluster.yaml names is not there, or the table is another VPC's.",
    remedy: "Check vpcId, routeTableId, region and account.",
  },
  "network-without-names": {
    meaning: "DNS is off in the VPC that cluster.yaml names: nodes would not find AWS, nor each other by name.",
    remedy: "Switch enableDnsSupport and enableDnsHostnames on in the VPC (Edit VPC settings).",
  },
  "network-without-internet": {
    meaning: "The route table that cluster.yaml names does not lead to the internet: nodes could not load what they boot from.",
    remedy: "Give it a route 0.0.0.0/0 to an internet gateway of the VPC, or name another table as routeTableId.",
  },
  "snapshot-failed": {
    meaning: "The snapshot of the etcd volume, taken before a new version of Kubernetes, failed; nothing was changed.",
    remedy: "Run again: another one is made. EC2's console says why it failed.",
  },
} as const satisfies CodeTable;
