import type { DoubleRequest } from "@keelson/double";

/** Who signed a request, by the access key conventions of sts.md. */
export type Caller =
  | { readonly kind: "anonymous" | "expired" | "invalid" }
  | { readonly kind: "known"; readonly account: string; readonly arn: string; readonly userId: string; readonly region: string };

export const defaultAccount = "123456789012";

export function readCaller(request: DoubleRequest, account: string): Caller {
  const scope = /Credential=([^/]+)\/\d{8}\/([^/]+)\//.exec(request.headers["authorization"] ?? "");
  const key = scope?.[1];
  const region = scope?.[2];
  if (key === undefined || region === undefined) return { kind: "anonymous" };
  if (key.includes("EXPIRED")) return { kind: "expired" };
  if (key.includes("INVALID")) return { kind: "invalid" };
  const role = /^ASIA(PREVIEW|APPLY|DNS|DESTROY)?/.exec(key);
  return role !== null
    ? {
        kind: "known",
        account,
        arn: `arn:aws:sts::${account}:assumed-role/keelson-${(role[1] ?? "deploy").toLowerCase()}/github-actions`,
        userId: "AROAEXAMPLEROLEID000A:github-actions",
        region,
      }
    : { kind: "known", account, arn: `arn:aws:iam::${account}:user/keelson`, userId: "AIDAEXAMPLEUSERID000A", region };
}
