import { createHash } from "node:crypto";
import { type CloudFormationState, nextDigits, type StackRecord } from "../state.ts";
import { partitionOf } from "../template/pseudo-parameters.ts";
import type { Identity } from "./resource-type.ts";

/** Fresh ids from the state's counter, for a resource that is being made. */
export function freshIdentity(state: CloudFormationState, stack: StackRecord, logicalId: string): Identity {
  return {
    ...placeOf(state, stack),
    digits: (n) => nextDigits(state, n),
    // Documentation range 203.0.113.0/24 (RFC 5737), from .10 on.
    address() {
      state.addresses += 1;
      return `203.0.113.${10 + ((state.addresses - 1) % 240)}`;
    },
    generatedName: `${stack.name}-${logicalId}-${nextDigits(state, 12).toUpperCase()}`,
  };
}

/** Ids that follow from a physical id: an attribute keeps its value through updates. */
export function derivedIdentity(state: CloudFormationState, stack: StackRecord, physicalId: string): Identity {
  return {
    ...placeOf(state, stack),
    digits: (n) => createHash("sha256").update(physicalId).digest("hex").slice(0, n),
    address: () => physicalId,
    generatedName: physicalId,
  };
}

function placeOf(state: CloudFormationState, { region }: StackRecord): Pick<Identity, "region" | "partition" | "account"> {
  return { region, partition: partitionOf(region).partition, account: state.account };
}
