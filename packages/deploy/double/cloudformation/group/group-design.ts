import type { GroupDesign, LaunchDesign, LaunchPlace, Tags } from "../../auto-scaling/auto-scaling-state.ts";
import { notModelled, ServiceError } from "../../query/service-error.ts";
import type { ResourceRecord } from "../stack-content.ts";
import type { StackRecord } from "../state.ts";
import { isList, type Json, type JsonObject, objectOf, scalarText } from "../template/json.ts";

const text = (value: Json | undefined): string | null => (value === undefined || value === null ? null : scalarText(value));
const items = (value: Json | undefined): readonly Json[] =>
  isList(value ?? null) ? (value as readonly Json[]) : value === undefined ? [] : [value];

/** What a group's properties come to, with its launch template and subnets looked up in the stack. */
export function groupDesign(resource: ResourceRecord, stack: StackRecord): GroupDesign {
  const { properties } = resource;
  for (const name of ["MixedInstancesPolicy", "InstanceId", "LaunchConfigurationName", "LifecycleHookSpecificationList"]) {
    if (properties[name] !== undefined) throw notModelled(`AWS::AutoScaling::AutoScalingGroup.${name}`);
  }
  const launch = launchDesign(properties, stack);
  const desired = text(properties["DesiredCapacity"]);
  return {
    minSize: Number(properties["MinSize"] ?? 0),
    maxSize: Number(properties["MaxSize"] ?? 0),
    desired: desired === null ? null : Number(desired),
    launch,
    places: placesOf(properties, launch, stack),
    tags: items(properties["Tags"]).map((tag) => {
      const { Key, Value, PropagateAtLaunch } = objectOf(tag);
      return { key: text(Key) ?? "", value: text(Value) ?? "", propagate: text(PropagateAtLaunch) === "true" };
    }),
    healthCheckType: text(properties["HealthCheckType"]) ?? "EC2",
    healthCheckGracePeriod: Number(properties["HealthCheckGracePeriod"] ?? 0),
  };
}

function launchDesign(properties: JsonObject, stack: StackRecord): LaunchDesign {
  const specification = objectOf(properties["LaunchTemplate"]);
  const wanted = text(specification["LaunchTemplateId"]) ?? text(specification["LaunchTemplateName"]);
  if (wanted === null) {
    throw new ServiceError(
      "ValidationError",
      "Valid requests must contain either LaunchTemplate, LaunchConfigurationName, InstanceId or MixedInstancesPolicy parameter.",
    );
  }
  const template = Object.values(stack.resources).find(
    ({ type, physicalId, properties: own }) =>
      type === "AWS::EC2::LaunchTemplate" && (physicalId === wanted || text(own["LaunchTemplateName"]) === wanted),
  );
  if (template === undefined) throw notModelled(`a launch template outside the stack, ${wanted},`);
  const version = text(specification["Version"]) ?? "";
  if (version !== String(template.version))
    throw notModelled(`version ${version} of a launch template whose latest is ${template.version}`);
  return launchOf(template, version);
}

function launchOf(template: ResourceRecord, version: string): LaunchDesign {
  const data = objectOf(template.properties["LaunchTemplateData"]);
  const primary = objectOf(items(data["NetworkInterfaces"]).find((each) => text(objectOf(each)["DeviceIndex"]) === "0"));
  const [root] = items(data["BlockDeviceMappings"]);
  const templateId = template.physicalId ?? "";
  return {
    templateId,
    templateName: text(template.properties["LaunchTemplateName"]) ?? templateId,
    version,
    imageId: text(data["ImageId"]) ?? "",
    instanceType: text(data["InstanceType"]) ?? "m1.small",
    userData: text(data["UserData"]),
    keyName: text(data["KeyName"]),
    interfaceId: text(primary["NetworkInterfaceId"]),
    securityGroups: items(data["SecurityGroupIds"] ?? primary["Groups"]).map((each) => scalarText(each)),
    rootVolumeSize: Number(objectOf(objectOf(root)["Ebs"])["VolumeSize"] ?? 8),
    tags: { instance: tagsFor(data, "instance"), volume: tagsFor(data, "volume"), interface: tagsFor(data, "network-interface") },
  };
}

function tagsFor(data: JsonObject, resourceType: string): Tags {
  const specification = items(data["TagSpecifications"]).find((each) => text(objectOf(each)["ResourceType"]) === resourceType);
  return Object.fromEntries(
    items(objectOf(specification)["Tags"]).map((tag) => [text(objectOf(tag)["Key"]) ?? "", text(objectOf(tag)["Value"]) ?? ""]),
  );
}

/** Where instances go: the group's subnets, or the zone of the interface that the template names. */
function placesOf(properties: JsonObject, launch: LaunchDesign, stack: StackRecord): readonly LaunchPlace[] {
  const byId = new Map(Object.values(stack.resources).map((resource) => [resource.physicalId, resource]));
  const subnetPlace = (subnetId: string): LaunchPlace => {
    const subnet = byId.get(subnetId);
    return {
      zone: text(subnet?.attributes["AvailabilityZone"]) ?? `${stack.region}a`,
      subnetId,
      vpcId: text(subnet?.properties["VpcId"]),
      cidr: text(subnet?.properties["CidrBlock"]) ?? "10.0.0.0/24",
      fixedAddress: null,
    };
  };
  const subnets = items(properties["VPCZoneIdentifier"]).flatMap((each) => scalarText(each).split(","));
  if (subnets.length > 0) return subnets.map(subnetPlace);
  const own = launch.interfaceId === null ? undefined : byId.get(launch.interfaceId);
  const place = own === undefined ? null : subnetPlace(text(own.properties["SubnetId"]) ?? "");
  return items(properties["AvailabilityZones"]).map((zone) => ({
    ...(place ?? { subnetId: null, vpcId: null, cidr: "10.0.0.0/24" }),
    zone: scalarText(zone),
    fixedAddress: text(own?.properties["PrivateIpAddress"]),
  }));
}
