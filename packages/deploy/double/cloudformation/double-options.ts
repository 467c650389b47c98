import type { Clock } from "@keelson/core";
import type { AccessControl } from "@keelson/double";
import type { Ec2State } from "../ec2/ec2-state.ts";
import type { S3State } from "../s3/s3-state.ts";
import type { ScriptedDrift } from "./drift/drift-record.ts";
import type { MachinePort } from "../machines/machine-port.ts";
import type { MachineScript } from "../machines/machine-script.ts";
import type { CloudFormationState } from "./state.ts";
import type { BrokenRule, EarlyValidation, EventScript, ResourceFailure, World } from "./world.ts";

/** How a CloudFormation double behaves; cloudformation.md is the description. Scripts are read at every request. */
export interface CloudFormationDoubleOptions {
  readonly state: CloudFormationState;
  readonly clock: Clock;
  /** Where parameters of type AWS::EC2::Image::Id are looked up. */
  readonly ec2: Ec2State;
  /** Where templates are read from by URL. */
  readonly s3?: S3State;
  /** Refused actions, such as `cloudformation:ExecuteChangeSet`. */
  readonly deny?: readonly string[];
  readonly failResources?: Readonly<Record<string, ResourceFailure>>;
  /** Duration in seconds by logical id or by type; the type table has the defaults. */
  readonly seconds?: Readonly<Record<string, number>>;
  /** How the machines of groups come up; all of them do by default. */
  readonly boots?: MachineScript;
  /** What stands behind groups in place of fake machines. */
  readonly machines?: MachinePort;
  /** Which of the service's two sentences an empty change set fails with. */
  readonly emptyReason?: World["emptyReason"];
  /** What goes wrong with the events that answers show. */
  readonly events?: EventScript;
  /** How many answers of DescribeStacks are older than the last call that changed the stack. */
  readonly staleReads?: number;
  /** What became of resources outside of CloudFormation, by logical id. */
  readonly drift?: Readonly<Record<string, ScriptedDrift>>;
  /** What the validation before the deployment finds. */
  readonly earlyValidation?: readonly EarlyValidation[];
  readonly pageSizes?: Partial<World["pageSizes"]>;
  /** The account's hosted zones: record sets may name theirs in place of its id. */
  readonly hostedZones?: World["hostedZones"];
  /** Asked for each resource, in the name of who changed the stack; all is allowed when absent. */
  readonly access?: AccessControl;
  /** A rule that is broken on purpose. */
  readonly broken?: BrokenRule;
}
