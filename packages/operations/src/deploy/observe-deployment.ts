import type { Note } from "@keelson/core";
import {
  chooseNodeImage,
  judgeImage,
  judgeNetwork,
  liveStackOf,
  type ObservedStack,
  observeNetwork,
  observeStack,
  type ParameterValue,
} from "@keelson/deploy";
import type { ClusterModel } from "@keelson/render";
import { type ClusterSecretsSeen, observeClusterSecrets } from "../cluster-secrets.ts";
import type { DeployServices } from "./deploy-services.ts";
import { imageParameter } from "./desire-stack.ts";

/** What a deployment finds before it plans. */
export interface DeploymentSeen {
  readonly observed: ObservedStack;
  readonly image: ParameterValue;
  readonly secrets: ClusterSecretsSeen;
  /** About the image and the given network. */
  readonly notes: readonly Note[];
}

/** Reads the stack and, as far as they do not hang on each other at once, all else. Reads only. */
export async function observeDeployment(
  model: ClusterModel,
  { services, now }: { readonly services: DeployServices; readonly now: number },
): Promise<DeploymentSeen> {
  const observed = await observeStack(model.stackName, services);
  const [image, secrets, inNetwork] = await Promise.all([
    observeImage(model, { observed, services, now }),
    observeClusterSecrets(model, services.secrets),
    notesOnNetwork(model, { observed, services }),
  ]);
  return { observed, image: image.value, secrets, notes: [...inNetwork, ...image.notes] };
}

async function observeImage(
  model: ClusterModel,
  seen: { readonly observed: ObservedStack; readonly services: DeployServices; readonly now: number },
): Promise<{ readonly value: ParameterValue; readonly notes: readonly Note[] }> {
  const { observed, services, now } = seen;
  const { value } = await chooseNodeImage({ query: model.image, parameter: imageParameter, observed, port: services.images });
  const imageId = typeof value === "string" ? value : liveStackOf(observed)?.parameters[imageParameter];
  if (imageId === undefined) return { value, notes: [] };
  const found = await services.images.describeImage(imageId);
  return { value, notes: judgeImage({ imageId, found, use: isKept(value, observed) ? "kept" : "new" }, now) };
}

/** A channel's image can be kept by its id too, while another operation runs. */
function isKept(value: ParameterValue, observed: ObservedStack): boolean {
  return typeof value !== "string" || liveStackOf(observed)?.parameters[imageParameter] === value;
}

/** Under a living cluster, which boots all the same, what would keep a new one from booting is only worth a warning. */
async function notesOnNetwork(
  model: ClusterModel,
  { observed, services }: { readonly observed: ObservedStack; readonly services: DeployServices },
): Promise<readonly Note[]> {
  const given = model.network.existingVPC;
  if (given === null) return [];
  const notes = judgeNetwork(given, await observeNetwork(given, services.network));
  return liveStackOf(observed) === null ? notes : notes.map((note) => ({ ...note, severity: "warning" as const }));
}
