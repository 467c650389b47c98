import { deepEqual, equal, match, notEqual } from "node:assert/strict";
import { type Answer, type CaseRow, type ContractWorld, visit } from "./visit.ts";

/** One rule of `cloudformation.md`. `run` ends with an error where the server breaks it. */
export interface ContractCase {
  readonly rule: string;
  readonly title: string;
  readonly run: (world: ContractWorld) => Promise<void>;
}

/** What a server must do to stand in for CloudFormation, as raw requests, so that the same cases judge the double and other emulators. */
export function cloudFormationContract(): readonly ContractCase[] {
  return rows.map(([rule, title, check]) => ({ rule, title, run: (world) => check(visit(world, rule)) }));
}

function network(cidr = "10.0.0.0/16", outputs: object = { VPC: { Value: { Ref: "VPC" } } }): object {
  return {
    Resources: {
      VPC: { Type: "AWS::EC2::VPC", Properties: { CidrBlock: cidr } },
      Gateway: { Type: "AWS::EC2::InternetGateway", Properties: {} },
    },
    Outputs: outputs,
  };
}

const role = {
  Resources: {
    Role: { Type: "AWS::IAM::Role", Properties: { AssumeRolePolicyDocument: { Version: "2012-10-17", Statement: [] } } },
  },
};

function refused(answer: Answer, code: string, words: RegExp, status = 400): void {
  deepEqual([answer.status, answer.code], [status, code], answer.message);
  match(answer.message, words);
}

const rows: readonly CaseRow[] = [
  [
    "absent",
    "a stack that is not there is a ValidationError, in words that differ between calls; deleting it succeeds",
    async ({ call }) => {
      refused(await call("DescribeStacks"), "ValidationError", /^Stack with id .* does not exist$/);
      refused(await call("DescribeStackEvents"), "ValidationError", /^Stack \[.*\] does not exist$/);
      equal((await call("DeleteStack")).status, 200);
    },
  ],
  [
    "shell",
    "a change set of a new stack makes a shell",
    async ({ propose, stackName, settled }) => {
      const { described } = await propose(network());
      deepEqual([described.texts("Status")[0], described.texts("ExecutionStatus")[0]], ["CREATE_COMPLETE", "AVAILABLE"]);
      deepEqual([...described.texts("LogicalResourceId")].toSorted(), ["Gateway", "VPC"]);
      deepEqual([...described.texts("Action")], ["Add", "Add"]);
      equal(await settled(stackName), "REVIEW_IN_PROGRESS");
    },
  ],
  [
    "shell-template",
    "a shell has no template yet",
    async ({ call, propose }) => {
      await propose(network());
      equal((await call("GetTemplate")).texts("TemplateBody")[0] ?? "", "");
    },
  ],
  [
    "created",
    "a created stack has its outputs and its template as it was sent; its events are newest first",
    async ({ call, create, stackName, settled }) => {
      await create(network());
      equal(await settled(stackName), "CREATE_COMPLETE");
      const stack = await call("DescribeStacks");
      deepEqual([stack.texts("OutputKey")[0], stack.texts("OutputValue")[0]?.startsWith("vpc-")], ["VPC", true]);
      const body = (await call("GetTemplate")).texts("TemplateBody")[0] ?? "";
      deepEqual(JSON.parse(body.replaceAll("&quot;", '"')), network());
      const statuses = (await call("DescribeStackEvents")).texts("ResourceStatus");
      deepEqual([statuses[0], statuses.at(-1)], ["CREATE_COMPLETE", "REVIEW_IN_PROGRESS"]);
    },
  ],
  [
    "empty",
    "a change set without a change fails, and says so",
    async ({ create, propose, call }) => {
      await create(network());
      const { id, described } = await propose(network(), { ChangeSetType: "UPDATE", ChangeSetName: "two" });
      equal(described.texts("Status")[0], "FAILED");
      match(described.texts("StatusReason")[0]?.replaceAll("&apos;", "'") ?? "", /^The submitted information didn.+t contain changes\./);
      equal((await call("DeleteChangeSet", { ChangeSetName: id })).status, 200);
    },
  ],
  [
    "output-alone",
    "a change of outputs alone is one, and shows no resource",
    async ({ create, propose }) => {
      await create(network());
      const outputs = { VPC: { Value: { Ref: "VPC" } }, Gateway: { Value: { Ref: "Gateway" } } };
      const other = await propose(network("10.0.0.0/16", outputs), { ChangeSetType: "UPDATE", ChangeSetName: "two" });
      deepEqual([other.described.texts("Status")[0], other.described.texts("Action").length], ["CREATE_COMPLETE", 0]);
    },
  ],
  [
    "by-id",
    "a change set is found by its name with the stack's id, and an update made by it",
    async ({ create, propose, call, settled }) => {
      const stackId = await create(network());
      const update = { StackName: stackId, ChangeSetType: "UPDATE", ChangeSetName: "two" };
      const { id } = await propose(network("10.0.0.0/16", {}), update);
      equal((await call("DescribeChangeSet", { StackName: stackId, ChangeSetName: "two" })).texts("ChangeSetId")[0], id);
      equal((await call("ExecuteChangeSet", { StackName: stackId, ChangeSetName: "two" })).status, 200);
      equal(await settled(stackId), "UPDATE_COMPLETE");
    },
  ],
  [
    "unknown-set",
    "a change set that is not there is a 404; deleting it succeeds",
    async ({ create, call }) => {
      await create(network());
      const unknown = { ChangeSetName: "nobody" };
      refused(await call("DescribeChangeSet", unknown), "ChangeSetNotFound", /does not exist/, 404);
      refused(await call("ExecuteChangeSet", unknown), "ChangeSetNotFound", /does not exist/, 404);
      equal((await call("DeleteChangeSet", unknown)).status, 200);
    },
  ],
  [
    "once",
    "a change set is executed once, and no other can create the stack again",
    async ({ propose, call, settled, stackName }) => {
      const { id } = await propose(network());
      equal((await call("ExecuteChangeSet", { ChangeSetName: id })).status, 200);
      equal(await settled(stackName), "CREATE_COMPLETE");
      notEqual((await call("ExecuteChangeSet", { ChangeSetName: id })).status, 200);
      const again = await call("CreateChangeSet", {
        ChangeSetName: "two",
        ChangeSetType: "CREATE",
        TemplateBody: JSON.stringify(network()),
      });
      refused(again, "ValidationError", /already exists and cannot be created again/);
    },
  ],
  [
    "same-name",
    "another change set of the same name is refused",
    async ({ propose, call }) => {
      await propose(network());
      const other = { ChangeSetName: "one", ChangeSetType: "CREATE", TemplateBody: JSON.stringify(network("10.1.0.0/16")) };
      refused(await call("CreateChangeSet", other), "AlreadyExistsException", /one/);
    },
  ],
  [
    "capabilities",
    "identities have to be acknowledged",
    async ({ call }) => {
      const made = await call("CreateChangeSet", { ChangeSetName: "one", ChangeSetType: "CREATE", TemplateBody: JSON.stringify(role) });
      refused(made, "InsufficientCapabilitiesException", /CAPABILITY_IAM/);
    },
  ],
  [
    "reference",
    "a reference to what is not in the template is refused at once",
    async ({ call }) => {
      const dangling = { Resources: { Gateway: { Type: "AWS::EC2::InternetGateway", DependsOn: ["Nobody"] } } };
      const made = await call("CreateChangeSet", { ChangeSetName: "one", ChangeSetType: "CREATE", TemplateBody: JSON.stringify(dangling) });
      refused(made, "ValidationError", /Nobody/);
    },
  ],
  [
    "protected",
    "a protected stack is deleted by nobody; an unprotected one is then found by its id alone",
    async ({ create, call, settled, stackName }) => {
      const stackId = await create(network());
      equal((await call("UpdateTerminationProtection", { EnableTerminationProtection: "true" })).status, 200);
      refused(await call("DeleteStack"), "ValidationError", /cannot be deleted while TerminationProtection is enabled/);
      equal((await call("UpdateTerminationProtection", { EnableTerminationProtection: "false" })).status, 200);
      equal((await call("DeleteStack")).status, 200);
      equal(await settled(stackId), "DELETE_COMPLETE");
      equal(await settled(stackName), null);
    },
  ],
  [
    "cancel",
    "only a running update can be cancelled, only a paused stack rolled back",
    async ({ create, call }) => {
      await create(network());
      refused(await call("CancelUpdateStack"), "ValidationError", /cannot be called from current stack status/);
      equal((await call("RollbackStack")).code, "ValidationError");
    },
  ],
];
