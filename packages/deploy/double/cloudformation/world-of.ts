import type { CloudFormationDoubleOptions } from "./double-options.ts";
import type { World } from "./world.ts";

/** The world at an instant, as the options describe it: what they leave out behaves like the service. */
export function worldOf(options: CloudFormationDoubleOptions, now: number, caller = ""): World {
  return {
    state: options.state,
    now,
    failResources: options.failResources ?? {},
    seconds: options.seconds ?? {},
    signals: options.signals ?? "automatic",
    emptyReason: options.emptyReason ?? "no-changes",
    events: options.events ?? {},
    drift: options.drift ?? {},
    earlyValidation: options.earlyValidation ?? [],
    pageSizes: { events: 100, changes: 100, resources: 100, drifts: 100, ...options.pageSizes },
    broken: options.broken ?? null,
    hasImage: (imageId) => options.ec2.images.some((image) => image.imageId === imageId && image.state === "available"),
    access: options.access ?? null,
    caller,
  };
}
