import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toAwsFailure } from "./aws-failure.ts";
import { RemoteFailure } from "./failure.ts";

const call = { service: "CloudFormation", operation: "CreateChangeSet" };

function sdkError(name: string, message = "said by the service", status = 400): Error {
  return Object.assign(new Error(message), { name, $metadata: { httpStatusCode: status, requestId: "request-1" } });
}

describe("toAwsFailure", () => {
  it.each([
    ["ExpiredToken", "credentials-expired"],
    ["ExpiredTokenException", "credentials-expired"],
    ["RequestExpired", "credentials-expired"],
    ["CredentialsProviderError", "credentials-missing"],
    ["InvalidClientTokenId", "credentials-rejected"],
    ["UnrecognizedClientException", "credentials-rejected"],
    ["AccessDenied", "access-denied"],
    ["AccessDeniedException", "access-denied"],
    ["UnauthorizedOperation", "access-denied"],
    ["Throttling", "throttled"],
    ["ThrottlingException", "throttled"],
    ["RequestLimitExceeded", "throttled"],
    ["PriorRequestNotComplete", "throttled"],
    ["TimeoutError", "service-unreachable"],
    ["ValidationError", "remote-error"],
    ["constructor", "remote-error"],
    ["__proto__", "remote-error"],
  ])("%s is %s", (name, code) => {
    expect(toAwsFailure(sdkError(name), call).code).toBe(code);
  });

  it.each(["ENOTFOUND", "ECONNREFUSED", "ECONNRESET", "EAI_AGAIN"])("%s is an unreachable service without a status", (code) => {
    const failure = toAwsFailure(Object.assign(new Error("no"), { code }), call);
    expect(failure.code).toBe("service-unreachable");
    expect(failure.call).toEqual({ ...call, status: null, requestId: null });
  });

  it("keeps status, request id and cause", () => {
    const error = sdkError("ValidationError", "nope", 400);
    const failure = toAwsFailure(error, call);
    expect(failure.call).toEqual({ ...call, status: 400, requestId: "request-1" });
    expect(failure.cause).toBe(error);
  });

  it("names the action that the answer names, in message and hint", () => {
    const message = "User: arn:aws:iam::1:user/x is not authorized to perform: iam:PassRole on resource: arn:aws:iam::1:role/y";
    const failure = toAwsFailure(sdkError("ValidationError", message), call);
    expect(failure.code).toBe("access-denied");
    expect(failure.hint).toContain("iam:PassRole");
    expect(failure.message).toContain("iam:PassRole");
  });

  it("names the action of the call when the answer names none", () => {
    const failure = toAwsFailure(sdkError("AccessDenied", "no"), { service: "Route 53", operation: "ListHostedZones" });
    expect(failure.hint).toContain("route53:ListHostedZones");
  });

  it("leaves out EC2's sealed explanation", () => {
    const failure = toAwsFailure(sdkError("UnauthorizedOperation", `no. Encoded authorization failure message: ${"x".repeat(5000)}`), call);
    expect(failure.message).not.toContain("xxxx");
  });

  it("is idempotent", () => {
    const failure = toAwsFailure(sdkError("Throttling"), call);
    expect(toAwsFailure(failure, { service: "STS", operation: "GetCallerIdentity" })).toBe(failure);
  });

  it("makes a RemoteFailure of anything that can be thrown", () => {
    fc.assert(
      fc.property(fc.anything(), (thrown) => {
        expect(toAwsFailure(thrown, call)).toBeInstanceOf(RemoteFailure);
      }),
    );
  });
});
