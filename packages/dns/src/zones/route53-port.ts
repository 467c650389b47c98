import type { RecordSet } from "./record-set.ts";

export interface HostedZone {
  /** Without the `/hostedzone/` in front. */
  readonly id: string;
  /** In normal form. */
  readonly name: string;
  readonly isPrivate: boolean;
}

/** A name and type that the zone's owner has locked (Route 53 API reference, ListResourceRecordSetProtections). */
export interface Protection {
  readonly name: string;
  readonly type: string;
  readonly comment: string | null;
}

export interface RecordSetChange {
  /**
   * An update is DELETE of what was read plus CREATE: unlike UPSERT it fails when somebody changed the set since, and it costs
   * the same, as an UPSERT counts twice.
   */
  readonly action: "DELETE" | "CREATE";
  readonly set: RecordSet;
}

/** What the engine asks of Route 53. Every method ends with a RemoteFailure when it is refused. */
export interface Route53Port {
  listHostedZones(): Promise<readonly HostedZone[]>;
  getHostedZone(zoneId: string): Promise<HostedZone>;
  listRecordSets(zoneId: string): Promise<readonly RecordSet[]>;
  listProtections(zoneId: string): Promise<readonly Protection[]>;
  /** Carries out all changes or none; answers the id of the change. */
  changeRecordSets(batch: {
    readonly zoneId: string;
    readonly comment: string;
    readonly changes: readonly RecordSetChange[];
  }): Promise<string>;
  getChange(changeId: string): Promise<"PENDING" | "INSYNC">;
}
