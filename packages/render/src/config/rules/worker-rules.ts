import { notice } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** How many workers start and change in bearable time. */
const many = 100;

/** The group of workers. */
export const workerRules: readonly Rule[] = [
  {
    name: "many-workers",
    demand: `Above ${many} workers, creation and rolling updates should be planned for: all start at once, and are replaced one at a time.`,
    keys: ["workerCount"],
    codes: ["many-workers"],
    check: ({ config: { workerCount } }) => {
      if (workerCount <= many) return [];
      const message = `All ${workerCount} workers must report within 20 minutes when the stack is created, and an update replaces them one at a time.`;
      const hint = "Create the cluster with fewer and raise workerCount afterwards, and give updates of nodes a day.";
      return [notice({ code: "many-workers", path: "/workerCount", message, hint })];
    },
  },
];
