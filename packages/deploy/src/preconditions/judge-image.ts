import type { Note } from "@keelson/core";
import type { MachineImage } from "../image/resolve-node-image.ts";

/** Milliseconds in half a year: publishers take images back some time after that. */
const oldAfter = 183 * 24 * 3_600_000;

export interface ImageToJudge {
  readonly imageId: string;
  /** Null where EC2 has none of this id. */
  readonly found: MachineImage | null;
  /** Whether nodes boot it already, or would from now on. */
  readonly use: "kept" | "new";
}

/**
 * What is to be said of the image that a cluster's nodes boot: nothing while it is young, a warning from half a year on, and a loud one when it is
 * gone, since then no node can be replaced. A new one that does not exist is an error: CloudFormation would find out only by machines
 * that never start. Pure.
 */
export function judgeImage({ imageId, found, use }: ImageToJudge, now: number): readonly Note[] {
  if (found === null && use === "new") {
    const message = `There is no image ${imageId} in this region, or none that this account may start.`;
    return [{ severity: "error", code: "image-unknown", message, subject: imageId }];
  }
  if (found === null) {
    const message = `The image ${imageId} is gone: the controller can no longer be replaced, nor a worker added.`;
    return [{ severity: "warning", code: "image-gone", message, subject: imageId }];
  }
  const age = now - Date.parse(found.createdAt);
  if (!(age >= oldAfter)) return [];
  const months = Math.floor(age / (oldAfter / 6));
  const message = `The image ${imageId} (${found.name}) is ${months} months old, and may be taken back.`;
  return [{ severity: "warning", code: "image-old", message, subject: imageId }];
}
