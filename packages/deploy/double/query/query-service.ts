import type { DoubleRequest, DoubleResponse, ServiceDouble } from "@keelson/double";
import { type Caller, readCaller } from "./caller.ts";
import { type QueryInput, queryInput } from "./query-input.ts";
import { notModelled, ServiceError } from "./service-error.ts";
import { xmlContent, type XmlValue } from "./xml-element.ts";

export type KnownCaller = Extract<Caller, { kind: "known" }>;

/** One operation: reads its input, answers the content of its result, throws a ServiceError. */
export type Call = (input: QueryInput, caller: KnownCaller) => XmlValue;

/** The two query wires: EC2's has flat lists, no result element and errors of its own. */
export type Wire = "query" | "ec2";

export interface QueryServiceOptions {
  readonly service: string;
  readonly wire: Wire;
  readonly namespace: string;
  readonly account: string;
  readonly calls: Readonly<Record<string, Call>>;
  /** Actions that are refused, such as `ec2:DescribeImages` or `ec2:*`; read at every request. */
  readonly deny: readonly string[];
  /** Calls that need no permission. */
  readonly free?: readonly string[];
  /** The resource that an AccessDenied names. */
  readonly resource?: (input: QueryInput, caller: KnownCaller) => string;
}

/** A double of a query-protocol service: reads the form, checks the caller, runs the call, writes XML. */
export function queryService(options: QueryServiceOptions): ServiceDouble {
  const separator = options.wire === "ec2" ? "." : ".member.";
  const read = (request: DoubleRequest): QueryInput => queryInput(new URLSearchParams(request.body), separator);
  let count = 0;
  return {
    service: options.service,
    operationOf: (request) => read(request).action || `${request.method} ${request.path}`,
    answer(request) {
      count += 1;
      const requestId = `00000000-0000-4000-8000-${String(count).padStart(12, "0")}`;
      const input = read(request);
      try {
        const call = options.calls[input.action];
        if (call === undefined) throw notModelled(input.action || `${request.method} ${request.path}`);
        const result = call(input, admit(request, input, options));
        return answer(options, input.action, result, requestId);
      } catch (error) {
        if (error instanceof ServiceError) return queryErrorAnswer(options.wire, error, requestId);
        throw error;
      }
    },
  };
}

function admit(request: DoubleRequest, input: QueryInput, options: QueryServiceOptions): KnownCaller {
  const caller = readCaller(request, options.account);
  const ec2 = options.wire === "ec2";
  switch (caller.kind) {
    case "anonymous":
      throw new ServiceError("MissingAuthenticationToken", "Request is missing Authentication Token", 403);
    case "expired":
      throw ec2
        ? new ServiceError("RequestExpired", "Request has expired.", 400)
        : new ServiceError("ExpiredToken", "The security token included in the request is expired", 403);
    case "invalid":
      throw ec2
        ? new ServiceError("AuthFailure", "AWS was not able to validate the provided access credentials", 401)
        : new ServiceError("InvalidClientTokenId", "The security token included in the request is invalid.", 403);
    case "known":
      break;
  }
  const action = `${options.service}:${input.action}`;
  const denied = options.deny.includes(action) || options.deny.includes(`${options.service}:*`);
  if (denied && options.free?.includes(input.action) !== true) throw refusal(action, input, caller, options);
  return caller;
}

function refusal(action: string, input: QueryInput, caller: KnownCaller, options: QueryServiceOptions): ServiceError {
  const because = `because no identity-based policy allows the ${action} action`;
  if (options.wire === "ec2") {
    const message = `You are not authorized to perform this operation. User: ${caller.arn} is not authorized to perform: ${action} ${because}`;
    return new ServiceError("UnauthorizedOperation", message, 403);
  }
  const resource = options.resource?.(input, caller) ?? "*";
  return new ServiceError(
    "AccessDenied",
    `User: ${caller.arn} is not authorized to perform: ${action} on resource: ${resource} ${because}`,
    403,
  );
}

const headers = { "content-type": "text/xml" };

function answer({ wire, namespace }: QueryServiceOptions, action: string, result: XmlValue, requestId: string): DoubleResponse {
  const content =
    wire === "ec2"
      ? xmlContent({ requestId }, "item") + xmlContent(result, "item")
      : `<${action}Result>${xmlContent(result, "member")}</${action}Result>${xmlContent({ ResponseMetadata: { RequestId: requestId } }, "member")}`;
  return { status: 200, headers, body: `<${action}Response xmlns="${namespace}">${content}</${action}Response>` };
}

/** An error in the service's own form: also what a test scripts as a fault (`Throttling`, `ServiceUnavailable`). */
export function queryErrorAnswer(
  wire: Wire,
  error: { readonly code: string; readonly message: string; readonly status: number },
  requestId = "00000000-0000-4000-8000-000000000000",
): DoubleResponse {
  const Type = error.status < 500 ? "Sender" : "Receiver";
  const body =
    wire === "ec2"
      ? `<Response><Errors><Error>${xmlContent({ Code: error.code, Message: error.message }, "item")}</Error></Errors><RequestID>${requestId}</RequestID></Response>`
      : `<ErrorResponse><Error>${xmlContent({ Type, Code: error.code, Message: error.message }, "member")}</Error><RequestId>${requestId}</RequestId></ErrorResponse>`;
  return { status: error.status, headers, body };
}
