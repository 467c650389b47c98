import { canonicalJson, Unhealthy } from "@keelson/core";
import type { ParameterValue } from "../stack/desired-stack.ts";
import type { ObservedStack } from "../stack/observe-stack.ts";
import { isBusy } from "../stack/stack-status.ts";
import { statusPolicy } from "../policy/status-policy.ts";
import { parseTemplate } from "../template/template.ts";

/** Which image the nodes boot: the `image` of cluster.json. */
export interface ImageQuery {
  /** The publisher's account. */
  readonly owner: string;
  /** Exact name; null takes the newest that matches the pattern. */
  readonly name: string | null;
  readonly namePattern: string;
  readonly architecture: string;
  /** Taken as it is, without a look-up. */
  readonly amiId: string | null;
}

export interface MachineImage {
  readonly imageId: string;
  readonly name: string;
  /** ISO 8601. */
  readonly createdAt: string;
}

/** What is asked of EC2. */
export interface ImagePort {
  /** Available images whose name matches; `*` and `?` stand for any text and any character. */
  findImages(query: {
    readonly owner: string;
    readonly name: string;
    readonly architecture: string;
    /** Deprecated images can still be started; they are wanted only by their exact name. */
    readonly deprecated: "include" | "leave-out";
  }): Promise<readonly MachineImage[]>;
  /** By id, deprecated or not; null when it is gone. */
  describeImage(imageId: string): Promise<MachineImage | null>;
}

/**
 * The image with the exact name, or the newest of the pattern. Unhealthy `image-withdrawn` when the publisher took the named one back
 * (names the newest that there is), `image-unknown` when nothing matches the pattern.
 */
export async function resolveNodeImage(query: ImageQuery, port: ImagePort): Promise<{ imageId: string; name: string | null }> {
  if (query.amiId !== null) return { imageId: query.amiId, name: null };
  const { owner, architecture, name, namePattern } = query;
  if (name !== null) {
    const named = newest(await port.findImages({ owner, architecture, name, deprecated: "include" }));
    if (named !== null) return named;
  }
  const latest = newest(await port.findImages({ owner, architecture, name: namePattern, deprecated: "leave-out" }));
  if (name !== null) {
    const instead = latest === null ? "" : ` The newest one is ${latest.name}.`;
    throw new Unhealthy("image-withdrawn", `The image ${name} of account ${owner} does not exist in this region.${instead}`, {
      subject: `Image ${name}`,
      diagnosis: [],
    });
  }
  if (latest !== null) return latest;
  throw new Unhealthy("image-unknown", `Account ${owner} has no ${architecture} image named ${namePattern} in this region.`, {
    subject: `Image ${namePattern}`,
    diagnosis: [],
  });
}

/**
 * The value of the image parameter. A living stack whose template names the same image keeps its own, without a look-up:
 * so a withdrawn image never blocks a deployment, and a channel's newest image is chosen once.
 */
export async function chooseNodeImage(options: {
  readonly query: ImageQuery;
  /** The name of the stack's parameter. */
  readonly parameter: string;
  readonly observed: ObservedStack;
  readonly port: ImagePort;
}): Promise<{ readonly value: ParameterValue; readonly name: string | null }> {
  const { query, parameter, observed, port } = options;
  const kept = query.amiId === null ? keptImage(query, parameter, observed) : null;
  if (kept !== null) return { value: kept, name: query.name };
  const { imageId, name } = await resolveNodeImage(query, port);
  return { value: imageId, name };
}

function keptImage(query: ImageQuery, parameter: string, observed: ObservedStack): ParameterValue | null {
  if (observed.status === "absent" || statusPolicy[observed.status].basis === "nothing") return null;
  const value = observed.parameters[parameter];
  if (observed.template === null || value === undefined) return null;
  const image = parseTemplate(observed.template)?.keelson?.["image"];
  // Templates have no null: what is not set is left out there.
  const wanted = Object.fromEntries(Object.entries(query).filter(([, part]) => part !== null));
  if (canonicalJson(image) !== canonicalJson(wanted)) return null;
  if (!isBusy(observed.status)) return { usePrevious: true };
  // A running update may be rolled back to another image before ours begins: a name is looked up, a channel keeps the very image.
  return query.name === null ? value : null;
}

function newest(images: readonly MachineImage[]): MachineImage | null {
  return (
    images.toSorted((a, b) => (a.createdAt < b.createdAt ? 1 : a.createdAt > b.createdAt ? -1 : a.imageId < b.imageId ? -1 : 1))[0] ?? null
  );
}
