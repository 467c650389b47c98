import { beforeAll, describe, expect, it } from "vitest";
import { route53Contract } from "@keelson/dns/double";
import { startMoto } from "../parts/moto.ts";
import { motoRoute53Deviations } from "../parts/moto-route53-deviations.ts";
import { createHostedZone } from "../parts/emulator-calls.ts";

const world = { url: "", zoneId: "", zoneName: "contract.example", advance: () => {} };

beforeAll(async () => {
  world.url = await startMoto();
  world.zoneId = await createHostedZone(world.url, world.zoneName);
});

describe("the contract that the Route 53 double keeps, asked of moto", () => {
  const cases = route53Contract();

  it.each(cases.filter(({ rule }) => motoRoute53Deviations[rule] === undefined))("$rule $title", (contractCase) => contractCase.run(world));

  it.each(cases.filter(({ rule }) => motoRoute53Deviations[rule] !== undefined))(
    "$rule is still broken by moto: $title",
    async (contractCase) => {
      await expect(contractCase.run(world)).rejects.toThrow();
    },
  );
});
