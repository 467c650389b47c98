import type { CloudFormationDoubleOptions } from "./double-options.ts";
import { fakeMachines } from "../machines/fake-machines.ts";
import { partitionOf } from "./template/pseudo-parameters.ts";
import type { World } from "./world.ts";

/** The world at an instant, as the options describe it: what they leave out behaves like the service. */
export function worldOf(options: CloudFormationDoubleOptions, now: number, caller = ""): World {
  const { state, ec2 } = options;
  const hasImage = (imageId: string): boolean => ec2.images.some((image) => image.imageId === imageId && image.state === "available");
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
      machines: options.machines ?? fakeMachines(state.machines, () => options.boots ?? {}),
      account: state.account,
      partition: (region) => partitionOf(region).partition,
      hasImage,
    },
  };
}
