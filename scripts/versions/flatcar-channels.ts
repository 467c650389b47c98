/** The channels that the table pins. Alpha moves every two weeks: who asks for it gets the newest image at creation. */
export const channels = ["stable", "lts", "beta"] as const;

export type PinnedChannel = (typeof channels)[number];
