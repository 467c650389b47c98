import { listAt, numberAt, recordAt, textAt } from "../object/read-field.ts";
import { conditionOf, wordsOf } from "../readiness/condition.ts";

/** What keeps a pod from being ready. */
export interface PodFinding {
  readonly text: string;
  /** `doomed`: waiting longer does not help unless someone changes something. */
  readonly outlook: "doomed" | "open";
}

/** A container that keeps ending is given this many restarts, as what it depends on may still be starting. */
const patience = 3;

/** The findings about one pod, most telling first; none for a pod that is ready. */
export function explainPod(pod: unknown): PodFinding[] {
  const name = textAt(pod, "metadata", "name") ?? "";
  if (conditionOf(pod, "Ready")?.status === "True") return [];
  const scheduled = conditionOf(pod, "PodScheduled");
  if (scheduled?.status === "False") return [{ text: `Pod ${name} has no node: ${wordsOf(scheduled)}`, outlook: "open" }];
  const containers = [...listAt(pod, "status", "initContainerStatuses"), ...listAt(pod, "status", "containerStatuses")];
  const found = containers.flatMap((container) => explainContainer(name, container));
  if (found.length > 0) return found;
  const phase = textAt(pod, "status", "phase") ?? "Pending";
  if (phase === "Failed")
    return [{ text: `Pod ${name} has failed: ${textAt(pod, "status", "reason") ?? "no reason given"}`, outlook: "open" }];
  return phase === "Running" ? [{ text: `Pod ${name} runs but does not pass its readiness probe`, outlook: "open" }] : [];
}

function explainContainer(pod: string, status: unknown): PodFinding[] {
  const waiting = recordAt(status, "state", "waiting");
  const reason = textAt(waiting, "reason") ?? "";
  if (reason === "" || reason === "ContainerCreating" || reason === "PodInitializing") return [];
  const message = textAt(waiting, "message") ?? "";
  const restarts = numberAt(status, "restartCount") ?? 0;
  const ended = recordAt(status, "lastState", "terminated");
  const exit = numberAt(ended, "exitCode");
  const last =
    exit === null
      ? ""
      : `; it last ended with exit code ${exit}${textAt(ended, "reason") === "OOMKilled" ? " (out of memory)" : ""} after ${restarts} restarts`;
  const text = `Container ${textAt(status, "name") ?? ""} of pod ${pod}: ${[reason, message].filter((part) => part !== "").join(": ")}${last}`;
  return [{ text, outlook: isDoomed({ reason, message, restarts }) ? "doomed" : "open" }];
}

/** krane's restraint: an image is given up only when the registry says that it is not there, as registries have bad minutes. */
function isDoomed({ reason, message, restarts }: { reason: string; message: string; restarts: number }): boolean {
  switch (reason) {
    case "InvalidImageName":
    case "ErrImageNeverPull":
      return true;
    case "ErrImagePull":
    case "ImagePullBackOff":
      return /not found|manifest unknown|does not exist/i.test(message);
    case "CreateContainerConfigError":
      return !/failed to sync/.test(message);
    case "CrashLoopBackOff":
      return restarts >= patience;
    default:
      return false;
  }
}
