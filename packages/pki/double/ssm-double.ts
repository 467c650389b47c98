import type { DoubleRequest, DoubleResponse, ServiceDouble } from "@keelson/double";
import { type Fields, operations } from "./operations.ts";
import { SsmError } from "./ssm-error.ts";
import type { SsmState } from "./ssm-state.ts";

export interface SsmDoubleOptions {
  readonly state?: SsmState;
  /** Actions that are answered with access denied. */
  readonly deny?: readonly string[];
  /** How many reads of a name do not see what was written to it; 0 when absent. */
  readonly lag?: number;
  /** `overwrites`: forgets that Overwrite is false; a contract test must notice. */
  readonly broken?: "overwrites";
}

/** Parameter Store as `ssm.md` describes it. */
export function ssmDouble(options: SsmDoubleOptions = {}): ServiceDouble & { readonly state: SsmState } {
  const state: SsmState = options.state ?? { format: 1, parameters: {} };
  const unseen = new Map<string, number>();
  const world = {
    state,
    overwrites: options.broken === "overwrites",
    wrote: (name: string) => void unseen.set(name, options.lag ?? 0),
    isVisible(name: string): boolean {
      const left = unseen.get(name) ?? 0;
      unseen.set(name, left - 1);
      return left <= 0;
    },
  };
  return {
    service: "ssm",
    state,
    operationOf,
    answer(request) {
      const operation = operationOf(request);
      const handler = operations[operation];
      if (handler === undefined) return reply(501, { __type: "NotImplemented", message: `ssm ${operation} is not modelled` });
      try {
        const input = JSON.parse(request.body) as Fields;
        refuseExpired(request);
        for (const action of actionsOf(operation, input)) refuseDenied(action, options.deny ?? []);
        return reply(200, handler(input, world));
      } catch (error) {
        if (error instanceof SsmError) return reply(400, { __type: error.code, message: error.message });
        throw error;
      }
    },
  };
}

function operationOf(request: DoubleRequest): string {
  return request.headers["x-amz-target"]?.split(".")[1] ?? `${request.method} ${request.path}`;
}

/** What a caller must be allowed to do. */
function actionsOf(operation: string, input: Fields): readonly string[] {
  const isTagging = operation === "PutParameter" && Array.isArray(input["Tags"]) && input["Tags"].length > 0;
  return isTagging ? [operation, "AddTagsToResource"] : [operation];
}

function refuseExpired(request: DoubleRequest): void {
  if (!/Credential=[^/]*EXPIRED[^/]*\//.test(request.headers["authorization"] ?? "")) return;
  throw new SsmError("ExpiredTokenException", "The security token included in the request is expired");
}

function refuseDenied(action: string, deny: readonly string[]): void {
  if (!deny.includes(action)) return;
  throw new SsmError(
    "AccessDeniedException",
    `User: arn:aws:iam::000000000000:user/sandbox is not authorized to perform: ssm:${action} on resource: arn:aws:ssm:*:000000000000:*`,
  );
}

function reply(status: number, body: unknown): DoubleResponse {
  return {
    status,
    headers: { "content-type": "application/x-amz-json-1.1", "x-amzn-requestid": "00000000-0000-4000-8000-000000000000" },
    body: JSON.stringify(body),
  };
}
