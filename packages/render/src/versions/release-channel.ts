/** The channels that Flatcar publishes images on. */
export const releaseChannels = ["stable", "lts", "beta", "alpha"] as const;

/** One of them. */
export type ReleaseChannel = (typeof releaseChannels)[number];
