import { ServiceError } from "../query/service-error.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { type BalancerCall, ensureFew, tagList, takeMarked, there } from "./balancer-call.ts";
import { endBalancer } from "./end-balancer.ts";
import type { NewerRecord, TargetGroupRecord } from "./load-balancing-state.ts";

export function describeNewer(call: BalancerCall): XmlValue {
  const arns = call.input.texts("LoadBalancerArns");
  const names = call.input.texts("Names");
  const found = there(call, call.account.loadBalancing.newer).filter(
    ({ arn, name }) => (arns.length === 0 || arns.includes(arn)) && (names.length === 0 || names.includes(name)),
  );
  if (found.length < Math.max(arns.length, names.length)) throw notFound("LoadBalancerNotFound", "load balancers");
  const { page, next } = takeMarked(call, found);
  return { LoadBalancers: page.map(newerShape), NextMarker: next };
}

const notFound = (code: string, what: string): ServiceError => new ServiceError(code, `One or more ${what} not found`);

function newerShape(balancer: NewerRecord): XmlValue {
  return {
    LoadBalancerArn: balancer.arn,
    DNSName: balancer.dnsName,
    CanonicalHostedZoneId: balancer.hostedZoneId,
    CreatedTime: new Date(balancer.from).toISOString(),
    LoadBalancerName: balancer.name,
    Scheme: "internet-facing",
    VpcId: balancer.vpcId,
    State: { Code: "active" },
    Type: balancer.type,
    AvailabilityZones: balancer.subnets.map((SubnetId, index) => ({ ZoneName: balancer.zones[index], SubnetId })),
    SecurityGroups: balancer.securityGroups,
    IpAddressType: "ipv4",
  };
}

export function describeNewerTags(call: BalancerCall): XmlValue {
  const arns = call.input.texts("ResourceArns");
  ensureFew(arns);
  const { newer, targetGroups } = call.account.loadBalancing;
  const known = new Map([...there(call, newer), ...there(call, targetGroups)].map(({ arn, tags }) => [arn, tags]));
  const descriptions = arns.map((arn) => {
    const tags = known.get(arn);
    if (tags === undefined) {
      throw arn.includes(":targetgroup/")
        ? notFound("TargetGroupNotFound", "target groups")
        : notFound("LoadBalancerNotFound", "load balancers");
    }
    return { ResourceArn: arn, Tags: tagList(tags) };
  });
  return { TagDescriptions: descriptions };
}

/** Succeeds for one that there is not, refuses one under protection (API reference, DeleteLoadBalancer). */
export function deleteNewer(call: BalancerCall): XmlValue {
  const arn = call.input.text("LoadBalancerArn");
  const found = there(call, call.account.loadBalancing.newer).find((each) => each.arn === arn);
  if (found?.deletionProtection === true) {
    throw new ServiceError(
      "OperationNotPermitted",
      `Load balancer '${found.arn}' cannot be deleted because deletion protection is enabled`,
    );
  }
  if (found !== undefined) endBalancer(call.account, found, call.now);
  return {};
}

export function describeTargetGroups(call: BalancerCall): XmlValue {
  const { input } = call;
  const arns = input.texts("TargetGroupArns");
  const names = input.texts("Names");
  const balancer = input.text("LoadBalancerArn");
  const found = there(call, call.account.loadBalancing.targetGroups)
    .filter((group) => (arns.length === 0 || arns.includes(group.arn)) && (names.length === 0 || names.includes(group.name)))
    .filter((group) => balancer === undefined || group.balancer === balancer);
  if (found.length < Math.max(arns.length, names.length)) throw notFound("TargetGroupNotFound", "target groups");
  const { page, next } = takeMarked(call, found);
  return { TargetGroups: page.map((group) => targetGroupShape(call, group)), NextMarker: next };
}

function targetGroupShape(call: BalancerCall, group: TargetGroupRecord): XmlValue {
  return {
    TargetGroupArn: group.arn,
    TargetGroupName: group.name,
    Protocol: "TCP",
    Port: group.port,
    VpcId: group.vpcId,
    LoadBalancerArns: isForwardedTo(call, group) ? [group.balancer] : [],
    TargetType: "instance",
    IpAddressType: "ipv4",
  };
}

function isForwardedTo(call: BalancerCall, { balancer }: TargetGroupRecord): boolean {
  return there(call, call.account.loadBalancing.newer).some(({ arn }) => arn === balancer);
}

/** Refused while a listener forwards to it; succeeds for one that there is not (API reference, DeleteTargetGroup). */
export function deleteTargetGroup(call: BalancerCall): XmlValue {
  const arn = call.input.text("TargetGroupArn");
  const found = there(call, call.account.loadBalancing.targetGroups).find((group) => group.arn === arn);
  if (found === undefined) return {};
  if (isForwardedTo(call, found)) {
    throw new ServiceError("ResourceInUse", `Target group '${found.arn}' is currently in use by a listener or a rule`);
  }
  found.until = call.now;
  return {};
}
