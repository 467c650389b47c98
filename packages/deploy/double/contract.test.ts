import { describe as suite, expect, test } from "vitest";
import type { CloudFormationDoubleOptions } from "./cloudformation/double-options.ts";
import type { BrokenRule } from "./cloudformation/world.ts";
import { changeSetRules } from "./contract/change-set-rules.fixture.ts";
import type { ContractRule } from "./contract/contract-rule.fixture.ts";
import { stackRules } from "./contract/stack-rules.fixture.ts";
import { serveDoubles } from "./serve-doubles.fixture.ts";

/** What any CloudFormation must do; each rule answers whether it holds. */
const rules: Readonly<Record<BrokenRule, ContractRule>> = { ...changeSetRules, ...stackRules };

const groupFails = { failResources: { Group: { reason: "no capacity", on: "update" } } } as const;
const scripts: Partial<Record<BrokenRule, Pick<CloudFormationDoubleOptions, "failResources" | "drift">>> = {
  "failure-not-rolled-back": groupFails,
  "operation-id-shared": groupFails,
  "drift-hidden": { drift: { Volume: [{ path: "/Size", actual: 40 }] } },
};
const pageSizes = { events: 5, changes: 4 };

suite.each(Object.entries(rules) as [BrokenRule, ContractRule][])("the rule %s", (broken, holds) => {
  test("holds", async () => {
    expect(await holds(await serveDoubles({ ...scripts[broken], pageSizes }))).toBe(true);
  });
  test("is missed where it is broken", async () => {
    expect(await holds(await serveDoubles({ ...scripts[broken], pageSizes, broken }))).toBe(false);
  });
});
