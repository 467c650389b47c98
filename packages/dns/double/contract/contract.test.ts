import { virtualClock, serveLoopback } from "@keelson/double";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { route53Contract } from "./contract.ts";
import type { ContractWorld } from "./visit.ts";
import { route53Double, type Route53DoubleOptions } from "../route53-double.ts";
import { newRoute53State } from "../route53-state.ts";

async function serveDouble(broken?: Route53DoubleOptions["broken"]): Promise<ContractWorld & { close(): Promise<void> }> {
  const clock = virtualClock();
  const state = newRoute53State([{ id: "Z0CONTRACT", name: "contract.example" }]);
  const double = route53Double({ clock, state, ...(broken === undefined ? {} : { broken }) });
  const server = await serveLoopback({ choose: () => double });
  return {
    url: server.url,
    zoneId: "Z0CONTRACT",
    zoneName: "contract.example",
    advance: () => clock.advance(60_000),
    close: () => server.close(),
  };
}

describe("the double keeps the contract", () => {
  let world: Awaited<ReturnType<typeof serveDouble>>;
  beforeAll(async () => {
    world = await serveDouble();
  });
  afterAll(() => world.close());
  it.each(route53Contract())("$rule $title", (contractCase) => contractCase.run(world));
});

it("a double that applies half of a refused batch breaks the contract", async () => {
  const world = await serveDouble("not-atomic");
  const broken: string[] = [];
  for (const contractCase of route53Contract()) await contractCase.run(world).catch(() => broken.push(contractCase.rule));
  await world.close();
  expect(broken).toContain("S-11");
});
