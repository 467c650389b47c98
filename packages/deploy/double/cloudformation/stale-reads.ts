import { validationError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { describedStack } from "./calls/stack-calls.ts";
import type { Call } from "./calls/call.ts";
import { findStack } from "./find-stack.ts";

interface StaleAnswer {
  /** Null where the stack was not there before the write. */
  readonly answer: XmlValue | null;
  left: number;
}

/** Answers of DescribeStacks that are older than the last write: `reads` of them per stack and write. */
export interface StaleReads {
  /** Wraps a call that changes a stack: what DescribeStacks would have said before it is kept. */
  writing(run: (call: Call) => XmlValue, options: { readonly reads: number }): (call: Call) => XmlValue;
  /** Wraps DescribeStacks. */
  reading(run: (call: Call) => XmlValue): (call: Call) => XmlValue;
}

export function staleReads(): StaleReads {
  const kept = new Map<string, StaleAnswer>();
  const keyOf = ({ input, caller, world }: Call): string => {
    const changeSet = world.state.changeSets.find(({ id }) => id === input.text("ChangeSetName"));
    const name = input.text("StackName") ?? changeSet?.stackId ?? "";
    const stack = findStack(world.state, caller.region, name);
    return `${caller.region}/${stack?.name ?? name}`;
  };
  return {
    writing:
      (run, { reads }) =>
      (call) => {
        const key = keyOf(call);
        const name = key.slice(key.indexOf("/") + 1);
        const stack = findStack(call.world.state, call.caller.region, name);
        const answer = stack === undefined ? null : describedStack(stack, call.world);
        const result = run(call);
        if (reads > 0) kept.set(key, { answer, left: reads });
        return result;
      },
    reading: (run) => (call) => {
      const stale = kept.get(keyOf(call));
      if (call.input.text("StackName") === undefined || stale === undefined || stale.left === 0) return run(call);
      stale.left -= 1;
      if (stale.answer === null) throw validationError(`Stack with id ${call.input.text("StackName") ?? ""} does not exist`);
      return { Stacks: [stale.answer] };
    },
  };
}
