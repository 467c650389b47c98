import type { Deviation } from "./deviation.ts";
import { stackNameOf } from "./stack-name.ts";

/** What ministack 1.5.33 does otherwise than AWS. */
export const ministackDeviations: readonly Deviation[] = [
  {
    operation: "CreateChangeSet",
    emulator: "Types that it cannot make are refused: see typesMinistackLacks.",
    aws: "Makes them.",
    mend: null,
  },
  {
    operation: "DescribeChangeSet",
    emulator: "Finds the stack of a change set by its name alone.",
    aws: "Takes name or id.",
    mend: async ({ parameters, send }) => {
      const named = new URLSearchParams(parameters);
      named.set("StackName", stackNameOf(parameters.get("StackName") ?? ""));
      return await send("DescribeChangeSet", named);
    },
  },
  {
    operation: "DescribeChangeSet",
    emulator: "An update's Replacement is Conditional where AWS knows it.",
    aws: "True or False.",
    mend: null,
  },
  {
    operation: "ExecuteChangeSet",
    emulator: "Groups start no instances and wait for no signals; a WaitCondition with a CreationPolicy does.",
    aws: "Both wait.",
    mend: null,
  },
  {
    operation: "DescribeStackEvents",
    emulator: "In an update a new resource has UPDATE_* events, and so has one that does not change.",
    aws: "CREATE_* events, and none.",
    mend: null,
  },
  {
    operation: "CancelUpdateStack",
    emulator: "A resource that waits for signals waits on to its timeout before the rollback begins.",
    aws: "Cancels it.",
    mend: null,
  },
];
