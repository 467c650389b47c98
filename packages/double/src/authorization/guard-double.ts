import type { DoubleRequest, DoubleResponse, ServiceDouble } from "../loopback-server.ts";
import type { AccessControl } from "./access-control.ts";
import type { Permission } from "./evaluate-policies.ts";

/** What a service asks for before it does something, and how it says no. */
export interface ServiceGuard {
  /** What an operation needs; undefined when that is not modelled. */
  permissionsOf(operation: string, request: DoubleRequest): readonly Permission[] | undefined;
  refuse(sentence: string): DoubleResponse;
}

export interface GuardOptions {
  readonly access: AccessControl;
  /** The caller's ARN; null when the service itself turns the caller away. */
  readonly principalOf: (request: DoubleRequest) => string | null;
}

/** A double that asks before it answers. An operation whose permissions are not modelled is answered 501 with its name. */
export function guardDouble(double: ServiceDouble, guard: ServiceGuard, { access, principalOf }: GuardOptions): ServiceDouble {
  return {
    service: double.service,
    operationOf: (request) => double.operationOf(request),
    answer(request) {
      const principal = principalOf(request);
      if (principal === null) return double.answer(request);
      const operation = double.operationOf(request);
      const permissions = guard.permissionsOf(operation, request);
      if (permissions === undefined) {
        const body = `the permissions that ${double.service} ${operation} needs are not modelled`;
        return { status: 501, headers: { "content-type": "text/plain" }, body };
      }
      const sentence = access.refusal(principal, permissions);
      return sentence === null ? double.answer(request) : guard.refuse(sentence);
    },
  };
}
