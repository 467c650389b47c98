import { ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { type BalancerCall, ensureFew, tagList, takeMarked, there } from "./balancer-call.ts";
import { endBalancer } from "./end-balancer.ts";
import type { ClassicRecord } from "./load-balancing-state.ts";

export function describeClassic(call: BalancerCall): XmlValue {
  const names = call.input.texts("LoadBalancerNames");
  const all = there(call, call.account.loadBalancing.classic);
  const named = names.length === 0 ? all : names.map((name) => findClassic(all, name));
  const { page, next } = takeMarked(call, named);
  return { LoadBalancerDescriptions: page.map(classicShape), NextMarker: next };
}

function findClassic(all: readonly ClassicRecord[], name: string): ClassicRecord {
  const found = all.find((each) => each.name === name);
  if (found === undefined) throw new ServiceError("LoadBalancerNotFound", `There is no ACTIVE Load Balancer named '${name}'`);
  return found;
}

function classicShape(balancer: ClassicRecord): XmlValue {
  return {
    LoadBalancerName: balancer.name,
    DNSName: balancer.dnsName,
    CanonicalHostedZoneName: balancer.dnsName,
    CanonicalHostedZoneNameID: balancer.hostedZoneId,
    ListenerDescriptions: balancer.ports.map(({ port, nodePort }) => ({
      Listener: { Protocol: "TCP", LoadBalancerPort: port, InstanceProtocol: "TCP", InstancePort: nodePort },
      PolicyNames: [],
    })),
    AvailabilityZones: balancer.zones,
    Subnets: balancer.subnets,
    VPCId: balancer.vpcId,
    Instances: balancer.instances.map((InstanceId) => ({ InstanceId })),
    SecurityGroups: balancer.securityGroups,
    CreatedTime: new Date(balancer.from).toISOString(),
    Scheme: "internet-facing",
  };
}

export function describeClassicTags(call: BalancerCall): XmlValue {
  const names = call.input.texts("LoadBalancerNames");
  ensureFew(names);
  const all = there(call, call.account.loadBalancing.classic);
  const found = names.map((name) => findClassic(all, name));
  return { TagDescriptions: found.map(({ name, tags }) => ({ LoadBalancerName: name, Tags: tagList(tags) })) };
}

/** Succeeds for a name that there is not (API reference, DeleteLoadBalancer). */
export function deleteClassic(call: BalancerCall): XmlValue {
  const name = call.input.text("LoadBalancerName");
  const found = there(call, call.account.loadBalancing.classic).find((each) => each.name === name);
  if (found !== undefined) endBalancer(call.account, found, call.now);
  return {};
}
