import type { Note } from "@keelson/core";
import { judgeImage } from "@keelson/deploy";
import type { ClusterStatus } from "./cluster-status.ts";

const day = 86_400_000;
/** Certificates of a year are renewed by the nodes every month (cluster documentation, rule 13): one this near to its end was not. */
const soon = 60 * day;

/** What of a status somebody should do something about. Pure. */
export function statusNotes(status: Omit<ClusterStatus, "notes">, now: number): readonly Note[] {
  return [...imageNotes(status, now), ...certificateNotes(status, now), ...nodeNotes(status), ...driftNotes(status)];
}

function imageNotes({ versions: { image } }: Omit<ClusterStatus, "notes">, now: number): readonly Note[] {
  return image.state === "unread" ? [] : judgeImage({ imageId: image.value.imageId, found: image.value.found, use: "kept" }, now);
}

function certificateNotes({ certificates }: Omit<ClusterStatus, "notes">, now: number): readonly Note[] {
  const { authorities, serving } = certificates;
  const ends = [
    ...(authorities.state === "read" ? authorities.value : []),
    ...(serving.state === "read" ? [{ name: "the API server's certificate", notAfter: serving.value.notAfter }] : []),
  ];
  return ends.flatMap(({ name, notAfter }): Note[] => {
    if (notAfter - now > soon) return [];
    const days = Math.floor(Math.abs(notAfter - now) / day);
    const message = notAfter <= now ? `${name} ended ${days} days ago.` : `${name} ends in ${days} days.`;
    return [{ severity: "warning", code: "certificate-ending", message, subject: name }];
  });
}

function nodeNotes({ nodes, groups }: Omit<ClusterStatus, "notes">): readonly Note[] {
  const seen = nodes.state === "read" ? nodes.value : [];
  const notReady = seen
    .filter(({ isReady }) => !isReady)
    .map((node): Note => {
      return { severity: "warning", code: "node-not-ready", message: `${node.name} is not Ready: ${node.condition}.`, subject: node.name };
    });
  if (groups.state === "unread" || nodes.state === "unread") return notReady;
  const joined = new Set(seen.map(({ name }) => name));
  const machines = groups.value.flatMap(({ instances }) => instances);
  const strangers = machines.filter(({ instanceId, lifecycleState }) => !joined.has(instanceId) && lifecycleState === "InService");
  return [
    ...notReady,
    ...strangers.map(({ instanceId }): Note => {
      return { severity: "warning", code: "node-not-ready", message: `${instanceId} is in service, but is no node.`, subject: instanceId };
    }),
  ];
}

function driftNotes({ drift }: Omit<ClusterStatus, "notes">): readonly Note[] {
  return drift.state === "read" ? drift.value : [];
}
