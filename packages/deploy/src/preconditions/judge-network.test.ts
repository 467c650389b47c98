import { describe, expect, it } from "vitest";
import { type GivenNetwork, judgeNetwork, type ObservedNetwork, observeNetwork } from "./judge-network.ts";
import type { Route } from "./network-port.ts";

const given: GivenNetwork = { vpcId: "vpc-1", routeTableId: "rtb-1" };
const toInternet: Route = { destination: "0.0.0.0/0", target: "igw-1", state: "active" };
const names = { dnsSupport: true, dnsHostnames: true };
const table = (routes: readonly Route[], vpcId = "vpc-1") => ({ routeTableId: "rtb-1", vpcId, routes });

const codesOf = (observed: Partial<ObservedNetwork>, network = given): string[] =>
  judgeNetwork(network, { names, routeTable: table([toInternet]), ...observed }).map(({ severity, code, subject }) => {
    expect(severity).toBe("error");
    return `${code} ${subject}`;
  });

describe("rule 8: a network that a cluster can boot in", () => {
  const local: Route = { destination: "10.0.0.0/16", target: "local", state: "active" };

  it.each<[string, Partial<ObservedNetwork>, readonly string[]]>([
    ["leads to the internet and has names", {}, []],
    ["has more routes", { routeTable: table([local, { destination: null, target: "vpce-1", state: "active" }, toInternet]) }, []],
    ["has no default route", { routeTable: table([local]) }, ["network-without-internet routeTableId"]],
    ["leads to a NAT gateway", { routeTable: table([{ ...toInternet, target: "nat-1" }]) }, ["network-without-internet routeTableId"]],
    [
      "leads to a gateway that is gone",
      { routeTable: table([{ ...toInternet, state: "blackhole" }]) },
      ["network-without-internet routeTableId"],
    ],
    [
      "leads to a gateway for a part only",
      { routeTable: table([{ ...toInternet, destination: "1.0.0.0/8" }]) },
      ["network-without-internet routeTableId"],
    ],
    ["is another VPC's", { routeTable: table([toInternet], "vpc-2") }, ["network-missing routeTableId"]],
    ["has no such route table", { routeTable: null }, ["network-missing routeTableId"]],
    ["is not there", { names: null }, ["network-missing vpcId"]],
    ["has no host names", { names: { ...names, dnsHostnames: false } }, ["network-without-names vpcId"]],
    [
      "has everything wrong, told at once",
      { names: { dnsSupport: false, dnsHostnames: false }, routeTable: table([]) },
      ["network-without-names vpcId", "network-without-internet routeTableId"],
    ],
  ])("%s", (_, observed, codes) => {
    expect(codesOf(observed)).toEqual(codes);
  });

  it("without a route table of its own, only names are asked for", async () => {
    const mainTable = { ...given, routeTableId: null };
    const observed = await observeNetwork(mainTable, { describeNames: async () => names, describeRouteTable: async () => table([]) });
    expect(observed).toEqual({ names, routeTable: null });
    expect(codesOf(observed, mainTable)).toEqual([]);
  });
});
