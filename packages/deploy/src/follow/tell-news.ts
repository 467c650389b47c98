import type { Reporter } from "@keelson/core";
import type { StackNews } from "./follow-stack.ts";

/** Passes on what an operation does that is not the change that was asked for: a rollback, a deletion before a creation. */
export function tellNews(reporter: Reporter): (news: StackNews) => void {
  return ({ events, nested }) => {
    for (const { resourceType, logicalId, status, reason } of [...events, ...nested]) {
      const detail = reason === null ? status : `${status}: ${reason}`;
      reporter.emit({
        type: "change-progress",
        engine: "deploy",
        subject: `${resourceType} ${logicalId}`,
        detail,
        done: null,
        total: null,
      });
    }
  };
}
