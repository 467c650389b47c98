import { compareText, type FailureCode, type Note, RemoteFailure } from "@keelson/core";
import type { DesiredRecords } from "../desired/desired-records.ts";
import { chooseZone } from "./choose-zone.ts";
import { compareNames } from "./dns-name.ts";
import type { RecordSet } from "./record-set.ts";
import type { HostedZone, Protection, Route53Port } from "./route53-port.ts";

export interface ObservedZone {
  readonly zone: HostedZone;
  readonly sets: readonly RecordSet[];
  readonly protections: readonly Protection[];
}

export interface ObservedZones {
  /** Sorted by name and id. */
  readonly zones: readonly ObservedZone[];
  readonly notes: readonly Note[];
}

/**
 * Reads every public hosted zone of the account, since a name that is no longer wanted can stand in any of them; with `zoneId` that
 * zone alone, which may be private. A zone that holds no wanted name and may not be read is left out with a note; its protections are not asked for.
 */
export async function observeZones(options: {
  readonly desired: DesiredRecords;
  readonly zoneId: string | null;
  readonly port: Route53Port;
}): Promise<ObservedZones> {
  const { desired, zoneId, port } = options;
  const hosted =
    zoneId === null ? (await port.listHostedZones()).filter((zone) => !zone.isPrivate) : [await port.getHostedZone(bareZoneId(zoneId))];
  // A zone that somebody named has to be readable, whatever is wanted in it.
  const needed = zoneId === null ? neededZones(desired, hosted) : new Set(hosted.map(({ id }) => id));
  const notes: Note[] = [];
  const zones: ObservedZone[] = [];
  for (const zone of hosted.toSorted((a, b) => compareNames(a.name, b.name) || compareText(a.id, b.id))) {
    const sets = await unlessRefused(port.listRecordSets(zone.id), needed.has(zone.id) ? [] : ["access-denied"]);
    if (sets instanceof RemoteFailure) {
      notes.push({ severity: "notice", code: "zone-not-read", message: `${zone.name} (${zone.id}) may not be read.`, subject: null });
      continue;
    }
    const protections = needed.has(zone.id) ? await unlessRefused(port.listProtections(zone.id), ["access-denied", "remote-error"]) : [];
    if (protections instanceof RemoteFailure) {
      const message = `Whether records of ${zone.name} are protected is not known: ${protections.message}`;
      notes.push({ severity: "notice", code: "protections-not-read", message, subject: null });
    }
    zones.push({ zone, sets, protections: protections instanceof RemoteFailure ? [] : protections });
  }
  return { zones, notes };
}

function bareZoneId(text: string): string {
  return text.replace(/^\/?hostedzone\//, "");
}

function neededZones(desired: DesiredRecords, hosted: readonly HostedZone[]): ReadonlySet<string> {
  const names = new Set([...desired.records.map((record) => record.name), ...desired.pending.map((pending) => pending.name)]);
  const choices = [...names].map((name) => chooseZone(name, hosted));
  return new Set(choices.flatMap((choice) => ("zone" in choice ? [choice.zone.id] : [])));
}

/** The answer, or the failure where it is one that the caller can live with. */
async function unlessRefused<T>(call: Promise<T>, tolerated: readonly FailureCode[]): Promise<T | RemoteFailure> {
  try {
    return await call;
  } catch (error) {
    if (error instanceof RemoteFailure && tolerated.includes(error.code)) return error;
    throw error;
  }
}
