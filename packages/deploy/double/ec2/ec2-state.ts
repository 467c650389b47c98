import { createHash } from "node:crypto";
import { type BesideStacks, nothingBesideStacks } from "./beside-stacks.ts";

/** What the EC2 double knows beside the stacks of its account; JSON all the way. */
export interface Ec2State extends BesideStacks {
  readonly format: 2;
  images: Image[];
}

export interface Image {
  readonly imageId: string;
  readonly name: string;
  readonly ownerId: string;
  readonly architecture: "x86_64" | "arm64";
  readonly state: "available" | "pending" | "deregistered" | "disabled";
  /** ISO 8601, as the service writes it. */
  readonly creationDate: string;
  readonly deprecationTime: string | null;
  readonly description: string;
}

/** Flatcar's publishing account (Flatcar documentation, "Running Flatcar Container Linux on AWS EC2"). */
const flatcarOwner = "075585003325";

const releases = [
  ["stable", "4593.2.5", "2026-11-10"],
  ["stable", "4593.2.4", "2026-10-13"],
  ["stable", "4459.2.9", "2026-08-18"],
  ["beta", "4757.1.0", "2026-11-12"],
  ["beta", "4722.1.1", "2026-10-08"],
  ["alpha", "4820.0.0", "2026-11-17"],
  ["alpha", "4797.0.0", "2026-10-27"],
  ["lts", "4081.3.10", "2026-11-04"],
  ["lts", "4081.3.8", "2026-09-15"],
] as const;

/** The catalogue a fresh double starts with. Versions beside the newest of a channel are invented. */
export function defaultEc2State(): Ec2State {
  return {
    format: 2,
    ...nothingBesideStacks(),
    images: [
      ...releases.map(([channel, version, day]) => flatcarImage({ channel, version, day })),
      flatcarImage({ channel: "stable", version: "4593.2.5", day: "2026-11-10", architecture: "arm64" }),
    ],
  };
}

/** An image as Flatcar publishes it; its id follows from its name. */
export function flatcarImage(release: {
  readonly channel: string;
  readonly version: string;
  /** The day of publication, such as 2026-11-10. */
  readonly day: string;
  readonly architecture?: Image["architecture"];
}): Image {
  const { channel, version, day, architecture = "x86_64" } = release;
  const name = `Flatcar-${channel}-${version}${architecture === "arm64" ? "-arm64" : ""}-hvm`;
  const year = Number.parseInt(day.slice(0, 4), 10);
  return {
    imageId: `ami-${createHash("sha256").update(name).digest("hex").slice(0, 17)}`,
    name,
    ownerId: flatcarOwner,
    architecture,
    state: "available",
    creationDate: `${day}T08:00:00.000Z`,
    // Public images are deprecated two years after they were made (EC2 user guide, "Deprecate an AMI").
    deprecationTime: `${year + 2}${day.slice(4)}T08:00:00.000Z`,
    description: `Flatcar Container Linux ${channel} ${version} (HVM)`,
  };
}
