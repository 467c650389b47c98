import type { ServiceDouble } from "@keelson/double";
import { defaultAccount } from "../query/caller.ts";
import { queryService } from "../query/query-service.ts";

/** AWS STS: GetCallerIdentity by the access key conventions of sts.md. */
export function stsDouble(options: { readonly account?: string } = {}): ServiceDouble {
  return queryService({
    service: "sts",
    wire: "query",
    namespace: "https://sts.amazonaws.com/doc/2011-06-15/",
    account: options.account ?? defaultAccount,
    deny: [],
    calls: {
      GetCallerIdentity: (_input, caller) => ({ Arn: caller.arn, UserId: caller.userId, Account: caller.account }),
    },
  });
}
