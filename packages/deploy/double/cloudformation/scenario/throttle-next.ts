import type { Faults } from "@keelson/double";
import { queryErrorAnswer } from "../../query/query-service.ts";

/** Throttles the next calls, of one operation or of all, as the service does: 400 `Throttling`, "Rate exceeded". */
export function throttleNext(faults: Faults, { times, operation }: { readonly times: number; readonly operation?: string }): void {
  const answer = queryErrorAnswer("query", { code: "Throttling", message: "Rate exceeded", status: 400 });
  for (let call = 1; call <= times; call += 1) {
    faults.add({ ...(operation === undefined ? {} : { operation }), call, fault: { kind: "answer", ...answer } });
  }
}
