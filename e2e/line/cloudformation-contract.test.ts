import { setTimeout as sleep } from "node:timers/promises";
import { cloudFormationContract } from "@keelson/deploy/double";
import { beforeAll, describe, expect, it } from "vitest";
import { contractDeviations } from "../parts/cloudformation-contract-deviations.ts";
import { startMinistack } from "../parts/ministack.ts";
import { startMoto } from "../parts/moto.ts";

const cases = cloudFormationContract();
const emulators = { ministack: () => startMinistack("eu-west-1"), moto: () => startMoto() } as const;

describe.each(["ministack", "moto"] as const)("the contract that the CloudFormation double keeps, asked of %s", (name) => {
  const deviations = contractDeviations[name];
  const world = { url: "", advance: () => sleep(50) };
  beforeAll(async () => {
    world.url = await emulators[name]();
  });

  it.each(cases.filter(({ rule }) => deviations[rule] === undefined))("$rule: $title", ({ run }) => run(world));

  it.each(cases.filter(({ rule }) => deviations[rule] !== undefined))("$rule is still broken: $title", async ({ run }) => {
    await expect(run(world)).rejects.toThrow();
  });
});
