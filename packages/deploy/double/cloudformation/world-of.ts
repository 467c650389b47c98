import type { CloudFormationDoubleOptions } from "./double-options.ts";
import { isNothingBeside } from "../ec2/beside-stacks.ts";
import { viewEc2 } from "../ec2/ec2-view.ts";
import { holdOf } from "../ec2/users-of.ts";
import { hasInstances } from "../auto-scaling/auto-scaling-state.ts";
import { fakeMachines } from "../machines/fake-machines.ts";
import { partitionOf } from "./template/pseudo-parameters.ts";
import type { World } from "./world.ts";

/** The world at an instant, as the options describe it: what they leave out behaves like the service. */
export function worldOf(options: CloudFormationDoubleOptions, now: number, caller = ""): World {
  const { state, ec2 } = options;
  const hasImage = (imageId: string): boolean => ec2.images.some((image) => image.imageId === imageId && image.state === "available");
  const machines = options.machines ?? fakeMachines(state.machines, () => options.boots ?? {});
  return {
    state,
    now,
    failResources: options.failResources ?? {},
    seconds: options.seconds ?? {},
    emptyReason: options.emptyReason ?? "no-changes",
    events: options.events ?? {},
    drift: options.drift ?? {},
    earlyValidation: options.earlyValidation ?? [],
    pageSizes: { events: 100, changes: 100, resources: 100, drifts: 100, ...options.pageSizes },
    s3: options.s3 ?? null,
    deny: options.deny ?? [],
    broken: options.broken ?? null,
    hostedZones: options.hostedZones ?? [],
    access: options.access ?? null,
    caller,
    hasImage,
    launcher: {
      state: state.autoScaling,
      machines,
      account: state.account,
      partition: (region) => partitionOf(region).partition,
      hasImage,
    },
    holdOf: ({ type, physicalId, region }, at) => {
      // Nearly always there is nothing beside the stacks: then nobody has to look closer.
      const kept = state.retained.some((each) => each.kept === "resource");
      if (isNothingBeside(ec2) && !kept && !hasInstances(state.autoScaling, at)) return null;
      return holdOf(viewEc2({ state: ec2, stacks: state, machines, region, at }), type, physicalId);
    },
  };
}
