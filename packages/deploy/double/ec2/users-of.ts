import { type Ec2View, madeOf, runningInstances } from "./ec2-view.ts";
import { type Interface, interfacesOf } from "./things/interfaces.ts";
import { securityGroupsOf } from "./things/security-groups.ts";
import { subnetsOf } from "./things/networks.ts";
import { volumesOf } from "./things/volumes.ts";

/** Why EC2 would not let something go: its error code and sentence. */
export interface Hold {
  readonly code: string;
  readonly message: string;
}

/** What holds a thing at the view's instant; null when nothing does. */
export function holdOf(view: Ec2View, type: string, id: string): Hold | null {
  switch (type) {
    case "AWS::EC2::Subnet":
      return interfacesOf(view).some(({ subnetId }) => subnetId === id)
        ? dependency(`The subnet '${id}' has dependencies and cannot be deleted.`)
        : null;
    case "AWS::EC2::SecurityGroup":
      return isGroupUsed(view, id) ? dependency(`resource ${id} has a dependent object`) : null;
    case "AWS::EC2::VPC":
      return isVpcUsed(view, id) ? dependency(`The vpc '${id}' has dependencies and cannot be deleted.`) : null;
    case "AWS::EC2::VPCGatewayAttachment":
      return mappedAddress(view, id.replace(/^IGW\|/, ""));
    case "AWS::EC2::NetworkInterface":
      return interfaceInUse(interfacesOf(view).find((each) => each.id === id));
    case "AWS::EC2::Volume":
      return volumeInUse(view, id);
    default:
      return null;
  }
}

const dependency = (message: string): Hold => ({ code: "DependencyViolation", message });

/** An interface has it, or a rule of another group names it. */
function isGroupUsed(view: Ec2View, id: string): boolean {
  const named = securityGroupsOf(view).some(
    (group) => group.id !== id && group.rules.some(({ peer }) => "group" in peer && peer.group === id),
  );
  return named || interfacesOf(view).some(({ groups }) => groups.includes(id));
}

/** Anything but its default group. */
function isVpcUsed(view: Ec2View, id: string): boolean {
  return (
    interfacesOf(view).some(({ vpcId }) => vpcId === id) ||
    securityGroupsOf(view).some(({ vpcId, name }) => vpcId === id && name !== "default") ||
    subnetsOf(view).some(({ vpcId }) => vpcId === id) ||
    madeOf(view, "AWS::EC2::VPCGatewayAttachment").some((attachment) => attachment.id === `IGW|${id}`)
  );
}

function mappedAddress(view: Ec2View, vpcId: string): Hold | null {
  const mapped = interfacesOf(view).some((each) => each.vpcId === vpcId && each.publicAddress !== null);
  const sentence = `Network ${vpcId} has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.`;
  return mapped ? dependency(sentence) : null;
}

function interfaceInUse(found: Interface | undefined): Hold | null {
  if (found === undefined || found.attachedTo === null) return null;
  return { code: "InvalidParameterValue", message: `Network interface '${found.id}' is currently in use.` };
}

function volumeInUse(view: Ec2View, id: string): Hold | null {
  const holder = volumesOf(view).find((volume) => volume.id === id)?.attachedTo ?? null;
  const running = runningInstances(view).some(({ instance }) => instance.id === holder);
  return running ? { code: "VolumeInUse", message: `Volume ${id} is currently attached to ${holder ?? ""}` } : null;
}
