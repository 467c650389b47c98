import { type CloudFormationState, makeArn, type StackRecord } from "./state.ts";

/** A stack that has nothing yet: what the first change set of type CREATE makes. */
export function makeShell({
  state,
  region,
  name,
  at,
}: {
  state: CloudFormationState;
  region: string;
  name: string;
  at: number;
}): StackRecord {
  return {
    id: makeArn(state, region, `stack/${name}`),
    name,
    region,
    parentId: null,
    rootId: null,
    createdAt: at,
    updatedAt: null,
    deletedAt: null,
    status: "REVIEW_IN_PROGRESS",
    statusReason: null,
    template: "",
    description: null,
    parameters: {},
    tags: {},
    capabilities: [],
    outputs: [],
    resources: {},
    changeSetId: null,
    disableRollback: false,
    onStackFailure: null,
    retainExceptOnCreate: false,
    deletionMode: null,
    terminationProtection: false,
    policy: null,
    roleArn: null,
    events: [],
    superseded: [],
    operation: null,
    paused: null,
    operations: [],
  };
}
