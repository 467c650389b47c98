import { validationError } from "../../query/service-error.ts";
import type { XmlValue } from "../../query/xml-element.ts";
import { existingStack, ownStack } from "../find-stack.ts";
import { checkStackPolicy } from "../policy/stack-policy.ts";
import type { Call } from "./call.ts";
import { ensureNotDeleted } from "./ensure-updatable.ts";
import { rejectOptions } from "./shapes.ts";

/** SetStackPolicyInput of the API reference, in characters. */
const maxPolicyLength = 16_384;

export function setStackPolicy({ input, caller, world }: Call): XmlValue {
  const stack = ownStack(world.state, caller.region, input.text("StackName"));
  ensureNotDeleted(stack, "stack policy");
  const body = input.text("StackPolicyBody");
  if (body !== undefined && input.has("StackPolicyURL")) {
    throw validationError("You cannot specify both StackPolicyURL and StackPolicyBody");
  }
  rejectOptions(input, ["StackPolicyURL"]);
  if (body === undefined) return {};
  if (body.length > maxPolicyLength) {
    throw validationError(
      `1 validation error detected: Value at 'stackPolicyBody' failed to satisfy constraint: Member must have length less than or equal to ${maxPolicyLength}`,
    );
  }
  checkStackPolicy(body);
  stack.policy = body;
  return {};
}

export function getStackPolicy({ input, caller, world }: Call): XmlValue {
  const stack = existingStack(world.state, caller.region, input.text("StackName"));
  return { StackPolicyBody: stack.policy };
}
