import type { Clock } from "@keelson/core";
import type { ServiceDouble } from "@keelson/double";
import { presentWorld } from "../account/account-options.ts";
import type { CloudFormationDoubleOptions } from "../cloudformation/double-options.ts";
import { emptyCloudFormationState } from "../cloudformation/state.ts";
import { type Call, queryService } from "../query/query-service.ts";
import type { QueryInput } from "../query/query-input.ts";
import type { XmlValue } from "../query/xml-element.ts";
import { getConsoleOutput } from "./console-output.ts";
import { createSnapshot } from "./create-snapshot.ts";
import { deleteNetworkInterface, deleteSecurityGroup, deleteSnapshot, deleteVolume } from "./delete-calls.ts";
import { describeImages } from "./describe-images.ts";
import { describeThings } from "./describe-things.ts";
import type { Ec2State } from "./ec2-state.ts";
import { type Ec2View, viewEc2 } from "./ec2-view.ts";
import { revokeRules } from "./revoke-rules.ts";
import { createTags } from "./tag-calls.ts";
import { addressesOf, addressListing } from "./things/addresses.ts";
import { describeInstances } from "./things/instances.ts";
import { interfaceListing, interfacesOf } from "./things/interfaces.ts";
import { describeVpcAttribute, routeTableListing, routeTablesOf, subnetListing, subnetsOf, vpcListing, vpcsOf } from "./things/networks.ts";
import { securityGroupListing, securityGroupsOf } from "./things/security-groups.ts";
import { snapshotListing, snapshotsOf } from "./things/snapshots.ts";
import { describeTags } from "./things/tagged.ts";
import { volumeListing, volumesOf } from "./things/volumes.ts";

export interface Ec2DoubleOptions {
  readonly state: Ec2State;
  readonly clock: Clock;
  /** The account's stacks; without them there is only what is beside stacks. */
  readonly stacks?: CloudFormationDoubleOptions;
  readonly account?: string;
  /** Refused actions, such as `ec2:DescribeImages`; read at every request. */
  readonly deny?: readonly string[];
}

type Ec2Call = (input: QueryInput, view: Ec2View) => XmlValue;

/** Calls on what there is in a region now. */
const calls: Readonly<Record<string, Ec2Call>> = {
  CreateSnapshot: createSnapshot,
  CreateTags: createTags,
  DeleteNetworkInterface: deleteNetworkInterface,
  DeleteSecurityGroup: deleteSecurityGroup,
  DeleteSnapshot: deleteSnapshot,
  DeleteVolume: deleteVolume,
  DescribeAddresses: (input, view) => describeThings(input, addressesOf(view), addressListing),
  DescribeInstances: describeInstances,
  DescribeNetworkInterfaces: (input, view) => describeThings(input, interfacesOf(view), interfaceListing(view)),
  DescribeRouteTables: (input, view) => describeThings(input, routeTablesOf(view), routeTableListing(view)),
  DescribeSecurityGroups: (input, view) => describeThings(input, securityGroupsOf(view), securityGroupListing(view)),
  // Owner self and no owner are the same here: nobody else's snapshots are shown.
  DescribeSnapshots: (input, view) => describeThings(input, snapshotsOf(view), snapshotListing(view)),
  DescribeSubnets: (input, view) => describeThings(input, subnetsOf(view), subnetListing(view)),
  DescribeTags: describeTags,
  DescribeVolumes: (input, view) => describeThings(input, volumesOf(view), volumeListing),
  DescribeVpcAttribute: describeVpcAttribute,
  DescribeVpcs: (input, view) => describeThings(input, vpcsOf(view), vpcListing(view)),
  GetConsoleOutput: getConsoleOutput,
  RevokeSecurityGroupEgress: revokeRules("egress"),
  RevokeSecurityGroupIngress: revokeRules("ingress"),
};

/** Amazon EC2: images, the instances of groups, and what stacks and controllers made (ec2.md). */
export function ec2Double({ state, clock, stacks, account, deny = [] }: Ec2DoubleOptions): ServiceDouble {
  const options = stacks ?? { state: emptyCloudFormationState(account), clock, ec2: state };
  const modelled =
    (run: Ec2Call): Call =>
    (input, { region }) => {
      const { launcher, now } = presentWorld({ stacks: options });
      return run(input, viewEc2({ state, stacks: options.state, machines: launcher.machines, region, at: now }));
    };
  return queryService({
    service: "ec2",
    wire: "ec2",
    namespace: "http://ec2.amazonaws.com/doc/2016-11-15/",
    account: options.state.account,
    deny,
    calls: {
      ...Object.fromEntries(Object.entries(calls).map(([action, run]) => [action, modelled(run)])),
      DescribeImages: (input) => describeImages(input, { images: state.images, account: options.state.account, now: clock.now() }),
    },
  });
}
