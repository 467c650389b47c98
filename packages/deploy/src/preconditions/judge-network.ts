import type { Note } from "@keelson/core";
import type { NetworkNames, NetworkPort, RouteTable } from "./network-port.ts";

/** The network that a user made and a cluster is to live in. */
export interface GivenNetwork {
  readonly vpcId: string;
  /** Null where the subnets follow the VPC's main table, which is not looked at. */
  readonly routeTableId: string | null;
}

/** What EC2 knows of it; null where there is no such thing. */
export interface ObservedNetwork {
  readonly names: NetworkNames | null;
  readonly routeTable: RouteTable | null;
}

/** Reads only: two or three calls. */
export async function observeNetwork(given: GivenNetwork, port: NetworkPort): Promise<ObservedNetwork> {
  const { vpcId, routeTableId } = given;
  const [names, routeTable] = await Promise.all([
    port.describeNames(vpcId),
    routeTableId === null ? null : port.describeRouteTable(routeTableId),
  ]);
  return { names, routeTable };
}

/**
 * Why no node could boot in the network; empty when nodes can. They load their extension and images over the internet, and find AWS by
 * name. Pure.
 */
export function judgeNetwork(given: GivenNetwork, observed: ObservedNetwork): readonly Note[] {
  return [...judgeNames(given, observed.names), ...judgeRoutes(given, observed.routeTable)];
}

function judgeNames({ vpcId }: GivenNetwork, names: NetworkNames | null): Note[] {
  if (names === null) return [error("network-missing", `There is no VPC ${vpcId} in this account and region.`, "vpcId")];
  const off = [...(names.dnsSupport ? [] : ["enableDnsSupport"]), ...(names.dnsHostnames ? [] : ["enableDnsHostnames"])];
  if (off.length === 0) return [];
  return [error("network-without-names", `In the VPC ${vpcId}, ${off.join(" and ")} ${off.length === 1 ? "is" : "are"} off.`, "vpcId")];
}

function judgeRoutes({ vpcId, routeTableId }: GivenNetwork, table: RouteTable | null): Note[] {
  if (routeTableId === null) return [];
  if (table === null) {
    return [error("network-missing", `There is no route table ${routeTableId} in this account and region.`, "routeTableId")];
  }
  if (table.vpcId !== vpcId) {
    return [
      error("network-missing", `The route table ${routeTableId} belongs to the VPC ${table.vpcId}, not to ${vpcId}.`, "routeTableId"),
    ];
  }
  const byDefault = table.routes.filter(({ destination }) => destination === "0.0.0.0/0");
  if (byDefault.some(({ target, state }) => state === "active" && target?.startsWith("igw-") === true)) return [];
  const [found] = byDefault;
  const instead = found === undefined ? "none at all" : `one to ${found.target ?? "nothing"} that is ${found.state}`;
  const message = `The route table ${routeTableId} has no active default route to an internet gateway, but ${instead}.`;
  return [error("network-without-internet", message, "routeTableId")];
}

function error(code: Note["code"], message: string, subject: string): Note {
  return { severity: "error", code, message, subject };
}
