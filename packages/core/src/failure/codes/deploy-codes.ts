import type { CodeTable } from "./code-table.ts";

export const deployCodes = {
  "foreign-stack": {
    meaning: "A stack of the cluster's name exists and was not made for this cluster by Keelson.",
    remedy: "Choose another clusterName, or another region or account; a stack that is not ours is never changed.",
  },
  "template-unreadable": { meaning: "The stack template is not a CloudFormation template in JSON.", remedy: "Render it again." },
  "template-too-large": {
    meaning: "The stack template is larger than CloudFormation takes, from S3 too.",
    remedy: "Make the node configs or the number of subnets smaller.",
  },
  "template-bucket-missing": {
    meaning: "The stack template is larger than CloudFormation takes in a request, and no bucket is given that it could be read from.",
    remedy: "Name a bucket of the same region that the deployment may write to and read from (template-bucket).",
  },
  "stack-changed": {
    meaning: "The stack was changed by somebody else after the plan was made.",
    remedy: "Run again: the plan is made anew. Let one deployment of a cluster run at a time (concurrency).",
  },
  "stack-paused": {
    meaning: "An earlier operation failed and was stopped without a rollback.",
    remedy: "Nothing: the stack is rolled back first, then the plan is made again.",
  },
  "stack-goes-forward": {
    meaning: "An earlier update of ours failed that cannot be undone, and was left as it is.",
    remedy: "Nothing: what failed is tried again. Fix its reason, which is shown, or restore from a snapshot.",
  },
  "stack-rollback-failed": {
    meaning: "An update failed, and so did its rollback.",
    remedy:
      "Fix what blocks the rollback and run again: it is tried once more. To leave a resource out of it, use the CloudFormation console (Stack actions, Continue update rollback).",
  },
  "stack-express": {
    meaning: "The stack was last deployed in Express mode, and its failed operation cannot be rolled back.",
    remedy: "Finish or delete it in the CloudFormation console; a cluster is never deployed in Express mode.",
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
  "beyond-plan": {
    meaning: "CloudFormation would do more to the stack than the plan showed; nothing was changed.",
    remedy: "Look at what is named. If it is meant, run again with an explicit approval (approve-digest).",
  },
  "preview-not-possible": {
    meaning: "CloudFormation could not be asked what it would do, because of the state that the stack is in.",
    remedy: "Nothing: a deployment deals with that state first, and then plans again.",
  },
  "protected-resource": {
    meaning: "The plan replaces or deletes a resource that the stack policy protects: the cluster's data or its address.",
    remedy: "If it is meant, lift the stack policy for this update; the next deployment sets it again.",
  },
  "foreign-change-set": {
    meaning: "Somebody else prepared change sets in the empty stack that the cluster is made in.",
    remedy: "Nothing: they end with the creation. Let one deployment of a cluster run at a time (concurrency).",
  },
  "resources-retained": {
    meaning: "Resources outlive the stack, as their policy says.",
    remedy: "Delete what is not needed any more by hand; it goes on costing.",
  },
  "stack-role-kept": {
    meaning: "CloudFormation works on the stack with a role that it was given before.",
    remedy: "Give another role (role-arn) where this one is not meant.",
  },
  "validation-warning": {
    meaning: "A validation that CloudFormation makes beforehand warns of something, as a quota that is nearly used up.",
    remedy: "The message carries CloudFormation's own reason.",
  },
  "validations-unreadable": {
    meaning: "What CloudFormation's validations found could not be read.",
    remedy: "Allow cloudformation:DescribeEvents.",
  },
  "resource-drifted": {
    meaning: "A protected resource was changed outside of CloudFormation.",
    remedy: "Put it back, or write the change into cluster.yaml; an update may undo it.",
  },
  "drift-unknown": {
    meaning: "Whether protected resources were changed outside of CloudFormation could not be found out.",
    remedy: "Allow cloudformation:DetectStackDrift and the reads that it makes, or go on without it.",
  },
} as const satisfies CodeTable;
