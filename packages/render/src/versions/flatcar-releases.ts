import { type ReleaseChannel, releaseChannels } from "./release-channel.ts";
import { numbersOf } from "./version-order.ts";

/** Flatcar's channels, each with the middle number that all its releases have had since build 3033 (release data of flatcar.org). */
export const channelNumbers: Readonly<Record<ReleaseChannel, number>> = { alpha: 0, beta: 1, stable: 2, lts: 3 };

/** From the first build on, a release has it: Ignition 2.13 reads the specification 3.3.0; containerd 2 (release notes of 3185.0.0, 4284.0.0). */
export const firstBuilds = { ignition: 3185, containerd2: 4284 } as const;

/** The Kubernetes minor that refuses containerd 1.7 and older (KEP-4033, end of the kubelet's own cgroup driver). */
export const firstMinorOfContainerd2 = "1.38";

/** 4593 of 4593.2.5. */
export function buildOf(flatcarVersion: string): number {
  return numbersOf(flatcarVersion)[0] ?? 0;
}

/** The channel that a release was made for, or null when its middle number belongs to none. */
export function channelOf(flatcarVersion: string): ReleaseChannel | null {
  return releaseChannels.find((channel) => channelNumbers[channel] === numbersOf(flatcarVersion)[1]) ?? null;
}
