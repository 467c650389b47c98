import type { ClusterConfig, ConfigKey } from "../../config/cluster-config.ts";
import { isMapping } from "../../is-mapping.ts";
import { accessLists } from "../../stack/security-rules.ts";

/** What one list of cluster.yaml takes of a template. */
export interface Cost {
  readonly key: ConfigKey;
  /** How many entries the list has. */
  readonly entries: number;
  readonly resources: number;
  /** Bytes of JSON without white space, about. */
  readonly bytes: number;
}

/** What each list and mapping of cluster.yaml made in a template, told by the resources that it leads to. */
export function templateCosts(config: ClusterConfig, resources: Readonly<Record<string, unknown>>): readonly Cost[] {
  const found = Object.entries(resources).map(([id, resource]) => ({ id, resource, key: causeOf(config, resource) }));
  const lists = [...accessLists.map(({ key }) => key), "subnets" as const].map((key) => {
    const own = found.filter((each) => each.key === key);
    const bytes = own.reduce((sum, { id, resource }) => sum + id.length + JSON.stringify(resource).length + 4, 0);
    return { key, entries: config[key].length, resources: own.length, bytes };
  });
  const tagged = JSON.stringify(resources).split('"Key":"keelson:cluster"').length - 1;
  const tags = Object.entries(config.stackTags);
  const tagBytes = tags.reduce((sum, [key, value]) => sum + key.length + value.length + '{"Key":"","Value":""},'.length, 0);
  return [
    ...lists,
    { key: "stackTags", entries: tags.length, resources: 0, bytes: tagBytes * tagged },
    // Base64 of what gzip makes of base64, once for each role.
    {
      key: "sshAuthorizedKeys",
      entries: config.sshAuthorizedKeys.length,
      resources: 0,
      bytes: 2 * config.sshAuthorizedKeys.join("").length,
    },
  ];
}

/** The list of cluster.yaml that a resource is made for. */
export function causeOf(config: ClusterConfig, resource: unknown): ConfigKey | null {
  if (!isMapping(resource)) return null;
  const properties = isMapping(resource["Properties"]) ? resource["Properties"] : {};
  switch (resource["Type"]) {
    case "AWS::EC2::SecurityGroupIngress":
      return typeof properties["CidrIp"] === "string" ? accessListOf(properties) : null;
    case "AWS::EC2::Subnet":
    case "AWS::EC2::SubnetRouteTableAssociation":
      return config.subnets.length > 0 ? "subnets" : null;
    default:
      return null;
  }
}

function accessListOf({ IpProtocol, FromPort }: Readonly<Record<string, unknown>>): ConfigKey | null {
  const list = accessLists.find(({ ports }) => ports.some((port) => port.protocol === IpProtocol && port.fromPort === FromPort));
  return list?.key ?? null;
}
