import type { NodeState, ServerCertificate } from "@keelson/apply";
import type { Note } from "@keelson/core";
import type { NodeGroup, ObservedStack, OwnedAddress, OwnedLoadBalancer, OwnedMachine, OwnedSnapshot, OwnedVolume } from "@keelson/deploy";
import type { Part } from "./part.ts";

/** Everything that is to be known of a cluster at a glance. JSON-serialisable. */
export interface ClusterStatus {
  readonly name: string;
  readonly region: string;
  readonly stack: StackRow;
  readonly versions: VersionRow;
  /** Where the API is; unread while the stack does not say it. */
  readonly api: Part<ApiRow>;
  readonly groups: Part<readonly NodeGroup[]>;
  /** As the API sees them. */
  readonly nodes: Part<readonly NodeState[]>;
  readonly certificates: {
    readonly authorities: Part<readonly AuthorityRow[]>;
    /** The API server's own, as it shows it. */
    readonly serving: Part<ServerCertificate>;
    /** How long an administrator's certificate is valid when nothing else is asked for, in milliseconds. */
    readonly administratorLifetime: number;
  };
  /** Changes outside of CloudFormation on what holds the cluster's data and address; empty where there are none. */
  readonly drift: Part<readonly Note[]>;
  readonly costs: {
    readonly machines: Part<readonly OwnedMachine[]>;
    readonly volumes: Part<readonly OwnedVolume[]>;
    readonly snapshots: Part<readonly OwnedSnapshot[]>;
    readonly addresses: Part<readonly OwnedAddress[]>;
    readonly loadBalancers: Part<readonly OwnedLoadBalancer[]>;
  };
  /** What should be done something about. */
  readonly notes: readonly Note[];
}

export interface StackRow {
  readonly stackId: string;
  readonly status: Exclude<ObservedStack["status"], "absent">;
  readonly statusReason: string | null;
  /** Milliseconds since the epoch; null until the first update. */
  readonly updatedAt: number | null;
  readonly terminationProtection: boolean;
  /** Why the last operation failed, where it did. */
  readonly failures: readonly string[];
}

export interface VersionRow {
  readonly kubernetes: string | null;
  /** A version, or what the image was chosen by when none is written down. */
  readonly flatcar: string | null;
  readonly image: Part<ImageRow>;
}

/** The image that new nodes boot. */
export interface ImageRow {
  readonly imageId: string;
  /** Null when it is gone: no node can be replaced any more. */
  readonly found: { readonly name: string; /** ISO 8601. */ readonly createdAt: string; readonly imageId: string } | null;
}

export interface ApiRow {
  readonly url: string;
  readonly controllerAddress: string;
  /** What it still waits for; null when it is ready. */
  readonly readiness: Part<string | null>;
}

export interface AuthorityRow {
  /** The parameter that holds it. */
  readonly name: string;
  /** Milliseconds since the epoch. */
  readonly notAfter: number;
}
