/** A deletion that is tried again while something else still uses the resource. */
export interface ReleaseWork {
  readonly kind: "release";
  readonly type: string;
  readonly physicalId: string;
  readonly region: string;
  /** The instant of the first try. */
  readonly from: number;
  /** FORCE_DELETE_STACK: what stays held is left behind. */
  readonly force: boolean;
}

/** Types that EC2 does not let go while something uses them (ec2.md, "What holds what"). */
const heldTypes: ReadonlySet<string> = new Set([
  "AWS::EC2::NetworkInterface",
  "AWS::EC2::SecurityGroup",
  "AWS::EC2::Subnet",
  "AWS::EC2::Volume",
  "AWS::EC2::VPC",
  "AWS::EC2::VPCGatewayAttachment",
]);

export function canBeHeld(type: string): boolean {
  return heldTypes.has(type);
}
